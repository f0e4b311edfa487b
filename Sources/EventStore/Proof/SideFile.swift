import Glibc

/// A text file beside the store to which lines are only ever added: checkpoints, the ledger.
struct SideFile {
  let path: String
  /// Beyond this nothing of ours grows; more is somebody's mistake or worse.
  private static let largest = 256 << 20

  /// All of it; empty when there is none.
  func read() throws(StoreError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      if errno == ENOENT { return [] }
      throw .io(reason: systemReason())
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .io(reason: systemReason()) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: piece.prefix(count))
      guard bytes.count <= Self.largest else { throw .io(reason: systemReason(EFBIG)) }
    }
  }

  /// Adds bytes at the end, durably: all of them, or the file is as before. It is written anew beside
  /// itself and then takes its own place: half a line, left by a crash, would be taken for tampering
  /// ever after.
  func append(_ bytes: [UInt8]) throws(StoreError) {
    let all = try read() + bytes
    let draft = path + ".new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .io(reason: systemReason()) }
    defer { close(descriptor) }
    do throws(StoreError) {
      try Self.write(all, to: descriptor)
      guard fsync(descriptor) == 0, rename(draft, path) == 0 else {
        throw .io(reason: systemReason())
      }
    } catch {
      unlink(draft)
      throw error
    }
    try syncFolder()
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(StoreError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        Glibc.write(descriptor, all.baseAddress.map { $0 + written }, all.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .io(reason: systemReason()) }
      written += count
    }
  }

  /// Makes the name of the new file durable.
  private func syncFolder() throws(StoreError) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .io(reason: systemReason()) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .io(reason: systemReason()) }
  }
}

/// The end of a log: how many entries it has, and the 32-byte link that stands there (zeros when it
/// is empty).
public struct LogHead: Sendable, Equatable {
  public var count: Int
  public var hash: [UInt8]

  public init(count: Int, hash: [UInt8]) {
    self.count = count
    self.hash = hash
  }

  public static let empty = LogHead(count: 0, hash: [UInt8](repeating: 0, count: 32))
}

extension [UInt8] {
  /// Bytes from hexadecimal as we write it: lower case, two digits a byte; nil for anything else.
  init?(hexadecimal text: some StringProtocol) {
    let digits = [UInt8](text.utf8)
    guard digits.count % 2 == 0 else { return nil }
    self = []
    reserveCapacity(digits.count / 2)
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Self.value(digits[index]), let low = Self.value(digits[index + 1]) else {
        return nil
      }
      append(high << 4 | low)
    }
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
