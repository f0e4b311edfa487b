// Who comes near one casus (R100; the rights are ours). A seat is a role at the store; which member
// of the team sits there is told by its name: see Stoellid. A seat that is nobody's has its role
// alone. Judged by the world as it is now, whatever moment is looked at: an interest that was
// declared today also closes what was recorded before.

/// What a seat may do with each casus, beside what its role may.
public struct Stoeltoegang: Sendable {
  private let belangen: [String: Tafel.Belang]
  /// The only casussen that a member of the flexible circle comes near; `nil` is all of them.
  private let eigen: Set<String>?

  /// Everything: in an unsealed store nobody has to say who they are.
  public static let vrij = Stoeltoegang()

  private init() { (belangen, eigen) = ([:], nil) }

  /// - Parameter stoel: the name of the seat.
  public init(_ wereld: Wereld, stoel: String) {
    guard let lid = wereld.team?.lid(vanStoel: stoel) else {
      self = .vrij
      return
    }
    belangen = wereld.belangen(van: lid.id)
    eigen = lid.schil == .flexibel ? wereld.eigenCasussen(van: lid.id) : nil
  }

  public var isVrij: Bool { belangen.isEmpty && eigen == nil }

  /// Why a casus may not be seen; `nil` when it may. Who only informs sees what there is.
  public func weigering(zien casus: String) -> Weigering? {
    if let belang = belangen[casus], belang.gevolg != .informeert {
      return .heeftBelang(belang.aard, belang.gevolg)
    }
    if let eigen, !eigen.contains(casus) { return .nietEigenPunt }
    return nil
  }

  /// Why an event may not be recorded; `nil` when it may. Who only informs writes down what whoever
  /// hears it writes down, and decides nothing.
  public func weigering(_ soort: Gebeurtenissoort, _ stroom: Stroom) -> Weigering? {
    guard stroom.soort == .casus, soort != .aangemeld else { return nil }
    if let weigering = weigering(zien: stroom.id) { return weigering }
    guard let belang = belangen[stroom.id] else { return nil }
    let isInbreng = Bevoegdheid.mag(.secretaris, soort) && Bevoegdheid.mag(.procesversneller, soort)
    return isInbreng ? nil : .heeftBelang(belang.aard, belang.gevolg)
  }

  /// What may not be seen, of all casussen.
  public func dicht(_ wereld: Wereld) -> Set<String> {
    // Without circles only those with an interest can be closed: few of many.
    let namen = eigen == nil ? Array(belangen.keys) : Array(wereld.casussen.keys)
    return Set(namen.filter { wereld.casussen[$0] != nil && weigering(zien: $0) != nil })
  }

  /// Why all casussen together may not be seen, as an export holds them.
  public func weigeringVanAlles(_ wereld: Wereld) -> Weigering? {
    wereld.casussen.keys.sorted().lazy.compactMap { weigering(zien: $0) }.first
  }
}

extension Wereld {
  /// The newest interest of a member in each casus: that of the latest table, and there the last.
  fileprivate func belangen(van lid: String) -> [String: Tafel.Belang] {
    var belangen: [String: Tafel.Belang] = [:]
    let volgorde = tafels.values.filter { !$0.belangen.isEmpty }
      .sorted { ($0.beginMoment, $0.id) < ($1.beginMoment, $1.id) }
    for belang in volgorde.flatMap(\.belangen) where belang.lid == lid {
      belangen[belang.casus] = belang
    }
    return belangen
  }

  /// The casussen for which a member was asked to a table or was there, and those that they speed up.
  /// Who was asked for a whole table has all its items.
  fileprivate func eigenCasussen(van lid: String) -> Set<String> {
    var eigen: Set<String> = []
    for tafel in tafels.values where tafel.status != .afgelast {
      let gevraagd = tafel.genodigden.filter {
        $0.lid == lid && $0.antwoord != .nietUitgenodigd
      }.map(\.casus)
      let plaatsen = gevraagd + tafel.aanwezig.filter { $0.lid == lid }.map(\.casus)
      eigen.formUnion(plaatsen.compactMap { $0 })
      if plaatsen.contains(nil) {
        eigen.formUnion(agenda(van: tafel).map(\.zaaknummer))
        eigen.formUnion(
          casussen.values.filter { $0.besprokenAan.contains(tafel.id) }.map(\.zaaknummer))
      }
    }
    eigen.formUnion(
      casussen.values.filter { $0.procesversneller == lid }.map(\.zaaknummer))
    return eigen
  }
}
