// Who may record what (R100: the roles are of the source, the rights are ours). The chair may do
// everything; a seat that only reads may record nothing.

/// What a seat at this store is: the role of whoever unlocked it, not that of a member of the team.
public enum Rol: String, CaseIterable, Sendable {
  case voorzitter, procesversneller, secretaris, lezer
}

public enum Bevoegdheid {
  private static let schrijvers: Set<Rol> = [.voorzitter, .procesversneller, .secretaris]
  private static let tafelen: Set<Rol> = [.voorzitter, .secretaris]
  private static let opvolgers: Set<Rol> = [.voorzitter, .procesversneller]

  public static func mag(_ rol: Rol, _ soort: Gebeurtenissoort) -> Bool {
    rollen(soort).contains(rol)
  }

  /// The same for an event with its fields: on the top rung of a ladder stand wethouder and
  /// bestuurder, whom the chair alone addresses (R59).
  /// - Parameter treden: how many rungs a ladder has.
  public static func mag(
    _ rol: Rol, _ soort: Gebeurtenissoort, _ d: Gegevens, treden: (Ladder) -> Int
  ) -> Bool {
    rollen(soort, d, treden: treden).contains(rol)
  }

  /// Whether someone may revoke an event of a kind: who may record it may also take it back.
  public static func mag(_ rol: Rol, herroepen soort: Gebeurtenissoort) -> Bool {
    mag(rol, soort)
  }

  /// In the order of `Rol`.
  public static func rollen(voor soort: Gebeurtenissoort) -> [Rol] { geordend(rollen(soort)) }

  /// Why a seat may not record an event; `nil` when it may.
  public static func weigering(
    _ rol: Rol, _ soort: Gebeurtenissoort, _ d: Gegevens = .leeg,
    treden: (Ladder) -> Int = { _ in .max }
  ) -> Weigering? {
    let rollen = rollen(soort, d, treden: treden)
    return rollen.contains(rol) ? nil : .rolOntbreekt(geordend(rollen))
  }

  static func geordend(_ rollen: Set<Rol>) -> [Rol] { Rol.allCases.filter(rollen.contains) }

  private static func rollen(
    _ soort: Gebeurtenissoort, _ d: Gegevens, treden: (Ladder) -> Int
  ) -> Set<Rol> {
    guard soort == .geescaleerd, let ladder = d.keuze("ladder", Ladder.self),
      let trede = d.getal("trede"), trede >= treden(ladder)
    else { return rollen(soort) }
    return [.voorzitter]
  }

  private static func rollen(_ soort: Gebeurtenissoort) -> Set<Rol> {
    switch soort {
    // The screening, the advice, what ends a casus and what is destroyed are the chair's (R12),
    // and so are the ladders (R59), the norms and the state of the building blocks.
    case .gescreend, .adviesUitgebracht, .afgesloten, .heropend, .overdrachtAangeboden,
      .klachtAfgehandeld, .gewist, .teamIngericht, .teamLadderVastgesteld, .teamNormVastgesteld,
      .teamBouwsteenBeoordeeld:
      [.voorzitter]
    // Intake, agenda, the table and its minutes, people and consent.
    case .teamLidToegevoegd, .teamLidVertrokken, .teamLidGewijzigd, .tafelGepland,
      .tafelVerplaatst, .tafelAfgelast, .tafelAanwezigheidVastgelegd, .tafelGenodigd,
      .tafelBelangGemeld, .tafelAgendaGeordend, .tafelGeopend, .tafelPuntBegonnen,
      .tafelPuntBeeindigd, .tafelGeschorst, .tafelHervat, .tafelGesloten, .tafelHerroepen,
      .aangemeld, .opgepakt, .toestemmingVastgelegd, .geagendeerd, .vanAgendaGehaald, .besproken,
      .klachtOntvangen, .overdrachtBeantwoord:
      tafelen
    // Follow-up, escalation, bridging, acceleration (R43, R44, R47) and who pays.
    case .financieringVastgelegd, .adviesBijgesteld, .overbruggingBeoordeeld,
      .overbruggingszorgGeregeld, .procesversnellingGestart, .procesversnellingIngezet,
      .procesversnellingBeeindigd, .voortgangGemonitord, .geescaleerd, .escalatieBeantwoord,
      .externIngeschakeld, .escalatieBeeindigd, .escalatieAfgezien, .zorgGestart, .zorgGestopt:
      opvolgers
    // What whoever hears it writes down.
    case .teamContactpersoonVastgelegd, .teamHerroepen, .gegevensGewijzigd,
      .betrokkeneToegevoegd, .betrokkeneVerwijderd, .stemVastgelegd, .notitieToegevoegd,
      .kaderVastgelegd, .stukOntvangen, .casusGekoppeld, .crisisGemeld, .vervolg18Bepaald,
      .standpuntVastgelegd, .adviesMeegedeeld, .adviesBeantwoord, .afspraakGemaakt,
      .afspraakAfgerond, .contactGepoogd, .geevalueerd, .knelpuntGesignaleerd, .knelpuntOpgepakt,
      .casusHerroepen:
      schrijvers
    }
  }
}
