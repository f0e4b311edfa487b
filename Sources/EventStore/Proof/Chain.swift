import Crypto

/// The chain of SHA-256 links over all events.
///
/// link = SHA-256(kind ‖ previous link ‖ position ‖ stream ‖ version ‖ id ‖ owner ‖ header ‖
/// H(content)); H(content) = SHA-256(salt ‖ content), or zeros for an event that came in without
/// content. Numbers are eight bytes, every text and the header are preceded by their length, so
/// that no two events share their bytes. A wipe takes content and salt and leaves H(content): the
/// link still holds, and without the salt a short content cannot be guessed from its hash. In a
/// sealed store all of these are the sealed bytes, whose nonce makes a salt superfluous: a chain over
/// plain text would leave, after an erasure, a print to check guesses by.
struct Chain {
  static let hashSize = 32
  static let saltSize = 16
  static let noContent = [UInt8](repeating: 0, count: hashSize)
  /// Which recipe made the link: 1 over what is written in the clear, 2 over what is sealed.
  private let kind: UInt8
  /// A length that no text has: there is no owner.
  private static let absent = UInt64.max

  /// The bytes to be hashed, kept to be used again.
  private var buffer: [UInt8] = []

  init(sealed: Bool) {
    kind = Self.kind(sealed: sealed)
    buffer.reserveCapacity(4_096)
  }

  private static func kind(sealed: Bool) -> UInt8 { sealed ? 2 : 1 }

  /// What the first event links to: the store's own id, so that a chain belongs to one store.
  static func genesis(storeId: [UInt8], sealed: Bool) -> [UInt8] {
    Array(SHA256.hash(data: [kind(sealed: sealed)] + storeId))
  }

  static func contentHash(
    salt: UnsafeRawBufferPointer, content: UnsafeRawBufferPointer
  ) -> SHA256.Digest {
    var hash = SHA256()
    hash.update(bufferPointer: salt)
    hash.update(bufferPointer: content)
    return hash.finalize()
  }

  /// The link of one event; `previous` and `contentHash` are 32 bytes, texts are UTF-8.
  mutating func link(
    previous: [UInt8], position: Int64, stream: String, version: Int64,
    id: some Collection<UInt8>, owner: (some Collection<UInt8>)?, header: some Collection<UInt8>,
    contentHash: some Collection<UInt8>
  ) -> SHA256.Digest {
    buffer.removeAll(keepingCapacity: true)
    buffer.append(kind)
    buffer.append(contentsOf: previous)
    add(UInt64(bitPattern: position))
    add(stream.utf8)
    add(UInt64(bitPattern: version))
    add(id)
    if let owner { add(owner) } else { add(Self.absent) }
    add(header)
    buffer.append(contentsOf: contentHash)
    var hash = SHA256()
    buffer.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return hash.finalize()
  }

  private mutating func add(_ number: UInt64) {
    withUnsafeBytes(of: number.bigEndian) { buffer.append(contentsOf: $0) }
  }

  private mutating func add(_ bytes: some Collection<UInt8>) {
    add(UInt64(bytes.count))
    buffer.append(contentsOf: bytes)
  }
}

extension SHA256.Digest {
  func hasSameBytes(as other: UnsafeRawBufferPointer) -> Bool {
    withUnsafeBytes { $0.hasSameBytes(as: other) }
  }
}
