// What of the judgement needs no data: it is asked before anything is typed, and is the first part
// of the judgement itself.

extension Casus {
  /// In which phases an event may happen (EXCHANGE.md section 2, "Legal"); `nil` is in all of them.
  static func fasen(_ soort: Gebeurtenissoort) -> Set<Fase>? {
    switch soort {
    case .opgepakt: [.aangemeld]
    case .gescreend: [.screening]
    case .gewist: [.gesloten]
    case .heropend: [.gerealiseerd, .gesloten]
    case .geevalueerd: [.gerealiseerd, .gesloten]
    case .zorgGestopt: [.gerealiseerd]
    case .adviesBeantwoord, .zorgGestart, .procesversnellingGestart: [.opvolging]
    case .standpuntVastgelegd: [.toegelaten, .opvolging, .gerealiseerd]
    case .geagendeerd, .adviesUitgebracht, .overbruggingBeoordeeld, .overbruggingszorgGeregeld:
      [.toegelaten, .opvolging]
    case .adviesBijgesteld, .adviesMeegedeeld, .voortgangGemonitord, .externIngeschakeld,
      .escalatieAfgezien, .geescaleerd:
      [.opvolging, .gerealiseerd]
    case .gegevensGewijzigd, .betrokkeneToegevoegd, .betrokkeneVerwijderd, .stemVastgelegd,
      .toestemmingVastgelegd, .kaderVastgelegd, .stukOntvangen, .crisisGemeld, .vervolg18Bepaald,
      .financieringVastgelegd, .contactGepoogd, .overdrachtAangeboden, .overdrachtBeantwoord,
      .afgesloten, .besproken, .afspraakGemaakt, .afspraakAfgerond:
      Set(Fase.allCases).subtracting([.gesloten])
    default: nil
    }
  }

  /// Throws when the casus is in no state for an event, whatever its data.
  func eisToestand(_ soort: Gebeurtenissoort, _ feiten: Feiten) throws(Weigering) {
    if let fasen = Self.fasen(soort), !fasen.contains(fase) { throw .faseIs(fase) }
    switch soort {
    case .aangemeld: throw .stroomBegonnenAl
    case .overdrachtAangeboden:
      if case .aangeboden = overdracht { throw .overdrachtLoopt }
    case .overdrachtBeantwoord:
      guard case .aangeboden = overdracht else { throw .geenOverdracht }
    case .afgesloten:
      try eisVanAgenda(feiten)
      if !escalaties.isEmpty { throw .openEscalaties(escalaties.count) }
      if !openAfspraken.isEmpty { throw .openAfspraken(openAfspraken.count) }
      if procesversneller != nil { throw .procesversnellingLoopt }
    case .heropend, .geagendeerd: try eisVanAgenda(feiten)
    case .gewist:
      if !openKlachten.isEmpty { throw .openKlachten(openKlachten.count) }
    case .procesversnellingGestart:
      if procesversneller != nil { throw .procesversnellingLoopt }
    case .procesversnellingIngezet, .procesversnellingBeeindigd:
      if procesversneller == nil { throw .procesversnellingLooptNiet }
    default: break
    }
  }

  /// Throws when there is nothing that the data could name: no open promise to settle.
  func eisKeuze(_ soort: Gebeurtenissoort, _ feiten: Feiten) throws(Weigering) {
    switch soort {
    case .betrokkeneVerwijderd:
      if betrokkenen.allSatisfy(\.isVerwijderd) { throw .geenEnkel(.betrokkene) }
    case .afspraakAfgerond: if openAfspraken.isEmpty { throw .geenEnkel(.afspraak) }
    case .klachtAfgehandeld: if openKlachten.isEmpty { throw .geenEnkel(.klacht) }
    case .knelpuntOpgepakt: if knelpunten.isEmpty { throw .geenEnkel(.knelpunt) }
    case .adviesBijgesteld, .adviesMeegedeeld, .voortgangGemonitord, .adviesBeantwoord,
      .zorgGestart, .zorgGestopt:
      if advies == nil { throw .geenEnkel(.advies) }
    case .procesversnellingGestart:
      if feiten.wereld.team?.leden.contains(where: { !$0.isVertrokken }) != true {
        throw .geenEnkel(.lid)
      }
    case .geagendeerd:
      if !feiten.wereld.tafels.values.contains(where: \.status.isOpenVoorCasussen) {
        throw .geenTafel
      }
    case .vanAgendaGehaald, .besproken: try eisTafel(soort, feiten)
    case .geescaleerd: try eisHogereTrede(feiten)
    case .escalatieBeantwoord, .escalatieBeeindigd:
      if escalaties.isEmpty { throw .geenEscalatie }
    default: break
    }
  }

  private func eisTafel(_ soort: Gebeurtenissoort, _ feiten: Feiten) throws(Weigering) {
    guard let tafel = plaatsing?.tafel else { throw .opGeenAgenda }
    let status = try feiten.eisTafel(tafel)
    guard soort == .vanAgendaGehaald else {
      if status != .geopend && status != .gesloten { throw .tafelIs(status) }
      return
    }
    if !status.isOpenVoorCasussen { throw .tafelIs(status) }
    if feiten.lopendPunt(tafel: tafel) == zaaknummer { throw .puntLoopt(zaaknummer) }
  }

  /// On some ladder there is a rung above the one that was reached.
  private func eisHogereTrede(_ feiten: Feiten) throws(Weigering) {
    let isOveralBovenaan = Ladder.allCases.allSatisfy {
      escalaties[$0]?.trede ?? 0 >= feiten.aantalTreden($0)
    }
    if isOveralBovenaan { throw .tredeBovenLadder(treden: feiten.aantalTreden(.gemeente)) }
  }
}
