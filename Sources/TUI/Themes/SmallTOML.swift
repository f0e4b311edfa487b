/// The part of TOML 1.0 that themes and `config.toml` need: sections of keys with a text, a list of
/// texts, or something else that neither has a use for. Texts over several lines, dotted keys and
/// tables in a line are syntax errors here.
///
/// By hand, since the TOML library for Swift ends the program on an ordinary slip such as `[=]`.
public struct SmallTOML: Equatable, Sendable {
  public enum Value: Equatable, Sendable {
    case text(String)
    case list([Value])
    case integer(Int)
    /// Another number, a moment or a boolean.
    case other

    /// The texts of a list, or the one text; what is no text counts as an empty one.
    public var texts: [String] {
      if case .list(let values) = self { values.map { $0.text ?? "" } } else { [text ?? ""] }
    }

    var text: String? { if case .text(let text) = self { text } else { nil } }
  }

  public struct Entry: Equatable, Sendable {
    public let key: String
    public let value: Value
    /// From 1, as everywhere here.
    public let line: Int

    /// nil when it is no text.
    public var text: String? { value.text }
    /// nil when it is no whole number.
    public var integer: Int? { if case .integer(let number) = value { number } else { nil } }
  }

  public struct Section: Equatable, Sendable {
    /// Empty for what precedes the first section.
    public let name: String
    public let line: Int
    public fileprivate(set) var entries: [Entry] = []

    public subscript(key: String) -> Entry? { entries.first { $0.key == key } }
  }

  /// The nameless one first, then as they stand in the text.
  public private(set) var sections = [Section(name: "", line: 1)]

  public var top: Section { sections[0] }

  public subscript(section name: String) -> Section? { sections.first { $0.name == name } }

  public init(_ text: String) throws(TOMLFault) {
    var scanner = TOMLScanner(text)
    var keys: Set<String> = []
    var names: Set<String> = [""]
    while try scanner.startsStatement() {
      let line = scanner.line
      if scanner.take("[") {
        let name = try scanner.key()
        guard scanner.take("]"), names.insert(name).inserted else { throw scanner.fault }
        sections.append(Section(name: name, line: line))
        keys = []
      } else {
        let key = try scanner.key()
        guard scanner.take("="), keys.insert(key).inserted else { throw scanner.fault }
        let entry = Entry(key: key, value: try scanner.value(), line: line)
        sections[sections.count - 1].entries.append(entry)
      }
      guard scanner.endsLine() else { throw scanner.fault }
    }
  }
}

/// The line on which a text is not what we read.
public struct TOMLFault: Error, Hashable, Sendable {
  public let line: Int
}
