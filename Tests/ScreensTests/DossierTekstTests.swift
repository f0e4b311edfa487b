import Domain
import Screens
import Testing

struct DossierTekstTests {
  @Test func `elke soort gebeurtenis heeft een naam in beide talen`() {
    for soort in Gebeurtenissoort.allCases {
      for taal in Taal.allCases {
        #expect(!soort.naam(taal).isEmpty, "\(soort)")
        #expect(soort.naam(taal).metHoofdletter == soort.naam(taal), "\(soort)")
      }
    }
  }

  @Test func `de tafel zegt het in haar eigen woorden`() {
    #expect(Gebeurtenissoort.geescaleerd.naam(.nl) == "Opgeschaald")
    #expect(Gebeurtenissoort.gewist.naam(.nl) == "Vernietigd")
    #expect(Gebeurtenissoort.casusHerroepen.naam(.nl) == "Gecorrigeerd")
    #expect(Gebeurtenissoort.opgepakt.naam(.nl) == "In behandeling")
    #expect(
      Gebeurtenissoort.escalatieAfgezien.naam(.nl) == "Bewust nog niet opgeschaald")
    #expect(Voortgangsstand.gestagneerd.woord(.nl) == "loopt vast")
    #expect(Antwoord.aanvaard.woord(.nl) == "overgenomen")
    #expect(Antwoord.afgewezen.woord(.nl) == "niet overgenomen")
    #expect(Screeningsuitkomst.aangehouden.woord(.nl) == "wacht op aanvulling")
    #expect(Screeningsuitkomst.afgewezen.woord(.nl) == "niet voor deze tafel")
    #expect(Besprekingsuitkomst.aangehouden.woord(.nl) == "doorgeschoven")
    #expect(Fase.gerealiseerd.woord(.nl) == "hulp gestart")
    #expect(Typering.oudersOneens.woord(.nl) == "verschil van inzicht")
  }

  @Test func `een samenvatting staat op één regel en toont geen naam`() {
    let inhoud = #"{"data":{"soort":"feit","tekst":"Sanne belde.\nEn toen?","wie":"Sanne"}}"#
    let g = Gebeurtenis(
      positie: 1, id: "g1", soort: .notitieToegevoegd, stroom: .casus("ET-1"), versie: 1,
      tijd: Moment(seconden: 0), actor: "m.devries", inhoud: Array(inhoud.utf8))
    #expect(g.samenvatting(Zicht(.nl)) == "feit · Sanne · Sanne belde. En toen?")
    #expect(
      g.samenvatting(Zicht(.en, privacy: true)) == "fact · Sanne · hidden (privacy)")
  }

  @Test func `van een vernietigde gebeurtenis is alleen dat nog te zeggen`() {
    let g = Gebeurtenis(
      positie: 1, id: "g1", soort: .notitieToegevoegd, stroom: .casus("ET-1"), versie: 1,
      tijd: Moment(seconden: 0), actor: "m.devries", inhoud: nil)
    #expect(g.samenvatting(Zicht(.nl)) == "inhoud vernietigd")
  }
}

struct DossierWeigeringTests {
  static let weigeringen: [Weigering] =
    [
      .stroomBegintAnders, .stroomBegonnenAl, .anderTeam("RET"), .tijdLooptTerug,
      .tafelOnbekend("T1"), .tafelGeschorst, .tafelNietGeschorst, .puntLoopt("ET-1"),
      .puntLooptNiet("ET-1"), .nietOpDezeAgenda("ET-1"), .agendaNietLeeg(1), .agendaNietLeeg(2),
      .casusTweeKeer("ET-1"), .datumInToekomst(veld: "op"), .datumVoorVandaag(veld: "tot"),
      .alOpAgenda(tafel: "T1"), .nietOpAgendaVan(tafel: "T1"), .nietBesprokenAan(tafel: "T1"),
      .nietHetHuidigeAdvies("A1"), .procesversnellingLoopt, .procesversnellingLooptNiet,
      .tredeNietHoger(staat: 2), .tredeBovenLadder(treden: 3), .overdrachtLoopt, .geenOverdracht,
      .overdrachtNietAanvaard, .openEscalaties(1), .openEscalaties(2), .openAfspraken(1),
      .openAfspraken(2), .openKlachten(1), .openKlachten(2), .casusOnbekend("ET-1"), .casusZelf,
      .herroepenOnbekend("g1"), .herroepenMagNiet(.aangemeld), .alHerroepen("g1"),
      .latereGebeurtenisSteuntErop(.geescaleerd, .casusZelf), .naVernietiging, .gewistTussenLevend,
      .bewaartermijnLoopt(tot: Datum(dagen: 20_000)), .rolOntbreekt([.voorzitter]),
      .rolOntbreekt([.voorzitter, .secretaris]), .rolOntbreekt(Rol.allCases),
      .heeftBelang(.familie, .geenStukken), .heeftBelang(.organisatie, .informeert),
      .nietEigenPunt,
    ] + Fase.allCases.map(Weigering.faseIs) + Tafelstatus.allCases.map(Weigering.tafelIs)
    + Ladder.allCases.map(Weigering.ladderNietOpen)
    + Kenmerksoort.allCases.flatMap {
      [.kenmerkAlGebruikt($0, "X1"), .kenmerkOnbekend($0, "X1"), .afgehandeld($0, "X1")]
    }

  @Test(arguments: weigeringen)
  func `elke weigering is in beide talen een zin`(_ weigering: Weigering) {
    for taal in Taal.allCases {
      let zin = weigering.zin(taal)
      #expect(zin.hasSuffix(".") && zin.count > 10 && !zin.contains("\n"))
      #expect(zin == zin.metHoofdletter)
    }
    #expect(weigering.zin(.nl) != weigering.zin(.en))
  }

  @Test func `een fout noemt het veld en nooit de waarde`() {
    let fout = Vormfout.verkeerdSoort(veld: "jeugdige.geboortedatum", verwacht: .datum)
    #expect(
      fout.zin(.nl)
        == "Het veld jeugdige.geboortedatum moet een bestaande datum (jjjj-mm-dd) zijn.")
    #expect(
      fout.zin(.en)
        == "The field jeugdige.geboortedatum must be an existing date (yyyy-mm-dd).")
  }

  @Test func `namen uit een vijandig bestand zijn kort en zonder onzichtbare tekens`() {
    let gemeen = "a\u{1B}[2J\u{202E}b\u{200B}\u{9B}c\u{E0001}" + String(repeating: "x", count: 900)
    let zin = Vormfout.ontbreekt(veld: gemeen).zin(.nl)
    #expect(zin == "Het veld a[2Jbc" + String(repeating: "x", count: 74) + " ontbreekt.")
    #expect(Weigering.tafelOnbekend("T\u{1B}]0;\u{7}1").zin(.nl) == "Tafel T]0;1 bestaat niet.")
  }
}
