import Domain
import Screens
import TUI
import Testing

struct DossierZichtTests {
  /// Everything that can be seen of a dossier by going through all its parts.
  private func alles(_ kijker: Dossierkijker) -> String {
    var kijker = kijker
    return Dossierdeel.allCases.map { deel in
      kijker.scherm.toon(deel)
      return kijker.beeld
    }.joined(separator: "\n")
  }

  @Test func `zonder r staat er geen naam van het gezin, ook niet in vrije tekst`() throws {
    let gezien = alles(try Dossierkijker(100, 300))
    for naam in ["Sanne", "San ", "Noor", "Vos", "Rik", "06-00000001"] {
      #expect(!gezien.contains(naam), "\(naam)")
    }
    #expect(gezien.contains("[jeugdige] (14) komt haar kamer niet af."))
    #expect(gezien.contains("Kim Tan"))
  }

  @Test func `r toont de namen en wordt vastgelegd, nog eens r verbergt ze weer`() throws {
    var kijker = try Dossierkijker(100, 300)
    #expect(kijker.druk(.character("r")) == [.onthuld(zaaknummer: "ET-2026-00007")])
    #expect(alles(kijker).contains("moeder: Noor Vos"))
    #expect(kijker.druk(.character("r")) == [])
    #expect(!alles(kijker).contains("Noor"))
  }

  @Test func `wat vertrouwelijk is komt pas met V, ook als de namen getoond worden`() throws {
    var kijker = try Dossierkijker(100, 300)
    kijker.druk(.character("r"))
    #expect(!alles(kijker).contains("Rik"))
    #expect(alles(kijker).contains("vertrouwelijk (V toont)"))
    kijker.druk(.character("V"))
    #expect(alles(kijker).contains("oom: Rik Stil"))
    #expect(alles(kijker).contains("Rik helpt ons."))
  }

  @Test func `privacy verbergt ook gemeente en vrije tekst, en r en V zeggen waarom niet`() throws {
    var kijker = try Dossierkijker(100, 300, privacy: true)
    #expect(kijker.druk(.character("r"), .character("V")) == [])
    #expect(kijker.scherm.waarom(.onthul, kijker.omgeving) == "privacy staat aan (P)")
    let gezien = alles(kijker)
    for geheim in ["Zandmeer", "Sanne", "hond", "kamer", "dieren", "Geen bed", "verkeerde casus"] {
      #expect(!gezien.contains(geheim), "\(geheim)")
    }
    #expect(gezien.contains("IJsvogel"))
  }

  @Test func `een naam in een langer woord blijft staan`() throws {
    var proef = Dossierproef.sanne
    proef.leg(
      .notitieToegevoegd, "2026-03-04T09:00", #""tekst":"De Vossen zien San en Santpoort.""#)
    var kijker = try Dossierkijker(100, 40, proef: proef)
    kijker.scherm.toon(.notities)
    #expect(kijker.beeld.contains("De Vossen zien [jeugdige] en Santpoort."))
  }
}

struct DossierToetsenTests {
  @Test func `de toetsen botsen niet en zijn overal te typen`() {
    #expect(DossierScherm.toetsen.problems.isEmpty)
  }

  @Test func `tab gaat rond langs alle delen en terug`() throws {
    var kijker = try Dossierkijker(80, 24)
    kijker.druk(.backtab)
    #expect(kijker.scherm.deel == .overdracht)
    kijker.druk(.tab, .right)
    #expect(kijker.scherm.deel == .stem)
  }

  @Test func `schuiven houdt op bij de laatste regel en een ander deel begint bovenaan`() throws {
    var kijker = try Dossierkijker(80, 16)
    let begin = kijker.beeld
    kijker.druk(.end)
    let einde = kijker.beeld
    #expect(begin != einde)
    kijker.druk(.character("j"), .pageDown)
    #expect(kijker.beeld == einde)
    kijker.druk(.right, .left)
    #expect(kijker.beeld == begin)
  }

  @Test func `nieuwe gebeurtenissen zijn meteen te zien, ook na schuiven`() throws {
    var proef = Dossierproef.sanne
    let eerst = try Dossierkijker(80, 24, proef: proef)
    var scherm = eerst.scherm
    scherm.toon(.notities)
    #expect(scherm.update(.schuif(.by(1)), eerst.dossier, eerst.omgeving) == nil)
    proef.leg(.notitieToegevoegd, "2026-03-04T09:00", #""tekst":"Er is een bed vrij.""#)
    var daarna = try Dossierkijker(80, 24, proef: proef)
    daarna.scherm = scherm
    #expect(daarna.beeld.contains("Er is een bed vrij."))
  }
}

struct DossierBestandTests {
  static let maten = [
    (1, 1), (1, 24), (80, 1), (2, 2), (7, 3), (19, 5), (59, 15), (80, 8), (80, 10), (300, 4),
    (300, 200),
  ]

  @Test(arguments: maten)
  func `elk deel past op elke maat`(_ kolommen: Int, _ rijen: Int) throws {
    for taal in Taal.allCases {
      var kijker = try Dossierkijker(kolommen, rijen, taal)
      for deel in Dossierdeel.allCases {
        kijker.scherm.toon(deel)
        kijker.druk(.down, .end, .pageUp)
        #expect(kijker.canvas.rows().count == rijen)
      }
    }
  }

  @Test(arguments: [
    "\\u001b[2J\\u001b]0;x\\u0007", "\\u202eomgekeerd\\u202c", "\\u200b\\u200d\\ufeff",
    String(repeating: "w", count: 5000), String(repeating: "e\\u0301\\u0302\\u0303", count: 300),
    "\\n\\n\\n\\n", "👨‍👩‍👧‍👦 漢字漢字",
  ])
  func `vijandige tekst breekt het beeld niet`(_ tekst: String) throws {
    var proef = Dossierproef()
    proef.leg(
      .aangemeld, "2026-01-05T09:30",
      """
      "codenaam":"x\(tekst)","domeinen":[],"hulpvraag":"x\(tekst)","indiener":{"soort":"ouder",\
      "naam":"x\(tekst)"},"jeugdige":{"gemeente":"x\(tekst)","naam":"y\(tekst)"},\
      "urgentie":"crisis","vastgelopen":[],"vraagsoort":"passende-hulp"
      """)
    proef.leg(
      .betrokkeneToegevoegd, "2026-01-05T09:40",
      #""betrokkene":"B1","naam":"z\#(tekst)","rol":"x\#(tekst)""#)
    proef.leg(.stemVastgelegd, "2026-01-06T11:00", #""tekst":"x\#(tekst)","van":"jeugdige""#)
    proef.leg(.notitieToegevoegd, "2026-01-06T11:00", #""tekst":"x\#(tekst)","wie":"x\#(tekst)""#)
    for (kolommen, rijen) in [(80, 24), (60, 16), (20, 9)] {
      var kijker = try Dossierkijker(kolommen, rijen, proef: proef)
      for deel in Dossierdeel.allCases {
        kijker.scherm.toon(deel)
        let beeld = kijker.canvas
        #expect(beeld.rows().allSatisfy { TextWidth.columns(of: $0) <= kolommen })
        let gevaarlijk = beeld.picture().unicodeScalars.contains {
          [.control, .format].contains($0.properties.generalCategory) && $0 != "\n"
        }
        #expect(!gevaarlijk)
        if kolommen == 80 {
          #expect((5..<rijen).allSatisfy { beeld[16, $0].map { beeld.scalars(of: $0) } == ["│"] })
        }
      }
    }
  }

  @Test func `een anoniem dossier zonder geboortedatum is leesbaar`() throws {
    var proef = Dossierproef()
    proef.leg(
      .aangemeld, "2026-01-05T09:30",
      """
      "domeinen":[],"hulpvraag":"Wat past?","indiener":{"soort":"huisarts"},\
      "jeugdige":{"gemeente":"Zandmeer"},"urgentie":"regulier","vastgelopen":[],\
      "vraagsoort":"advies-consultatie"
      """)
    var kijker = try Dossierkijker(80, 24, proef: proef)
    #expect(kijker.beeld.contains("leeftijd onbekend"))
    kijker.scherm.toon(.betrokkenen)
    #expect(kijker.beeld.contains("anoniem"))
  }

  @Test func `zonder dossier staat er dat het gelezen wordt`() throws {
    let kijker = try Dossierkijker(80, 24)
    var canvas = Canvas(kijker.omgeving.vlak.size)
    kijker.scherm.teken(nil, op: &canvas, kijker.omgeving)
    #expect(canvas.picture() == " Het dossier wordt gelezen.")
  }
}
