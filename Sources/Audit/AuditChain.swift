import Crypto

/// The chain of SHA-256 links over the entries of one log.
///
/// link = SHA-256(kind ‖ previous link ‖ number ‖ length of payload ‖ payload), numbers in eight
/// bytes, the payload as the text that stands in the file: no second spelling has the same link.
enum AuditChain {
  static let linkSize = 32
  /// Which recipe made the link.
  private static let kind: UInt8 = 1

  /// What the first entry links to: the id of the log, so that a chain belongs to one store.
  static func genesis(logId: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: Array("experttafel audit".utf8) + [kind] + logId))
  }

  static func link(previous: [UInt8], number: Int, payload: some Sequence<UInt8>) -> [UInt8] {
    let payload = Array(payload)
    var hash = SHA256()
    hash.update(data: [kind] + previous + bytes(of: number) + bytes(of: payload.count))
    hash.update(data: payload)
    return Array(hash.finalize())
  }

  /// Eight bytes, the most significant first.
  static func bytes(of number: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt64(number).bigEndian) { Array($0) }
  }
}

/// Bytes as two lower-case digits each: the only spelling of a link.
enum Hex {
  private static let digits = Array("0123456789abcdef".utf8)

  static func text(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  }

  static func isDigit(_ byte: UInt8) -> Bool { digits.contains(byte) }

  /// Nil for anything else than an even number of digits.
  static func bytes(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    let values = text.compactMap { digits.firstIndex(of: $0) }
    guard values.count == text.count, values.count % 2 == 0 else { return nil }
    return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
  }
}
