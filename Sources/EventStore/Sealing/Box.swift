import Crypto

/// AES-GCM with a 256-bit key and a random 96-bit nonce: nonce ‖ ciphertext ‖ tag, 28 bytes longer
/// than what is in it. `binding` is authenticated with it, so that a box cannot be moved to another
/// place. Counter nonces are out of the question: a store that was put back from a backup would use
/// them twice.
enum Box {
  private static let nonceSize = 12
  private static let tagSize = 16

  static func seal(
    _ plain: [UInt8], with key: SymmetricKey, nonce: [UInt8], binding: [UInt8]
  ) throws(StoreError) -> [UInt8] {
    do {
      let box = try AES.GCM.seal(
        plain, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: binding)
      var bytes: [UInt8] = []
      bytes.reserveCapacity(plain.count + nonceSize + tagSize)
      bytes += nonce
      bytes += box.ciphertext
      bytes += box.tag
      return bytes
    } catch {
      throw .io(reason: "sealing failed")
    }
  }

  static func seal(
    _ plain: [UInt8], with key: SymmetricKey, binding: [UInt8]
  ) throws(StoreError) -> [UInt8] {
    try seal(plain, with: key, nonce: randomBytes(nonceSize), binding: binding)
  }

  /// Calls `use` with what is in the box; nil when it is not the one that was sealed.
  static func open<R>(
    _ box: UnsafeRawBufferPointer, with key: SymmetricKey, binding: [UInt8],
    _ use: (UnsafeRawBufferPointer) -> R
  ) -> R? {
    guard box.count >= nonceSize + tagSize else { return nil }
    let (cut, end) = (box.count - tagSize, box.count)
    do {
      let plain = try AES.GCM.open(
        AES.GCM.SealedBox(
          nonce: AES.GCM.Nonce(data: UnsafeRawBufferPointer(rebasing: box[..<nonceSize])),
          ciphertext: UnsafeRawBufferPointer(rebasing: box[nonceSize..<cut]),
          tag: UnsafeRawBufferPointer(rebasing: box[cut..<end])), using: key,
        authenticating: binding)
      return plain.withUnsafeBytes(use)
    } catch {
      return nil
    }
  }

  static func open(_ box: [UInt8], with key: SymmetricKey, binding: [UInt8]) -> [UInt8]? {
    box.withUnsafeBytes { open($0, with: key, binding: binding) { Array($0) } }
  }
}

extension SymmetricKey {
  /// A key for one purpose, from a key that is used for nothing else. Never the key of a casus: what
  /// can be derived again cannot be destroyed.
  func derived(for purpose: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: self, info: Array("experttafel \(purpose)".utf8), outputByteCount: 32)
  }

  var bytes: [UInt8] { withUnsafeBytes { Array($0) } }
}

/// Bytes that are put one after another so that no two lists of values share them: every value is
/// preceded by its length.
struct Binding {
  private(set) var bytes: [UInt8]

  init(_ purpose: StaticString) { bytes = purpose.withUTF8Buffer { Array($0) } }

  mutating func add(_ value: some Collection<UInt8>) {
    add(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  mutating func add(_ text: String) { add(text.utf8) }

  mutating func add(_ number: UInt64) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ number: Int64) { add(UInt64(bitPattern: number)) }

  func adding(_ value: some Collection<UInt8>) -> Binding {
    var longer = self
    longer.add(value)
    return longer
  }
}
