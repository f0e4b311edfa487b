import Domain
import Testing

/// What cannot be done says so before anything is typed.
struct BeletTests {
  private let stroom = Stroom.casus("ET-2026-00001")

  @Test func `een lezer mag niets, een procesversneller screent niet`() {
    let wereld = Wereld()
    #expect(wereld.belet(.aangemeld, stroom, rol: nil) == nil)
    #expect(
      wereld.belet(.aangemeld, stroom, rol: .lezer) == .rolOntbreekt([.voorzitter, .secretaris]))
    #expect(
      wereld.belet(.gescreend, stroom, rol: .procesversneller) == .rolOntbreekt([.voorzitter]))
  }

  @Test func `voor de aanmelding kan niets, daarna niet nog eens`() {
    #expect(Wereld().belet(.opgepakt, stroom, rol: nil) == .stroomBegintAnders)
    #expect(Wereld().belet(.tafelGeopend, .tafel("T"), rol: nil) == .stroomBegintAnders)
    #expect(Wereld().belet(.teamLidToegevoegd, .team("R"), rol: nil) == .stroomBegintAnders)
  }
}
