import Glibc

/// An event on its way into the store. The store knows no meaning: header and content are bytes.
public struct NewEvent: Sendable, Equatable {
  /// Unique in the whole store; the same id with the same bytes is stored once.
  public var id: String
  /// The stream it belongs to; a first event makes the stream.
  public var stream: String
  /// What stays when the content is destroyed.
  public var header: [UInt8]
  /// What `wipe` destroys; nil for an event that comes in with its content already destroyed.
  public var content: [UInt8]?
  /// Whose content this is, for erasure: the name of a stream; nil means `stream` itself, and
  /// `NewEvent.store` means nobody's, so that no erasure takes it.
  public var owner: String?
  /// The owner of what survives every erasure.
  public static let store = ""

  public init(
    id: String, stream: String, header: [UInt8], content: [UInt8]?, owner: String? = nil
  ) {
    self.id = id
    self.stream = stream
    self.header = header
    self.content = content
    self.owner = owner
  }

  /// The owner as it is stored: naming the own stream is the same as naming nobody.
  var foreignOwner: String? {
    guard let owner, !owner.hasSameBytes(as: stream) else { return nil }
    return owner
  }
}

/// An event as it stands in the store.
public struct StoredEvent: Sendable, Equatable {
  /// Place in the order of the whole store: 1, 2, 3… without gaps, in the order of the commits.
  public var position: Int64
  public var id: String
  public var stream: String
  /// Place in its stream: 1, 2, 3… without gaps.
  public var version: Int
  public var header: [UInt8]
  /// nil when it was destroyed.
  public var content: [UInt8]?
  /// Whose content this is when that is another than `stream`.
  public var owner: String?

  public init(
    position: Int64, id: String, stream: String, version: Int, header: [UInt8], content: [UInt8]?,
    owner: String? = nil
  ) {
    self.position = position
    self.id = id
    self.stream = stream
    self.version = version
    self.header = header
    self.content = content
    self.owner = owner
  }

  /// Whether appending `event` again is the same append; text is compared by bytes.
  func isSame(as event: NewEvent) -> Bool {
    stream.hasSameBytes(as: event.stream) && header == event.header && content == event.content
      && owner.map { Array($0.utf8) } == event.foreignOwner.map { Array($0.utf8) }
  }
}

/// What the writer believes the last version of a stream to be, also of a stream that was only
/// read; 0 for a stream without events.
public struct Expectation: Sendable, Equatable {
  public var stream: String
  public var version: Int

  public init(stream: String, version: Int) {
    self.stream = stream
    self.version = version
  }
}

/// The end of the chain: the last position (0 when empty) and the SHA-256 link that stands there,
/// 32 bytes. Whoever keeps one elsewhere can show later that the tail was not cut off.
public struct Head: Sendable, Equatable {
  public var position: Int64
  public var hash: [UInt8]
}

extension String {
  /// Swift calls canonically equivalent texts equal, the database does not: here bytes decide.
  func hasSameBytes(as other: String) -> Bool {
    var (one, other) = (self, other)
    return one.withUTF8 { a in
      other.withUTF8 { b in UnsafeRawBufferPointer(a).hasSameBytes(as: UnsafeRawBufferPointer(b)) }
    }
  }
}

/// A text as a dictionary key that compares by bytes, as the database does.
struct ExactText: Hashable {
  let text: String

  static func == (a: ExactText, b: ExactText) -> Bool { a.text.hasSameBytes(as: b.text) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension UnsafeRawBufferPointer {
  func hasSameBytes(as other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    guard let start = baseAddress, let otherStart = other.baseAddress else { return true }
    return memcmp(start, otherStart, count) == 0
  }
}
