import Domain
import TUI

extension App {
  /// Opens the call card of a casus.
  /// - Parameter rij: the zaaknummers to go on with, one after each recorded answer.
  mutating func openBelkaart(_ zaaknummer: String, rij: [String]) -> [Effect] {
    belkaart = BelkaartScherm(
      zaaknummer, rij: rij, van: openDossier == zaaknummer ? .dossier : .lijst)
    melding = .belwoord(.geopend(daarna: belkaart?.rij.count ?? 0))
    return [.openDossier(zaaknummer: zaaknummer)]
  }

  /// Whether the card is what one looks at, and not the dossier below it.
  var isOpBelkaart: Bool { dossier != nil && belkaart?.toontDossier == false }

  func belvraag(_ beeld: Beeld) -> Belvraag? {
    guard isOpBelkaart, let open = dossier,
      let casus = beeld.wereld.casussen[open.dossier.casus.zaaknummer]
    else { return nil }
    return Belvraag(belkaart: Belkaart(open.dossier, beeld.wereld), vraag: vraag(casus, beeld))
  }

  /// Why an answer cannot be given now; `nil` when it can.
  func belemmering(_ intent: BelkaartIntent, _ beeld: Beeld) -> Tekst? {
    if intent == .open {
      if isOpBelkaart { return .belwoord(.isAlOpen) }
      return casusHier(beeld) == nil ? .vastlegwoord(.geenCasusGekozen) : nil
    }
    guard let vraag = belvraag(beeld) else { return .belwoord(.alleenOpBelkaart) }
    if let soort = intent.soort, let reden = belet(soort, vraag.stroom, beeld) { return reden }
    switch intent {
    case .gezin where beeld.merken.contains(.alleenLezen): return .vastlegwoord(.alleenLezen)
    case .onthul: return belemmering(.dossier(.onthul), beeld)
    case .volgende: return belkaart?.rij.isEmpty == false ? nil : .belwoord(.geenVolgende)
    default: return vraag.belet(intent)
    }
  }

  mutating func verwerkBelkaart(
    _ intent: BelkaartIntent, _ beeld: Beeld, _ size: Size
  ) -> [Effect] {
    switch intent {
    case .open: return open(beeld)
    case .onthul: return verwerkDossier(.onthul, beeld, size)
    case .dossier:
      belkaart?.toontDossier = true
      melding = .belwoord(.naarDossier)
      return []
    case .volgende: return verder(.belwoord(.overgeslagen))
    case .schuif(let stap):
      guard let vraag = belvraag(beeld), let kaart = belkaart else { return [] }
      let tekening = tekening(kaart, vraag, beeld, in: Indeling(size).midden, ascii: false)
      belkaart?.schuif.move(
        stap, count: tekening.regels.count, height: tekening.indeling.inhoud.height)
      return []
    default:
      guard let vervolg = belvraag(beeld)?.vervolg(intent) else { return [] }
      return volg(vervolg, beeld)
    }
  }

  /// From the board one goes on with what it proposes next, in its order.
  private mutating func open(_ beeld: Beeld) -> [Effect] {
    guard let casus = casusHier(beeld) else { return [] }
    let rij = waar == .plaats(.bord) ? bord.daarna(beeld) : []
    return volg(.belkaart(zaaknummer: casus.zaaknummer, rij: rij), beeld)
  }

  /// After an answer of this card: on to the next. After one was taken back: back to that casus.
  mutating func naBelkaart(_ vastlegging: Vastlegging) -> [Effect] {
    guard isOpBelkaart, var kaart = belkaart else { return [] }
    if let ongedaan = vastlegging.voorstellen.first(where: { $0.soort == .casusHerroepen }) {
      if ongedaan.stroom == .casus(kaart.zaaknummer) { return [] }
      kaart.terug(naar: ongedaan.stroom.id)
      belkaart = kaart
      return [.openDossier(zaaknummer: kaart.zaaknummer)]
    }
    let isAntwoord = vastlegging.voorstellen.contains {
      $0.stroom == .casus(kaart.zaaknummer) && $0.soort != .notitieToegevoegd
    }
    return isAntwoord ? verder(vastlegging.gelukt) : []
  }

  private mutating func verder(_ gezegd: Tekst) -> [Effect] {
    guard let volgende = belkaart?.neemVolgende() else {
      if belkaart?.begin == .lijst { dossier = nil }
      belkaart = nil
      melding = .belwoord(.laatste(gezegd.in(taal)))
      return []
    }
    melding = .belwoord(.enVerder(gezegd.in(taal)))
    return [.openDossier(zaaknummer: volgende)]
  }

  /// Esc: from the dossier below the card back to it, from a card that was opened in a dossier to
  /// that. Answers false where Esc leaves the dossier as well.
  mutating func terugBijBelkaart() -> Bool {
    guard dossier != nil, let kaart = belkaart else { return false }
    if kaart.toontDossier {
      belkaart?.toontDossier = false
      melding = .belwoord(.terugOpKaart)
      return true
    }
    guard kaart.begin == .dossier else { return false }
    belkaart = nil
    melding = .belwoord(.naarDossier)
    return true
  }
}

extension BordScherm {
  /// The casussen below the selected one for which the board proposes something, in its order.
  func daarna(_ beeld: Beeld) -> [String] {
    rijen.dropFirst(lijst.index + 1).compactMap { beeld.bord.kaarten[veilig: $0] }
      .filter { $0.voorstel != .geen }.map(\.casus.zaaknummer)
  }
}
