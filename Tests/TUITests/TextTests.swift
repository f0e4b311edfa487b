import Testing

@testable import TUI

@Suite struct TextTests {
  @Test(arguments: [
    ("Müller", 6), ("IJ ĳ €", 6), ("日本", 4), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("❤️", 1), ("🇳🇱", 1),
    ("\u{1F1F3}", 1), ("1️⃣", 1), ("z\u{30C}", 1), ("\u{30C}", 1), ("", 0), ("\u{1B}", 1),
    ("\u{0}", 1), ("\t", 1), ("\u{202E}", 0), ("\u{2066}", 0), ("\u{200B}", 0), ("\u{AD}", 0),
    ("\u{FEFF}", 0), ("한국", 4), ("…─│█▁", 5), ("\u{E000}", 1), ("\u{10FFFF}", 1), ("\u{9B}", 1),
  ])
  func `every character has a known width`(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
    #expect(text.reduce(0) { $0 + TextWidth.columns(of: $1) } == columns)
  }

  @Test func `hostile characters never reach the screen`() {
    let marks = String(repeating: "\u{301}", count: 20)
    let text = "\u{1B}[2J\u{202E}a\(marks)\u{0}\u{200D}\u{9B}\u{7F}\t\u{1F1F3}\u{E0041}\r\n👩‍👩‍👧"
    let drawn = canvas(40, 1) { $0.put(text, x: 0, y: 0) }
    let scalars = drawn.picture().unicodeScalars
    #expect(
      scalars.allSatisfy {
        ![.control, .format, .unassigned].contains($0.properties.generalCategory)
      })
    #expect(scalars.count { $0 == "\u{301}" } == 4)
    #expect(drawn.picture().hasPrefix("�[2J"))
  }

  @Test func `clipping keeps whole characters and the text itself`() {
    #expect(TextWidth.clip("Kievit", to: 6) == "Kievit")
    #expect(TextWidth.clip("Kievit", to: 5) == "Kiev…")
    #expect(TextWidth.clip("日本語", to: 5) == "日本…")
    #expect(TextWidth.clip("日本語", to: 4) == "日…")
    #expect(TextWidth.clip("Kievit", to: 1) == "…")
    #expect(TextWidth.clip("Kievit", to: 0).isEmpty)
    #expect(TextWidth.clip("a\u{202E}", to: 1) == "a\u{202E}")
  }

  @Test func `text is wrapped between words`() {
    #expect(
      TextWidth.wrap("Er is geen bed bij\nKantelhof.\n\n日本語 langewoordenzijnlastig", 10) == [
        "Er is geen", "bed bij", "Kantelhof.", "", "日本語", "langewoord", "enzijnlast", "ig",
      ])
    #expect(TextWidth.wrap("", 10) == [""])
    #expect(TextWidth.wrap("a\tb", 10) == ["a b"])
    #expect(TextWidth.wrap("abc", 0) == ["a", "b", "c"])
  }

  @Test(arguments: 1...30)
  func `no wrapped line is too long and no letter is lost`(width: Int) {
    let text = "de ouders  vinden — met reden — 日本語 👩‍👩‍👧 dat aanbieder Kantelhof iets toezegde"
    let lines = TextWidth.wrap(text, width)
    for line in lines where line.count > 1 { #expect(TextWidth.columns(of: line) <= width) }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func `folding leaves bare letters`() {
    #expect(Folding.fold("MÜLLER") == "muller")
    #expect(Folding.fold("Žluťoučký Ĳssel Straße") == "zlutoucky ijssel strasse")
    #expect(Folding.fold("e\u{301}") == "e")
  }

  @Test func `fuzzy matching finds letters in order`() throws {
    let match = try #require(fuzzyMatch("opsch", "Casus opschalen"))
    #expect(match.ranges == [6..<11])
    #expect(fuzzyMatch("cop", "Casus opschalen")?.ranges == [0..<1, 6..<8])
    #expect(fuzzyMatch("opsch cas", "Casus opschalen")?.ranges == [0..<3, 6..<11])
    #expect(fuzzyMatch("muller", "Müller")?.ranges == [0..<6])
    #expect(fuzzyMatch("", "x") == FuzzyMatch(score: 0, ranges: []))
    #expect(fuzzyMatch("zz", "Casus") == nil)
    #expect(fuzzyMatch("casussen", "Casus") == nil)
  }

  @Test func `the start of a word scores above its middle, and that above loose letters`() {
    let names = ["de rapportage", "Rapport", "trap", "Route aanpassen"]
    let sorted = names.compactMap { name in fuzzyMatch("rap", name).map { ($0.score, name) } }
      .sorted { $0.0 > $1.0 }.map(\.1)
    #expect(sorted == ["Rapport", "de rapportage", "trap", "Route aanpassen"])
  }
}
