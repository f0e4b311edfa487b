extension JSONValue {
  /// The value of a node; `nil` when there is a number in it that is no integer within ±(2⁵³−1).
  public init?(_ document: JSONDocument, _ node: JSONNode) {
    switch document.kind(of: node) {
    case .text: self = .text(document.string(node))
    case .integer: self = .integer(document.integer(node))
    case .bool: self = .bool(document.bool(node))
    case .null: self = .null
    case .otherNumber: return nil
    case .array:
      var items: [JSONValue] = []
      for item in document.items(of: node) {
        guard let value = JSONValue(document, item) else { return nil }
        items.append(value)
      }
      self = .array(items)
    case .object:
      var members: [JSONMember] = []
      for (key, item) in document.members(of: node) {
        guard let value = JSONValue(document, item) else { return nil }
        members.append(JSONMember(document.string(key), value))
      }
      self = .object(members)
    }
  }
}
