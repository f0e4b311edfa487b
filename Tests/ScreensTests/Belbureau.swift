import Domain
import TUI

@testable import Screens

/// A desk from which one rings: the small region with contacts, and a store behind the screens that
/// also hands over dossiers.
struct Belbureau {
  var kijker: Kijker
  private(set) var wereld: Proefwereld
  private(set) var geweigerd: [Weigering] = []
  /// What each action recorded, in its order.
  private(set) var handelingen: [[Voorgesteld]] = []
  private let rol: Rol?

  init(
    _ kolommen: Int = 80, _ rijen: Int = 24, _ taal: Taal = .nl, rol: Rol? = nil,
    _ wereld: Proefwereld = .metContacten
  ) {
    self.wereld = wereld
    self.rol = rol
    kijker = Kijker(kolommen, rijen, taal, wereld)
    kijkOpnieuw()
  }

  var melding: String { kijker.melding }
  var tekst: String { kijker.tekst }
  /// Whose card or dossier is open.
  var open: String? {
    kijker.app.openDossier.flatMap { kijker.beeld.wereld.casussen[$0]?.roepsel }
  }
  var isOpKaart: Bool { kijker.app.isOpBelkaart }

  /// The data of the newest event that was recorded.
  var laatste: String {
    handelingen.last?.last.map { String(decoding: $0.data.canonical, as: UTF8.self) } ?? ""
  }

  mutating func druk(_ toetsen: String...) {
    for toets in toetsen {
      let gedaan = kijker.effecten.count
      kijker.druk(toets)
      doe(Array(kijker.effecten[gedaan...]))
    }
  }

  mutating func typ(_ tekst: String) { kijker.typ(tekst) }

  private mutating func doe(_ effecten: [Effect]) {
    for effect in effecten {
      switch effect {
      case .openDossier(let zaaknummer): toon(zaaknummer)
      case .legVast(let vastlegging): leg(vastlegging)
      default: break
      }
    }
  }

  private mutating func toon(_ zaaknummer: String) {
    kijker.app.toonDossier(
      zaaknummer: zaaknummer,
      gebeurtenissen: wereld.gebeurtenissen.filter { $0.stroom == .casus(zaaknummer) },
      kijker.beeld)
  }

  private mutating func leg(_ vastlegging: Vastlegging) {
    // Taking back is judged with the stream, and by the program's own tests.
    let isTerug = vastlegging.voorstellen.contains { $0.soort.isHerroepen }
    if !isTerug,
      let weigering = kijker.beeld.wereld.belemmering(
        vastlegging.voorstellen, rol: rol, op: kijker.beeld.nu)
    {
      geweigerd.append(weigering)
      return
    }
    for voorstel in vastlegging.voorstellen {
      let velden = String(decoding: voorstel.data.canonical.dropFirst().dropLast(), as: UTF8.self)
      wereld.leg(voorstel.stroom, voorstel.soort, "2026-03-24T09:27", velden)
    }
    handelingen.append(vastlegging.voorstellen)
    kijkOpnieuw()
    doe(kijker.app.meldVastgelegd(vastlegging))
  }

  /// What `u` records: the newest event of a casus is taken back.
  mutating func maakOngedaan() {
    guard let g = wereld.gebeurtenissen.last else { return }
    leg(
      Vastlegging(
        [
          Voorgesteld(
            .casusHerroepen, g.stroom, ["gebeurtenis": .text(g.id), "reden": "Vergissing."])
        ], gelukt: .gezegd("Ongedaan.")))
  }

  private mutating func kijkOpnieuw() {
    kijker.beeld = Beeld(
      wereld: .vouw(wereld.gebeurtenissen), nu: kijker.beeld.nu, wie: "m.devries",
      merken: [.demo], rol: rol)
    kijker.app.vernieuw(kijker.beeld)
    if let zaaknummer = kijker.app.openDossier { toon(zaaknummer) }
  }
}

extension Proefwereld {
  /// With contacts on the rungs of two municipalities and two providers.
  static let metContacten: Proefwereld = {
    var w = Proefwereld.duin
    for (id, organisatie, naam, functie, ladder, trede) in [
      ("C1", "Gemeente Zandmeer", "Wil Zand", "manager", "gemeente", 1),
      ("C2", "Gemeente Eikenrade", "Els Eik", "manager", "gemeente", 1),
      ("C3", "Gemeente Eikenrade", "Otto Eik", "wethouder", "gemeente", 3),
      ("C4", "Kantelhof", "Ilse Kant", "manager verblijf", "zorgaanbieder", 1),
      ("C5", "Kantelhof", "Gerda Kant", "bestuurder", "zorgaanbieder", 3),
      ("C6", "Lindeboog", "Chris Boog", "bestuurder", "zorgaanbieder", 3),
      ("C7", "Kantelhof", "Kim Tan", "behandelaar", "zorgaanbieder", 1),
    ] {
      w.leg(
        .team("RET"), .teamContactpersoonVastgelegd, "2026-03-01T09:00",
        """
        "bereik":"06-0000 \(id)","contact":"\(id)","functie":"\(functie)",\
        "ladder":"\(ladder)","laatstGesproken":"2026-02-2\(trede)","naam":"\(naam)",\
        "organisatie":"\(organisatie)","trede":\(trede),"vervanger":"Vera Plaats"
        """)
    }
    return w
  }()
}
