import Domain
import Screens
import Testing

struct RolTekstTests {
  @Test func `een weigering noemt wie het wel mag`() {
    let zin = Weigering.rolOntbreekt([.voorzitter, .secretaris])
    #expect(zin.zin(.nl) == "Dit kan alleen de voorzitter of de secretaris.")
    #expect(zin.zin(.en) == "Only the chair or the secretary can do this.")
    #expect(Weigering.rolOntbreekt([.voorzitter]).zin(.nl) == "Dit kan alleen de voorzitter.")
    #expect(
      Weigering.rolOntbreekt([.voorzitter, .procesversneller, .secretaris]).zin(.nl)
        == "Dit kan alleen de voorzitter, de procesversneller of de secretaris.")
  }

  @Test func `een lezer heet raadpleger`() {
    #expect(Rol.lezer.woord(.nl) == "raadpleger")
  }

  @Test(arguments: Verrichting.allCases)
  func `elke verrichting heeft een woord in beide talen`(_ verrichting: Verrichting) {
    for taal in Taal.allCases { #expect(!verrichting.woord(taal).isEmpty) }
  }
}
