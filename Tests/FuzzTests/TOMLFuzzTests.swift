import Chance
import Program
import Screens
import TUI
import Testing

/// Whatever a theme or a configuration holds, reading it gives one, or a reason with a line.
@Suite struct TOMLFuzzTests {
  private static let words = [
    "[", "]", "{", "}", "[[", "]]", "\"", "'", "\"\"\"", "'''", ".a", "a.", "=", "#", "\n", "\r\n",
    "\r", "\0", "\\u0000", "\\U0010ffff", "\\ud800", "[keys]\n", "[roles]\n", "[16]\n",
    "name = 'x'\n", "inherits = \"donker\"\n", "1979-05-27T07:32:00Z", "07:32:00.999999999999",
    "0x7fffffffffffffff", "-9223372036854775809", "1e999", "nan", "-inf", "0b", "1_", "_",
    "\u{feff}", "\u{85}", "\u{301}", "#ff0000", "on", "bold",
  ]

  @Test func `a theme is a theme or has a reason`() throws {
    let mutator = Mutator(corpus: try Corpus.themes(), words: Self.words)
    try fuzz("theme", mutator, most: 1_000) { bytes in
      do throws(ThemeError) {
        let theme = try Theme(toml: String(decoding: bytes, as: UTF8.self))
        for tier in ColourTier.allCases { _ = theme.style(for: .titleAccent, tier: tier) }
      } catch {
        try #require(1...bytes.count + 1 ~= error.line)
      }
    }
  }

  @Test func `a configuration is a configuration or has a reason`() throws {
    let corpus = [
      "language = \"en\"\ntheme = \"licht\"\n\n[keys]\n\"overal.scherm\" = [\"F3\", \"S\"]\n",
      "theme = 'mijn'\n[keys]\n'bord.weergave' = 'v'\n\"overal.help\" = \"C-x\"\n", "",
    ].map { Array($0.utf8) }
    try fuzz("configuration", Mutator(corpus: corpus, words: Self.words), most: 1_500) { bytes in
      do throws(Configuratiefout) {
        _ = try Configuratie(toml: String(decoding: bytes, as: UTF8.self))
      } catch {
        for taal in Taal.allCases { #expect(!error.zin(taal).isEmpty) }
        try #require(1...bytes.count + 1 ~= error.regel)
      }
    }
  }
}
