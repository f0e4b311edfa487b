import Domain
import Testing

/// A casus to try things on: each event a day later unless told otherwise.
private struct Proef {
  private(set) var gebeurtenissen: [Gebeurtenis] = []

  init(geboren: String = "2010-03-16", wachtSinds: String? = nil) {
    let sinds = wachtSinds.map { #","wachtSinds":"\#($0)""# } ?? ""
    leg(
      .aangemeld, "2026-01-05",
      """
      "domeinen":[],"hulpvraag":"Wat past?","indiener":{"soort":"ouder"},\
      "jeugdige":{"geboortedatum":"\(geboren)","gemeente":"Zandmeer","naam":"Sanne Vos"},\
      "urgentie":"regulier","vastgelopen":[],"vraagsoort":"passende-hulp"\(sinds)
      """)
  }

  @discardableResult
  mutating func leg(
    _ soort: Gebeurtenissoort, _ dag: String, _ velden: String, stroom: Stroom = .casus("ET-1")
  ) -> String {
    let id = "g\(gebeurtenissen.count + 1)"
    let versie = gebeurtenissen.count { $0.stroom == stroom } + 1
    let tijd = Moment("\(dag)T10:00:00+01:00") ?? Moment(seconden: 0)
    gebeurtenissen.append(
      Gebeurtenis(
        positie: gebeurtenissen.count + 1, id: id, soort: soort, stroom: stroom, versie: versie,
        tijd: tijd, actor: "m.devries", inhoud: Array("{\"data\":{\(velden)}}".utf8)))
    return id
  }

  mutating func advies(_ id: String, _ dag: String, uiterlijk: String) {
    leg(
      .adviesUitgebracht, dag,
      """
      "advies":"\(id)","bindend":true,"regime":"wekelijks","soort":"zorgbemiddeling",\
      "tekst":"Doe dit.","uiterlijk":"\(uiterlijk)",\
      "verantwoordelijke":{"naam":"Kim","organisatie":"Zandmeer"}
      """)
  }

  mutating func trede(_ trede: Int, _ dag: String) {
    leg(
      .geescaleerd, dag,
      #""gesprekspartner":"Wil","ladder":"gemeente","reden":"Geen besluit.","trede":\#(trede)"#)
  }

  func dossier(op dag: String) throws -> Dossier {
    let wereld = Wereld.vouw(gebeurtenissen)
    let casus = try #require(wereld.casussen["ET-1"])
    let nu = try #require(Moment("\(dag)T12:00:00+01:00"))
    return Dossier(
      casus, gebeurtenissen: gebeurtenissen.filter { $0.stroom.soort == .casus }, wereld: wereld,
      op: nu)
  }
}

struct DossierTests {
  @Test func `wat gecorrigeerd is blijft op de tijdlijn staan, met de reden`() throws {
    var proef = Proef()
    let fout = proef.leg(.notitieToegevoegd, "2026-01-06", #""tekst":"Verkeerd dossier.""#)
    proef.leg(
      .casusHerroepen, "2026-01-07", #""gebeurtenis":"\#(fout)","reden":"Hoort hier niet.""#)
    let dossier = try proef.dossier(op: "2026-01-08")
    #expect(dossier.tijdlijn.count == 3)
    let regel = try #require(dossier.tijdlijn.first { $0.vermelding.gebeurtenis.id == fout })
    #expect(regel.correctie?.gegevens.tekst("reden") == "Hoort hier niet.")
    #expect(dossier.tijdlijn[0].gecorrigeerd?.id == fout)
    #expect(dossier.notities.isEmpty)
  }

  @Test func `de nieuwste gebeurtenis staat bovenaan`() throws {
    var proef = Proef()
    proef.leg(.opgepakt, "2026-01-06", #""door":"Kim""#)
    let dossier = try proef.dossier(op: "2026-01-08")
    #expect(dossier.tijdlijn.map(\.vermelding.soort) == [.opgepakt, .aangemeld])
  }

  @Test func `de stem van de jeugdige gaat voor die van de ouders`() throws {
    var proef = Proef()
    proef.leg(.stemVastgelegd, "2026-01-06", #""tekst":"Ik wil naar huis.","van":"jeugdige""#)
    proef.leg(.stemVastgelegd, "2026-01-07", #""tekst":"Wij zijn moe.","van":"ouder""#)
    proef.leg(.stemVastgelegd, "2026-01-08", #""tekst":"Mijn hond mee.","van":"jeugdige""#)
    let stemmen = try proef.dossier(op: "2026-01-09").stemmen
    #expect(
      stemmen.map { $0.gegevens.tekst("tekst") }
        == ["Mijn hond mee.", "Ik wil naar huis.", "Wij zijn moe."])
  }

  @Test func `alleen het nieuwste advies is het huidige`() throws {
    var proef = Proef()
    proef.advies("A1", "2026-02-02", uiterlijk: "2026-04-01")
    proef.advies("A2", "2026-02-09", uiterlijk: "2026-05-01")
    let adviezen = try proef.dossier(op: "2026-02-10").adviezen
    #expect(adviezen.map(\.id) == ["A2", "A1"])
    #expect(adviezen.map(\.isHuidig) == [true, false])
  }

  @Test func `een bijgesteld advies heeft zijn nieuwe datum en houdt de rest`() throws {
    var proef = Proef()
    proef.advies("A1", "2026-02-02", uiterlijk: "2026-04-01")
    proef.leg(
      .adviesBijgesteld, "2026-02-09", #""advies":"A1","reden":"Uitstel.","uiterlijk":"2026-06-01""#
    )
    let advies = try #require(try proef.dossier(op: "2026-02-10").adviezen.first)
    #expect(advies.uiterlijk == Datum("2026-06-01"))
    #expect(advies.regime == .wekelijks)
    #expect(advies.verantwoordelijke?.tekst("naam") == "Kim")
    #expect(advies.antwoorden.isEmpty && advies.vervolg.count == 1)
  }

  @Test func `een afspraak is te laat vanaf de dag na zijn datum`() throws {
    var proef = Proef()
    proef.leg(
      .afspraakGemaakt, "2026-01-06",
      #""afspraak":"P1","uiterlijk":"2026-01-20","wat":"bellen","wie":"Kim""#)
    proef.leg(
      .afspraakGemaakt, "2026-01-06",
      #""afspraak":"P2","uiterlijk":"2026-01-10","wat":"mailen","wie":"Kim""#)
    proef.leg(
      .afspraakGemaakt, "2026-01-06",
      #""afspraak":"P3","uiterlijk":"2026-01-08","wat":"regelen","wie":"Kim""#)
    proef.leg(.afspraakAfgerond, "2026-01-09", #""afspraak":"P3","uitkomst":"nagekomen""#)
    let open = try proef.dossier(op: "2026-01-20").afspraken
    #expect(open.map { $0.gemaakt.gegevens.tekst("afspraak") } == ["P2", "P1", "P3"])
    #expect(open.map(\.isTeLaat) == [true, false, false])
    #expect(try proef.dossier(op: "2026-01-21").kop.afsprakenTeLaat == 2)
  }

  @Test func `een ladder laat zien wanneer elke trede genomen is`() throws {
    var proef = Proef()
    proef.advies("A1", "2026-02-02", uiterlijk: "2026-04-01")
    proef.trede(1, "2026-02-10")
    proef.trede(3, "2026-02-24")
    let ladder = try #require(try proef.dossier(op: "2026-03-01").ladders.first)
    #expect(ladder.open?.trede == 3)
    #expect(ladder.beklommen == [1: Datum("2026-02-10"), 3: Datum("2026-02-24")])
    #expect(ladder.aantalTreden == 3 && ladder.treden == nil)
    #expect(!ladder.isVervallen)
    #expect(try proef.dossier(op: "2026-03-10").ladders[0].isVervallen)
  }

  @Test func `na een doorbraak is de ladder leeg maar het verloop bewaard`() throws {
    var proef = Proef()
    proef.advies("A1", "2026-02-02", uiterlijk: "2026-04-01")
    proef.trede(1, "2026-02-10")
    proef.leg(.escalatieBeeindigd, "2026-02-12", #""ladder":"gemeente","uitkomst":"doorbraak""#)
    let ladder = try #require(try proef.dossier(op: "2026-03-01").ladders.first)
    #expect(ladder.open == nil && ladder.beklommen.isEmpty)
    #expect(ladder.verloop.map(\.soort) == [.escalatieBeeindigd, .geescaleerd])
  }

  @Test func `een kenmerk dat vrijkwam door een correctie hoort bij de nieuwe zaak`() throws {
    var proef = Proef()
    let fout = proef.leg(
      .klachtOntvangen, "2026-01-06", #""klacht":"K1","omschrijving":"Fout.","van":"Kim""#)
    proef.leg(.casusHerroepen, "2026-01-07", #""gebeurtenis":"\#(fout)","reden":"Fout.""#)
    proef.leg(.klachtOntvangen, "2026-01-08", #""klacht":"K1","omschrijving":"Echt.","van":"Kim""#)
    proef.leg(.klachtAfgehandeld, "2026-01-09", #""klacht":"K1","uitkomst":"gegrond""#)
    let klachten = try proef.dossier(op: "2026-01-10").klachten
    #expect(klachten.map { $0.begin.gegevens.tekst("omschrijving") } == ["Echt."])
    #expect(klachten.first?.vervolg.count == 1)
  }
}

struct DossierkopTests {
  @Test func `wie 16 is heeft een toekomstplan nodig tot het vervolg bepaald is`() throws {
    var proef = Proef(geboren: "2010-03-16")
    #expect(try !proef.dossier(op: "2026-03-15").kop.heeftToekomstplanNodig)
    #expect(try proef.dossier(op: "2026-03-16").kop.heeftToekomstplanNodig)
    proef.leg(.vervolg18Bepaald, "2026-03-17", #""wet":"wmo","wie":"Kim""#)
    #expect(try !proef.dossier(op: "2026-03-18").kop.heeftToekomstplanNodig)
  }

  @Test func `een half jaar voor 18 moet de wet die volgt bekend zijn`() throws {
    let proef = Proef(geboren: "2008-09-16")
    #expect(try !proef.dossier(op: "2026-03-15").kop.isVervolgTeLaat)
    #expect(try proef.dossier(op: "2026-03-16").kop.isVervolgTeLaat)
  }

  @Test func `de verjaardag die komt is die van 12, 16 of 18`() throws {
    let proef = Proef(geboren: "2010-03-16")
    let ervoor = try #require(try proef.dossier(op: "2026-03-15").kop.mijlpaal)
    #expect(ervoor.mijlpaal == .zestien && ervoor.op.tekst == "2026-03-16")
    let erop = try #require(try proef.dossier(op: "2026-03-16").kop.mijlpaal)
    #expect(erop.mijlpaal == .achttien && erop.op.tekst == "2028-03-16")
    #expect(try proef.dossier(op: "2028-03-16").kop.mijlpaal == nil)
  }

  @Test func `toestemming van voor de 12e of 16e verjaardag moet opnieuw`() throws {
    let casus = try Proef(geboren: "2010-03-16").dossier(op: "2026-03-20").casus
    let vandaag = try #require(Datum("2026-03-20"))
    func mijlpaal(_ gegeven: String) throws -> Mijlpaal? {
      casus.mijlpaal(sinds: try #require(Datum(gegeven)), op: vandaag)
    }
    #expect(try mijlpaal("2026-03-16") == nil)
    #expect(try mijlpaal("2026-03-15") == .zestien)
    #expect(try mijlpaal("2020-01-01") == .zestien)
  }

  @Test func `een kader vraagt aandacht vanaf zes weken voor het einde`() throws {
    var proef = Proef()
    proef.leg(.kaderVastgelegd, "2026-01-06", #""kader":"ots","tot":"2026-05-01""#)
    #expect(try proef.dossier(op: "2026-03-19").kop.kader?.stand == .ruim)
    #expect(try proef.dossier(op: "2026-03-20").kop.kader?.stand == .nadert)
    #expect(try proef.dossier(op: "2026-05-01").kop.kader?.stand == .nadert)
    #expect(try proef.dossier(op: "2026-05-02").kop.kader?.stand == .voorbij)
  }

  @Test func `het wachten telt tegen de norm tot er een advies is`() throws {
    var proef = Proef(wachtSinds: "2026-01-01")
    proef.leg(
      .teamIngericht, "2026-01-05", #""naam":"RET","regio":"Zandmeer""#, stroom: .team("RET"))
    proef.leg(
      .teamNormVastgesteld, "2026-01-05",
      #""norm":"van aanmelding tot tafel","vanaf":"2026-01-01","weken":2"#, stroom: .team("RET"))
    let wacht = try #require(try proef.dossier(op: "2026-01-20").kop.wacht)
    #expect(wacht.dagen == 19 && wacht.dagenOver == 5)
    proef.advies("A1", "2026-01-21", uiterlijk: "2026-04-01")
    let daarna = try #require(try proef.dossier(op: "2026-01-22").kop.wacht)
    #expect(daarna.dagen == 21 && daarna.norm == nil && daarna.dagenOver == 0)
  }

  @Test func `zonder casusregisseur is er niemand die de regie heeft`() throws {
    var proef = Proef()
    #expect(try !proef.dossier(op: "2026-01-06").kop.heeftRegisseur)
    proef.leg(
      .gegevensGewijzigd, "2026-01-06", #""casusregisseur":{"naam":"Kim","organisatie":"Zandmeer"}"#
    )
    #expect(try proef.dossier(op: "2026-01-07").kop.heeftRegisseur)
  }

  @Test func `namen uit gecorrigeerde gebeurtenissen zijn ook namen`() throws {
    var proef = Proef()
    let fout = proef.leg(
      .betrokkeneToegevoegd, "2026-01-06", #""betrokkene":"B1","naam":"Elif Vos","rol":"tante""#)
    proef.leg(.casusHerroepen, "2026-01-07", #""gebeurtenis":"\#(fout)","reden":"Niet zij.""#)
    proef.leg(
      .betrokkeneToegevoegd, "2026-01-08",
      #""betrokkene":"B2","naam":"Bo Kok","organisatie":"Kantelhof","rol":"mentor""#)
    let namen = try proef.dossier(op: "2026-01-09").namen
    #expect(namen.map(\.naam) == ["Sanne Vos", "Elif Vos", "Bo Kok"])
    #expect(namen.map(\.rol) == [nil, "tante", "mentor"])
    #expect(namen.map(\.isProfessional) == [false, false, true])
  }
}
