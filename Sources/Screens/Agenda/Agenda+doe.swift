import Domain
import TUI

// What the keys of the agenda record. Each key proposes events or asks the one thing that it cannot
// know; whether it may is the domain's, and is said before it is tried.

extension AgendaScherm {
  /// Why an action cannot be done now; `nil` when it can.
  func belemmering(_ intent: AgendaIntent, _ beeld: Beeld) -> Tekst? {
    switch intent {
    case .open where vak != .tafels: gekozen(beeld) == nil ? .geenCasusHier : nil
    case .open, .rechts: punten(beeld).isEmpty ? .tafelZonderPunten : nil
    case .beweeg, .volgendVak, .vorigVak, .links: nil
    case .agendeer: waaromNietAgenderen(beeld)
    case .haalEraf: opPunt(beeld) { [$1.casus.vanAgendaGehaald(van: $0.tafel, reden: "-")] }
    case .verschuif(let stap): waaromNietVerschuiven(stap, beeld)
    case .meerMinuten, .zetMinuten:
      opPunt(beeld) { tafel, punt in
        [tafel.met(minuten: punt.minuten == 5 ? 10 : 5, bij: punt.casus.zaaknummer)]
          .compactMap { $0 }
      }
    case .plan: waaromNietPlannen(beeld)
    case .verplaats: opTafel(beeld) { [$0.tafel.verplaatst(dagen: 7)].compactMap { $0 } }
    case .gelastAf:
      tafel(beeld).map {
        Afgelasting($0, naar: nil).belemmering(beeld.wereld, rol: beeld.rol, op: beeld.nu)
          .map(Tekst.weigering)
      } ?? .geenTafels
    case .nodig, .antwoord: waaromNietNodigen(intent, beeld)
    case .nodigAnder:
      punt(beeld).map { tafel, casus in
        let iemand = Uitnodiging(
          naam: "-", rol: .overig, lid: nil, casus: casus.zaaknummer)
        return weigering([iemand.genodigd(.uitgenodigd, aan: tafel)], beeld)
      } ?? .geenCasusHier
    case .belang: waaromGeenBelang(beeld)
    case .wijzigVraag: waaromVraagVast(beeld)
    case .kalender:
      beeld.wereld.team == nil || beeld.wereld.tafels.isEmpty ? .geenTafels : nil
    case .wachtlijst: nil
    }
  }

  func doe(_ intent: AgendaIntent, _ beeld: Beeld, _ taal: Taal) -> Vervolg {
    switch intent {
    case .agendeer: agendeer(beeld)
    case .haalEraf: vraagReden(beeld, taal)
    case .verschuif(let stap): verschuif(stap, beeld)
    case .meerMinuten(let meer): gekozenPunt(beeld).map { zet($0.minuten + meer, beeld) } ?? .niets
    case .zetMinuten: vraagMinuten(beeld)
    case .plan: vraagReeks(beeld)
    case .verplaats: vraagDag(beeld)
    case .gelastAf: vraagBestemming(beeld, taal)
    case .nodig: nodig(beeld)
    case .antwoord(let antwoord): neem(antwoord, beeld, taal)
    case .nodigAnder:
      punt(beeld).map { .formulier(formulierGast($0, $1, beeld)) } ?? .niets
    case .belang: vraagBelang(beeld)
    case .wijzigVraag: gekozen(beeld).map { .formulier(formulierVraag($0, beeld)) } ?? .niets
    case .kalender: .doe(.bewaarKalender)
    case .wachtlijst:
      .doe(
        .bewaarBestand(
          naam: taal("wachtlijst.csv", "waiting-list.csv"),
          inhoud: Array(beeld.wachtlijstCSV.utf8)))
    case .beweeg, .volgendVak, .vorigVak, .links, .rechts, .open: .niets
    }
  }

  /// The selected item as it stands on the agenda; `nil` for one that was discussed.
  func gekozenPunt(_ beeld: Beeld) -> Agendapunt? {
    guard let casus = punt(beeld)?.casus else { return nil }
    return tafel(beeld)?.punten.first { $0.casus.zaaknummer == casus.zaaknummer }
  }

  /// The reason of the domain against what one would record of the chosen table.
  func opTafel(_ beeld: Beeld, _ voorstellen: (Agendatafel) -> [Voorgesteld]) -> Tekst? {
    guard let tafel = tafel(beeld) else { return .geenTafels }
    return weigering(voorstellen(tafel), beeld)
  }

  /// The same of the selected item.
  func opPunt(
    _ beeld: Beeld, _ voorstellen: (Agendatafel, Agendapunt) -> [Voorgesteld]
  ) -> Tekst? {
    guard let tafel = tafel(beeld) else { return .geenTafels }
    guard tafel.tafel.status.isOpenVoorCasussen else {
      return .weigering(.tafelIs(tafel.tafel.status))
    }
    guard let punt = gekozenPunt(beeld) else {
      return punten(beeld).isEmpty ? .tafelZonderPunten : .opAgenda(.alBesproken)
    }
    return weigering(voorstellen(tafel, punt), beeld)
  }

  func weigering(_ voorstellen: [Voorgesteld], _ beeld: Beeld) -> Tekst? {
    beeld.wereld.belemmering(
      voorstellen, rol: beeld.rol, toegang: beeld.toegang, op: beeld.nu
    ).map(Tekst.weigering)
      ?? (beeld.merken.contains(.alleenLezen) ? .vastlegwoord(.alleenLezen) : nil)
  }

  /// Records something of the chosen table, as it was seen.
  func legVast(
    _ voorstellen: [Voorgesteld], _ tafel: Tafel, _ beeld: Beeld, _ gelukt: Agendatekst
  ) -> Vervolg {
    let stroom = Stroom.tafel(tafel.id)
    return .legVast(
      Vastlegging(
        voorstellen, gezien: [stroom: beeld.wereld.versie(van: stroom)],
        gelukt: .opAgenda(gelukt)))
  }
}
