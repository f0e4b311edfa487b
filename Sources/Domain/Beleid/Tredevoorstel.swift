import Codec

/// The next rung of a ladder for one casus, and who stands on it there (R56–R60): whoever the
/// register has for that municipality or that provider, never for another.
public struct Tredevoorstel: Equatable, Sendable {
  public let ladder: Ladder
  /// From 1.
  public let trede: Int
  /// Rungs of the ladder.
  public let treden: Int
  /// What the team calls the rung; `nil` until it laid the ladder down.
  public let functie: String?
  public let persoon: Team.Contactpersoon?
  /// The organisation on which the ladder stands; `nil` when nothing says which.
  public let organisatie: String?
  /// The day by which an answer is asked.
  public let antwoordVoor: Datum

  /// On the top rung stand wethouder and bestuurder: the chair alone addresses them (R59).
  public var isTop: Bool { trede >= treden }

  /// `nil` when the ladder has no rung above the one that was reached.
  /// - Parameter overgeslagen: rungs between that one and this.
  public init?(
    _ ladder: Ladder, _ casus: Casus, _ team: Team?, op vandaag: Datum, overgeslagen: Int = 0
  ) {
    let treden = team?.aantalTreden(ladder) ?? Team.standaardTreden
    let trede = (casus.escalaties[ladder]?.trede ?? 0) + 1 + overgeslagen
    guard trede <= treden else { return nil }
    self.ladder = ladder
    self.trede = trede
    self.treden = treden
    let laag = team?.treden[ladder] ?? []
    functie = laag.indices.contains(trede - 1) ? laag[trede - 1].functie : nil
    let organisaties = casus.organisaties(op: ladder, trede: trede)
    let opTrede = (team?.contacten ?? []).filter { $0.ladder == ladder && $0.trede == trede }
    let gevonden = organisaties.lazy.compactMap { organisatie in
      opTrede.last { Organisatienaam.zelfde($0.organisatie, organisatie) }
    }.first
    // There is one organisation that buys for the region: whoever stands there is the one.
    persoon = gevonden ?? (ladder == .inkoop ? opTrede.last : nil)
    organisatie = persoon?.organisatie ?? organisaties.first
    antwoordVoor = vandaag + Casus.Escalatie.antwoordtermijn
  }

  /// Whoever was spoken to, as the register has him from this day on (R46, R59); `nil` for nobody.
  public func gesproken(op dag: Datum) -> JSONValue? {
    persoon.map { persoon in
      .velden([
        "contact": .text(persoon.id), "organisatie": .text(persoon.organisatie),
        "naam": .text(persoon.naam), "functie": .text(persoon.functie),
        "ladder": .text(ladder.rawValue), "trede": .integer(trede),
        "bereik": persoon.bereik.map { .text($0) },
        "vervanger": persoon.vervanger.map { .text($0) }, "laatstGesproken": .text(dag.tekst),
      ])
    }
  }

  /// The event, with the reason of whoever climbs.
  public func gegevens(reden: String) -> JSONValue {
    .velden([
      "ladder": .text(ladder.rawValue), "trede": .integer(trede),
      "gesprekspartner": persoon.map { .text($0.naam) },
      "organisatie": organisatie.map { .text($0) }, "reden": .text(reden),
      "antwoordVoor": .text(antwoordVoor.tekst),
    ])
  }
}

extension Casus {
  /// On which organisations a ladder stands for this casus, the surest first. The first rung of the
  /// municipality is the manager of whoever runs the case, who may work elsewhere.
  fileprivate func organisaties(op ladder: Ladder, trede: Int) -> [String] {
    let gemeente = intake.jeugdige.gemeente
    let regisseur = intake.casusregisseur?.organisatie
    let verantwoordelijke = advies?.verantwoordelijke.organisatie
    let alle: [String?] =
      switch ladder {
      case .gemeente: trede == 1 ? [regisseur, verantwoordelijke, gemeente] : [gemeente]
      case .zorgaanbieder:
        [
          advies?.uitvoerder, verantwoordelijke,
          intake.indiener.soort == .zorgaanbieder ? intake.indiener.organisatie : nil,
        ]
      case .inkoop: []
      }
    return alle.compactMap { $0 }.filter { !$0.isEmpty }
  }
}
