import Codec
import Domain
import TUI
import Testing

@testable import Screens

/// Place 5, key by key.
struct OpvolgingSchermTests {
  /// The codenames and kinds of the lines in view.
  private func regels(_ kijker: Kijker) -> [String] {
    let scherm = kijker.app.opvolging
    return (0..<scherm.aantal).compactMap { scherm.regel($0) }.map { regel in
      let naam = kijker.beeld.wereld.casussen[regel.zaaknummer]?.roepsel ?? ""
      return "\(naam) \(regel.soort)"
    }
  }

  static let alles = [
    "Kluut opschalen", "IJsvogel opschalen", "Tureluur contact", "Snip norm", "Buizerd norm",
    "Smient aanmelding", "Torenvalk norm", "Kievit contact", "Kluut antwoord", "Steenuil norm",
    "Smient norm",
  ]

  @Test func `5 toont eerst wat het bord voorstelt en dan alles op datum`() {
    var kijker = Kijker(120, 40)
    kijker.druk("5")
    #expect(regels(kijker) == Self.alles)
    #expect(kijker.melding == "11 regels: 2 op te schalen, 4 te laat, 2 vandaag.")
    #expect(kijker.gekozen.contains("Kluut"))
  }

  @Test func `vandaag, week, soort en ladder zeven, en dezelfde toets laat weer los`() {
    var kijker = Kijker(120, 40)
    kijker.druk("5", "v")
    #expect(regels(kijker).count == 7)
    kijker.druk("w")
    #expect(kijker.melding == "Alleen tot en met zondag: 8 regels.")
    kijker.druk("w", "l", "l")
    #expect(regels(kijker) == ["Kluut opschalen", "IJsvogel opschalen"])
    kijker.druk("l", "l", "f")
    #expect(regels(kijker) == ["Kluut opschalen", "IJsvogel opschalen"])
    kijker.druk("f")
    #expect(regels(kijker) == Self.alles)
  }

  @Test func `een reden die al met een punt eindigt krijgt er geen tweede`() {
    #expect("Geen bed".metPunt == "Geen bed.")
    #expect("Geen bed.".metPunt == "Geen bed.")
    #expect("".metPunt == ".")
  }

  @Test func `wat gezeefd was is de volgende keer nog zo, en Esc laat het los`() {
    var kijker = Kijker(80, 24)
    kijker.druk("5", "w", "f")
    guard case .onthoud(.opvolgzeef, let tekst) = kijker.effecten.last else {
      Issue.record("\(kijker.effecten)")
      return
    }
    #expect(tekst.hasPrefix("week soort:"))
    var later = Kijker(80, 24)
    later.app.neemKeuzes([.opvolgzeef: "\(tekst) onzin ladder:touw"], later.beeld)
    later.druk("5")
    #expect(later.regels[1...18] == kijker.regels[1...18])
    later.druk("Esc")
    #expect(later.effecten.last == .onthoud(.opvolgzeef, ""))
    #expect(Opvolgzeef(tekst: "mijn vandaag ladder:inkoop").tekst == "mijn vandaag ladder:inkoop")
  }

  @Test func `woorden zeven zoals in de lijst van casussen, en Esc laat alles weer zien`() {
    var kijker = Kijker(120, 40)
    kijker.druk("5", "/")
    kijker.typ("gemeente:eikenrade")
    #expect(regels(kijker) == ["Kluut opschalen", "Torenvalk norm", "Kluut antwoord"])
    kijker.druk("Tab", "v")
    #expect(regels(kijker) == ["Kluut opschalen", "Torenvalk norm"])
    kijker.druk("4", "5")
    #expect(regels(kijker) == ["Kluut opschalen", "Torenvalk norm"])
    kijker.druk("Esc")
    #expect(regels(kijker) == Self.alles)
  }

  @Test func `wie geen lid is bij naam heeft niets van zichzelf, en hoort waarom`() {
    var kijker = Kijker(120, 40)
    kijker.druk("5", "i")
    #expect(kijker.melding.hasPrefix("m.devries is geen lid van het team"))
  }

  @Test func `de voorzitter heeft wat van niemand anders is, en eigen beloften`() {
    var wereld = Proefwereld.duin
    let team = Stroom.team("RET")
    wereld.leg(
      team, .teamLidGewijzigd, "2026-01-02T09:00",
      #""lid":"L1","naam":"Marit de Vries","rol":"voorzitter""#)
    wereld.leg(
      Proefwereld.stroom(8), .afspraakGemaakt, "2026-03-20T15:00",
      #""afspraak":"AF1","uiterlijk":"2026-03-26","wat":"Belt.","wie":"Bas Kok""#)
    wereld.leg(
      Proefwereld.stroom(8), .afspraakGemaakt, "2026-03-20T15:00",
      #""afspraak":"AF2","uiterlijk":"2026-03-26","wat":"Schrijft.","wie":"Marit de Vries""#)
    var kijker = Kijker(120, 40, .nl, wereld)
    kijker.druk("5")
    #expect(regels(kijker).count == 13)
    kijker.druk("i")
    #expect(regels(kijker).count == 12)
  }

  @Test func `Enter opent de belkaart, en de rij die volgt noemt elke casus een keer`() {
    var kijker = Kijker(120, 40)
    kijker.druk("5", "j", "Enter")
    #expect(kijker.effecten.last == .openDossier(zaaknummer: "ET-2026-00006"))
    #expect(
      kijker.app.opvolging.rij.map { $0.suffix(1) } == [
        "6", "7", "4", "1", "9", "2", "8", "5", "3",
      ])
  }

  @Test func `de keuze blijft op dezelfde regel als er iets verandert`() {
    var kijker = Kijker(120, 40)
    kijker.druk("5", "j", "j", "j", "j")
    #expect(kijker.gekozen.contains("Buizerd"))
    var wereld = Proefwereld.duin
    wereld.voortgang(7, "2026-03-24", "op-koers", volgende: "2026-03-31")
    kijker.verander(wereld)
    #expect(kijker.gekozen.contains("Buizerd"))
  }

  @Test func `twee keer niet bereikt staat als signaal op de regel`() {
    var wereld = Proefwereld.duin
    for dag in ["2026-03-22", "2026-03-23"] {
      wereld.leg(
        Proefwereld.stroom(7), .contactGepoogd, "\(dag)T10:00",
        #""resultaat":"voicemail","volgende":"2026-03-24","wie":"Kim","wijze":"telefoon""#)
    }
    var kijker = Kijker(120, 40, .nl, wereld)
    kijker.druk("5", "j", "j")
    #expect(kijker.gekozen.contains("2× niet bereikt; contact vandaag"))
    #expect(kijker.tekst.contains("2 pogingen en niemand gesproken"))
  }

  @Test func `privacy verbergt organisaties en wat mensen schreven`() {
    var kijker = Kijker(120, 40)
    kijker.druk("5")
    #expect(kijker.tekst.contains("Kantelhof"))
    kijker.druk("P")
    #expect(!kijker.tekst.contains("Kantelhof"))
  }

  @Test func `de lijst gaat zonder namen naar CSV`() throws {
    var kijker = Kijker(120, 40)
    kijker.druk("5", "W")
    guard case .bewaarBestand(let naam, let inhoud) = kijker.effecten.last else {
      Issue.record("niets bewaard")
      return
    }
    let regels = String(decoding: inhoud, as: UTF8.self).split(separator: "\r\n")
    #expect(naam == "opvolging.csv")
    #expect(regels.count == 12)
    #expect(regels[1] == "ET-2026-00005;opschalen;2026-03-17;7;escaleren;zorgaanbieder")
    #expect(!regels.contains { $0.contains("Kluut") || $0.contains("Kantelhof") })
  }

  @Test func `op slot blijft er niets van de lijst over`() {
    var kijker = Kijker(120, 40)
    kijker.druk("5", "Space")
    kijker.app.vergrendel(stoel: nil)
    _ = kijker.app.ontgrendel()
    #expect(kijker.app.opvolging.aantal == 0 && kijker.app.opvolging.gemerkt.isEmpty)
    kijker.app.vernieuw(kijker.beeld)
    #expect(kijker.app.opvolging.aantal == 11)
  }

  @Test(arguments: [(80, 24), (120, 40), (60, 16)], Taal.allCases)
  func `elke maat toont de keuze, merken en de reden`(maat: (Int, Int), taal: Taal) {
    var kijker = Kijker(maat.0, maat.1, taal)
    kijker.druk("5", "Space", "G")
    #expect(kijker.tekst.contains("✓▲"))
    #expect(kijker.gekozen.contains("Smient"))
  }
}

/// One contact about several casussen.
struct ContactrondeTests {
  @Test func `drie gemerkt, een contact: een handeling over drie stromen`() throws {
    var bureau = Bureau(120, 40)
    bureau.druk("5", "Space", "Space", "Space", "b")
    #expect(bureau.tekst.contains("Een contact over 3: Kluut, IJsvogel, Tureluur"))
    bureau.druk("C-s")
    #expect(bureau.geweigerd.isEmpty)
    #expect(
      bureau.handelingen == [Array(repeating: Gebeurtenissoort.voortgangGemonitord, count: 3)])
    #expect(
      bureau.melding == "Contact vastgelegd bij 3 casussen; u herstelt ze samen.")
    #expect(bureau.kijker.app.opvolging.gemerkt.isEmpty)
  }

  @Test func `elk gaat op het eigen advies, zonder datum volgens het eigen regime`() throws {
    var kijker = Kijker(120, 40)
    kijker.druk("5", "Space", "Space", "b", "C-s")
    guard case .legVast(let vastlegging) = kijker.effecten.last else {
      Issue.record("niets vastgelegd: \(kijker.melding)")
      return
    }
    #expect(vastlegging.voorstellen.map(\.stroom) == [5, 6].map(Proefwereld.stroom))
    #expect(vastlegging.gezien.count == 2)
    for voorstel in vastlegging.voorstellen {
      #expect(voorstel.data.lid("advies") == "A1")
      #expect(voorstel.data.lid("volgende") == nil)
      #expect(voorstel.data.lid("contact") == "Kim")
    }
  }

  @Test func `wie niet kan wordt met de reden genoemd, en er komt geen formulier`() {
    var kijker = Kijker(120, 40)
    kijker.druk("5", "*", "b")
    #expect(kijker.melding.hasPrefix("Niets vastgelegd. Snip: "))
    #expect(kijker.effecten.isEmpty)
    #expect(kijker.app.laag == .geen)
  }

  @Test func `zonder merken gaat het over de gekozen regel`() {
    var kijker = Kijker(120, 40)
    kijker.druk("5", "b")
    #expect(kijker.tekst.contains("Een contact over 1: Kluut"))
  }

  @Test func `een concept van een ronde weet over welke casussen het ging`() {
    var kijker = Kijker(120, 40)
    kijker.druk("5", "Space", "Space", "b")
    kijker.druk("Down", "Down", "Down")
    kijker.typ("x")
    kijker.druk("Esc", "Esc", "C", "Enter")
    #expect(kijker.tekst.contains("Een contact over 2: Kluut, IJsvogel"))
  }

  @Test func `van een handeling over meer casussen wordt gezegd welke niet kon`() throws {
    let beeld = Proefwereld.duin.beeld()
    let vastlegging = Vastlegging(
      [5, 4].map {
        Voorgesteld(
          .voortgangGemonitord, Proefwereld.stroom($0),
          ["advies": "A1", "contact": "Kim", "stand": "op-koers"])
      }, gelukt: .geenTeam)
    let zin = try #require(vastlegging.zinVanGeweigerden(beeld, .nl))
    #expect(zin.hasPrefix("Niets vastgelegd. Snip: "))
    #expect(!zin.contains("Kluut"))
  }
}

/// What moved since one last looked.
struct SindsTests {
  private func kijker(_ grootte: (Int, Int) = (80, 24), wie: String = "p.bakker") -> Kijker {
    var kijker = Kijker(grootte.0, grootte.1)
    let nieuw = Proefwereld.duin.gebeurtenissen.suffix(12)
    let sindsdien = Sindsdien(
      Array(nieuw), behalve: wie, kijker.beeld.wereld, op: kijker.beeld.nu)
    let toen = Moment("2026-03-09T16:40:00+01:00") ?? Moment(seconden: 0)
    kijker.app.toonSinds(sindsdien, na: toen, kijker.beeld)
    return kijker
  }

  @Test func `bij het openen staat er dat er iets bewoog, en z toont per casus wat`() {
    var kijker = kijker()
    #expect(kijker.melding == "Sinds ma 9 mrt 16:40 bewogen 4 casussen; z toont wat.")
    kijker.druk("z")
    #expect(kijker.tekst.contains("Sinds ma 9 mrt 16:40 · 4 casussen"))
    kijker.druk("j", "Enter")
    #expect(kijker.effecten.count == 1)
    guard case .openDossier = kijker.effecten.last else {
      Issue.record("geen dossier")
      return
    }
  }

  @Test func `wat men zelf vastlegde is geen nieuws`() {
    var kijker = kijker(wie: "m.devries")
    #expect(kijker.melding.isEmpty)
    kijker.druk("z")
    #expect(kijker.melding == "er bewoog niets sinds je laatst keek")
  }

  @Test func `wat teruggenomen is gebeurde niet`() {
    var wereld = Proefwereld.duin
    let begin = wereld.gebeurtenissen.count
    wereld.leg(Proefwereld.stroom(8), .notitieToegevoegd, "2026-03-23T10:00", #""tekst":"Ja""#)
    wereld.leg(
      Proefwereld.stroom(8), .casusHerroepen, "2026-03-23T10:01",
      #""gebeurtenis":"g\#(begin + 1)","reden":"Fout.""#)
    let sindsdien = Sindsdien(
      Array(wereld.gebeurtenissen.dropFirst(begin)), behalve: "ander", wereld.beeld().wereld,
      op: wereld.beeld().nu)
    #expect(sindsdien.regels.isEmpty)
  }
}
