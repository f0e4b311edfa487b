/// A JSON value to be written: the answers of the command line, and the data of events that the
/// program itself proposes.
public indirect enum JSONValue: Equatable, Sendable {
  case text(String)
  case integer(Int)
  case bool(Bool)
  case null
  case array([JSONValue])
  /// Members in any order; the caller sees to it that no key stands in it twice.
  case object([JSONMember])

  /// The canonical form, without a newline.
  public var canonical: [UInt8] {
    var output: [UInt8] = []
    append(to: &output)
    return output
  }

  public func append(to output: inout [UInt8]) {
    switch self {
    case .text(let text): CanonicalJSON.append(text: text, to: &output)
    case .integer(let value): output.append(contentsOf: String(value).utf8)
    case .bool(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
    case .null: output.append(contentsOf: "null".utf8)
    case .array(let items):
      output.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        item.append(to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      let sorted = members.sorted { ExactText($0.key) < ExactText($1.key) }
      for (index, member) in sorted.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        CanonicalJSON.append(text: member.key, to: &output)
        output.append(UInt8(ascii: ":"))
        member.value.append(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }
}

public struct JSONMember: Equatable, Sendable {
  public var key: String
  public var value: JSONValue

  public init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember($0, $1) })
  }
  public init(nilLiteral: ()) { self = .null }

  /// The text, or `null`.
  public init(_ text: String?) { self = text.map(JSONValue.text) ?? .null }
}
