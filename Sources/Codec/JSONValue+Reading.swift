extension JSONValue {
  /// A value that was read, to be changed or written again. Other numbers than whole ones become
  /// `null`: the program writes none.
  public init(_ document: JSONDocument, _ node: JSONNode) {
    switch document.kind(of: node) {
    case .text: self = .text(document.string(node))
    case .integer: self = .integer(document.integer(node))
    case .bool: self = .bool(document.bool(node))
    case .null, .otherNumber: self = .null
    case .array:
      self = .array(document.items(of: node).map { JSONValue(document, $0) })
    case .object:
      self = .object(
        document.members(of: node).map {
          JSONMember(document.string($0.key), JSONValue(document, $0.value))
        })
    }
  }
}
