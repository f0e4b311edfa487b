import Domain
import Proeven
import Testing

/// Small numbers do not leave the team (R93).
struct KleineAantallenTests {
  let regel = KleineAantallen(drempel: 5)

  @Test func `nul en wat groot genoeg is mag naar buiten`() {
    #expect(!regel.isKlein(0) && !regel.isKlein(5) && regel.isKlein(1) && regel.isKlein(4))
    let weg = regel.weg([0, 5, 12], totaal: 17, .optelling)
    #expect(weg.posten.isEmpty && !weg.totaal)
  }

  @Test func `wat weg is valt niet uit het totaal af te leiden`() {
    // One that is left out alone would be the whole less the rest.
    #expect(regel.weg([3, 9, 20], totaal: 32, .optelling).posten == [0, 1])
    // Two that are left out together are still a small number.
    #expect(regel.weg([1, 2, 9, 20], totaal: 32, .optelling).posten == [0, 1, 2])
    #expect(regel.weg([3, 4, 20], totaal: 27, .optelling).posten == [0, 1])
    let alles = regel.weg([3, 0, 0], totaal: 3, .optelling)
    #expect(alles.posten == [0] && alles.totaal)
  }

  @Test func `zeven van de acht zegt evenveel als de ene die ontbreekt`() {
    #expect(regel.weg([7, 0, 8], totaal: 8, .delen).posten == [0])
    #expect(regel.weg([2, 3], totaal: 4, .delen).totaal)
  }

  @Test func `met drempel nul gaat alles naar buiten`() {
    #expect(KleineAantallen(drempel: 0).weg([1, 2], totaal: 3, .optelling).posten.isEmpty)
  }

  @Test(arguments: 0..<200)
  func `niets kleins staat er, en niets kleins is het verschil`(zaad: Int) {
    var getal = UInt64(zaad) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    func worp(_ tot: Int) -> Int {
      getal = getal &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(getal >> 33) % tot
    }
    let aantallen = (0..<worp(6) + 1).map { _ in worp(12) }
    let totaal = aantallen.reduce(0, +)
    let weg = regel.weg(aantallen, totaal: totaal, .optelling)
    let getoond = aantallen.indices.filter { !weg.posten.contains($0) }.map { aantallen[$0] }
    #expect(!getoond.contains(where: regel.isKlein))
    if !weg.totaal { #expect(!regel.isKlein(totaal - getoond.reduce(0, +))) }
  }
}
