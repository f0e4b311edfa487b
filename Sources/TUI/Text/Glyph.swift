/// What is shown for one Character: a base of known width with at most four zero-width marks,
/// or a stand-in.
///
/// Stored text is never changed; this is only what may safely be sent to a terminal. Control,
/// bidirectional and zero-width format characters are never sent, as they could move the cursor,
/// reverse a line or hide text. Joined emoji are shown as their first one, because terminals and
/// ncurses do not agree on the width of the whole.
public struct Glyph: Equatable, Sendable {
  public let base: Unicode.Scalar
  public let marks: [Unicode.Scalar]
  /// 1 or 2 columns.
  public let width: Int

  /// Stands for a control character or a scalar that this Unicode version does not know.
  static let unknown = Glyph(base: "\u{FFFD}")
  private static let flag = Glyph(base: "⚑")
  private static let space = Glyph(base: " ")

  init(base: Unicode.Scalar, marks: [Unicode.Scalar] = [], width: Int = 1) {
    self.base = base
    self.marks = marks
    self.width = width
  }

  /// The glyph for a character; nil when nothing of it may be shown.
  public init?(_ character: Character) {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return nil }
    let properties = first.properties
    switch properties.generalCategory {
    case .control:
      self = character.isWhitespace ? Self.space : Self.unknown
    case .lineSeparator, .paragraphSeparator, .spaceSeparator:
      self = Self.space
    case .format, .surrogate:
      return nil
    case .unassigned:
      self = Self.unknown
    case .nonspacingMark, .spacingMark, .enclosingMark:
      // A mark with nothing to stand on gets the usual dotted circle.
      if properties.isDefaultIgnorableCodePoint { return nil }
      self.init(base: "◌", marks: Self.marks(in: scalars))
    default:
      if (0x1F1E6...0x1F1FF).contains(first.value) {
        self = Self.flag
      } else if properties.isDefaultIgnorableCodePoint {
        return nil
      } else {
        self.init(
          base: first, marks: Self.marks(in: scalars.dropFirst()),
          width: TextWidth.isWide(first) ? 2 : 1)
      }
    }
  }

  /// The glyphs of a text from its start, stopping at the first that no longer fits.
  static func glyphs(of text: String, enoughFor columns: Int = .max) -> [Glyph] {
    var glyphs: [Glyph] = []
    var used = 0
    func add(_ glyph: Glyph) -> Bool {
      glyphs.append(glyph)
      used += glyph.width
      return used <= columns
    }
    if text.unicodeScalars.allSatisfy(isAlone) {
      for scalar in text.unicodeScalars where scalar.value != 0xAD {
        let shown = scalar.value >= 0x20 && !(0x7F...0xA0).contains(scalar.value)
        let glyph = shown ? Glyph(base: scalar) : Glyph(Character(scalar)) ?? .unknown
        if !add(glyph) { break }
      }
    } else {
      for character in text {
        let ascii = character.asciiValue.flatMap { $0 >= 0x20 && $0 < 0x7F ? $0 : nil }
        let glyph = ascii.map { Glyph(base: Unicode.Scalar($0)) } ?? Glyph(character)
        if let glyph, !add(glyph) { break }
      }
    }
    return glyphs
  }

  /// Whether a scalar among its like is always a character of its own, one column wide: Latin,
  /// punctuation, currency, lines and blocks. Finding characters is the slow part of drawing.
  private static func isAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0, 0x2500...0x25FC: true
    default: false
    }
  }

  /// ncurses holds a base and four marks in a cell; variation selectors choose pictures whose
  /// width is not known, so they are left out.
  private static func marks(in scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    let marks = scalars.lazy.filter {
      $0.properties.generalCategory == .nonspacingMark
        && !$0.properties.isDefaultIgnorableCodePoint && !$0.properties.isVariationSelector
    }
    return Array(marks.prefix(4))
  }
}

extension String {
  /// The bytes of the text when all are printable ASCII: then a byte is a column.
  var printableASCII: Substring.UTF8View? {
    utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? self[...].utf8 : nil
  }
}

extension [Glyph] {
  /// How many glyphs from the start fit in a width, and the columns that they take.
  func columns(within width: Int) -> (count: Int, columns: Int) {
    var (count, columns) = (0, 0)
    for glyph in self {
      if columns + glyph.width > width { break }
      columns += glyph.width
      count += 1
    }
    return (count, columns)
  }
}
