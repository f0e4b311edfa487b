import Codec
import Testing

struct CanonicalTests {
  @Test func `a value that was read is written as it was`() throws {
    let text = #"{"a":[1,true,null,"é"],"b":{"c":-5,"d":{}},"e":[]}"#
    let document = try JSONDocument(parsing: Array(text.utf8))
    #expect(JSONValue(document, document.root)?.canonical == Array(text.utf8))
  }

  @Test(arguments: [
    (#" { "b" : 1 , "a" : [ 1 , 2 ] } "#, #"{"a":[1,2],"b":1}"#),
    (#"{"a":1,"B":2,"":3}"#, #"{"":3,"B":2,"a":1}"#),
    (#"{"\u0062":1,"a":2}"#, #"{"a":2,"b":1}"#),
    (#"{"ab":1,"a":2,"a-":3}"#, #"{"a":2,"a-":3,"ab":1}"#),
    // By scalar value, not by UTF-16: U+FF61 comes before U+1F9D2.
    (#"{"🧒":1,"｡":2}"#, #"{"｡":2,"🧒":1}"#),
    (
      "{\"\u{e9}\":1,\"e\u{301}\":2,\"f\":3}", "{\"e\u{301}\":2,\"f\":3,\"\u{e9}\":1}"
    ),
    ("-0", "0"), ("[-0,-1]", "[0,-1]"), ("true", "true"), ("{}", "{}"), ("[ ]", "[]"),
    (#""\u00e9\ud83e\uddd2""#, #""é🧒""#),
    (#""a\/b""#, #""a/b""#),
    (#""\u0022\u005c\u0009\u000a""#, #""\"\\\t\n""#),
    (#""a\"b\\c\td\ne""#, #""a\"b\\c\td\ne""#),
    ("\"\u{7f}\u{2028}\"", "\"\u{7f}\u{2028}\""),
    (
      #"{"a":{"z":1,"y":{"b":[{"d":1,"c":2}],"a":1}}}"#,
      #"{"a":{"y":{"a":1,"b":[{"c":2,"d":1}]},"z":1}}"#
    ),
  ])
  func `the canonical form`(text: String, canonical: String) throws {
    #expect(try Self.canonical(text) == canonical)
    #expect(try Self.canonical(canonical) == canonical)
  }

  @Test func `values that are written are canonical`() {
    let value: JSONValue = [
      "b": [1, -5, true, nil], "a": "\"\\\t\né\u{301}", "": [:], "é": [], "🧒": 1, "｡": 2,
    ]
    #expect(
      String(decoding: value.canonical, as: UTF8.self)
        == "{\"\":{},\"a\":\"\\\"\\\\\\t\\né\u{301}\",\"b\":[1,-5,true,null],\"é\":[],\"｡\":2,\"🧒\":1}"
    )
  }

  @Test func `only the chosen members of an object are written`() throws {
    let document = try JSONDocument(parsing: Array(#"{"c":{"z":1},"b":2, "a":3}"#.utf8))
    var output: [UInt8] = []
    document.appendMembers(to: &output) { !document.equals($0, "b") }
    #expect(String(decoding: output, as: UTF8.self) == #"{"a":3,"c":{"z":1}}"#)
  }

  @Test(arguments: 1...40)
  func `what is written can be read, and reads as the same`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    for _ in 0..<25 {
      let value = dice.value(depth: 4)
      let written = value.canonical
      #expect(try Self.value(JSONDocument(parsing: written)) == Self.sorted(value), "seed \(seed)")
      // However it is spelled, the canonical form is the same.
      let spelled = dice.spelled(value)
      #expect(try Self.canonical(spelled) == String(decoding: written, as: UTF8.self), "\(seed)")
    }
  }

  static func canonical(_ text: String) throws -> String {
    let document = try JSONDocument(parsing: Array(text.utf8))
    var output: [UInt8] = []
    document.appendCanonical(document.root, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private static func value(_ document: JSONDocument, _ node: JSONNode? = nil) -> JSONValue {
    let node = node ?? document.root
    return switch document.kind(of: node) {
    case .object:
      .object(
        document.members(of: node).map { JSONMember(document.string($0), value(document, $1)) })
    case .array: .array(document.items(of: node).map { value(document, $0) })
    case .text: .text(document.string(node))
    case .integer: .integer(document.integer(node))
    case .bool: .bool(document.bool(node))
    case .null, .otherNumber: .null
    }
  }

  private static func sorted(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      .object(
        members.map { JSONMember($0.key, sorted($0.value)) }
          .sorted { ExactText($0.key) < ExactText($1.key) })
    case .array(let items): .array(items.map(sorted))
    case .text, .integer, .bool, .null: value
    }
  }
}

struct ExactTextTests {
  @Test func `composed and decomposed are two texts`() {
    let (composed, decomposed) = (ExactText("\u{fa}"), ExactText("u\u{301}"))
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect(decomposed < composed)
  }

  @Test func `texts are sorted by scalar value`() {
    let texts = ["🧒", "｡", "é", "z", "a", "Z", "", "aa"]
    #expect(
      texts.map(ExactText.init).sorted().map(\.string)
        == ["", "Z", "a", "aa", "z", "é", "｡", "🧒"])
  }
}
