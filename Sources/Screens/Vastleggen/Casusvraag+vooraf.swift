import Codec
import Domain

extension Casusvraag {
  /// What is filled in: what is usual, or was the last time.
  func vooraf(_ soort: Gebeurtenissoort) -> [String: JSONValue] {
    switch soort {
    case .gescreend: screening
    case .geagendeerd:
      [
        "tafel": beeld.agenda.tafels.first.map { .text($0.tafel.id) }, "minuten": 30,
      ].compactMapValues { $0 }
    case .besproken: ["minuten": .integer(casus.plaatsing?.minuten ?? 30), "uitkomst": "advies"]
    case .afspraakAfgerond: enige(casus.openAfspraken.map(\.id), "afspraak")
    case .klachtAfgehandeld: enige(casus.openKlachten.map(\.id), "klacht")
    case .knelpuntOpgepakt: enige(casus.knelpunten, "knelpunt")
    case .adviesUitgebracht:
      [
        "regime": "wekelijks", "tafel": casus.bespreking.map { .text($0.tafel) },
      ].compactMapValues { $0 }
    case .voortgangGemonitord: voortgang
    case .contactGepoogd:
      [
        "wie": gesprekspartner.map { .text($0) }, "wijze": "telefoon",
        "volgende": .text((beeld.vandaag + 1).tekst),
      ].compactMapValues { $0 }
    case .geescaleerd: escalatie
    case .escalatieBeantwoord, .escalatieBeeindigd:
      enige(Ladder.allCases.filter { casus.escalaties[$0] != nil }.map(\.rawValue), "ladder")
    case .procesversnellingGestart: enige(versnellers, "procesversneller")
    case .toestemmingVastgelegd: ["doel": "bespreken", "gegeven": true]
    case .stukOntvangen: ["datum": .text(beeld.vandaag.tekst)]
    case .zorgGestart, .zorgGestopt:
      [
        "aanbieder": casus.advies.map { .text($0.verantwoordelijke.organisatie) },
        "op": .text(beeld.vandaag.tekst),
      ].compactMapValues { $0 }
    case .overbruggingszorgGeregeld: ["vanaf": .text(beeld.vandaag.tekst)]
    default: [:]
    }
  }

  /// Admitted, of the kind it was before; the criteria are for the chair to answer.
  private var screening: [String: JSONValue] {
    let oneens = casus.intake.vastgelopen.contains(.oudersOneens)
    let typering = casus.screening?.typering ?? (oneens ? .oudersOneens : .inhoudelijk)
    return [
      "uitkomst": .text(Screeningsuitkomst.toegelaten.rawValue),
      "typering": .text(typering.rawValue),
    ]
  }

  private var voortgang: [String: JSONValue] {
    guard let advies = casus.advies else { return [:] }
    return [
      "stand": "op-koers", "contact": .text(gesprekspartner ?? advies.verantwoordelijke.naam),
      "volgende": .text(advies.regime.volgende(na: beeld.vandaag).tekst),
    ]
  }

  /// Whom one spoke last, else whoever is to do it.
  private var gesprekspartner: String? {
    casus.advies.map { $0.voortgang.last?.contact ?? $0.verantwoordelijke.naam }
  }

  /// The rung that the board proposes, and who stands on it.
  private var escalatie: [String: JSONValue] {
    let kaart = beeld.bord.kaarten.first { $0.casus.zaaknummer == casus.zaaknummer }
    guard let ladder = kaart?.voorstel.ladder,
      let trede = Tredevoorstel(ladder, casus, beeld.wereld.team, op: beeld.vandaag)
    else { return [:] }
    let wie = trede.persoon
    return [
      "ladder": .text(ladder.rawValue), "trede": .integer(trede.trede),
      "gesprekspartner": wie.map { .text($0.naam) },
      "organisatie": wie.map { .text($0.organisatie) },
    ].compactMapValues { $0 }
  }

  private var versnellers: [String] {
    let leden = beeld.wereld.team?.leden ?? []
    return leden.filter { !$0.isVertrokken && $0.rol == .procesversneller }.map(\.id)
  }

  /// Where there is one to choose, it is chosen.
  private func enige(_ waarden: [String], _ pad: String) -> [String: JSONValue] {
    waarden.count == 1 ? [pad: .text(waarden[0])] : [:]
  }
}

extension Casusvraag {
  /// Persons by the path of the field where they are offered: contacts and members of the team, and
  /// the professionals of this casus; never the family.
  var personen: [String: [Suggestie]] {
    var personen: [Suggestie] = []
    func voeg(_ naam: String?, _ organisatie: String?) {
      guard let naam, !naam.isEmpty else { return }
      let persoon = Suggestie(naam, organisatie: organisatie ?? "")
      if !personen.contains(persoon) { personen.append(persoon) }
    }
    voeg(casus.advies?.verantwoordelijke.naam, casus.advies?.verantwoordelijke.organisatie)
    voeg(casus.intake.casusregisseur?.naam, casus.intake.casusregisseur?.organisatie)
    if casus.intake.indiener.soort.isProfessional {
      voeg(casus.intake.indiener.naam, casus.intake.indiener.organisatie)
    }
    personen += Self.adresboek(beeld.wereld).filter { !personen.contains($0) }
    var perPad = Dictionary(uniqueKeysWithValues: Self.persoonspaden.map { ($0, personen) })
    perPad["doorverwezenNaar"] = AndereTafel.suggesties(taal)
    return perPad
  }

  static func adresboek(_ wereld: Wereld) -> [Suggestie] {
    guard let team = wereld.team else { return [] }
    let leden = team.leden.filter { !$0.isVertrokken }
    return leden.map { Suggestie($0.naam, organisatie: $0.organisatie) }
      + team.contacten.map { Suggestie($0.naam, organisatie: $0.organisatie) }
  }

  static let persoonspaden = [
    "wie", "namens", "contact", "gesprekspartner", "uitvoerder", "aan", "van", "bij", "door",
    "zichtDoor", "wachtOp", "verantwoordelijke.naam", "casusregisseur.naam", "indiener.naam",
    "belofte.wie",
  ]
}

extension Indienersoort {
  fileprivate var isProfessional: Bool { self != .jeugdige && self != .ouder && self != .overig }
}

extension Casusvraag {
  /// The intake as it is, to change. Who the young person is stands in it where the names are shown;
  /// a part of a person is recorded whole.
  var wijziging: Formulierverzoek {
    let model = Formuliermodel(
      .gegevensGewijzigd, personen: personen,
      paden: Intakevelden.paden(metPersoon: onthuld, metTekst: !privacy))
    let gevraagd = Set(model.velden.map(\.pad))
    let nu = Intakevelden.waarden(casus.intake).filter { gevraagd.contains($0.key) }
    let begin = Formulier(model, vooraf: nu, taal).gegevens(vandaag: beeld.vandaag)
    return Formulierverzoek(
      Gebeurtenissoort.gegevensGewijzigd.rawValue,
      titel: .vastlegwoord(.titel(.gegevensGewijzigd, casus.roepsel)), model, vooraf: nu,
      doel: .wijziging(stroom, roepsel: casus.roepsel, begin: begin),
      gezien: [stroom: beeld.wereld.versie(van: stroom)])
  }
}
