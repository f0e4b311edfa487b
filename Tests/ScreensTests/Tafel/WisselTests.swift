import Domain
import Testing

@testable import Screens

/// The table where no item is on: which keys act, and a crisis that does not wait for an item.
struct WisselTests {
  /// Behind the curtain after the first item.
  private func wissel(_ taal: Taal = .nl) -> Tafelkijker {
    var tafel = Tafelkijker(80, 24, taal)
    tafel.druk("2", "Enter", "F8", "Enter")
    return tafel
  }

  private func hints(_ tafel: Tafelkijker) -> [String] {
    tafel.kijker.app.hints(tafel.kijker.beeld, tafel.kijker.size).map { "\($0.key) \($0.label)" }
  }

  @Test func `achter het gordijn staan de toetsen die daar iets doen`() {
    let tafel = wissel()
    #expect(
      hints(tafel) == [
        "Enter begint punt 2", "F7 pauze", "F9 sluit", "C-g crisis", "F1 hulp", ": alles",
        "Esc terug",
      ])
    let zichtbaar = tafel.kijker.app.hints(tafel.kijker.beeld, tafel.kijker.size)
    #expect(!zichtbaar.contains { !$0.enabled })
    #expect(hints(wissel(.en)).contains("Enter begins item 2"))
  }

  @Test func `voor de opening en in een pauze staat wat Enter daar doet`() {
    var tafel = Tafelkijker()
    tafel.druk("2")
    #expect(
      hints(tafel) == [
        "Enter opent met punt 1", "C-g crisis", "↓ ander punt", "F1 hulp", ": alles", "Esc terug",
      ])
    tafel.druk("Enter", "F7")
    #expect(hints(tafel).first == "Enter verder")
    #expect(hints(tafel).contains("Tab soort"))
    tafel.druk("Enter", "Enter", "F8", "Enter", "F7")
    #expect(tafel.tekst.contains("Pauze, "))
    #expect(hints(tafel) == ["Enter verder", "C-g crisis", "F1 hulp", ": alles", "Esc terug"])
  }

  @Test func `wie met de pijl een ander punt kiest ziet dat in de onderste regel`() {
    var tafel = Tafelkijker()
    tafel.druk("2", "Down")
    #expect(hints(tafel).first == "Enter opent met punt 2")
  }

  @Test(arguments: [[], ["Enter", "F8", "Enter"], ["Enter", "F8", "Enter", "F7"]])
  func `een crisis kan ook als er geen punt bezig is`(eerst: [String]) {
    var tafel = Tafelkijker()
    tafel.druk("2")
    for toets in eerst { tafel.druk(toets) }
    tafel.druk("C-g")
    #expect(tafel.tekst.contains("Nu direct gevaar?"))
    #expect(tafel.tekst.contains("112") && tafel.tekst.contains("0800-2000"))
    tafel.druk("Enter")
    #expect(tafel.tekst.contains("Over welke casus?"))
    tafel.druk("2")
    #expect(tafel.tekst.contains("Crisis gemeld · Torenvalk"))
    tafel.typ("crisisdienst")
    tafel.druk("Tab", "Tab")
    tafel.typ("Bas Kok")
    tafel.druk("C-s")
    #expect(tafel.vastgelegd.last == .crisisGemeld)
    #expect(tafel.wereld.gebeurtenissen.last?.stroom == Proefwereld.stroom(2))
    #expect(tafel.kijker.app.plaats == .tafel)
  }

  @Test func `een crisis over een casus die niet op tafel ligt zegt waar die te vinden is`() {
    var tafel = wissel()
    tafel.druk("C-g", "Enter", "End", "Enter")
    #expect(tafel.melding.hasPrefix("Zoek de casus in 3 Casussen"))
  }

  // MARK: Confidential

  @Test func `een vertrouwelijke notitie kost een toets, en staat daarna nergens aan tafel`() {
    var tafel = Tafelkijker()
    tafel.druk("2", "Enter", "C-v")
    #expect(tafel.melding.hasPrefix("Deze regel wordt vertrouwelijk"))
    #expect(tafel.regels.contains { $0.contains("inbreng · vertrouwelijk") })
    tafel.leg("Vader weet het adres niet.")
    #expect(tafel.melding == "Vastgelegd, vertrouwelijk: Notitie.")
    let data = tafel.wereld.gebeurtenissen.last?.gegevens
    #expect(data?.jaNee("vertrouwelijk") == true)
    #expect(!tafel.tekst.contains("Vader weet het adres niet."))
    // For once: the next one is an ordinary note.
    tafel.leg("Er is plek.")
    #expect(tafel.wereld.gebeurtenissen.last?.gegevens.jaNee("vertrouwelijk") == nil)
  }

  @Test func `het merk blijft bij de regel, ook als het programma wegvalt`() {
    var tafel = Tafelkijker()
    tafel.druk("2", "Enter")
    tafel.typ("Vader weet het adres niet.")
    tafel.druk("C-v")
    var tweede = Tafelkijker(80, 24, .nl, om: "09:45", tafel.wereld)
    tweede.kijker.app.neemConcepten(tafel.kijker.app.concepten, begin: 5)
    tweede.kijker.app.hervatTafel(tweede.kijker.beeld)
    #expect(tweede.kijker.app.tafel.regel.text == "Vader weet het adres niet.")
    #expect(tweede.kijker.app.tafel.isVertrouwelijk)
  }

  @Test func `een vertrouwelijke afspraak wordt geweigerd, en blijft staan`() {
    var tafel = Tafelkijker()
    tafel.druk("2", "Enter", "C-v", "F2")
    tafel.leg("Kantelhof: plek zoeken vr")
    #expect(tafel.melding.hasPrefix("Alleen een notitie of eigen woorden"))
    #expect(tafel.kijker.app.tafel.regel.text == "Kantelhof: plek zoeken vr")
    tafel.druk("C-v", "Enter")
    #expect(tafel.vastgelegd.last == .afspraakGemaakt)
  }
}
