import Codec

/// What the store shows about a bouwsteen, beside what the team says of it (R96). Not every bouwsteen
/// leaves traces that say as much: what is counted is a sign, not the judgement.
public enum Bewijssoort: CaseIterable, Sendable {
  case tafels, toegelaten, opgevolgd, kernAanTafel
  case oppakken, versnellingen, contactOpTijd, doorbraken
  case afsprakenNagekomen, overgenomen, gezinAanTafel, meegedeeld, toegezegd

  /// The number of the bouwsteen that it belongs to.
  public var bouwsteen: Int {
    switch self {
    case .tafels: 1
    case .toegelaten: 2
    case .opgevolgd: 3
    case .kernAanTafel: 4
    case .oppakken, .versnellingen: 5
    case .contactOpTijd: 6
    case .doorbraken: 7
    case .afsprakenNagekomen, .overgenomen: 8
    case .gezinAanTafel, .meegedeeld: 9
    case .toegezegd: 10
    }
  }
}

public enum Bewijswaarde: Hashable, Sendable {
  case aantal(Int)
  /// So many of so many; of none it says nothing.
  case deel(Int, van: Int)
  /// The median, in seconds; `nil` when there is none.
  case duur(Int?)
}

/// The evidence of one quarter.
public struct Kwartaalbewijs: Equatable, Sendable {
  public let kwartaal: Kwartaal
  private(set) var delen: [Bewijssoort: Deel] = [:]
  private(set) var oppaktijden: [Int] = []

  struct Deel: Equatable, Sendable {
    var goed = 0
    var totaal = 0
  }

  init(_ kwartaal: Kwartaal) { self.kwartaal = kwartaal }

  /// The evidence of some quarters, as at a moment.
  /// - Parameter stromen: all events as at that moment, a stream at a time.
  public static func alle(
    _ kwartalen: [Kwartaal], stromen: [[Gebeurtenis]], _ wereld: Wereld, op moment: Moment
  ) -> [Kwartaalbewijs] {
    var bewijzen = kwartalen.map(Kwartaalbewijs.init)
    for stroom in stromen where stroom.first?.stroom.soort == .casus {
      Casusbewijs(stroom.levend(), op: moment.datum).tel { soort, dag, isGoed in
        for plek in bewijzen.indices { bewijzen[plek].tel(soort, dag, isGoed) }
      } oppakken: { dag, seconden in
        for plek in bewijzen.indices where bewijzen[plek].bevat(dag) {
          bewijzen[plek].oppaktijden.append(seconden)
        }
      }
    }
    for plek in bewijzen.indices { bewijzen[plek].telTafels(wereld) }
    return bewijzen
  }

  public func waarde(_ soort: Bewijssoort) -> Bewijswaarde {
    let deel = delen[soort] ?? Deel()
    return switch soort {
    case .tafels, .versnellingen: .aantal(deel.totaal)
    case .oppakken: .duur(oppaktijden.percentiel(50))
    default: .deel(deel.goed, van: deel.totaal)
    }
  }

  private func bevat(_ dag: Datum) -> Bool { kwartaal.begin <= dag && dag <= kwartaal.einde }

  private mutating func tel(_ soort: Bewijssoort, _ dag: Datum, _ isGoed: Bool) {
    guard bevat(dag) else { return }
    delen[soort, default: Deel()].totaal += 1
    if isGoed { delen[soort, default: Deel()].goed += 1 }
  }

  private mutating func telTafels(_ wereld: Wereld) {
    for tafel in wereld.tafels.values where tafel.status == .gesloten {
      tel(.tafels, tafel.beginMoment.datum, true)
    }
    for lid in wereld.team?.leden ?? [] where lid.schil == .vast {
      let opkomst = wereld.opkomst(lid, in: kwartaal)
      delen[.kernAanTafel, default: Deel()].totaal += opkomst.van
      delen[.kernAanTafel, default: Deel()].goed += opkomst.er
    }
  }
}
