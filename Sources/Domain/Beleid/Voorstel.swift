/// What the board proposes: "los op of schaal op" (EXCHANGE.md section 3; R62).
public enum Voorstel: Hashable, Sendable {
  case escaleren(Ladder, Grond)
  case contact
  case geen

  /// Why escalating is proposed.
  public enum Grond: Sendable {
    /// (a) an answer on a ladder is due.
    case antwoordUitgebleven
    /// (b) it is stuck, and not by the family's wish.
    case looptVast
    /// (c) the advice is past its date.
    case overDatum
  }

  public var naam: String {
    switch self {
    case .escaleren: "escaleren"
    case .contact: "contact"
    case .geen: "geen"
    }
  }

  /// The order of the board.
  public var rang: Int {
    switch self {
    case .escaleren: 0
    case .contact: 1
    case .geen: 2
    }
  }

  public var ladder: Ladder? {
    if case .escaleren(let ladder, _) = self { ladder } else { nil }
  }
}

extension Casus {
  /// The proposal for a casus with a current advice; `treden` says how many rungs a ladder has.
  func voorstel(_ advies: Advies, op vandaag: Datum, treden: (Ladder) -> Int) -> Voorstel {
    let redenen = stagnatieredenen
    let vervallen = escalaties.filter { $0.value.isVervallen(op: vandaag) }
    let afgezien = advies.afgezienTot.map { $0 >= vandaag } ?? false
    if advies.soort != .consultatie, !afgezien {
      let teBeklimmen = vervallen.filter { $0.value.trede < treden($0.key) }
      if let ladder = Self.oudsteStap(teBeklimmen) {
        return .escaleren(ladder, .antwoordUitgebleven)
      }
      // Column gestagneerd means: stuck, and nothing is open on a ladder.
      if escalaties.isEmpty, redenen.contains(where: { !$0.isVanGezin }) {
        return .escaleren(advies.ladder, .looptVast)
      }
      if fase == .opvolging, escalaties.isEmpty, vandaag > advies.uiterlijk {
        return .escaleren(advies.ladder, .overDatum)
      }
    }
    if vandaag >= advies.volgendContact || !vervallen.isEmpty
      || (escalaties.isEmpty && !redenen.isEmpty)
    {
      return .contact
    }
    return .geen
  }

  /// The ladder whose newest step is oldest; ties in the order of the ladders.
  private static func oudsteStap(_ escalaties: [Ladder: Escalatie]) -> Ladder? {
    let stappen = Ladder.allCases.compactMap { ladder in
      escalaties[ladder].map { (ladder: ladder, op: $0.op) }
    }
    return stappen.min { $0.op < $1.op }?.ladder
  }
}
