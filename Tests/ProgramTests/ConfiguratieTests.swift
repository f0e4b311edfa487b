import Program
import Screens
import TUI
import Testing

struct ConfiguratieTests {
  @Test func `taal, thema en toetsen worden gelezen`() throws {
    let configuratie = try Configuratie(
      toml: """
        language = "en"
        theme = "licht"
        [calendar]
        file = "/srv/tafels.ics"
        [keys]
        "overal.scherm" = ["F3", "S"]
        """)
    #expect(configuratie.taal == .en)
    #expect(configuratie.thema == "licht")
    #expect(configuratie.kalender == "/srv/tafels.ics")
    #expect(configuratie.toetsen != Toetsen())
  }

  @Test func `een map voor verslagen begint met een schuine streep`() throws {
    let configuratie = try Configuratie(toml: "[minutes]\nfolder = \"/verslagen\"")
    #expect(configuratie.verslagmap == "/verslagen")
    #expect {
      try Configuratie(toml: "[minutes]\nfolder = \"hier\"")
    } throws: {
      ($0 as? Configuratiefout)?.reden == .map("folder")
    }
  }

  @Test(arguments: [
    ("language = \"fr\"", 1), ("theme = 3", 1), ("kleur = \"rood\"", 1), ("x = = 1", 1),
    ("theme = \"licht\"\n[keys]\n\"bestaat.niet\" = \"x\"", 3),
    ("[keys]\n\"overal.scherm\" = \"GeenToets\"", 2),
    ("[keys]\n\"overal.scherm\" = \"?\"", 2), ("[calendar]\nfile = \"tafels.ics\"", 2),
    ("theme = \"licht\"\r\nkleur = 1", 2),
    ("theme = \"licht\"\n[a" + String(repeating: ".a", count: 100_000) + "]", 2),
    ("[checkpoint]\nplaces = [\"stick\"]", 2), ("[checkpoint]\nplaats = \"/x\"", 2),
    ("[retention]\nhulp = 0", 2), ("[retention]\nkoffie = 3", 2),
    ("[retention]\ncooling_off_days = \"7\"", 2),
  ])
  func `wat niet klopt wordt genoemd met zijn regel`(toml: String, regel: Int) {
    do {
      _ = try Configuratie(toml: toml)
      Issue.record("dit had geweigerd moeten worden")
    } catch {
      #expect(error.regel == regel)
      for taal in Taal.allCases { #expect(error.zin(taal).hasPrefix("config.toml:\(regel): ")) }
    }
  }
}
