import Codec
import Domain
import TUI
import Testing

@testable import Screens

/// A morning at the desk, key by key.
struct FormulierTests {
  private static let mensen = [
    Suggestie("Sanne Bruin", organisatie: "Gemeente Zandmeer"),
    Suggestie("Ties van Zanten", organisatie: "Kantelhof"),
  ]

  private func invuller(
    _ soort: Gebeurtenissoort, vast: [String: JSONValue] = [:],
    personen: [String: [Suggestie]] = [:], paden: [String]? = nil
  ) -> Invuller {
    let model = Formuliermodel(soort, vast: vast, personen: personen, paden: paden)
    return Invuller(80, 24, Formulier(model))
  }

  @Test func `voortgang op koers kost drie toetsen en wie gesproken is`() {
    var invuller = invuller(.voortgangGemonitord, vast: ["advies": "a1"])
    invuller.druk("o", "Tab")
    invuller.typ("Ties van Zanten")
    invuller.druk("C-s")
    #expect(
      invuller.json == #"{"advies":"a1","contact":"Ties van Zanten","stand":"op-koers"}"#)
  }

  @Test func `een afspraak wordt met Enter van veld naar veld vastgelegd`() {
    var invuller = invuller(
      .afspraakGemaakt, vast: ["afspraak": "p1"], personen: ["wie": Self.mensen],
      paden: ["wie", "wat", "uiterlijk"])
    invuller.typ("bruin")
    invuller.druk("Down", "Enter")
    invuller.typ("Belt de ouders")
    invuller.druk("Enter")
    invuller.typ("en de school.")
    invuller.druk("Tab")
    invuller.typ("vr")
    invuller.druk("Enter")
    #expect(
      invuller.json
        == #"{"afspraak":"p1","uiterlijk":"2026-03-27","wat":"Belt de ouders\nen de school.","#
        + #""wie":"Sanne Bruin"}"#)
  }

  @Test func `een persoon uit het adresboek vult ook de organisatie`() {
    var invuller = invuller(
      .geescaleerd, vast: ["ladder": "zorgaanbieder", "trede": 2],
      personen: ["gesprekspartner": Self.mensen])
    invuller.typ("kantel")
    invuller.druk("Down", "Tab", "Tab")
    invuller.typ("Er is geen plek.")
    invuller.druk("C-s")
    #expect(
      invuller.json
        == #"{"gesprekspartner":"Ties van Zanten","ladder":"zorgaanbieder","#
        + #""organisatie":"Kantelhof","reden":"Er is geen plek.","trede":2}"#)
  }

  @Test func `wat moet staat er pas als fout na het verlaten, en vastleggen springt erheen`() {
    var invuller = invuller(.contactGepoogd)
    #expect(invuller.formulier.fouten.isEmpty)
    invuller.druk("Tab")
    #expect(invuller.formulier.fouten == [0: .vorm(.ontbreekt)])
    invuller.druk("C-s")
    #expect(invuller.json == nil && invuller.formulier.focus == 0)
    #expect(Set(invuller.formulier.fouten.keys) == [0, 1, 2])
    invuller.typ("A")
    #expect(Set(invuller.formulier.fouten.keys) == [1, 2])
    invuller.druk("Tab", "t", "Tab", "v", "C-s")
    #expect(invuller.json == #"{"resultaat":"voicemail","wie":"A","wijze":"telefoon"}"#)
  }

  @Test func `een oorzaak wordt alleen gevraagd als het niet op koers is`() {
    var invuller = invuller(.voortgangGemonitord, vast: ["advies": "a1"])
    #expect(invuller.formulier.zichtbaar == [0, 2, 3, 4])
    invuller.druk("l")
    #expect(invuller.formulier.zichtbaar == [0, 1, 2, 3, 4])
    #expect(invuller.formulier.moet(1))
    invuller.druk("Tab", "w", "Enter")
    #expect(invuller.formulier.concept != Formulier(invuller.formulier.model).concept)
    invuller.typ("Ties")
    // Back on course: the cause stays in the form, and out of the data.
    invuller.druk("Up", "Up", "o", "C-s")
    #expect(invuller.json == #"{"advies":"a1","contact":"Ties","stand":"op-koers"}"#)
    #expect(invuller.formulier.inhoud[1] == .keuze("wachtlijst"))
  }

  @Test func `een aanmelding met een naam in een object, lijsten en een geboortedatum`() {
    var invuller = invuller(.aangemeld)
    invuller.druk("Tab", "Tab")
    invuller.typ("12-3-11")
    invuller.druk("Tab")
    invuller.typ("Zandmeer")
    invuller.druk("Tab", "Tab", "Space")
    invuller.typ("huis")
    invuller.druk("Enter", "Tab", "Tab", "Tab", "p", "Tab")
    invuller.typ("Wat past bij Tapuit?")
    invuller.druk("Tab", "s", "Tab", "Right", "Space", "g", "Tab", "C-s")
    #expect(
      invuller.json
        == #"{"domeinen":[],"hulpvraag":"Wat past bij Tapuit?","indiener":{"soort":"huisarts"},"#
        + #""jeugdige":{"geboortedatum":"2011-03-12","gemeente":"Zandmeer"},"urgentie":"spoed","#
        + #""vastgelopen":["passende-zorg-onduidelijk"],"vraagsoort":"passende-hulp"}"#)
  }

  @Test func `een half ingevulde casusregisseur vraagt om de rest`() {
    let model = Formuliermodel(
      .aangemeld, paden: ["casusregisseur.naam", "casusregisseur.organisatie"])
    var invuller = Invuller(80, 24, Formulier(model))
    #expect(!invuller.formulier.moet(0) && !invuller.formulier.moet(1))
    invuller.typ("Ans Zand")
    #expect(invuller.formulier.moet(1))
    invuller.druk("Tab", "Tab")
    #expect(invuller.formulier.fouten == [1: .vorm(.ontbreekt)])
  }

  @Test func `wat ontbreekt maar niet op het formulier staat, wordt als geheel gemeld`() {
    let model = Formuliermodel(.afgesloten, paden: ["toelichting"])
    var invuller = Invuller(80, 24, Formulier(model))
    invuller.druk("C-s")
    #expect(invuller.formulier.melding(.nl) == "Dit moet er staan.")
    let leeg = Formuliermodel(.adviesBijgesteld, vast: ["advies": "a1"], paden: ["reden"])
    invuller = Invuller(80, 24, Formulier(leeg))
    invuller.typ("Want.")
    invuller.druk("C-s")
    #expect(invuller.formulier.melding(.nl) == "Er staat nog geen wijziging in.")
  }

  @Test func `een einde voor het begin staat bij het einde`() {
    var invuller = invuller(.overbruggingszorgGeregeld)
    invuller.typ("Kantelhof")
    invuller.druk("Tab")
    invuller.typ("12-4")
    invuller.druk("Tab")
    invuller.typ("11-4-2026")
    invuller.druk("C-s")
    #expect(invuller.formulier.fouten == [2: .vorm(.voor(ander: "vanaf"))])
    #expect(invuller.formulier.focus == 2)
  }

  @Test func `een dag staat na het verlaten voluit, en betekent morgen nog hetzelfde`() {
    var invuller = invuller(.escalatieAfgezien)
    invuller.typ("Eerst het gesprek.")
    invuller.druk("Tab")
    invuller.typ("+2w")
    invuller.druk("S-Tab")
    #expect(invuller.formulier.inhoud[1].ruw == "di 7 apr 2026")
    let morgen = Formulier(
      invuller.formulier.model, concept: invuller.formulier.concept,
      vandaag: Datum(dagen: 20_537))
    #expect(
      morgen.gegevens(vandaag: Datum(dagen: 20_537))
        == ["reden": "Eerst het gesprek.", "tot": "2026-04-07"])
  }

  @Test func `Esc laat alles in het concept, ook wat niet klopt, en daarmee gaat het verder`()
    throws
  {
    var invuller = invuller(.voortgangGemonitord, vast: ["advies": "a1"])
    invuller.druk("l", "Tab", "Tab")
    invuller.plak("Ties\tvan Zanten")
    invuller.druk("Tab")
    invuller.plak("Regel een.\n\n\tمرحبا 日本")
    invuller.druk("Tab")
    invuller.typ("31-2")
    invuller.druk("S-Tab")
    invuller.druk("Esc")
    #expect(invuller.weg)
    // As a draft is kept: as bytes.
    let document = try JSONDocument(parsing: invuller.formulier.concept.canonical)
    let terug = Formulier(
      invuller.formulier.model, concept: try #require(JSONValue(document, document.root)),
      vandaag: invuller.kader.vandaag)
    #expect(terug.concept.canonical == invuller.formulier.concept.canonical)
    #expect(
      terug.focus == 3
        && terug.fouten == [
          1: .vorm(.ontbreekt), 4: .datum(.bestaatNiet),
        ])
    #expect(terug.inhoud.map(\.ruw) == invuller.formulier.inhoud.map(\.ruw))
    #expect(terug.zichtbaar == invuller.formulier.zichtbaar)
  }

  @Test func `plakken en typen over de grens wordt gezegd en niet afgekapt`() {
    var invuller = invuller(.opgepakt)
    invuller.plak(String(repeating: "x", count: 250))
    invuller.plak("1234567")
    #expect(invuller.formulier.fouten == [0: .vol(.scalars(256))])
    invuller.plak("123456")
    #expect(invuller.formulier.fouten.isEmpty)
    invuller.druk("y")
    #expect(invuller.formulier.fouten == [0: .vol(.scalars(256))])
    invuller.druk("Backspace")
    #expect(invuller.formulier.fouten.isEmpty)
    var notitie = self.invuller(.notitieToegevoegd)
    notitie.plak(String(repeating: "é", count: 32_768))
    notitie.druk("y")
    #expect(notitie.formulier.fouten == [0: .vol(.bytes(65_536))])
  }

  @Test func `een open lijst kiest niets vanzelf, wel wat je zocht`() {
    var invuller = invuller(.zorgGestopt, vast: ["advies": "a1"], paden: ["oorzaak"])
    invuller.druk("Space", "C-s")
    #expect(invuller.formulier.inhoud[0] == .keuze(nil))
    invuller.druk("Enter")
    invuller.typ("capa")
    invuller.druk("C-s")
    #expect(invuller.formulier.inhoud[0] == .keuze("capaciteit"))
    invuller.druk("Space")
    invuller.typ("zzz")
    invuller.druk("Enter", "Esc")
    #expect(invuller.formulier.inhoud[0] == .keuze("capaciteit") && !invuller.weg)
    invuller.druk("Backspace", "Tab")
    #expect(invuller.formulier.inhoud[0] == .keuze(nil))
  }

  @Test func `Ctrl-Z in een tekst gaat een woord terug en laat de rest van het formulier`() {
    var invuller = invuller(.afspraakGemaakt, vast: ["afspraak": "p1"], paden: ["wie", "wat"])
    invuller.typ("Ans")
    invuller.druk("Tab")
    invuller.typ("Belt morgen")
    invuller.druk("C-z")
    #expect(invuller.formulier.inhoud.map(\.ruw) == ["Ans", "Belt "])
    invuller.druk("C-y", "Up")
    #expect(invuller.formulier.focus == 0)
    #expect(invuller.formulier.inhoud.map(\.ruw) == ["Ans", "Belt morgen"])
  }

  @Test func `Tab gaat rond, de pijlen stoppen aan de randen`() {
    var invuller = invuller(.contactGepoogd)
    invuller.druk("Up")
    #expect(invuller.formulier.focus == 0)
    invuller.druk("S-Tab")
    #expect(invuller.formulier.focus == 3)
    invuller.druk("Down")
    #expect(invuller.formulier.focus == 3)
    invuller.druk("Tab")
    #expect(invuller.formulier.focus == 0)
  }

  @Test func `een formulier begint met wat bekend is`() {
    let model = Formuliermodel(.gegevensGewijzigd, paden: ["urgentie", "wachtSinds", "domeinen"])
    let formulier = Formulier(
      model, vooraf: ["urgentie": "spoed", "wachtSinds": "2026-01-05", "domeinen": ["wlz"]], .en)
    #expect(formulier.inhoud[1].ruw == "Mon 5 Jan 2026")
    #expect(
      formulier.gegevens(vandaag: Datum(dagen: 20_536))
        == ["domeinen": ["wlz"], "urgentie": "spoed", "wachtSinds": "2026-01-05"])
  }

  @Test func `een tafel plannen leest dag en tijd, en kiest een voorzitter bij naam`() {
    let model = Formuliermodel(
      .tafelGepland, opties: ["voorzitter": [Optie("l1", "Marit Vos"), Optie("l2", "Bas Kok")]])
    var invuller = Invuller(80, 24, Formulier(model))
    invuller.typ("di 9u30")
    invuller.druk("Enter")
    invuller.typ("5")
    invuller.druk("Enter")
    #expect(invuller.formulier.fouten == [1: .vorm(.grenzen(van: 15, tot: 600))])
    invuller.druk("Up", "End", "Backspace")
    invuller.typ("180")
    invuller.druk("Enter", "Enter", "b", "Enter")
    #expect(
      invuller.json
        == #"{"begin":"2026-03-31T09:30:00+02:00","duurMinuten":180,"voorzitter":"l2"}"#)
  }

  @Test func `een lid met deskundigheid in een regel en beslisruimte onbekend`() {
    var invuller = invuller(.teamLidToegevoegd, vast: ["lid": "l3"])
    invuller.typ("Noor Tan")
    invuller.druk("Tab")
    invuller.typ("Jeugdpoort")
    invuller.druk("Tab", "f", "Tab", "l", "Tab")
    invuller.typ("autisme, eetstoornis,, ")
    invuller.druk("Tab")
    #expect(invuller.formulier.inhoud[5] == .keuze(nil))
    invuller.druk("C-s")
    #expect(
      invuller.json
        == #"{"deskundigheid":["autisme","eetstoornis"],"lid":"l3","naam":"Noor Tan","#
        + #""organisatie":"Jeugdpoort","rol":"lid","schil":"flexibel"}"#)
  }
}
