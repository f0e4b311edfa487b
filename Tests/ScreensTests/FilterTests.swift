import Screens
import TUI
import Testing

/// What `/` finds.
struct FilterTests {
  @Test(arguments: [
    ("fase:opvolging", 4), ("fase:toeg", 4), ("gemeente:zand", 4), ("te laat", 1),
    ("urgentie:spoed gemeente:zandmeer", 2), ("kolom:opgeschaald", 1), ("kolom:geescaleerd", 1),
    ("fase:opvolging te laat", 1), ("KLUUT", 1), ("ijsvogel", 1), ("ET-2026-00007", 1),
    ("kantelhof", 4), ("kim tan", 4), ("sam proef zandmeer", 4), ("praktijk", 9),
    ("bestaatniet", 0),
    ("fase:onzin", 0), ("gemeente:", 9), ("te", 9), ("te la", 9), ("te lang", 0),
    ("onbekend:veld", 0),
  ])
  func `woorden met en zonder betekenis filteren samen`(filter: String, aantal: Int) {
    var kijker = Kijker(120, 40)
    kijker.druk("3", "/")
    kijker.typ(filter)
    #expect(kijker.regels.contains { $0.contains("\(aantal) van 9") }, "\(filter)")
  }

  @Test func `English words filter in English`() {
    var kijker = Kijker(120, 40, .en)
    kijker.druk("3", "/")
    kijker.typ("phase:follow overdue")
    #expect(kijker.regels.contains { $0.contains("1 of 9") })
  }

  @Test func `van de agenda af vindt men een casus met een toets, letters en Enter`() {
    var kijker = Kijker(80, 24)
    kijker.druk("/")
    kijker.typ("kievit")
    kijker.druk("Enter")
    #expect(
      kijker.effecten == [
        .gezocht("kievit", treffers: 1, getoond: ["ET-2026-00008"]),
        .openDossier(zaaknummer: "ET-2026-00008"),
      ])
  }

  @Test func `het bord filtert met dezelfde woorden`() {
    var kijker = Kijker(80, 24)
    kijker.druk("4", "/")
    kijker.typ("te laat")
    #expect(kijker.tekst.contains("Tureluur"))
    #expect(!kijker.tekst.contains("Kievit"))
    kijker.druk("Esc")
    #expect(kijker.tekst.contains("Kievit"))
  }

  @Test func `Enter zonder treffer zegt dat niets past`() {
    var kijker = Kijker(80, 24)
    kijker.druk("3", "/")
    kijker.typ("xyz")
    kijker.druk("Enter")
    #expect(kijker.effecten.isEmpty)
    #expect(kijker.melding == "Niets past bij “xyz”.")
  }
}
