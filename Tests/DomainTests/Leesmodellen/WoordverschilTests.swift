import Domain
import Testing

/// What went and what came between two versions of a text.
struct WoordverschilTests {
  private func gemerkt(_ delen: [Woordverschil.Deel]) -> String {
    delen.map { $0.isAnders ? "<\($0.tekst)>" : $0.tekst }.joined(separator: " ")
  }

  @Test(arguments: [
    ("Zoek een plek.", "Zoek een plek.", "Zoek een plek.", "Zoek een plek."),
    (
      "Zoek een plek met dieren.", "Zoek vandaag een plek zonder dieren.",
      "Zoek een plek <met> dieren.", "Zoek <vandaag> een plek <zonder> dieren."
    ),
    ("", "Zoek een plek.", "", "<Zoek een plek.>"),
    ("een twee drie", "drie", "<een twee> drie", "drie"),
    // Line ends and double spaces are no difference; a composed letter is.
    ("een\n\n twee", "een twee", "een twee", "een twee"),
    ("cafe\u{301}", "caf\u{E9}", "<cafe\u{301}>", "<caf\u{E9}>"),
    ("a a", "a", "a <a>", "a"),
  ])
  func `wat wegging staat links, wat erbij kwam rechts`(
    oud: String, nieuw: String, links: String, rechts: String
  ) {
    let verschil = Woordverschil(oud, nieuw)
    #expect(gemerkt(verschil.oud) == links)
    #expect(gemerkt(verschil.nieuw) == rechts)
    #expect(verschil.isGelijk == (links == oud && rechts == nieuw || oud.contains("\n")))
  }

  @Test func `van lange teksten die te veel verschillen is alles anders, behalve begin en eind`() {
    let oud = ["Begin"] + (0..<3_000).map { "oud\($0)" } + ["eind"]
    let nieuw = ["Begin"] + (0..<3_000).map { "nieuw\($0)" } + ["eind"]
    let verschil = Woordverschil(oud.joined(separator: " "), nieuw.joined(separator: " "))
    #expect(verschil.oud.map(\.isAnders) == [false, true, false])
    #expect(verschil.nieuw.first?.tekst == "Begin")
  }
}
