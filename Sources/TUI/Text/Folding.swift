/// Text as people search for it: without capitals and without diacritics.
public enum Folding {
  /// The text in lower case with Latin letters bare: `Müller` and `MULLER` both give `muller`.
  public static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    return text.reduce(into: "") { $0 += fold($1) }
  }

  /// One character folded; more than one letter for `ß`, `æ` and the like.
  public static func fold(_ character: Character) -> String {
    if character.isASCII { return character.lowercased() }
    if let bare = bareLetters[character] { return bare }
    let lower = character.lowercased()
    if let first = lower.first, let bare = bareLetters[first] { return bare }
    // A letter with loose marks: the letter alone.
    let letters = lower.unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark
    }
    return letters.isEmpty ? lower : String(String.UnicodeScalarView(letters))
  }

  private static let bareLetters: [Character: String] = {
    let table = [
      "a": "àáâãäåāăąǎ", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ",
      "h": "ĥħ", "i": "ìíîïĩīĭįıǐ", "ij": "ĳ", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŋ",
      "o": "òóôõöøōŏőǒ", "oe": "œ", "r": "ŕŗř", "s": "śŝşšș", "ss": "ß", "t": "ţťŧț", "th": "þ",
      "u": "ùúûüũūŭůűųǔ", "w": "ŵ", "y": "ýÿŷ", "z": "źżž", "'": "’‘ʼ", "-": "‐‑–—",
    ]
    var letters: [Character: String] = ["İ": "i"]
    for (bare, dressed) in table { for letter in dressed { letters[letter] = bare } }
    return letters
  }()
}
