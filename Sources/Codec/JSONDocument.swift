/// A JSON text (RFC 8259), read once into a flat tape of nodes.
///
/// The tape keeps the bytes of the source, so that what is canonical already is copied and not
/// written again, and a document can be parsed into again and again without allocating. Nodes are
/// handles (`JSONNode`) that are valid until the next `parse`.
///
/// Read strictly: duplicate keys, lone surrogates, invalid UTF-8, a byte order mark and anything
/// after the value are errors. Numbers other than integers within ±(2⁵³−1), and `null`, are JSON and
/// are kept as kinds of their own; whether they are allowed is not decided here.
public struct JSONDocument: Sendable {
  /// The source.
  var bytes: [UInt8] = []
  /// The texts that had to be unescaped, one after another.
  var unescaped: [UInt8] = []
  var records: [JSONRecord] = []
  var open: [Int32] = []

  public init() {}

  /// A document with the value of `source`.
  public init(parsing source: [UInt8]) throws(JSONError) {
    self.init()
    try parse(source)
  }

  /// Replaces the content of this document by the value of `source`.
  public mutating func parse(_ source: [UInt8]) throws(JSONError) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: source)
    try parseBytes()
  }

  /// Replaces the content of this document by the value of `source`, which is copied.
  public mutating func parse(_ source: UnsafeRawBufferPointer) throws(JSONError) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: source)
    try parseBytes()
  }

  private mutating func parseBytes() throws(JSONError) {
    unescaped.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    guard bytes.count < Int(Int32.max) / 2 else { throw .tooLong }
    var scanner = JSONScanner(document: self)
    self = JSONDocument()  // hands the buffers over, so that they are not copied
    defer { self = scanner.document }
    try scanner.scan()
  }

  /// The value of the text: the first node. Only valid after a successful `parse`.
  public var root: JSONNode { JSONNode(index: 0) }
}

/// A handle to one value of a `JSONDocument`.
public struct JSONNode: Equatable, Sendable {
  let index: Int32
}

public enum JSONKind: UInt8, Sendable {
  case object, array, text, integer, bool, null
  /// A number with a fraction or an exponent, or outside ±(2⁵³−1).
  case otherNumber
}

/// Why bytes are not JSON; `at` is the offset of the first offending byte.
public enum JSONError: Error, Equatable, Sendable {
  case invalidUTF8(at: Int)
  case syntax(at: Int)
  case endOfText
  case duplicateKey(at: Int)
  case loneSurrogate(at: Int)
  case tooDeep(at: Int)
  case tooLong
}

/// What the tape keeps of a value: 28 bytes.
struct JSONRecord: Sendable {
  var kind: JSONKind
  /// The source of this value is its canonical form.
  var canonical = true
  /// A text with a character of category Cc other than tab and newline.
  var hasControl = false
  var hasNewline = false
  /// `start` and `end` are a range of `unescaped`, not of `bytes`.
  var isUnescaped = false
  /// Containers nested in this one, itself included; 0 for scalars.
  var height: UInt16 = 0
  /// The record after this value and everything in it.
  var next: Int32
  /// The text without quotes and escapes, as a range of `bytes` or of `unescaped`.
  var start: Int32 = 0
  var end: Int32 = 0
  /// The value as it stands in the source.
  var rawStart: Int32
  var rawEnd: Int32
}

extension JSONDocument {
  /// The document `{}`.
  public static let emptyObject: JSONDocument = {
    var document = JSONDocument()
    document.bytes = Array("{}".utf8)
    document.records = [
      JSONRecord(kind: .object, height: 1, next: 1, rawStart: 0, rawEnd: 2)
    ]
    return document
  }()
}
