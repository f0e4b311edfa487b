import Codec
import Domain
import TUI

@testable import Screens

/// Place 2 with a world that takes in what is recorded, as the program does.
struct Tafelkijker {
  var kijker: Kijker
  private(set) var wereld: Proefwereld
  private(set) var nu: String

  init(
    _ kolommen: Int = 80, _ rijen: Int = 24, _ taal: Taal = .nl, om klok: String = "09:31",
    _ wereld: Proefwereld = .metGezin
  ) {
    self.wereld = wereld
    nu = "2026-03-24T\(klok)"
    kijker = Kijker(kolommen, rijen, taal, wereld)
    verzet(naar: klok)
  }

  /// The clock goes on; nothing else does.
  mutating func verzet(naar klok: String) {
    nu = "2026-03-24T\(klok)"
    kijk(opnieuw: false)
  }

  mutating func druk(_ toetsen: String...) {
    for toets in toetsen {
      kijker.druk(toets)
      neemOp()
    }
  }

  mutating func typ(_ tekst: String) { kijker.typ(tekst) }

  /// Types a line and records it.
  mutating func leg(_ tekst: String) {
    typ(tekst)
    druk("Enter")
  }

  var tekst: String { kijker.tekst }
  var regels: [String] { kijker.regels }
  var melding: String { kijker.melding }
  /// The kinds of events that were recorded, in their order.
  private(set) var vastgelegd: [Gebeurtenissoort] = []
  /// What was asked of the program besides recording.
  private(set) var gevraagd: [Effect] = []
  private var gezien = 0

  private mutating func neemOp() {
    for effect in kijker.effecten.dropFirst(gezien) {
      guard case .legVast(let vastlegging) = effect else {
        gevraagd.append(effect)
        continue
      }
      for voorstel in vastlegging.voorstellen {
        let velden = String(decoding: voorstel.data.canonical, as: UTF8.self)
        wereld.leg(voorstel.stroom, voorstel.soort, nu, String(velden.dropFirst().dropLast()))
        vastgelegd.append(voorstel.soort)
      }
      kijk(opnieuw: true)
      _ = kijker.app.meldVastgelegd(vastlegging)
    }
    gezien = kijker.effecten.count
    laad()
  }

  private mutating func kijk(opnieuw: Bool) {
    kijker.beeld = wereld.beeld("\(nu):00+01:00")
    if opnieuw { kijker.app.vernieuw(kijker.beeld) }
    laad()
  }

  private mutating func laad() {
    guard let vraag = kijker.app.gevraagdPunt(kijker.beeld) else { return }
    kijker.app.toonPunt(
      vraag, casus: wereld.gebeurtenissen.filter { $0.stroom == .casus(vraag.zaaknummer) },
      tafel: wereld.gebeurtenissen.filter { $0.stroom == .tafel(vraag.tafel) }, kijker.beeld)
  }
}

extension Proefwereld {
  /// The region with a family that was asked and heard.
  static let metGezin: Proefwereld = {
    var w = Proefwereld.duin
    let casus = stroom(1)
    for (id, rol, gezag) in [("B1", "moeder", "true"), ("B2", "vader", "true")] {
      w.leg(
        casus, .betrokkeneToegevoegd, "2026-03-12T09:00",
        #""betrokkene":"\#(id)","gezag":\#(gezag),"naam":"Ada Proef","rol":"\#(rol)""#)
    }
    w.leg(
      casus, .toestemmingVastgelegd, "2026-03-13T09:00",
      #""doel":"bespreken","gegeven":true,"van":"jeugdige""#)
    w.leg(
      casus, .toestemmingVastgelegd, "2026-03-13T09:00",
      #""betrokkene":"B1","doel":"bespreken","gegeven":true,"van":"ouder""#)
    w.leg(
      casus, .stemVastgelegd, "2026-03-14T09:00",
      #""tekst":"Ik wil weer naar buiten durven.","van":"jeugdige""#)
    for (naam, rol) in [("Sam Proef", "jeugdige"), ("Ada Proef", "ouder")] {
      w.leg(
        .tafel("T1"), .tafelGenodigd, "2026-03-14T09:00",
        """
        "antwoord":"komt","casus":"ET-2026-00001","naam":"\(naam)","rol":"\(rol)"
        """)
    }
    return w
  }()
}
