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

  /// Who records: the login name in the form of an `actor`.
  static var wie: String {
    let naam = (self["USER"] ?? self["LOGNAME"] ?? "").lowercased().utf8
      .filter { Kenmerk.isKleineLetterOfCijfer($0) || [0x2D, 0x2E].contains($0) }
    return naam.isEmpty ? "onbekend" : String(decoding: naam.prefix(64), as: UTF8.self)
  }

  /// The variables that the terminal looks at.
  static var terminal: [String: String] {
    let namen = ["TERM", "NO_COLOR", "ESCDELAY", "EXPERTTAFEL_IDLE_FD"]
    return Dictionary(
      uniqueKeysWithValues: namen.compactMap { naam in self[naam].map { (naam, $0) } })
  }

  /// A folder of the XDG base directory specification.
  static func map(_ naam: String, _ standaard: String) throws -> String {
    if let pad = self[naam] { return pad }
    guard let thuis = self["HOME"] else { throw Gebruiksfout.geenThuismap }
    return thuis + "/" + standaard
  }
}
