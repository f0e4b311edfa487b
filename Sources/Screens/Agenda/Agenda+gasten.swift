import Domain
import TUI

// Who is asked, what they said, and who has an interest.

extension AgendaScherm {
  /// Whom one asks: the selected person, and from the item everybody who always has a seat.
  private func teVragen(_ beeld: Beeld) -> [Gast] {
    if vak == .wie { return gekozenGast(beeld).map { [$0] } ?? [] }
    return gasten(beeld).filter { $0.voorstel?.hoortErAltijd ?? false }
  }

  func waaromNietNodigen(_ intent: AgendaIntent, _ beeld: Beeld) -> Tekst? {
    guard let (tafel, _) = punt(beeld) else { return .geenCasusHier }
    if vak != .wie, intent != .nodig { return .opAgenda(.kiesPersoon) }
    guard let eerste = teVragen(beeld).first else { return .opAgenda(.iedereenGevraagd) }
    return weigering([eerste.uitnodiging.genodigd(.uitgenodigd, aan: tafel)], beeld)
  }

  func nodig(_ beeld: Beeld) -> Vervolg {
    guard let (tafel, casus) = punt(beeld) else { return .niets }
    let gasten = teVragen(beeld)
    return legVast(
      gasten.map { $0.uitnodiging.genodigd(.uitgenodigd, aan: tafel) }, tafel, beeld,
      .genodigd(casus.roepsel, gasten.map(\.rol)))
  }

  func neem(_ antwoord: Gastantwoord, _ beeld: Beeld, _ taal: Taal) -> Vervolg {
    guard let (tafel, casus) = punt(beeld), let gast = gekozenGast(beeld) else { return .niets }
    func zegt(
      _ antwoord: Uitnodigingsantwoord, _ wijze: Deelnamewijze? = nil, reden: String? = nil
    ) -> Vervolg {
      legVast(
        [gast.uitnodiging.genodigd(antwoord, wijze, reden: reden, aan: tafel)], tafel, beeld,
        .antwoord(casus.roepsel, gast.rol, antwoord, wijze))
    }
    switch antwoord {
    case .aanTafel: return zegt(.komt, .aanTafel)
    case .online: return zegt(.komt, .online)
    case .telefoon: return zegt(.komt, .telefoon)
    case .komtNiet: return zegt(.komtNiet)
    case .nietGenodigd:
      return .kies(
        Keuzevraag(
          .opAgenda(.vraagNietGenodigd(gast.rol)),
          Tafelreden.nietGenodigd.map { reden in
            Keuzevraag.Antwoord(
              tekst: .opAgenda(.reden(reden)),
              vervolg: zegt(.nietUitgenodigd, reden: reden.woord(taal)))
          } + [
            Keuzevraag.Antwoord(
              tekst: .opAgenda(.eigenWoorden),
              vervolg: .formulier(formulierNietGenodigd(gast, tafel, beeld)))
          ]))
    }
  }

  func waaromGeenBelang(_ beeld: Beeld) -> Tekst? {
    guard let (tafel, casus) = punt(beeld) else { return .geenCasusHier }
    guard vak == .wie, let lid = gekozenGast(beeld)?.uitnodiging.lid else {
      return .opAgenda(.kiesLid)
    }
    return weigering(
      [tafel.belangGemeld(lid: lid, bij: casus, .organisatie, .informeert)], beeld)
  }

  /// What kind of interest, then what follows from it.
  func vraagBelang(_ beeld: Beeld) -> Vervolg {
    guard let (tafel, casus) = punt(beeld), let gast = gekozenGast(beeld),
      let lid = gast.uitnodiging.lid
    else { return .niets }
    return .kies(
      Keuzevraag(
        .opAgenda(.vraagBelang(gast.naam)),
        Belangaard.allCases.map { aard in
          Keuzevraag.Antwoord(
            tekst: .opAgenda(.belangaard(aard)),
            vervolg: .kies(
              Keuzevraag(
                .opAgenda(.vraagGevolg(gast.naam)),
                Belanggevolg.allCases.map { gevolg in
                  Keuzevraag.Antwoord(
                    tekst: .opAgenda(.belanggevolg(gevolg)),
                    vervolg: legVast(
                      [tafel.belangGemeld(lid: lid, bij: casus, aard, gevolg)], tafel, beeld,
                      .belangGemeld(gast.naam, casus.roepsel)))
                })))
        }))
  }
}
