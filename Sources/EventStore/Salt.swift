import Glibc

/// Random bytes in small portions, asked from the system a whole buffer at a time: one call for
/// each salt would cost more than hashing the event.
struct SaltSource {
  private var buffer = [UInt8](repeating: 0, count: 256)
  private var used = 256

  /// - Parameter count: at most 256.
  /// - Throws: `io` when the system gives none.
  mutating func next(_ count: Int = Chain.saltSize) throws(StoreError) -> [UInt8] {
    if used + count > buffer.count {
      // 256 bytes is what one call gives at most.
      guard getentropy(&buffer, buffer.count) == 0 else { throw .io(reason: systemReason()) }
      used = 0
    }
    defer { used += count }
    return Array(buffer[used..<used + count])
  }
}

/// Bytes from the system's generator.
func randomBytes(_ count: Int) -> [UInt8] {
  var generator = SystemRandomNumberGenerator()
  return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
}
