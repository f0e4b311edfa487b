import Codec
import Domain

// What takes more than a key: a form over the agenda.

extension AgendaScherm {
  /// A table on any day, with what is usual filled in.
  func formulierNieuw(_ beeld: Beeld) -> Formulierverzoek {
    let reeks = Tafelreeks(na: beeld.wereld, op: beeld.nu)
    var vooraf: [String: JSONValue] = ["duurMinuten": .integer(reeks?.duurMinuten ?? 180)]
    vooraf["begin"] = reeks.map { .text($0.eerste.tekst) }
    vooraf["locatie"] = reeks?.locatie.map { .text($0) }
    vooraf["voorzitter"] = (reeks?.voorzitter ?? beeld.voorzitters.first?.waarde)
      .map { .text($0) }
    return Formulierverzoek(
      Agendaconcept.plan.rawValue, titel: .opAgenda(.titelNieuw),
      Formuliermodel(.tafelGepland, opties: ["voorzitter": beeld.voorzitters]), vooraf: vooraf,
      doel: .tafel(.nieuw(team: beeld.wereld.team?.id ?? "")))
  }

  func formulierVerplaats(_ tafel: Tafel, _ beeld: Beeld) -> Formulierverzoek {
    Formulierverzoek(
      Agendaconcept.verplaats.rawValue, Formuliermodel(.tafelVerplaatst),
      vooraf: ["begin": .text(tafel.begin), "duurMinuten": .integer(tafel.duurMinuten)],
      in: .tafel(tafel.id), roepsel: tafel.beginMoment.datum.tekst, beeld)
  }

  func formulierAfgelast(_ afgelasting: Afgelasting, _ beeld: Beeld) -> Formulierverzoek {
    let tafel = afgelasting.tafel.tafel
    let stroom = Stroom.tafel(tafel.id)
    return Formulierverzoek(
      "\(Agendaconcept.afgelast.rawValue) \(afgelasting.naar?.tafel.id ?? "")",
      titel: .opAgenda(.vraagAfgelast(tafel.beginMoment.datum)),
      Formuliermodel(.tafelAfgelast),
      doel: .tafel(.afgelast(tafel: tafel.id, naar: afgelasting.naar?.tafel.id)),
      gezien: [stroom: beeld.wereld.versie(van: stroom)])
  }

  func formulierEraf(_ casus: Casus, _ tafel: Tafel, _ beeld: Beeld) -> Formulierverzoek {
    Formulierverzoek(
      Gebeurtenissoort.vanAgendaGehaald.rawValue,
      Formuliermodel(.vanAgendaGehaald, vast: ["tafel": .text(tafel.id)]),
      in: .casus(casus.zaaknummer), roepsel: casus.roepsel, beeld)
  }

  /// Somebody who is not proposed.
  func formulierGast(_ tafel: Tafel, _ casus: Casus, _ beeld: Beeld) -> Formulierverzoek {
    Formulierverzoek(
      Agendaconcept.gast.rawValue,
      Formuliermodel(
        .tafelGenodigd, vast: ["casus": .text(casus.zaaknummer)],
        personen: ["naam": beeld.adreslijst],
        paden: ["naam", "rol", "antwoord", "wijze", "reden"]),
      vooraf: ["antwoord": "uitgenodigd"], in: .tafel(tafel.id), roepsel: casus.roepsel, beeld,
      over: .casus(casus.zaaknummer))
  }

  /// Why this person is not invited, in own words.
  func formulierNietGenodigd(_ gast: Gast, _ tafel: Tafel, _ beeld: Beeld) -> Formulierverzoek {
    let wie = gast.uitnodiging
    var vast: [String: JSONValue] = [
      "naam": .text(wie.naam), "rol": .text(wie.rol.rawValue), "antwoord": "niet-uitgenodigd",
    ]
    vast["lid"] = wie.lid.map { .text($0) }
    vast["casus"] = wie.casus.map { .text($0) }
    return Formulierverzoek(
      "\(Agendaconcept.nietGenodigd.rawValue) \(gast.id)",
      titel: .opAgenda(.vraagNietGenodigd(gast.rol)),
      Formuliermodel(.tafelGenodigd, vast: vast, paden: ["reden"]),
      doel: .gebeurtenis(
        .tafelGenodigd, .tafel(tafel.id), roepsel: tafel.beginMoment.datum.tekst),
      gezien: [.tafel(tafel.id): beeld.wereld.versie(van: .tafel(tafel.id))],
      over: wie.casus.map(Stroom.casus))
  }

  /// The question to the table.
  func formulierVraag(_ casus: Casus, _ beeld: Beeld) -> Formulierverzoek {
    Formulierverzoek(
      Agendaconcept.hulpvraag.rawValue, Formuliermodel(.gegevensGewijzigd, paden: ["hulpvraag"]),
      vooraf: ["hulpvraag": .text(casus.intake.hulpvraag)], in: .casus(casus.zaaknummer),
      roepsel: casus.roepsel, beeld)
  }

  func waaromVraagVast(_ beeld: Beeld) -> Tekst? {
    guard let casus = gekozen(beeld) else { return .geenCasusHier }
    return weigering(
      [
        Voorgesteld(
          .gegevensGewijzigd, .casus(casus.zaaknummer),
          ["hulpvraag": .text(casus.intake.hulpvraag)])
      ], beeld)
  }
}

extension Beeld {
  /// Who may preside: the chairs of the team first.
  var voorzitters: [Optie] {
    let leden = (wereld.team?.leden ?? []).filter { !$0.isVertrokken }
    return (leden.filter { $0.rol == .voorzitter } + leden.filter { $0.rol != .voorzitter })
      .map { Optie($0.id, $0.naam) }
  }

  /// Whom the team knows: its members and its contacts.
  var adreslijst: [Suggestie] {
    let leden = (wereld.team?.leden ?? []).filter { !$0.isVertrokken }
    return leden.map { Suggestie($0.naam, organisatie: $0.organisatie) }
      + (wereld.team?.contacten ?? []).map { Suggestie($0.naam, organisatie: $0.organisatie) }
  }
}
