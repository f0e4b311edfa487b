import Codec
import Glibc

/// Writes to standard output and standard error.
enum Uit {
  static func json(_ waarde: JSONValue) {
    schrijf(waarde.canonical + [UInt8(ascii: "\n")], naar: STDOUT_FILENO)
  }

  static func regel(_ tekst: String) { schrijf(tekst + "\n", naar: STDOUT_FILENO) }

  static func fout(_ tekst: String) { schrijf(tekst + "\n", naar: STDERR_FILENO) }

  static func schrijf(_ tekst: String, naar descriptor: Int32) {
    _ = schrijf(Array(tekst.utf8), naar: descriptor)
  }

  /// Writes all of the bytes; answers `errno` when that failed, else 0.
  @discardableResult
  static func schrijf(_ bytes: [UInt8], naar descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { alles in
      var rest = alles[...]
      while !rest.isEmpty {
        let stuk = UnsafeRawBufferPointer(rebasing: rest)
        let geschreven = write(descriptor, stuk.baseAddress, stuk.count)
        if geschreven < 0 {
          if errno == EINTR { continue }
          return errno
        }
        rest = rest.dropFirst(geschreven)
      }
      return 0
    }
  }
}
