import Domain
import TUI

// Tables: planned, moved, called off.

extension AgendaScherm {
  func waaromNietPlannen(_ beeld: Beeld) -> Tekst? {
    guard let voorzitter = beeld.voorzitters.first?.waarde else {
      return .opAgenda(.geenVoorzitter)
    }
    let tafel = Tafelreeks(
      eerste: beeld.nu, duurMinuten: 180, locatie: nil, voorzitter: voorzitter)
    return weigering(tafel.gepland(1, beeld.wereld), beeld)
  }

  /// How many tables, two weeks apart, in the rhythm there is.
  func vraagReeks(_ beeld: Beeld) -> Vervolg {
    guard let reeks = Tafelreeks(na: beeld.wereld, op: beeld.nu) else {
      return .formulier(formulierNieuw(beeld))
    }
    let antwoorden = [1, 2, 3, 4, 6, 8, 12, 26].compactMap { aantal -> Keuzevraag.Antwoord? in
      guard let laatste = reeks.momenten(aantal).last?.datum else { return nil }
      return Keuzevraag.Antwoord(
        tekst: .opAgenda(.aantalTafels(aantal, tot: laatste)),
        vervolg: .legVast(
          Vastlegging(
            reeks.gepland(aantal, beeld.wereld),
            gelukt: .opAgenda(.gepland(aantal, van: reeks.eerste.datum, tot: laatste)))))
    }
    let anders = Keuzevraag.Antwoord(
      tekst: .opAgenda(.andereDag), vervolg: .formulier(formulierNieuw(beeld)))
    return .kies(Keuzevraag(.opAgenda(.vraagReeks(reeks.eerste)), antwoorden + [anders]))
  }

  /// To which day: the ones that are usual, at the same hour.
  func vraagDag(_ beeld: Beeld) -> Vervolg {
    guard let tafel = tafel(beeld)?.tafel else { return .niets }
    let dag = tafel.beginMoment.datum
    let aantal = tafel.status == .gepland ? beeld.wereld.agenda(van: tafel).count : 0
    let antwoorden = [1, 2, 7, 14, -1, -7].filter { dag + $0 > beeld.vandaag }
      .compactMap { dagen -> Keuzevraag.Antwoord? in
        guard let voorstel = tafel.verplaatst(dagen: dagen) else { return nil }
        return Keuzevraag.Antwoord(
          tekst: .opAgenda(.dagVerder(dagen, dag + dagen)),
          vervolg: legVast(
            [voorstel], tafel, beeld, .verplaatst(dag, naar: dag + dagen, casussen: aantal)))
      }
    let anders = Keuzevraag.Antwoord(
      tekst: .opAgenda(.andereDag), vervolg: .formulier(formulierVerplaats(tafel, beeld)))
    return .kies(Keuzevraag(.opAgenda(.vraagDag(dag)), antwoorden + [anders]))
  }

  /// Where its casussen go, then why: all of it one action.
  func vraagBestemming(_ beeld: Beeld, _ taal: Taal) -> Vervolg {
    guard let tafel = tafel(beeld) else { return .niets }
    if tafel.punten.isEmpty { return vraagAfgelast(Afgelasting(tafel, naar: nil), beeld, taal) }
    let andere = beeld.agenda.tafels
      .filter { $0.tafel.id != tafel.tafel.id && $0.tafel.beginMoment > tafel.tafel.beginMoment }
      .prefix(3)
    let antwoorden =
      andere.map { ander in
        Keuzevraag.Antwoord(
          tekst: .opAgenda(
            .naarTafel(
              ander.tafel.beginMoment.datum, gepland: ander.minuten + tafel.minuten,
              van: ander.tafel.duurMinuten)),
          vervolg: vraagAfgelast(Afgelasting(tafel, naar: ander), beeld, taal))
      } + [
        Keuzevraag.Antwoord(
          tekst: .opAgenda(.naarWachtlijst),
          vervolg: vraagAfgelast(Afgelasting(tafel, naar: nil), beeld, taal))
      ]
    return .kies(
      Keuzevraag(
        .opAgenda(.vraagBestemming(tafel.tafel.beginMoment.datum, tafel.punten.count)),
        antwoorden))
  }

  private func vraagAfgelast(
    _ afgelasting: Afgelasting, _ beeld: Beeld, _ taal: Taal
  ) -> Vervolg {
    let tafel = afgelasting.tafel.tafel
    let dag = tafel.beginMoment.datum
    return .kies(
      Keuzevraag(
        .opAgenda(.vraagAfgelast(dag)),
        Tafelreden.afgelast.map { reden in
          Keuzevraag.Antwoord(
            tekst: .opAgenda(.reden(reden)),
            vervolg: legVast(
              afgelasting.voorstellen(reden: reden.woord(taal)), tafel, beeld,
              .afgelast(
                dag, casussen: afgelasting.tafel.punten.count,
                naar: afgelasting.naar?.tafel.beginMoment.datum)))
        } + [
          Keuzevraag.Antwoord(
            tekst: .opAgenda(.eigenWoorden),
            vervolg: .formulier(formulierAfgelast(afgelasting, beeld)))
        ]))
  }
}
