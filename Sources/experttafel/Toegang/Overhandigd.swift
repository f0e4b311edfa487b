import EventStore
import Glibc

/// A passphrase that a script hands over in a file descriptor: never in an argument or a variable,
/// which other people on the machine can read.
struct Overhandigd {
  private let descriptor: Int32
  private let tekst: String

  /// - Parameter tekst: the number, as it was given.
  init(_ tekst: String) throws {
    self.tekst = tekst
    guard let nummer = Int32(tekst), nummer >= 0 else { throw Toegangsfout.geenDescriptor(tekst) }
    let stand = fcntl(nummer, F_GETFL)
    guard stand >= 0, stand & O_ACCMODE != O_WRONLY else {
      throw Toegangsfout.geenDescriptor(tekst)
    }
    descriptor = nummer
  }

  /// What stands there up to its end or first newline, at most one byte more than a passphrase may
  /// have. Byte by byte, so that what comes after the line is left for who reads next.
  func regel() throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= Passphrase.longest {
      var byte: UInt8 = 0
      let gelezen = read(descriptor, &byte, 1)
      if gelezen < 0, errno == EINTR { continue }
      guard gelezen >= 0 else { throw Toegangsfout.geenDescriptor(tekst) }
      if gelezen == 0 || byte == UInt8(ascii: "\n") { break }
      bytes.append(byte)
    }
    return bytes
  }

  func nieuwWachtwoord() throws -> Passphrase { try Wachtwoord.nieuw(regel()) }
}

enum Wachtwoord {
  /// A passphrase that is to be: it has to be long enough.
  static func nieuw(_ bytes: [UInt8]) throws(Toegangsfout) -> Passphrase {
    do { return try Passphrase(bytes, isNew: true) } catch { throw .wachtwoord(error) }
  }
}
