import Glibc
import Program

/// A log of the program, in the XDG state folder. No text of a dossier ever goes in.
final class Logboek {
  let descriptor: Int32

  init(_ naam: String) throws {
    let pad = try Self.map() + "/\(naam).log"
    descriptor = open(pad, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw Gebruiksfout.nietGeschreven(bestand: pad, code: errno) }
  }

  deinit { close(descriptor) }

  func schrijf(_ regel: String) { Uit.schrijf(regel + "\n", naar: descriptor) }

  /// The state folder, made when missing.
  static func map() throws -> String {
    let map = try Omgeving.map("XDG_STATE_HOME", ".local/state") + "/experttafel"
    var pad = ""
    for deel in map.split(separator: "/", omittingEmptySubsequences: false) {
      pad += pad.isEmpty && deel.isEmpty ? "/" : deel + "/"
      if mkdir(pad, 0o700) != 0, errno != EEXIST {
        throw Gebruiksfout.nietGeschreven(bestand: map, code: errno)
      }
    }
    return map
  }
}

/// Small files that are read whole.
enum Tekstbestand {
  private static let grootste = 1 << 20

  /// The text of a file; `nil` when there is none or it is no UTF-8.
  static func lees(_ pad: String) throws -> String? {
    let descriptor = open(pad, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw Regelbronfout.onleesbaar(bestand: pad, code: errno)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var stuk = [UInt8](repeating: 0, count: 4096)
    while bytes.count < grootste {
      let gelezen = read(descriptor, &stuk, stuk.count)
      if gelezen < 0, errno == EINTR { continue }
      guard gelezen > 0 else { break }
      bytes.append(contentsOf: stuk.prefix(gelezen))
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
