import Domain
import TUI
import Testing

@testable import Screens

/// A morning at the table, key by key.
struct TafelTests {
  /// At the table with its first item on.
  private func begonnen(_ kolommen: Int = 80, _ rijen: Int = 24, _ taal: Taal = .nl) -> Tafelkijker
  {
    var tafel = Tafelkijker(kolommen, rijen, taal)
    tafel.druk("2", "Enter")
    return tafel
  }

  @Test func `twee toetsen openen de tafel en beginnen haar eerste punt`() {
    let tafel = begonnen()
    #expect(tafel.vastgelegd == [.tafelGeopend, .tafelPuntBegonnen])
    #expect(tafel.melding == "Punt 1, Buizerd, is begonnen.")
  }

  @Test func `letters en cijfers typen altijd, ook die elders iets doen`() {
    var tafel = begonnen()
    tafel.typ("q 1 4 ? / : P L u h j k l S")
    #expect(tafel.kijker.app.plaats == .tafel)
    #expect(!tafel.kijker.effecten.contains(.stop))
    #expect(tafel.vastgelegd.count == 2)
    #expect(tafel.tekst.contains("q 1 4 ? / : P L u h j k l S"))
  }

  @Test func `Enter legt de regel vast met soort en wie`() {
    var tafel = begonnen()
    tafel.druk("Tab")
    tafel.leg("Er is een plek bij de zorgboerderij.")
    #expect(tafel.vastgelegd.last == .notitieToegevoegd)
    #expect(tafel.melding.hasPrefix("Vastgelegd: "))
    #expect(tafel.tekst.contains("Er is een plek bij de"))
    #expect(tafel.kijker.app.tafel.regel.isEmpty)
  }

  @Test func `een afspraak kost een toets en haar velden`() {
    var tafel = begonnen()
    tafel.druk("F2")
    tafel.leg("Kantelhof: plek zoeken vr")
    #expect(tafel.vastgelegd.last == .afspraakGemaakt)
    #expect(tafel.tekst.contains("Kantelhof: plek zoeken, vr"))
    // The next line is a note again.
    #expect(tafel.kijker.app.tafel.soort == .notitie(.inbreng))
  }

  @Test func `een afspraak zonder dag blijft staan en zegt wat er mist`() {
    var tafel = begonnen()
    tafel.druk("F2")
    tafel.leg("Kantelhof: plek zoeken")
    #expect(tafel.vastgelegd.count == 2)
    #expect(tafel.melding.hasPrefix("Wanneer?"))
    #expect(tafel.kijker.app.tafel.regel.text == "Kantelhof: plek zoeken")
    tafel.leg(" vr")
    #expect(tafel.vastgelegd.last == .afspraakGemaakt)
  }

  @Test func `eigen woorden zijn van de jeugdige, woordelijk`() {
    var tafel = begonnen()
    tafel.druk("F4")
    tafel.leg("Ik ga niet weer weg.")
    #expect(tafel.vastgelegd.last == .stemVastgelegd)
    #expect(tafel.tekst.contains("Ik ga niet weer weg."))
  }

  @Test func `een ander standpunt komt naast het besluit`() {
    var tafel = begonnen()
    tafel.druk("F5", "S-Tab")
    tafel.leg("Liever thuis met begeleiding.")
    #expect(tafel.vastgelegd.last == .standpuntVastgelegd)
  }

  @Test func `advies kost een toets en drie velden`() {
    var tafel = begonnen()
    tafel.druk("F3")
    tafel.typ("Zorgboerderij, drie dagen.")
    tafel.druk("Tab")
    tafel.typ("Kim Tan")
    tafel.druk("Tab")
    tafel.typ("Kantelhof")
    tafel.druk("Tab")
    tafel.typ("+2w")
    tafel.druk("C-s")
    #expect(tafel.vastgelegd.last == .adviesUitgebracht)
    #expect(tafel.kijker.app.plaats == .tafel)
  }

  @Test func `een punt eindigt met twee toetsen, en een toets begint het volgende`() {
    var tafel = begonnen()
    tafel.druk("Tab", "Tab", "Tab", "Tab")
    tafel.druk("F2")
    tafel.leg("Bas Kok: belt school vr")
    tafel.verzet(naar: "09:53")
    tafel.druk("F8")
    #expect(tafel.tekst.contains("Lees terug (22 minuten)"))
    #expect(tafel.tekst.contains("Bas Kok: belt school"))
    tafel.druk("Enter")
    #expect(tafel.vastgelegd.suffix(2) == [.besproken, .tafelPuntBeeindigd])
    #expect(tafel.tekst.contains("Wissel, 09:53"))
    #expect(tafel.melding == "Buizerd is besproken, 22 minuten.")
    tafel.druk("Enter")
    #expect(tafel.vastgelegd.last == .tafelPuntBegonnen)
    #expect(tafel.melding == "Punt 2, Torenvalk, is begonnen.")
  }

  @Test func `wat getypt is gaat niet verloren als men het punt wil eindigen`() {
    var tafel = begonnen()
    tafel.typ("Nog iets")
    tafel.druk("F8")
    #expect(tafel.melding.contains("eerst vast"))
    #expect(tafel.kijker.app.tafel.regel.text == "Nog iets")
    tafel.druk("Esc", "2")
    #expect(tafel.kijker.app.tafel.regel.text == "Nog iets")
  }

  @Test func `achter het gordijn beweegt en verschijnt niets van een ander kind`() {
    var tafel = begonnen()
    tafel.druk("F8", "Enter")
    let midden = tafel.regels.map { String($0.drop { $0 != "│" }) }
    #expect(!midden.contains { $0.contains("Torenvalk") })
    #expect(midden.contains { $0.contains("In dit tempo") })
  }

  @Test func `tijdens een punt is er geen tempo`() {
    let tafel = begonnen()
    #expect(!tafel.tekst.contains("tempo"))
  }

  @Test func `een pauze zet de klok stil en een ander kan verdergaan`() {
    var tafel = begonnen()
    tafel.verzet(naar: "09:41")
    tafel.druk("F7")
    #expect(tafel.vastgelegd.last == .tafelGeschorst)
    tafel.verzet(naar: "09:55")
    #expect(tafel.regels.contains { $0.contains("pauze 10:00 / 30") })
    tafel.druk("F7", "Tab")
    #expect(tafel.tekst.contains("Voorzitter: Bas Kok"))
    tafel.druk("Enter")
    #expect(tafel.vastgelegd.last == .tafelHervat)
    #expect(tafel.kijker.beeld.openTafel?.tafel.voorzitter == "L2")
  }

  @Test func `bij een crisis komt eerst de vraag naar gevaar, met de nummers`() {
    var tafel = begonnen()
    tafel.druk("C-g")
    #expect(tafel.tekst.contains("Nu direct gevaar?"))
    #expect(tafel.tekst.contains("112") && tafel.tekst.contains("0800-2000"))
    tafel.druk("Enter")
    tafel.typ("crisisdienst")
    tafel.druk("Tab", "Tab")
    tafel.typ("Bas Kok")
    tafel.druk("C-s")
    #expect(tafel.vastgelegd.last == .crisisGemeld)
    #expect(tafel.kijker.beeld.openTafel?.tafel.lopendPunt == "ET-2026-00001")
  }

  @Test func `wie ontbreekt wordt gemeld en telt niet mee`() {
    var tafel = begonnen()
    tafel.druk("F6", "Down", "Enter", "Esc")
    #expect(tafel.vastgelegd.last == .tafelGenodigd)
    tafel.druk("F8", "Enter")
    let besproken = tafel.wereld.gebeurtenissen.last { $0.soort == .besproken }
    #expect(besproken?.gegevens.teksten("aanwezig") == ["jeugdige", "voorzitter", "vaste-kern"])
  }

  @Test func `sluiten geeft elk punt een plek in een handeling, en het verslag volgt`() {
    var tafel = begonnen()
    tafel.druk("F8", "Enter", "F9")
    #expect(tafel.tekst.contains("Niet besproken: 1"))
    #expect(tafel.tekst.contains("Torenvalk"))
    #expect(tafel.tekst.contains("volgende tafel, di"))
    tafel.druk("Tab")
    #expect(tafel.tekst.contains("extra tafel, di"))
    tafel.druk("Enter")
    #expect(
      tafel.vastgelegd.suffix(5) == [
        .vanAgendaGehaald, .tafelGepland, .geagendeerd, .afspraakGemaakt, .tafelGesloten,
      ])
    #expect(tafel.gevraagd.last == .schrijfVerslag(tafel: "T1"))
    #expect(tafel.tekst.contains("gesloten"))
  }

  @Test func `een dubbele punt op een lege regel opent het palet`() {
    var tafel = begonnen()
    tafel.druk(":")
    #expect(tafel.tekst.contains("Alle acties"))
    tafel.druk("Esc")
    tafel.typ("a:b")
    #expect(tafel.kijker.app.tafel.regel.text == "a:b")
  }

  @Test func `het programma dat in een punt begint staat weer bij dat punt`() {
    let eerste = begonnen()
    var tweede = Tafelkijker(80, 24, .nl, om: "09:45", eerste.wereld)
    tweede.druk("2")
    #expect(tweede.regels.contains { $0.contains("14:00 / 30") })
    #expect(tweede.tekst.contains("1  Buizerd"))
  }

  @Test func `een nieuwe seconde verandert alleen de klok`() {
    var tafel = begonnen()
    let voor = tafel.kijker.canvas
    tafel.kijker.beeld = tafel.kijker.beeld.op(
      Moment("2026-03-24T09:31:01+01:00") ?? tafel.kijker.beeld.nu)
    let na = tafel.kijker.canvas
    let rijen = (0..<24).filter { na.changedColumns(row: $0, since: voor) != nil }
    #expect(rijen == [1])
    #expect(tafel.kijker.app.kloktLopend(tafel.kijker.beeld))
  }
}
