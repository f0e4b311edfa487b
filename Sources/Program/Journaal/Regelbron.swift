import Glibc

/// Why a file could not be read.
public enum Regelbronfout: Error, Equatable, Sendable {
  case ontbreekt(bestand: String)
  /// A directory, or nothing that can be read: `errno`.
  case onleesbaar(bestand: String, code: Int32)
}

/// A file, or standard input for `-`, read line by line without holding it whole; or lines that are
/// in memory already.
public struct Regelbron: Sendable {
  public let naam: String
  private let herkomst: Herkomst

  private enum Herkomst {
    case descriptor(Int32)
    case regels([[UInt8]])
  }

  /// A line that is longer is handed out cut off, one byte over: whoever reads it refuses it.
  static let langste = 16 * 1024 * 1024
  private static let stuk = 1 << 20

  /// Opens a file. The descriptor is closed after reading.
  public init(_ naam: String) throws(Regelbronfout) {
    self.naam = naam
    if naam == "-" {
      herkomst = .descriptor(STDIN_FILENO)
      return
    }
    let descriptor = open(naam, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .ontbreekt(bestand: naam) : .onleesbaar(bestand: naam, code: errno)
    }
    var gegevens = stat()
    guard fstat(descriptor, &gegevens) == 0, gegevens.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw .ontbreekt(bestand: naam)
    }
    herkomst = .descriptor(descriptor)
  }

  public init(naam: String, regels: [[UInt8]]) {
    self.naam = naam
    herkomst = .regels(regels)
  }

  /// Calls `body` for each line with its number, from 1, without its line feed. A last line feed may
  /// be missing; an empty file has no lines.
  public func regels(_ body: (Int, UnsafeRawBufferPointer) throws -> Void) throws {
    switch herkomst {
    case .regels(let regels):
      for (index, regel) in regels.enumerated() {
        try regel.withUnsafeBytes { try body(index + 1, $0) }
      }
    case .descriptor(let descriptor): try lees(descriptor, body)
    }
  }

  private func lees(
    _ descriptor: Int32, _ body: (Int, UnsafeRawBufferPointer) throws -> Void
  ) throws {
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var buffer = [UInt8](repeating: 0, count: Self.stuk)
    var regel: [UInt8] = []
    var nummer = 0
    while true {
      let gelezen = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if gelezen < 0 {
        if errno == EINTR { continue }
        throw Regelbronfout.onleesbaar(bestand: naam, code: errno)
      }
      if gelezen == 0 { break }
      try buffer.withUnsafeBytes { alles in
        var rest = UnsafeRawBufferPointer(rebasing: alles[..<gelezen])
        while let einde = rest.firstIndex(of: UInt8(ascii: "\n")) {
          nummer += 1
          let stuk = UnsafeRawBufferPointer(rebasing: rest[..<einde])
          if regel.isEmpty {
            try body(nummer, stuk)
          } else {
            Self.voegToe(stuk, &regel)
            try regel.withUnsafeBytes { try body(nummer, $0) }
            regel.removeAll(keepingCapacity: true)
          }
          rest = UnsafeRawBufferPointer(rebasing: rest[(einde + 1)...])
        }
        Self.voegToe(rest, &regel)
      }
    }
    if !regel.isEmpty { try regel.withUnsafeBytes { try body(nummer + 1, $0) } }
  }

  private static func voegToe(_ stuk: UnsafeRawBufferPointer, _ regel: inout [UInt8]) {
    let ruimte = max(0, langste + 1 - regel.count)
    regel.append(contentsOf: stuk.prefix(ruimte))
  }
}
