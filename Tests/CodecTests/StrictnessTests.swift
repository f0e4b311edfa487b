import Codec
import Testing

/// What is not JSON, and why.
struct StrictnessTests {
  @Test(arguments: [
    (#"{"a":1,"a":1}"#, JSONError.duplicateKey(at: 7)),
    (#"{"a":1,"\u0061":2}"#, .duplicateKey(at: 7)),
    (#"{"a":{"b":1,"c":2,"b":3}}"#, .duplicateKey(at: 18)),
    (#"{"é":1,"\u00e9":1}"#, .duplicateKey(at: 8)),
    (#"{"b":1,"a":2,"b":3}"#, .duplicateKey(at: 13)),
    (#"{"":1,"":2}"#, .duplicateKey(at: 6)),
    (#""\ud800""#, .loneSurrogate(at: 1)),
    (#""\udc00""#, .loneSurrogate(at: 1)),
    (#""\ud800x""#, .loneSurrogate(at: 1)),
    (#""\ud800\n""#, .loneSurrogate(at: 1)),
    (#""\ud800\ud800""#, .loneSurrogate(at: 1)),
    (#""\ud800\u0041""#, .loneSurrogate(at: 1)),
    (#""a\udbff"#, .loneSurrogate(at: 2)),
    (#"{"\ud800":1}"#, .loneSurrogate(at: 2)),
  ])
  func `a repeated key or half a character is an error`(text: String, error: JSONError) {
    #expect(throws: error) { try JSONDocument(parsing: Array(text.utf8)) }
  }

  @Test(arguments: [
    "", " ", "\n", "nul", "truex", "True", "tru", "{", "[", "\"", "\"a", "{\"a\"", "{\"a\":", "[1",
    "{\"a\":1", "[1,", "{\"a\":1,", "}", "]", ",", ":", "{]", "[}", "[1}", "{\"a\":1]", "[,]",
    "[1,]", "[,1]", "[1 2]", "{,}", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "{1:1}", "{\"a\"}",
    "{'a':1}", "{\"a\":}", "1 2", "{} {}", "[] x", "{}\u{0}", "\u{b}1", "\u{a0}1", "\u{feff}{}",
    "\"\\x\"", "\"\\'\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\u+123\"", "\"\\U0041\"", "\"\\\"",
    "\"a\nb\"", "\"a\tb\"", "\"\u{1f}\"", "\"\u{0}\"", "/**/1", "1//", "NaN", "Infinity", "-",
    "+1", ".5", "1.", "1.e1", "1e", "1e+", "01", "-01", "00", "0x10", "1_000", "--1", "1-", "- 1",
    "-a", "１",
  ])
  func `this is not JSON`(text: String) {
    #expect(throws: JSONError.self) { try JSONDocument(parsing: Array(text.utf8)) }
  }

  @Test(arguments: [
    "0", "-0", "1", "-1", "\"\"", "true", "false", "null", "[]", "{}", " [ ] ", "\t{\r\n} ",
    "\"\\u0000\"", "\"\\ud83e\\uddd2\"", "\"\u{7f}\"", "\"\u{2028}\"", "\"\u{fffe}\"",
    "\"\u{10ffff}\"", "{\"a\":{\"a\":{}}}", "{\"é\":1,\"e\u{301}\":2}", "1.5", "1e9", "-1E-9",
    "9007199254740993", "99999999999999999999999999",
  ])
  func `this is JSON`(text: String) throws { _ = try JSONDocument(parsing: Array(text.utf8)) }

  @Test(
    arguments: [
      ("a continuation byte alone", [0x80]), ("two of them", [0xBF, 0x80]),
      ("a lead byte alone", [0xC3]), ("a lead byte before ASCII", [0xC3, 0x41]),
      ("three bytes cut off", [0xE2, 0x82]), ("four bytes cut off", [0xF0, 0x9F, 0x92]),
      ("overlong in two", [0xC0, 0x80]), ("overlong in two, C1", [0xC1, 0xBF]),
      ("overlong in three", [0xE0, 0x9F, 0xBF]), ("overlong in four", [0xF0, 0x8F, 0xBF, 0xBF]),
      ("a high surrogate", [0xED, 0xA0, 0x80]), ("a low surrogate", [0xED, 0xBF, 0xBF]),
      ("above U+10FFFF", [0xF4, 0x90, 0x80, 0x80]), ("F5", [0xF5, 0x80, 0x80, 0x80]),
      ("five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80]), ("FE", [0xFE]), ("FF", [0xFF]),
      ("a bad third byte", [0xE2, 0x82, 0x41]), ("a bad fourth byte", [0xF0, 0x9F, 0x92, 0x41]),
    ] as [(String, [UInt8])])
  func `invalid UTF-8 is an error at its first byte`(name: String, bytes: [UInt8]) {
    let quote = [UInt8(ascii: "\"")]
    #expect(throws: JSONError.invalidUTF8(at: 2)) {
      try JSONDocument(parsing: quote + [0x41] + bytes + quote)
    }
    #expect(throws: JSONError.self) { try JSONDocument(parsing: bytes) }
    #expect(throws: JSONError.self) { try JSONDocument(parsing: quote + bytes) }
  }

  @Test(
    arguments: [
      [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80],
      [0xEF, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
    ] as [[UInt8]])
  func `UTF-8 at its bounds is read`(bytes: [UInt8]) throws {
    let quote = [UInt8(ascii: "\"")]
    let document = try JSONDocument(parsing: quote + bytes + quote)
    #expect(Array(document.utf8(of: document.root)) == bytes)
  }

  @Test(arguments: [("[", "]"), (#"{"a":"#, "}")])
  func `nesting has a bound and is no recursion`(open: String, close: String) throws {
    func nested(_ levels: Int) -> [UInt8] {
      Array(
        (String(repeating: open, count: levels) + "1" + String(repeating: close, count: levels))
          .utf8)
    }
    let deepest = try JSONDocument(parsing: nested(512))
    #expect(deepest.height(of: deepest.root) == 512)
    #expect(throws: JSONError.tooDeep(at: 512 * open.utf8.count)) {
      try JSONDocument(parsing: nested(513))
    }
    #expect(throws: JSONError.self) { try JSONDocument(parsing: nested(100_000)) }
  }

  @Test(arguments: [
    ("9007199254740991", 9_007_199_254_740_991), ("-9007199254740991", -9_007_199_254_740_991),
    ("-0", 0), ("0", 0), ("1234567890123456", 1_234_567_890_123_456),
  ])
  func `integers are exact within two to the fifty-third`(text: String, value: Int) throws {
    let document = try JSONDocument(parsing: Array(text.utf8))
    #expect(document.kind(of: document.root) == .integer)
    #expect(document.integer(document.root) == value)
  }

  @Test(arguments: [
    "9007199254740992", "-9007199254740992", "10000000000000000", "18446744073709551617", "1.0",
    "30.0", "1e2", "0e0", "-0.0",
  ])
  func `other numbers are a kind of their own`(text: String) throws {
    let document = try JSONDocument(parsing: Array(text.utf8))
    #expect(document.kind(of: document.root) == .otherNumber)
  }

  @Test(arguments: [
    (#""a\u0007""#, true, false), (#""a\b""#, true, false), (#""a\r""#, true, false),
    (#""a\f""#, true, false), (#""\u007f""#, true, false), ("\"\u{7f}\"", true, false),
    (#""\u0085""#, true, false), ("\"\u{85}\"", true, false), ("\"\u{9f}\"", true, false),
    ("\"\u{a0}\"", false, false), (#""\t""#, false, false), (#""\u0009""#, false, false),
    (#""\n""#, false, true), (#""\u000A""#, false, true), ("\"\u{2028}\"", false, false),
    ("\"\u{200b}\"", false, false),
  ])
  func `controls and newlines are seen, raw and escaped`(
    text: String, control: Bool, newline: Bool
  ) throws {
    let document = try JSONDocument(parsing: Array(text.utf8))
    #expect(document.hasControl(document.root) == control)
    #expect(document.hasNewline(document.root) == newline)
  }

  @Test func `a document can be read into again after an error`() throws {
    var document = JSONDocument()
    #expect(throws: JSONError.self) { try document.parse(Array(#"{"a":[1,"\ud800"]}"#.utf8)) }
    try document.parse(Array(#"{"b":2}"#.utf8))
    let member = try #require(document.member("b", of: document.root))
    #expect(document.integer(member) == 2)
    #expect(document.member("a", of: document.root) == nil)
  }
}
