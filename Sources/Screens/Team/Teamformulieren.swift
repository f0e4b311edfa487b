import Codec
import Domain

/// The forms of place 7: what is recorded in a part, and what is filled in already.
struct Teamformulieren {
  private let deel: TeamScherm.Deel
  private let gekozen: String?
  private let beeld: Beeld
  private let taal: Taal

  init(_ deel: TeamScherm.Deel, _ gekozen: String?, _ beeld: Beeld, _ taal: Taal) {
    self.taal = taal
    self.deel = deel
    self.gekozen = gekozen
    self.beeld = beeld
  }

  private var lid: Team.Lid? {
    gekozen.flatMap { beeld.wereld.team?.lid($0) }.flatMap { $0.isVertrokken ? nil : $0 }
  }
  private var contact: Team.Contactpersoon? {
    beeld.wereld.team?.contacten.first { $0.id == gekozen }
  }

  /// The ladder of which a rung is selected.
  private var ladder: Ladder? {
    Ladder.allCases.first { gekozen?.hasPrefix("\($0.rawValue)-") == true }
  }

  /// The selected line of the register.
  private var signaal: Verbeterregister.Regel? {
    beeld.verbeterregister.regels.first { $0.id == gekozen }
  }

  /// What would be recorded; `nil` where there is nothing to record.
  func soort(_ intent: TeamIntent) -> Gebeurtenissoort? {
    switch (deel, intent) {
    case (.leden, .nieuw): .teamLidToegevoegd
    case (.leden, .wijzig): lid == nil ? nil : .teamLidGewijzigd
    case (.leden, .vertrokken): lid == nil ? nil : .teamLidVertrokken
    case (.contacten, .nieuw): .teamContactpersoonVastgelegd
    case (.contacten, .wijzig): contact == nil ? nil : .teamContactpersoonVastgelegd
    case (.ladders, .wijzig): ladder == nil ? nil : .teamLadderVastgesteld
    case (.verbeteringen, .wijzig): signaal == nil ? nil : .knelpuntOpgepakt
    case (.normen, .nieuw): .teamNormVastgesteld
    // A row that counts advice is no norm.
    case (.normen, .wijzig): Int(gekozen ?? "") == nil ? nil : .teamNormVastgesteld
    case (.bouwstenen, .wijzig): .teamBouwsteenBeoordeeld
    default: nil
    }
  }

  func vervolg(_ intent: TeamIntent) -> Vervolg {
    guard let soort = soort(intent), let team = beeld.wereld.team else { return .niets }
    if deel == .verbeteringen { return signaal.map { opgepakt($0) } ?? .niets }
    let stroom = Stroom.team(team.id)
    if soort == .teamLidVertrokken, let lid {
      return .legVast(
        Vastlegging(
          [Voorgesteld(soort, stroom, ["lid": .text(lid.id)])],
          gezien: [stroom: beeld.wereld.versie(van: stroom)],
          gelukt: .vastlegwoord(.vastgelegd([soort], lid.naam))))
    }
    let (vast, vooraf) = velden(intent, stroom)
    return .formulier(
      Formulierverzoek(
        "\(soort.rawValue) \(intent == .nieuw ? "" : ladder?.rawValue ?? gekozen ?? "")",
        Formuliermodel(soort, vast: vast), vooraf: vooraf, in: stroom,
        roepsel: roepsel(intent) ?? team.naam, beeld))
  }

  /// What is done about a bottleneck is recorded with the casus that showed it.
  private func opgepakt(_ regel: Verbeterregister.Regel) -> Vervolg {
    var vooraf: [String: JSONValue] = [
      "stand": .text((regel.knelpunt.stand ?? .opgepakt).rawValue)
    ]
    vooraf["wie"] = regel.knelpunt.aanpak.map { .text($0.wie) }
    vooraf["voorstel"] = regel.knelpunt.aanpak.map { .text($0.voorstel) }
    return .formulier(
      Formulierverzoek(
        Gebeurtenissoort.knelpuntOpgepakt.rawValue,
        Formuliermodel(
          .knelpuntOpgepakt, vast: ["knelpunt": .text(regel.knelpunt.id)],
          personen: ["wie": Casusvraag.adresboek(beeld.wereld)]),
        vooraf: vooraf, in: .casus(regel.zaaknummer), roepsel: regel.roepsel, beeld))
  }

  /// The form that a draft of the team belongs to: its name holds the event, and what was selected.
  static func verzoek(
    _ sleutel: Conceptsleutel, _ beeld: Beeld, _ taal: Taal
  ) -> Formulierverzoek? {
    guard sleutel.eigenaar?.soort == .team else { return nil }
    let gekozen = sleutel.naam.split(separator: " ", maxSplits: 1).map(String.init)[veilig: 1]
    let intent = gekozen == nil ? TeamIntent.nieuw : .wijzig
    for deel in TeamScherm.Deel.allCases {
      let formulieren = Teamformulieren(deel, gekozen, beeld, taal)
      // Whoever left is told so at once, without a form.
      if formulieren.soort(intent) != .teamLidVertrokken,
        case .formulier(let verzoek) = formulieren.vervolg(intent), verzoek.naam == sleutel.naam
      {
        return verzoek
      }
    }
    return nil
  }

  private func roepsel(_ intent: TeamIntent) -> String? {
    if intent == .nieuw { return nil }
    return switch deel {
    case .leden: lid?.naam
    case .contacten: contact?.naam
    case .bouwstenen: gekozen
    case .ladders: ladder?.woord(taal)
    case .normen, .verbeteringen, .bewaren, .opslag: nil
    }
  }

  private func velden(
    _ intent: TeamIntent, _ stroom: Stroom
  ) -> (vast: [String: JSONValue], vooraf: [String: JSONValue]) {
    let isNieuw = intent == .nieuw
    switch deel {
    case .leden:
      let vrij = Kenmerkvoorstel.vrij(.lid, in: stroom, beeld.wereld) ?? ""
      guard !isNieuw, let lid else { return (["lid": .text(vrij)], [:]) }
      var vooraf: [String: JSONValue] = [
        "naam": .text(lid.naam), "organisatie": .text(lid.organisatie),
        "schil": .text(lid.schil.rawValue), "rol": .text(lid.rol.rawValue),
        "deskundigheid": .array(lid.deskundigheid.map { .text($0) }),
      ]
      vooraf["beslisruimte"] = lid.beslisruimte.map { .bool($0) }
      return (["lid": .text(lid.id)], vooraf)
    case .contacten:
      guard !isNieuw, let contact else {
        return (["contact": .text(Kenmerkvoorstel.vrijContact(beeld.wereld))], [:])
      }
      var vooraf: [String: JSONValue] = [
        "organisatie": .text(contact.organisatie), "naam": .text(contact.naam),
        "functie": .text(contact.functie),
      ]
      vooraf["ladder"] = contact.ladder.map { .text($0.rawValue) }
      vooraf["trede"] = contact.trede.map { .integer($0) }
      vooraf["bereik"] = contact.bereik.map { .text($0) }
      vooraf["vervanger"] = contact.vervanger.map { .text($0) }
      vooraf["laatstGesproken"] = contact.laatstGesproken.map { .text($0.tekst) }
      return (["contact": .text(contact.id)], vooraf)
    case .normen:
      let norm = beeld.wereld.team?.normenNieuwEerst[veilig: Int(gekozen ?? "") ?? -1]
      guard !isNieuw, let norm else { return ([:], [:]) }
      return ([:], ["norm": .text(norm.norm), "weken": .integer(norm.weken)])
    case .bouwstenen:
      let nummer = Int(gekozen ?? "") ?? 1
      var vooraf: [String: JSONValue] = [:]
      let stand = beeld.wereld.team?.bouwstenen[nummer]
      vooraf["stand"] = stand.map { .text($0.stand.rawValue) }
      vooraf["toelichting"] = stand?.toelichting.map { .text($0) }
      return (["bouwsteen": .integer(nummer)], vooraf)
    case .ladders:
      guard let ladder else { return ([:], [:]) }
      let treden =
        beeld.wereld.team?.treden[ladder]
        ?? ladder.standaardfuncties(taal).map { Team.Trede(functie: $0, naam: nil) }
      return (
        ["ladder": .text(ladder.rawValue)], ["treden": .array(treden.map { $0.json })]
      )
    case .verbeteringen, .bewaren, .opslag: return ([:], [:])
    }
  }
}

extension Team {
  /// The newest first.
  var normenNieuwEerst: [Norm] { normen.reversed() }
}

extension Team.Trede {
  /// As an event holds it.
  fileprivate var json: JSONValue {
    .object(
      [JSONMember("functie", .text(functie))] + (naam.map { [JSONMember("naam", .text($0))] } ?? [])
    )
  }
}
