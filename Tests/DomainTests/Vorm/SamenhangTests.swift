import Codec
import Domain
import Proeven
import Testing

/// Fields that depend on one another.
struct SamenhangTests {
  @Test(arguments: ["toegelaten", "afgewezen", "doorverwezen"])
  func `waarop gewacht wordt hoort alleen bij een aangehouden screening`(uitkomst: String) {
    let screening = feit(.gescreend, ["uitkomst": .text(uitkomst), "doorverwezenNaar": "Wmo"])
    #expect(vormfout(screening) == nil)
    #expect(
      vormfout(screening.met(["wachtOp": "diagnose"]))
        == .vorm(.hoortErNietBij(veld: "wachtOp", als: "uitkomst")))
    #expect(
      vormfout(screening.met(["wachtTot": "2026-02-01"]))
        == .vorm(.hoortErNietBij(veld: "wachtTot", als: "uitkomst")))
  }

  @Test func `een aangehouden screening zegt waarop en tot wanneer gewacht wordt`() {
    let screening = gescreend(.aangehouden).met(["wachtOp": "diagnose", "wachtTot": "2026-02-01"])
    #expect(vormfout(screening) == nil)
    #expect(vormfout(gescreend(.aangehouden)) == nil)
  }

  @Test func `wie doorverwijst zegt waarheen`() {
    let screening = gescreend(.doorverwezen)
    #expect(vormfout(screening) == .vorm(.ontbreekt(veld: "doorverwezenNaar")))
    #expect(
      vormfout(screening.met(["doorverwezenNaar": " "])) == .vorm(.leeg(veld: "doorverwezenNaar")))
    #expect(vormfout(screening.met(["doorverwezenNaar": "Wmo-loket"])) == nil)
  }

  @Test(arguments: [Antwoord.deels, .afgewezen])
  func `wie niet helemaal ja zegt geeft een reden`(antwoord: Antwoord) {
    let antwoord = Proeven.antwoord(antwoord)
    #expect(vormfout(antwoord.zonder("reden")) == .vorm(.ontbreekt(veld: "reden")))
    #expect(vormfout(antwoord.met(["reden": "\n"])) == .vorm(.leeg(veld: "reden")))
    #expect(vormfout(antwoord) == nil)
  }

  @Test func `wie het advies aanvaardt hoeft geen reden te geven, maar mag het`() {
    #expect(vormfout(antwoord(.aanvaard)) == nil)
    #expect(vormfout(antwoord(.aanvaard).met(["reden": "Goed plan."])) == nil)
  }

  @Test func `wie niet wordt uitgenodigd krijgt een reden`() {
    let uitnodiging = feit(.tafelGenodigd, ["antwoord": "niet-uitgenodigd"], aanTafel: "T1")
    #expect(vormfout(uitnodiging) == .vorm(.ontbreekt(veld: "reden")))
    #expect(vormfout(uitnodiging.met(["reden": "Op verzoek van de jongere."])) == nil)
  }

  @Test func `wie een overdracht weigert geeft een reden`() {
    let antwoord = feit(.overdrachtBeantwoord, ["antwoord": "geweigerd"])
    #expect(vormfout(antwoord) == .vorm(.ontbreekt(veld: "reden")))
    #expect(vormfout(antwoord.met(["reden": "Andere regio."])) == nil)
    #expect(vormfout(antwoord.met(["antwoord": "ingetrokken"])) == nil)
  }

  @Test(arguments: [Voortgangsstand.vertraagd, .gestagneerd, .nietOpgevolgd])
  func `wat niet op koers ligt heeft een oorzaak`(stand: Voortgangsstand) {
    #expect(vormfout(voortgang(stand)) == .vorm(.ontbreekt(veld: "oorzaak")))
    #expect(vormfout(voortgang(stand, .wachtlijst)) == nil)
  }

  @Test func `wat op koers ligt heeft geen oorzaak`() {
    #expect(
      vormfout(voortgang(.opKoers, .wachtlijst))
        == .vorm(.hoortErNietBij(veld: "oorzaak", als: "stand")))
    #expect(vormfout(voortgang(.opKoers)) == nil)
  }

  @Test func `overbruggingszorg eindigt niet voor zij begint`() {
    let zorg = feit(.overbruggingszorgGeregeld, ["vanaf": "2026-02-02"])
    #expect(vormfout(zorg.met(["tot": "2026-02-01"])) == .vorm(.voor(veld: "tot", ander: "vanaf")))
    #expect(vormfout(zorg.met(["tot": "2026-02-02"])) == nil)
  }

  @Test func `wijzigen zonder iets te wijzigen kan niet`() {
    #expect(vormfout(gewijzigd([:])) == .vorm(.nietsGewijzigd))
    #expect(vormfout(gewijzigd(["eigenVeld": 1])) == .vorm(.nietsGewijzigd))
    #expect(
      vormfout(feitVanTeam(.teamLidGewijzigd).data(["lid": "L1"])) == .vorm(.nietsGewijzigd))
    #expect(
      vormfout(feit(.adviesBijgesteld).data(["advies": "A1", "reden": "x"]))
        == .vorm(.nietsGewijzigd))
  }

  @Test(arguments: ["uiterlijk": "2026-04-01", "regime": "maandelijks"].map { ($0, $1) })
  func `een advies wordt bijgesteld op een punt`(veld: String, waarde: String) {
    let bijstelling = feit(.adviesBijgesteld).data(["advies": "A1", "reden": "x"])
    #expect(vormfout(bijstelling.met([veld: .text(waarde)])) == nil)
  }
}
