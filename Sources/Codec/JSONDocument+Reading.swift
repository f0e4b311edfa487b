extension JSONDocument {
  public func kind(of node: JSONNode) -> JSONKind { records[Int(node.index)].kind }

  /// Containers nested in this value, itself included; 0 for a scalar.
  public func height(of node: JSONNode) -> Int { Int(records[Int(node.index)].height) }

  /// Whether a text has a character of category Cc other than tab and newline.
  public func hasControl(_ node: JSONNode) -> Bool { records[Int(node.index)].hasControl }

  public func hasNewline(_ node: JSONNode) -> Bool { records[Int(node.index)].hasNewline }

  /// The value of `key` in the object `node`; `nil` when there is none, or when it is no object.
  public func member(_ key: StaticString, of node: JSONNode) -> JSONNode? {
    let object = records[Int(node.index)]
    guard object.kind == .object else { return nil }
    var at = Int(node.index) + 1
    while at < Int(object.next) {
      if matches(at, key) { return JSONNode(index: Int32(at + 1)) }
      at = Int(records[at + 1].next)
    }
    return nil
  }

  /// The members of an object (nothing for other values) as their keys' and values' nodes, in the
  /// order of the source.
  public func members(of node: JSONNode) -> JSONItems {
    JSONItems(document: self, container: node, kind: .object)
  }

  /// The items of an array (nothing for other values).
  public func items(of node: JSONNode) -> JSONElements {
    JSONElements(items: JSONItems(document: self, container: node, kind: .array))
  }

  /// The UTF-8 of a text, without quotes and escapes; nothing for other values.
  public func utf8(of node: JSONNode) -> ArraySlice<UInt8> {
    utf8(at: Int(node.index))
  }

  func utf8(at index: Int) -> ArraySlice<UInt8> {
    let record = records[index]
    let range = Int(record.start)..<Int(record.end)
    return record.isUnescaped ? unescaped[range] : bytes[range]
  }

  /// A text as a `String`, the empty one for other values.
  public func string(_ node: JSONNode) -> String {
    String(decoding: utf8(of: node), as: UTF8.self)
  }

  /// An integer; 0 for other values.
  public func integer(_ node: JSONNode) -> Int {
    let record = records[Int(node.index)]
    guard record.kind == .integer else { return 0 }
    let magnitude = magnitude(Int(node.index))
    return bytes[Int(record.rawStart)] == UInt8(ascii: "-") ? -magnitude : magnitude
  }

  /// A boolean; false for other values.
  public func bool(_ node: JSONNode) -> Bool {
    let record = records[Int(node.index)]
    return record.kind == .bool && bytes[Int(record.rawStart)] == UInt8(ascii: "t")
  }

  /// Whether a text is exactly `text`, by scalar values.
  public func equals(_ node: JSONNode, _ text: StaticString) -> Bool {
    records[Int(node.index)].kind == .text && matches(Int(node.index), text)
  }

  func matches(_ index: Int, _ text: StaticString) -> Bool {
    let record = records[index]
    let length = text.utf8CodeUnitCount
    guard Int(record.end - record.start) == length else { return false }
    let start = Int(record.start)
    let other = text.utf8Start
    if record.isUnescaped {
      for offset in 0..<length where unescaped[start + offset] != other[offset] { return false }
    } else {
      for offset in 0..<length where bytes[start + offset] != other[offset] { return false }
    }
    return true
  }

  /// The digits of a number of at most 16 digits, without its sign.
  func magnitude(_ index: Int) -> Int {
    let record = records[index]
    var value = 0
    for at in Int(record.rawStart)..<Int(record.rawEnd) where bytes[at] != UInt8(ascii: "-") {
      value = value * 10 + Int(bytes[at] - 0x30)
    }
    return value
  }

  /// Whether the text at record `left` comes before that at `right`, by scalar values: the order of
  /// UTF-8 bytes is the same.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    utf8(at: left).lexicographicallyPrecedes(utf8(at: right))
  }

  /// The keys of the object at `index` that are chosen, as records in the order of their scalar
  /// values.
  func sortedKeys(
    of index: Int, end: Int, where isChosen: (JSONNode) -> Bool = { _ in true }
  ) -> [Int] {
    var keys: [Int] = []
    var at = index + 1
    while at < end {
      if isChosen(JSONNode(index: Int32(at))) { keys.append(at) }
      at = Int(records[at + 1].next)
    }
    if keys.count > 1 { keys.sort { precedes($0, $1) } }
    return keys
  }

  func duplicateKey(in index: Int, end: Int) -> Int? {
    let keys = sortedKeys(of: index, end: end)
    for (left, right) in zip(keys, keys.dropFirst()) where !precedes(left, right) { return right }
    return nil
  }
}

/// The items of a container: `key` is the item itself in an array.
public struct JSONItems: Sequence, IteratorProtocol {
  private let document: JSONDocument
  private let step: Int
  private let end: Int
  private var at: Int

  init(document: JSONDocument, container: JSONNode, kind: JSONKind) {
    let record = document.records[Int(container.index)]
    self.document = document
    at = Int(container.index) + 1
    end = record.kind == kind ? Int(record.next) : at
    step = kind == .object ? 1 : 0
  }

  public mutating func next() -> (key: JSONNode, value: JSONNode)? {
    guard at < end else { return nil }
    let key = JSONNode(index: Int32(at))
    let value = JSONNode(index: Int32(at + step))
    at = Int(document.records[at + step].next)
    return (key, value)
  }
}

/// The items of an array.
public struct JSONElements: Sequence, IteratorProtocol {
  fileprivate var items: JSONItems

  public mutating func next() -> JSONNode? { items.next()?.value }
}

extension JSONDocument {
  /// Whether the text of a node comes before another, by scalar values.
  public func precedes(_ node: JSONNode, _ text: String) -> Bool {
    utf8(of: node).lexicographicallyPrecedes(text.utf8)
  }
}
