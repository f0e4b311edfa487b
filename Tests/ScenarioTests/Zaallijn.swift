import Glibc
import TerminalDriver

/// The line to the wall from one end, by a program that need not be ours.
final class Zaallijn {
  private let descriptor: Int32

  struct Mislukt: Error { let code = errno }

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// As a wall.
  static func verbind(_ home: TemporaryFolder) throws -> Zaallijn {
    let lijn = Zaallijn(socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0))
    guard metAdres(home, { Glibc.connect(lijn.descriptor, $0, $1) }) == 0 else { throw Mislukt() }
    return lijn
  }

  /// As a chair's program: listens.
  static func luister(_ home: TemporaryFolder) throws -> Zaallijn {
    let lijn = Zaallijn(socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0))
    guard mkdir(home.file("experttafel"), 0o700) == 0 || errno == EEXIST,
      metAdres(home, { Glibc.bind(lijn.descriptor, $0, $1) }) == 0,
      listen(lijn.descriptor, 4) == 0
    else { throw Mislukt() }
    return lijn
  }

  /// The next wall that connects; waits for it.
  func muur() throws -> Zaallijn {
    let muur = accept(descriptor, nil, nil)
    guard muur >= 0 else { throw Mislukt() }
    return Zaallijn(muur)
  }

  func stuur(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let aantal = rest.withUnsafeBytes {
        send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      // The other end may have had enough.
      guard aantal > 0 else { return }
      rest = rest.dropFirst(aantal)
    }
  }

  func stuur(_ tekst: String) { stuur(Array(tekst.utf8)) }

  /// Waits for the next line; nil when the other end has broken off.
  func regel() -> String? {
    var regel: [UInt8] = []
    var byte: UInt8 = 0
    while read(descriptor, &byte, 1) == 1 {
      if byte == UInt8(ascii: "\n") { return String(decoding: regel, as: UTF8.self) }
      regel.append(byte)
    }
    return nil
  }

  private static func metAdres(
    _ home: TemporaryFolder, _ doe: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    var adres = sockaddr_un()
    adres.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &adres.sun_path) { plaats in
      plaats.copyBytes(from: home.file("experttafel/zaal.sock").utf8.prefix(plaats.count - 1))
    }
    return withUnsafePointer(to: &adres) { adres in
      adres.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        doe($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
