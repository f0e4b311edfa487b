/// How many columns text takes on screen, and cutting it by columns.
public enum TextWidth {
  /// The columns of a text: 0 for what is not shown, 2 for wide characters.
  public static func columns(of text: String) -> Int {
    if let bytes = text.printableASCII { return bytes.count }
    return Glyph.glyphs(of: text).reduce(0) { $0 + $1.width }
  }

  /// The columns of one character: 0, 1 or 2.
  public static func columns(of character: Character) -> Int { Glyph(character)?.width ?? 0 }

  /// The text when it fits in `columns`; else its start with the ellipsis at the end.
  ///
  /// Cuts between characters, never inside one; the text that stays is unchanged.
  public static func clip(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    guard columns > 0 else { return "" }
    let room = columns - min(columns, self.columns(of: ellipsis))
    var used = 0
    var cut = text.startIndex
    for index in text.indices {
      used += self.columns(of: text[index])
      if used <= room { cut = text.index(after: index) }
      if used > columns { return String(text[..<cut]) + ellipsis }
    }
    return text
  }

  /// East Asian Wide and Fullwidth, and emoji that are drawn as pictures.
  /// Source: Unicode Standard Annex 11, and the emoji properties of the standard library.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    return scalar.properties.isEmojiPresentation
      || wide.contains { $0.contains(scalar.value) }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB,
    0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
