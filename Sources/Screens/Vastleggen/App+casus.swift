import Domain
import TUI

extension App {
  /// The casus that is open, else the one that is selected where one is.
  func casusHier(_ beeld: Beeld) -> Casus? {
    if let openDossier { return beeld.wereld.casussen[openDossier] }
    switch plaats {
    case .agenda: return agenda.gekozen(beeld)
    case .tafel: return tafel.fase(beeld).lopend
    case .casussen:
      return casussen.gekozen(beeld).flatMap { beeld.wereld.casussen[$0.zaaknummer] }
    case .bord: return bord.gekozen(beeld)?.casus
    case .opvolging: return opvolging.gekozen.flatMap { beeld.wereld.casussen[$0.zaaknummer] }
    case .rapport: return rapport.gekozen(beeld)
    case .team: return team.zaaknummer.flatMap { beeld.wereld.casussen[$0] }
    }
  }

  /// Records something of that casus, or asks for it.
  func vervolgCasus(_ soort: Gebeurtenissoort, _ beeld: Beeld) -> Vervolg {
    guard let casus = casusHier(beeld), let actie = Casusactie.van(soort) else { return .niets }
    return vraag(casus, beeld).vervolg(actie)
  }

  func vraag(_ casus: Casus, _ beeld: Beeld) -> Casusvraag {
    let open = dossier?.scherm.zaaknummer == casus.zaaknummer ? dossier : nil
    let privacy = blik(beeld).privacy
    return Casusvraag(
      casus: casus, beeld: beeld, taal: taal, dossier: open?.dossier,
      onthuld: open?.scherm.onthuld == true && !privacy, privacy: privacy)
  }

  /// Why an event cannot be recorded now, before anything is typed.
  func belet(_ soort: Gebeurtenissoort, _ stroom: Stroom, _ beeld: Beeld) -> Tekst? {
    if beeld.wereld.isVoorbij { return .weigering(.terugblik) }
    if beeld.merken.contains(.alleenLezen) { return .vastlegwoord(.alleenLezen) }
    if soort == .casusHerroepen && waar != .dossier { return .alleenInDossier }
    // What is still open is settled in the same step.
    if soort == .afgesloten, let casus = beeld.wereld.casussen[stroom.id] {
      return Afsluiting.belet(casus, beeld.wereld, rol: beeld.rol, toegang: beeld.toegang)
        .map { .gezegd($0.zin(taal)) }
    }
    if soort == .procesversnellingIngezet, let casus = beeld.wereld.casussen[stroom.id] {
      return beeld.wereld.beletVersnelling(casus, rol: beeld.rol, toegang: beeld.toegang)
        .map { .gezegd($0.zin(taal)) }
    }
    let belet = beeld.wereld.belet(soort, stroom, rol: beeld.rol, toegang: beeld.toegang)
    // The casussen of a table that is called off move along in the same step.
    if soort == .tafelAfgelast, case .agendaNietLeeg = belet { return nil }
    return belet.map { .gezegd($0.zin(taal)) }
  }
}
