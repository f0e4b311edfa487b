import Domain

// What a chair must know while screening: other tables, the phase walked, and the wait.

extension AndereTafel {
  func naam(_ taal: Taal) -> String {
    switch self {
    case .thuiszitterstafel: taal("Thuiszitterstafel", "Table for children out of school")
    case .zorgtafel: taal("Zorgtafel", "Care table")
    case .zorgEnVeiligheidshuis:
      taal("Zorg- en Veiligheidshuis / MDA++", "Care and Safety House / MDA++")
    case .passendOnderwijs:
      taal("Samenwerkingsverband passend onderwijs", "Partnership for inclusive education")
    case .crisisdienst: taal("Crisisdienst", "Crisis service")
    }
  }

  /// What belongs there.
  func waarvoor(_ taal: Taal) -> String {
    switch self {
    case .thuiszitterstafel: taal("gaat niet naar school", "is not at school")
    case .zorgtafel: taal("hulp over meer domeinen, lokaal", "help over several domains, locally")
    case .zorgEnVeiligheidshuis: taal("onveiligheid of strafzaak", "danger or a criminal case")
    case .passendOnderwijs: taal("plek of hulp op school", "a place or help at school")
    case .crisisdienst: taal("nu gevaar, dag en nacht", "danger now, day and night")
    }
  }

  static func suggesties(_ taal: Taal) -> [Suggestie] {
    allCases.map { Suggestie($0.naam(taal), organisatie: $0.waarvoor(taal)) }
  }
}

extension Opschalingsfase {
  func woord(_ taal: Taal) -> String {
    let naam =
      switch self {
      case .dagelijks: taal("dagelijkse omgeving", "daily surroundings")
      case .zorgcoordinatie: taal("zorgcoördinatie", "care coordination")
      case .procescoordinatie: taal("procescoördinatie", "process coordination")
      case .brandpuntfunctionaris: taal("brandpuntfunctionaris", "focal officer")
      }
    return taal("\(rawValue) van 4, \(naam)", "\(rawValue) of 4, \(naam)")
  }
}

extension Casus {
  /// `Smient · wacht 26 dagen, norm 4 weken: 3 dagen over · fase 2`: over the form of the screening.
  func screeningkop(_ team: Team?, op vandaag: Datum, _ taal: Taal) -> String {
    let dagen = dagenGewacht(op: vandaag)
    var wacht = taal("wacht \(taal.duur(dagen))", "waits \(taal.duur(dagen))")
    if let norm = team?.wachtnorm(op: vandaag) {
      wacht += taal(", norm \(norm.weken) weken", ", the norm is \(norm.weken) weeks")
      let over = dagenOver(norm, op: vandaag)
      if over > 0 { wacht += taal(": \(taal.duur(over)) over", ": \(taal.duur(over)) over") }
    }
    let fase = intake.opschalingsfase.map { taal("fase \($0) van 4", "phase \($0) of 4") }
    return [roepsel, wacht, fase].compactMap { $0 }.joined(separator: " · ")
  }
}
