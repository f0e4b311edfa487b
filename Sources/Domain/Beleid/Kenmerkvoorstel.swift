/// Proposes the ids that events hand out within a stream: `A2` for the second advice of a casus.
public enum Kenmerkvoorstel {
  /// An id that is not in use; `nil` where such ids are not handed out.
  /// - Parameter liefst: this one, when it is still free.
  public static func vrij(
    _ soort: Kenmerksoort, in stroom: Stroom, _ wereld: Wereld, liefst: String? = nil
  ) -> String? {
    guard let bezet = bezet(soort, stroom, wereld) else { return nil }
    if let liefst, !bezet.contains(liefst) { return liefst }
    return vrij(soort, bezet)
  }

  /// The same for a promise of a casus.
  /// - Parameter eerdere: how many are proposed in the same action before it.
  static func afspraak(_ casus: Casus, na eerdere: Int) -> String {
    var bezet = Set(casus.afspraken.map(\.id))
    for _ in 0..<eerdere { bezet.insert(vrij(.afspraak, bezet)) }
    return vrij(.afspraak, bezet)
  }

  private static func vrij(_ soort: Kenmerksoort, _ bezet: Set<String>) -> String {
    var nummer = bezet.count + 1
    while bezet.contains("\(soort.voorvoegsel)\(nummer)") { nummer += 1 }
    return "\(soort.voorvoegsel)\(nummer)"
  }

  /// An id for a new contact person of the team: `CP4` for the fourth.
  public static func vrijContact(_ wereld: Wereld) -> String {
    let bezet = Set(wereld.team?.contacten.map(\.id) ?? [])
    return (1...bezet.count + 1).lazy.map { "CP\(bezet.count + $0)" }
      .first { !bezet.contains($0) } ?? "CP\(bezet.count + 1)"
  }

  private static func bezet(
    _ soort: Kenmerksoort, _ stroom: Stroom, _ wereld: Wereld
  ) -> Set<String>? {
    if soort == .lid { return Set(wereld.team?.leden.map(\.id) ?? []) }
    guard let casus = wereld.casussen[stroom.id] else { return [] }
    return switch soort {
    case .lid: nil
    case .betrokkene: Set(casus.betrokkenen.map(\.id))
    case .advies: Set(casus.adviezen)
    case .afspraak: Set(casus.afspraken.map(\.id))
    case .knelpunt: Set(casus.knelpunten)
    case .klacht: Set(casus.klachten.map(\.id))
    }
  }
}

extension Kenmerksoort {
  fileprivate var voorvoegsel: String {
    switch self {
    case .lid: "L"
    case .betrokkene: "B"
    case .advies: "A"
    case .afspraak: "AF"
    case .knelpunt: "K"
    case .klacht: "KL"
    }
  }
}

extension Gebeurtenissoort {
  /// What this event hands out an id for; the field has the name of the kind.
  public var nieuwKenmerk: Kenmerksoort? {
    switch self {
    case .teamLidToegevoegd: .lid
    case .betrokkeneToegevoegd: .betrokkene
    case .adviesUitgebracht: .advies
    case .afspraakGemaakt: .afspraak
    case .knelpuntGesignaleerd: .knelpunt
    case .klachtOntvangen: .klacht
    default: nil
    }
  }
}
