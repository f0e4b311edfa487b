import Codec
import Domain

/// What is known already when something of a casus is recorded: ids, what there is to choose from,
/// and what is filled in.
struct Casusvraag {
  let casus: Casus
  let beeld: Beeld
  let taal: Taal
  /// The open dossier; `nil` when the casus was chosen from a list.
  let dossier: Dossier?
  /// Whether the names of the family are on the screen already.
  let onthuld: Bool
  /// What people wrote is hidden now.
  let privacy: Bool

  var stroom: Stroom { .casus(casus.zaaknummer) }

  /// What the action comes to: recorded at once when nothing is to be asked.
  /// - Parameter bekend: what the caller knows better than what is usual.
  func vervolg(_ actie: Casusactie, vooraf bekend: [String: JSONValue] = [:]) -> Vervolg {
    if actie.soort == .opgepakt {
      return .legVast(
        Vastlegging(
          [Voorgesteld(.opgepakt, stroom, ["door": .text(beeld.wie)])],
          gezien: [stroom: beeld.wereld.versie(van: stroom)],
          gelukt: .vastlegwoord(.vastgelegd([.opgepakt], casus.roepsel))))
    }
    if actie.soort == .gegevensGewijzigd { return .formulier(wijziging) }
    return .formulier(
      Formulierverzoek(
        actie.naam, titel: .vastlegwoord(.titel(actie.soort, kop(actie.soort))),
        Formuliermodel(
          actie.soort, vast: vast(actie.soort), opties: opties(actie.soort), personen: personen,
          paden: actie.paden, metBelofte: actie.metBelofte),
        vooraf: vooraf(actie.soort).merging(bekend) { $1 },
        doel: .gebeurtenis(actie.soort, stroom, roepsel: casus.roepsel),
        gezien: [stroom: beeld.wereld.versie(van: stroom)]))
  }

  /// What the casus is called over the form, with what one must know to answer it.
  private func kop(_ soort: Gebeurtenissoort) -> String {
    soort == .gescreend
      ? casus.screeningkop(beeld.wereld.team, op: beeld.vandaag, taal) : casus.roepsel
  }

  /// Ids that the person need not know.
  private func vast(_ soort: Gebeurtenissoort) -> [String: JSONValue] {
    var vast: [String: JSONValue] = [:]
    if let kenmerk = soort.nieuwKenmerk,
      let vrij = Kenmerkvoorstel.vrij(kenmerk, in: stroom, beeld.wereld)
    {
      vast[kenmerk.rawValue] = .text(vrij)
    }
    switch soort {
    case .adviesBijgesteld, .adviesMeegedeeld, .adviesBeantwoord, .voortgangGemonitord,
      .zorgGestart, .zorgGestopt:
      vast["advies"] = casus.advies.map { .text($0.id) }
    case .vanAgendaGehaald, .besproken: vast["tafel"] = casus.plaatsing.map { .text($0.tafel) }
    default: break
    }
    return vast
  }

  private func opties(_ soort: Gebeurtenissoort) -> [String: [Optie]] {
    switch soort {
    case .betrokkeneVerwijderd, .stemVastgelegd, .toestemmingVastgelegd:
      ["betrokkene": betrokkenen]
    case .afspraakAfgerond:
      [
        "afspraak": casus.openAfspraken.map {
          Optie($0.id, "\($0.uiterlijk.kort(taal)) · \(privacy ? $0.id : $0.wat)")
        }
      ]
    case .knelpuntOpgepakt: ["knelpunt": casus.knelpunten.map { Optie($0, $0) }]
    case .klachtAfgehandeld:
      ["klacht": casus.openKlachten.map { Optie($0.id, $0.ontvangenOp.datum.kort(taal)) }]
    case .geagendeerd: ["tafel": beeld.agenda.tafels.map { Optie($0.tafel.id, naam($0.tafel)) }]
    case .adviesUitgebracht:
      [
        "tafel": beeld.tafels.map(\.tafel).filter { casus.besprokenAan.contains($0.id) }
          .map { Optie($0.id, naam($0)) }
      ]
    case .procesversnellingGestart: ["procesversneller": leden]
    case .casusGekoppeld: ["casus": andere]
    case .casusHerroepen: ["gebeurtenis": gebeurtenissen]
    default: [:]
    }
  }

  /// By their role, and by name where that is on the screen already.
  private var betrokkenen: [Optie] {
    casus.betrokkenen.filter { !$0.isVerwijderd }.map {
      Optie(
        $0.id, onthuld && !$0.isVertrouwelijk ? "\($0.rol) · \($0.naam)" : "\($0.rol) (\($0.id))")
    }
  }

  private var leden: [Optie] {
    let leden = beeld.wereld.team?.leden.filter { !$0.isVertrokken } ?? []
    return leden.map { Optie($0.id, "\($0.naam) · \($0.organisatie)") }
  }

  /// The newest first: a brother or sister mostly comes soon after.
  private var andere: [Optie] {
    beeld.wereld.casussen.values.filter { $0.zaaknummer != casus.zaaknummer }
      .sorted { ($0.aangemeldOp, $0.zaaknummer) > ($1.aangemeldOp, $1.zaaknummer) }
      .map { Optie($0.zaaknummer, "\($0.roepsel) · \($0.zaaknummer)") }
  }

  /// What stands on the time line and was not corrected, the newest first.
  private var gebeurtenissen: [Optie] {
    (dossier?.tijdlijn ?? []).filter {
      let soort = $0.vermelding.soort
      return $0.correctie == nil && !soort.isEerste && !soort.isHerroepen
        && !$0.vermelding.gebeurtenis.isGewist
    }.map {
      let g = $0.vermelding.gebeurtenis
      return Optie(g.id, "\(g.tijd.datum.kort(taal)) \(g.tijd.tijdwoord) \(g.soort.naam(taal))")
    }
  }

  private func naam(_ tafel: Tafel) -> String {
    [tafel.beginMoment.datum.kort(taal), tafel.beginMoment.tijdwoord, tafel.locatie]
      .compactMap { $0 }.joined(separator: " ")
  }
}
