/// What cells of a role look like.
public struct Style: Hashable, Sendable {
  public let foreground: Colour
  public let background: Colour
  public let attributes: Attributes

  public init(
    foreground: Colour = .standard, background: Colour = .standard, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// How letters are set.
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Attributes(rawValue: 1)
  public static let underline = Attributes(rawValue: 2)
  public static let reverse = Attributes(rawValue: 4)
  public static let dim = Attributes(rawValue: 8)

  static let named: [String: Attributes] = [
    "bold": .bold, "underline": .underline, "reverse": .reverse, "dim": .dim,
  ]
}

/// How many colours a terminal has.
public enum ColourTier: CaseIterable, Hashable, Sendable {
  case colours256, colours16, mono
}

/// One line of a theme: what it says about a role, and what it leaves to the role's parent.
struct StyleLine: Hashable, Sendable {
  var foreground: Colour?
  var background: Colour?
  var attributes: Attributes = []

  /// Reads `fg on bg bold underline reverse dim`, each part optional.
  init(_ text: String) throws(UnknownWord) {
    var next = \StyleLine.foreground
    for word in text.split(separator: " ").map({ String($0) }) {
      if word == "on" {
        next = \.background
      } else if let attribute = Attributes.named[word] {
        attributes.insert(attribute)
      } else if let colour = Colour(word), self[keyPath: next] == nil {
        self[keyPath: next] = colour
      } else {
        throw UnknownWord(word: word)
      }
    }
  }

  /// The style, with the parent's colours where this line names none.
  func style(below parent: Style) -> Style {
    Style(
      foreground: foreground ?? parent.foreground, background: background ?? parent.background,
      attributes: attributes)
  }
}

/// A word in a style that is no colour and no attribute.
struct UnknownWord: Error { let word: String }
