import Domain
import Screens
import TUI

/// The screens with a past to look at, as the program hands it over.
struct Terugkijkend {
  var kijker: Kijker
  private let wereld: Proefwereld
  private var terugblik: Terugblik
  private var hier: Moment?

  init(_ kolommen: Int = 80, _ rijen: Int = 24, _ taal: Taal = .nl, _ wereld: Proefwereld = .duin) {
    kijker = Kijker(kolommen, rijen, taal, wereld)
    self.wereld = wereld
    var lijn = Tijdlijn()
    lijn.vul { voegToe in
      for g in wereld.gebeurtenissen { voegToe(g.stroom, g.tijd, g.opgeslagen) }
    }
    terugblik = Terugblik(Wereld.vouw(wereld.gebeurtenissen), lijn)
  }

  var melding: String { kijker.melding }
  var tekst: String { kijker.tekst }
  var boven: String { kijker.regels[0] }
  var effecten: [Effect] { kijker.effecten }

  mutating func druk(_ toetsen: String...) {
    for toets in toetsen { doe { $0.druk(toets) } }
  }

  mutating func typ(_ tekst: String) { kijker.typ(tekst) }

  /// The time given to wait has passed.
  mutating func tik() { doe { $0.tik() } }

  private mutating func doe(_ wat: (inout Kijker) -> Void) {
    let gedaan = kijker.effecten.count
    wat(&kijker)
    for effect in kijker.effecten[gedaan...] {
      switch effect {
      case .terugblik(.begin): ga(naar: wereld.beeld().nu, .was)
      case .terugblik(let stap): volg(stap)
      case .openDossier(let zaaknummer): open(zaaknummer)
      default: break
      }
    }
  }

  private mutating func volg(_ stap: Terugblikstap) {
    let nu = wereld.beeld().nu
    switch stap {
    case .begin: break
    case .naar(let moment, let vraag): ga(naar: moment, vraag)
    case .gebeurtenis(let verder, let stroom):
      let (lijn, vraag, hier) = (terugblik.tijdlijn, terugblik.vraag, hier ?? nu)
      let doel =
        verder
        ? lijn.volgende(na: hier, vraag, van: stroom) : lijn.vorige(voor: hier, vraag, van: stroom)
      if let doel, doel <= nu {
        ga(naar: doel, vraag)
      } else if verder, hier < nu {
        ga(naar: nu, vraag)
      } else {
        kijker.app.meldGeenStap(verder: verder)
      }
    case .vergelijk(let met):
      let (toen, was) = (terugblik.wereld, hier ?? nu)
      let ander = met.map { moment in Wereld.vouw(wereld.gebeurtenissen, tot: moment) }
      let geheel = Wereld.vouw(wereld.gebeurtenissen)
      kijker.app.toon(
        Verschil(toen, op: was, ander ?? geheel, op: met ?? nu), metVandaag: met == nil)
    case .relaas: break
    case .einde:
      hier = nil
      kijker.beeld = wereld.beeld()
      kijker.app.verlaatTerugblik(kijker.beeld)
    }
  }

  private mutating func ga(naar moment: Moment, _ vraag: Terugblikvraag) {
    terugblik.ga(naar: moment, vraag) { stroom in
      wereld.gebeurtenissen.filter { $0.stroom == stroom }
    }
    hier = moment
    kijker.beeld = Beeld(
      wereld: terugblik.wereld.voorbij(), nu: moment, wie: "m.devries", merken: [.demo])
    kijker.app.toonTerugblik(op: moment, vraag, openTafel: nil, kijker.beeld)
    if let open = kijker.app.openDossier { self.open(open) }
  }

  private mutating func open(_ zaaknummer: String) {
    let stroom = wereld.gebeurtenissen.filter { $0.stroom == .casus(zaaknummer) }
    kijker.app.toonDossier(
      zaaknummer: zaaknummer,
      gebeurtenissen: Terugblik.geldig(stroom, op: kijker.beeld.nu, terugblik.vraag), kijker.beeld)
    let geheel = Wereld.vouw(wereld.gebeurtenissen)
    kijker.app.toon(Film(stroom, team: geheel.team, op: wereld.beeld().nu))
  }
}
