import Codec
import Domain
import Screens
import TUI

/// The screens with a store behind them: what a key records is there before the next key.
struct Bureau {
  var kijker: Kijker
  private(set) var wereld: Proefwereld
  /// What was refused: nothing of that action is there.
  private(set) var geweigerd: [Weigering] = []
  /// The kinds of event of each action, in their order.
  private(set) var handelingen: [[Gebeurtenissoort]] = []

  init(_ kolommen: Int = 80, _ rijen: Int = 24, _ taal: Taal = .nl, _ wereld: Proefwereld = .duin) {
    kijker = Kijker(kolommen, rijen, taal, wereld)
    self.wereld = wereld
  }

  var melding: String { kijker.melding }
  var tekst: String { kijker.tekst }

  mutating func druk(_ toetsen: String...) {
    for toets in toetsen {
      let gedaan = kijker.effecten.count
      kijker.druk(toets)
      for case .legVast(let vastlegging) in kijker.effecten[gedaan...] { leg(vastlegging) }
    }
  }

  mutating func typ(_ tekst: String) { kijker.typ(tekst) }

  /// One action: everything, each judged after the one before it, or nothing.
  private mutating func leg(_ vastlegging: Vastlegging) {
    var nieuw = wereld
    for voorstel in vastlegging.voorstellen {
      let beeld = nieuw.beeld()
      if let weigering = beeld.wereld.belemmering([voorstel], rol: nil, op: beeld.nu) {
        geweigerd.append(weigering)
        return
      }
      let velden = String(decoding: voorstel.data.canonical.dropFirst().dropLast(), as: UTF8.self)
      nieuw.leg(voorstel.stroom, voorstel.soort, "2026-03-24T09:27", velden)
    }
    wereld = nieuw
    handelingen.append(vastlegging.voorstellen.map(\.soort))
    kijker.verander(wereld)
    _ = kijker.app.meldVastgelegd(vastlegging)
  }

  /// The codenames on a table, in their order, with minutes.
  func tafel(_ id: String) -> [String] {
    let tafel = kijker.beeld.agenda.tafels.first { $0.tafel.id == id }
    return tafel?.punten.map { "\($0.casus.roepsel) \($0.minuten)" } ?? []
  }
}
