import Codec
import Domain
import TUI
import Testing

@testable import Screens

/// Everything that can be recorded of a casus is in one table, with its form.
struct CasusactieTests {
  @Test func `alles van een casus staat in de tabel, behalve aanmelden en vernietigen`() {
    let soorten = Gebeurtenissoort.allCases.filter { $0.stroomsoort == .casus }
    #expect(Set(Casusactie.alle.map(\.soort)) == Set(soorten).subtracting([.aangemeld, .gewist]))
    #expect(Casusactie.alle.count == soorten.count - 2)
  }

  @Test(arguments: Taal.allCases)
  func `elke actie heet anders, met een werkwoord en niet als de gebeurtenis`(taal: Taal) {
    let namen = Casusactie.alle.map { $0.soort.opdracht(taal) }
    #expect(Set(namen).count == namen.count)
    for actie in Casusactie.alle {
      #expect(actie.soort.opdracht(taal) != actie.soort.naam(taal), "\(actie.soort)")
    }
  }

  @Test(arguments: Casusactie.alle.map(\.soort))
  func `wat moet is gevraagd of gegeven`(soort: Gebeurtenissoort) throws {
    let kijker = Kijker(80, 24)
    let casus = try #require(kijker.beeld.wereld.casussen["ET-2026-00005"])
    let actie = try #require(Casusactie.van(soort))
    let vervolg = kijker.app.vraag(casus, kijker.beeld).vervolg(actie)
    guard case .formulier(let verzoek) = vervolg else {
      #expect(soort == .opgepakt)
      return
    }
    let gevraagd = Set(verzoek.model.velden.map(\.pad)).union(verzoek.model.vast.keys)
    // Given with the state of a casus that this one is not in.
    let vanDeToestand: Set<String> = ["tafel"]
    for veld in verzoek.model.schema.velden where veld.verplicht {
      let naam = veld.naam.description
      guard case .object(let binnen) = veld.vorm else {
        #expect(gevraagd.contains(naam) || vanDeToestand.contains(naam), "\(soort) \(naam)")
        continue
      }
      for deel in binnen where deel.verplicht {
        #expect(gevraagd.contains("\(naam).\(deel.naam)"), "\(soort) \(naam)")
      }
    }
    for pad in actie.paden ?? [] { #expect(gevraagd.contains(pad), "\(soort) \(pad)") }
    for pad in verzoek.vooraf.keys { #expect(gevraagd.contains(pad), "\(soort) \(pad)") }
  }

  @Test func `wat nu niet kan staat er met de reden van de regels`() {
    var kijker = Kijker(80, 24)
    kijker.druk("4", ":")
    kijker.typ("heropen")
    kijker.druk("Enter")
    #expect(kijker.melding == Weigering.faseIs(.opvolging).zin(.nl))
    #expect(kijker.effecten == [.zoekHerstel])
  }

  @Test func `een raadpleger leest alleen`() {
    var kijker = Kijker(80, 24)
    kijker.beeld = Proefwereld.duin.beeld(merken: [.alleenLezen])
    kijker.druk("3", "n")
    #expect(kijker.melding == "hier kan alleen gelezen worden")
    kijker.druk("u")
    #expect(kijker.melding == "hier kan alleen gelezen worden")
  }

  @Test func `opschalen begint op de trede die het bord voorstelt`() throws {
    let kijker = Kijker(80, 24)
    let casus = try #require(kijker.beeld.wereld.casussen["ET-2026-00006"])
    let actie = try #require(Casusactie.van(.geescaleerd))
    guard case .formulier(let verzoek) = kijker.app.vraag(casus, kijker.beeld).vervolg(actie)
    else {
      Issue.record("geen formulier")
      return
    }
    #expect(verzoek.vooraf["ladder"] == "zorgaanbieder")
    #expect(verzoek.vooraf["trede"] == 1)
  }

  @Test func `een wijziging legt alleen vast wat anders is`() throws {
    var kijker = Kijker(80, 24)
    kijker.druk("3", ":")
    kijker.typ("wijzig de gegevens")
    kijker.druk("Enter")
    kijker.druk("C-End", "Tab", "Right", "C-s")
    guard case .legVast(let vastlegging) = kijker.effecten.last else {
      Issue.record("niets vastgelegd: \(kijker.melding)")
      return
    }
    guard case .object(let leden) = vastlegging.voorstellen.first?.data else {
      Issue.record("geen gegevens")
      return
    }
    #expect(leden.count == 1, "\(leden.map(\.key))")
  }
}
