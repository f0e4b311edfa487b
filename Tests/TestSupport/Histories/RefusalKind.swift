import Domain

/// The cases of `Weigering` without what they carry, so that a test can ask for all of them. A new
/// case does not compile until it has a kind here.
public enum RefusalKind: String, CaseIterable, Sendable {
  case stroomBegintAnders, stroomBegonnenAl, anderTeam, tijdLooptTerug
  case kenmerkAlGebruikt, kenmerkOnbekend, afgehandeld
  case tafelOnbekend, tafelIs, tafelGeschorst, tafelNietGeschorst, puntLoopt, puntLooptNiet
  case nietOpDezeAgenda, agendaNietLeeg, casusTweeKeer
  case faseIs, datumInToekomst, datumVoorVandaag, alOpAgenda, nietOpAgendaVan, nietBesprokenAan
  case nietHetHuidigeAdvies, procesversnellingLoopt, procesversnellingLooptNiet
  case tredeNietHoger, tredeBovenLadder, ladderNietOpen
  case overdrachtLoopt, geenOverdracht, overdrachtNietAanvaard
  case openEscalaties, openAfspraken, openKlachten, casusOnbekend, casusZelf
  case herroepenOnbekend, herroepenMagNiet, alHerroepen, latereGebeurtenisSteuntErop
  case naVernietiging, gewistTussenLevend

  /// `nil` for what is never said of an event by its stream's judge: who may do it, when, and
  /// that there is nothing to choose from.
  public init?(_ refusal: Weigering) {
    let kind: RefusalKind? =
      switch refusal {
      case .stroomBegintAnders: .stroomBegintAnders
      case .stroomBegonnenAl: .stroomBegonnenAl
      case .anderTeam: .anderTeam
      case .tijdLooptTerug: .tijdLooptTerug
      case .kenmerkAlGebruikt: .kenmerkAlGebruikt
      case .kenmerkOnbekend: .kenmerkOnbekend
      case .afgehandeld: .afgehandeld
      case .tafelOnbekend: .tafelOnbekend
      case .tafelIs: .tafelIs
      case .tafelGeschorst: .tafelGeschorst
      case .tafelNietGeschorst: .tafelNietGeschorst
      case .puntLoopt: .puntLoopt
      case .puntLooptNiet: .puntLooptNiet
      case .nietOpDezeAgenda: .nietOpDezeAgenda
      case .agendaNietLeeg: .agendaNietLeeg
      case .casusTweeKeer: .casusTweeKeer
      case .faseIs: .faseIs
      case .datumInToekomst: .datumInToekomst
      case .datumVoorVandaag: .datumVoorVandaag
      case .alOpAgenda: .alOpAgenda
      case .nietOpAgendaVan: .nietOpAgendaVan
      case .nietBesprokenAan: .nietBesprokenAan
      case .nietHetHuidigeAdvies: .nietHetHuidigeAdvies
      case .procesversnellingLoopt: .procesversnellingLoopt
      case .procesversnellingLooptNiet: .procesversnellingLooptNiet
      case .tredeNietHoger: .tredeNietHoger
      case .tredeBovenLadder: .tredeBovenLadder
      case .ladderNietOpen: .ladderNietOpen
      case .overdrachtLoopt: .overdrachtLoopt
      case .geenOverdracht: .geenOverdracht
      case .overdrachtNietAanvaard: .overdrachtNietAanvaard
      case .openEscalaties: .openEscalaties
      case .openAfspraken: .openAfspraken
      case .openKlachten: .openKlachten
      case .casusOnbekend: .casusOnbekend
      case .casusZelf: .casusZelf
      case .herroepenOnbekend: .herroepenOnbekend
      case .herroepenMagNiet: .herroepenMagNiet
      case .alHerroepen: .alHerroepen
      case .latereGebeurtenisSteuntErop: .latereGebeurtenisSteuntErop
      case .naVernietiging: .naVernietiging
      case .gewistTussenLevend: .gewistTussenLevend
      case .rolOntbreekt, .heeftBelang, .nietEigenPunt, .toestemmingOntbreekt,
        .bewaartermijnLoopt, .tweeStoelenNodig, .geenEnkel, .geenTafel, .opGeenAgenda,
        .geenEscalatie, .terugblik:
        nil
      }
    guard let kind else { return nil }
    self = kind
  }
}
