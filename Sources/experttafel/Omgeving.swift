import Domain
import Glibc

/// The only reader of the clock and the environment.
enum Omgeving {
  static var nu: Moment {
    var tijd = timespec()
    clock_gettime(CLOCK_REALTIME, &tijd)
    return Moment(nanoseconden: tijd.tv_sec * 1_000_000_000 + tijd.tv_nsec)
  }

  static subscript(naam: String) -> String? {
    guard let waarde = getenv(naam) else { return nil }
    let tekst = String(cString: waarde)
    return tekst.isEmpty ? nil : tekst
  }

  /// The folder of the store: `--store`, else `$EXPERTTAFEL_STORE`, else the XDG data folder.
  static func opslag(_ optie: String?) throws -> String {
    if let pad = optie ?? self["EXPERTTAFEL_STORE"] { return pad }
    return try map("XDG_DATA_HOME", ".local/share") + "/experttafel"
  }

  /// A folder of the XDG base directory specification.
  static func map(_ naam: String, _ standaard: String) throws -> String {
    if let pad = self[naam] { return pad }
    guard let thuis = self["HOME"] else { throw Gebruiksfout.geenThuismap }
    return thuis + "/" + standaard
  }
}
