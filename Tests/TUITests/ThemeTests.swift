import Testing

@testable import TUI

@Suite struct ThemeTests {
  @Test func `the four themes can be read`() {
    #expect(Theme.builtIn.map(\.name) == ["licht", "donker", "contrast", "mono"])
  }

  @Test func `every role says something in every theme, itself or by its parent`() {
    for role in Role.allCases {
      var (ancestor, steps) = (role, 0)
      while let parent = ancestor.parent, steps < 10 { (ancestor, steps) = (parent, steps + 1) }
      #expect(ancestor == .text)
    }
  }

  @Test(arguments: ["licht", "donker", "contrast", "mono"], ColourTier.allCases)
  func `what must stand out does, in every theme and on every terminal`(
    name: String, tier: ColourTier
  ) throws {
    let theme = try #require(Theme.builtIn(name))
    let text = theme.style(for: .text, tier: tier)
    let roles: [Role] = [
      .title, .titleReplay, .selected, .selectedDim, .match, .hintKey, .error, .alarm, .warning,
      .heading, .mark, .input, .barWarning, .clockLate,
    ]
    for role in roles { #expect(theme.style(for: role, tier: tier) != text, "\(role)") }
    for (one, other): (Role, Role) in [
      (.title, .titleReplay), (.selected, .selectedDim), (.alarm, .warning), (.selected, .match),
    ] {
      #expect(
        theme.style(for: one, tier: tier) != theme.style(for: other, tier: tier), "\(one) \(other)")
    }
    if tier != .colours256 {
      for role in Role.allCases {
        for colour in [
          theme.style(for: role, tier: tier).foreground,
          theme.style(for: role, tier: tier).background,
        ] {
          #expect(colour.ofSixteen == colour)
          #expect(tier == .colours16 || colour == .standard)
        }
      }
    }
  }

  /// The contrast of Web Content Accessibility Guidelines 2.1, 1 to 21.
  private func contrast(_ one: RGB, _ other: RGB) -> Double {
    func light(_ colour: RGB) -> Double {
      zip([colour.red, colour.green, colour.blue], [0.2126, 0.7152, 0.0722]).reduce(0) {
        sum, part in
        let value = Double(part.0) / 255
        // The exact curve has a power of 2.4; between its bounds this polynomial is within 0.002.
        let linear =
          value <= 0.04045
          ? value / 12.92 : value * (value * (value * 0.305306011 + 0.682171111) + 0.012522878)
        return sum + part.1 * linear
      }
    }
    let (high, low) = (max(light(one), light(other)), min(light(one), light(other)))
    return (high + 0.05) / (low + 0.05)
  }

  @Test(arguments: [
    ("licht", RGB(255, 255, 255), RGB(0, 0, 0), 4.5),
    ("donker", RGB(0, 0, 0), RGB(229, 229, 229), 4.5),
    ("contrast", RGB(128, 128, 128), RGB(128, 128, 128), 7),
  ])
  func `text can be read`(name: String, paper: RGB, ink: RGB, least: Double) throws {
    let theme = try #require(Theme.builtIn(name))
    let lines: Set<Role> = [.border, .bar, .barFill, .barWarning, .popupBorder]
    for role in Role.allCases where !lines.contains(role) {
      let style = theme.style(for: role, tier: .colours256)
      func rgb(_ colour: Colour, _ standard: RGB) -> RGB {
        if case .indexed(let number) = colour { RGB(palette: number) } else { standard }
      }
      let ratio = contrast(rgb(style.foreground, ink), rgb(style.background, paper))
      #expect(ratio >= least, "\(role) \(ratio)")
    }
  }

  @Test func `a theme can start from another`() throws {
    let theme = try Theme(
      toml: """
        name = "mijn"
        inherits = "donker"
        [roles]
        alarm = "bright-red on #5f0000 bold underline"
        """)
    #expect(
      theme.style(for: .alarm, tier: .colours256)
        == Style(
          foreground: .indexed(9), background: .indexed(52), attributes: [.bold, .underline]))
    #expect(
      theme.style(for: .alarm, tier: .colours16).foreground == .indexed(9),
      "what donker says for sixteen colours no longer counts")
    #expect(
      theme.style(for: .selected, tier: .colours256)
        == Theme.builtIn("donker")?.style(for: .selected, tier: .colours256))
  }

  @Test func `a role takes the colours of its parent, not the attributes`() throws {
    let theme = try Theme(
      toml: "name = 'x'\n[roles]\ntitle = '231 on 24 bold'\ntitleAccent = '229 underline'")
    #expect(
      theme.style(for: .titleAccent, tier: .colours256)
        == Style(foreground: .indexed(229), background: .indexed(24), attributes: .underline))
    #expect(
      theme.style(for: .titleAccent, tier: .mono)
        == Theme.builtIn("mono")?.style(for: .titleAccent, tier: .mono))
    #expect(
      theme.style(for: .titleWarning, tier: .colours256)
        == theme.style(for: .title, tier: .colours256))
  }

  @Test(arguments: [
    ("name = 'x'\n[roles]\ntekst = 'red'", 3, ThemeError.Reason.unknownRole("tekst")),
    ("name = 'x'\n\n[roles]\ntext = 'rood'", 4, .unknownWord("rood")),
    ("name = 'x'\n[roles]\ntext = 'red blue'", 3, .unknownWord("blue")),
    ("name = 'x'\n[roles]\ntext = 'red on #12345'", 3, .unknownWord("#12345")),
    ("name = 'x'\n[roles]\ntext = 256", 3, .notText("text")),
    ("name = 'x'\n[16]\ntext = '256'", 3, .unknownWord("256")),
    ("name = 'x'\ncolour = 'red'", 2, .unknownEntry("colour")),
    ("name = 'x'\ninherits = 'roze'", 2, .unknownTheme("roze")),
    ("[roles]\n", 1, .nameMissing),
  ])
  func `a mistake is told with its line`(toml: String, line: Int, reason: ThemeError.Reason) {
    #expect(throws: ThemeError(line: line, reason: reason)) { try Theme(toml: toml) }
  }

  @Test func `a syntax error is told with its line`() throws {
    let error = #expect(throws: ThemeError.self) { try Theme(toml: "name = 'x'\n[roles\n") }
    #expect(error?.line == 2)
  }

  @Test func `a mistake in a file of Windows is told with its line`() {
    #expect(throws: ThemeError(line: 3, reason: .unknownRole("tekst"))) {
      try Theme(toml: "name = 'x'\r\n[roles]\r\ntekst = 'red'\r\n")
    }
  }

  @Test(arguments: [
    "a" + String(repeating: ".a", count: 100_000) + " = 1",
    "[a" + String(repeating: ".a", count: 100_000) + "]",
    "x = " + String(repeating: "[", count: 100_000),
    "x = " + String(repeating: "{a = ", count: 100_000),
    "name = 'x'\0", "[=]", "[", "[]", "x = [\"a\",,]", "x = ]", "x = \"\\ud800\"", "x = 'a",
    "x = 1\rname = 'x'", "x = 1 y = 2", "= 1", "x", "x = [[[[[[[[[1]]]]]]]]]", "x = \"a\\q\"",
  ])
  func `a theme that is no TOML is a syntax error`(toml: String) throws {
    #expect(throws: ThemeError(line: 1, reason: .syntax)) { try Theme(toml: toml) }
  }

  @Test(arguments: ["x = 1\nx = 2", "[a]\n[a]"])
  func `what stands there twice is a syntax error`(toml: String) {
    #expect(throws: ThemeError(line: 2, reason: .syntax)) { try Theme(toml: toml) }
  }

  @Test func `everything that themes and configurations use of TOML is read`() throws {
    let toml = try SmallTOML(
      """
      \u{feff}# comment
      a = "x\\t\\"\\u00e9\\U0001F9D2" # behind
      'b c' = 'y\\'\r
        "d.e"=[ "F3", # one
        'S' ,
        [], ]
      [ "16" ]
      f = -1_0.5e3
      """)
    #expect(toml.top.entries.map(\.key) == ["a", "b c", "d.e"])
    #expect(toml.top.entries.map(\.line) == [2, 3, 4])
    #expect(toml.top["a"]?.text == "x\t\"\u{e9}\u{1F9D2}")
    #expect(toml.top["b c"]?.text == "y\\")
    #expect(toml.top["d.e"]?.value == .list([.text("F3"), .text("S"), .list([])]))
    #expect(toml[section: "16"]?.entries.first?.value == .other)
  }

  @Test func `colours become the nearest`() {
    #expect(Colour("#ffffff") == .indexed(231))
    #expect(Colour("#808080") == .indexed(244))
    #expect(Colour("bright-white") == .indexed(15))
    #expect(Colour("default") == .standard)
    #expect(Colour("#gggggg") == nil && Colour("-1") == nil && Colour("#+12345") == nil)
    #expect(Colour.indexed(231).ofSixteen == .indexed(15))
    #expect(Colour.indexed(16).ofSixteen == .indexed(0))
  }
}
