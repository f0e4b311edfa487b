import Testing

@testable import Domain
@testable import Screens

/// What place 6 does.
struct RapportSchermTests {
  @Test func `het kwartaal van vandaag, en met de pijlen een ander`() {
    var kijker = Kijker.rapport(80, 24)
    #expect(kijker.effecten == [.leesRapport])
    #expect(kijker.app.gevraagdKwartaal(kijker.beeld)?.tekst == "2026-Q1")
    kijker.druk("Right")
    #expect(kijker.melding == "later is er nog niets")
    kijker.druk("Left")
    #expect(kijker.app.gevraagdKwartaal(kijker.beeld)?.tekst == "2025-Q4")
    kijker.tel(.metTeam)
    #expect(kijker.regels[1].hasSuffix("2025-Q4 naast 2025-Q3"))
    kijker.druk("1")
    #expect(kijker.app.gevraagdKwartaal(kijker.beeld) == nil)
  }

  @Test func `het rapport als bestand kost drie toetsen`() {
    var kijker = Kijker(80, 24)
    kijker.druk("6")
    kijker.tel(.duin)
    kijker.druk("e", "Enter")
    #expect(kijker.effecten == [.leesRapport, .schrijfRapport(.html)])
    #expect(kijker.app.rapportbestand(.html)?.naam == "rapport-2026-Q1.html")
    kijker.druk("e", "3")
    #expect(kijker.effecten.last == .schrijfRapport(.csv))
  }

  @Test func `Enter gaat van een cijfer naar zijn casussen, en van een casus naar het dossier`() {
    var kijker = Kijker.rapport(80, 24)
    kijker.druk("Enter", "Enter")
    #expect(kijker.effecten.last == .openDossier(zaaknummer: "ET-2026-00005"))
    kijker.druk("Esc")
    #expect(kijker.melding == "Terug bij de cijfers.")
    kijker.druk("Esc")
    #expect(kijker.melding == Tekst.nietsTerug.in(.nl))
  }

  @Test func `privacy verbergt de gemeenten, ook achter hun cijfer`() {
    var kijker = Kijker.rapport(120, 40, deel: 1)
    for _ in 0..<22 { kijker.druk("j") }
    #expect(kijker.tekst.contains("Zandmeer"))
    kijker.druk("P")
    #expect(!kijker.tekst.contains("Zandmeer") && !kijker.tekst.contains("Eikenrade"))
  }

  @Test func `achter een nul staat niets, en achter een norm geen casus`() {
    var kijker = Kijker.rapport(80, 24, deel: 4)
    kijker.druk("j", "j", "Enter")
    #expect(kijker.melding == "achter dit cijfer staat niets")
    // Nothing is counted yet.
    var leeg = Kijker(80, 24)
    leeg.druk("6", "e")
    #expect(leeg.melding == "De cijfers worden geteld.")
  }
}

/// The quarter's report as it leaves the team.
struct RapportuitvoerTests {
  private func uitvoer(_ vorm: Rapportvorm, drempel: Int, _ taal: Taal = .nl) -> String {
    let kijker = Kijker.rapport(80, 24, taal)
    guard let blad = kijker.app.rapport.blad else { return "" }
    let uitvoer = Rapportuitvoer(blad, KleineAantallen(drempel: drempel), taal)
    return String(decoding: uitvoer.bytes(vorm), as: UTF8.self)
  }

  @Test func `kleine aantallen staan er niet`() {
    let csv = uitvoer(.csv, drempel: 5)
    for regel in csv.split(separator: "\r\n").dropFirst() {
      let vakken = regel.split(separator: ",", omittingEmptySubsequences: false)
      #expect(vakken.count == 7, "\(regel)")
      for vak in vakken.suffix(2) where !vak.isEmpty {
        let aantal = Int(vak) ?? -1
        #expect(aantal == 0 || aantal >= 5, "\(regel)")
      }
    }
  }

  @Test func `met drempel nul staan ze er zoals op het scherm`() {
    let csv = uitvoer(.csv, drempel: 0)
    #expect(csv.hasPrefix("deel,groep,cijfer,van,tot,aantal,eerder\r\n"))
    #expect(csv.contains("Stand,op het bord,opgeschaald,2026-01-01,2026-03-31,1,0\r\n"))
  }

  @Test(arguments: Taal.allCases)
  func `HTML staat op zichzelf, met een grafiek voor elke groep`(taal: Taal) {
    let html = uitvoer(.html, drempel: 0, taal)
    #expect(html.hasPrefix("<!doctype html>\n<html lang=\"\(taal.rawValue)\">"))
    let groepen = html.ranges(of: "<h3>").count
    #expect(groepen > 20)
    #expect(html.ranges(of: "<svg ").count == groepen)
    #expect(html.ranges(of: "</svg>").count == groepen)
    // Nothing is fetched and nothing runs.
    for woord in ["http", "src=", "<script", "@import"] { #expect(!html.contains(woord)) }
    // The norm of the team is drawn between two bars.
    #expect(html.contains("stroke-dasharray"))
  }

  @Test func `Markdown heeft een tabel voor elke groep`() {
    let tekst = uitvoer(.markdown, drempel: 0)
    #expect(tekst.hasPrefix("# RET Duin · kwartaalrapport · 2026-Q1\n"))
    #expect(tekst.contains("| Cijfer | Nu | Eerder |\n| --- | ---: | ---: |\n"))
    #expect(tekst.contains("| wachtlijst | 1 | 0 |"))
  }

  @Test func `JSON noemt de drempel en laat weg wat klein is`() {
    let json = uitvoer(.json, drempel: 5)
    #expect(json.hasPrefix(#"{"delen":["#))
    #expect(json.contains(#""drempel":5,"kwartaal":"2026-Q1"}"#))
    #expect(json.contains(#""aantal":null"#))
  }
}
