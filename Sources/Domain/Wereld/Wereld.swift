/// Everything that the streams add up to at a position: what views are functions of, and what the
/// judge looks at.
public struct Wereld: Sendable {
  public private(set) var team: Team?
  public private(set) var tafels: [String: Tafel] = [:]
  public private(set) var casussen: [String: Casus] = [:]
  /// The newest version and time of each stream, by stream.
  public private(set) var standen: [Stroom: Stroomstand] = [:]

  // What the lists of a day are made of: a region of years has few of each.
  /// The casussen that are not gesloten.
  public private(set) var lopend: Set<String> = []
  /// The tables that are not over.
  private var openTafels: Set<String> = []

  // Facts of streams at earlier positions.
  private(set) var tafelfeiten: [String: Stappen<Tafelfeit>] = [:]
  private(set) var teamfeiten = Stappen<Teamfeit>()
  private(set) var agendastappen: [String: [Agendastap]] = [:]
  private(set) var eerstePosities: [String: Int] = [:]
  private(set) var gewisteCasussen: Set<String> = []
  /// The tables that have anything to do with a casus: those to look at when it is destroyed.
  private var tafelsVan: [String: Set<String>] = [:]

  /// It is a look back: this is not how things stand, so nothing can be added to it.
  public private(set) var isVoorbij = false

  public init() {}

  /// The same to look at only.
  public func voorbij() -> Wereld {
    var wereld = self
    wereld.isVoorbij = true
    return wereld
  }

  public struct Stroomstand: Equatable, Sendable {
    /// Events in the stream.
    public var versie: Int
    /// The newest `time`.
    public var tijd: Moment
    public var leven: Leven

    mutating func volg(_ g: Gebeurtenis) {
      versie = g.versie
      tijd = g.tijd
      guard g.stroom.soort == .casus else { return }
      if g.isGewist { leven = .resten }
      if g.soort == .gewist { leven = .vernietigd }
    }

    public enum Leven: Sendable {
      case levend
      /// Only remains of destroyed events so far.
      case resten
      /// `gewist`: nothing may follow.
      case vernietigd
    }
  }

  /// The same without some casussen, for lists that may not show them. Not for judging: what is left
  /// out is still there.
  public func zonder(casussen dicht: Set<String>) -> Wereld {
    if dicht.isEmpty { return self }
    var wereld = self
    for zaaknummer in dicht { wereld.casussen[zaaknummer] = nil }
    wereld.lopend.subtract(dicht)
    return wereld
  }

  /// The casussen that are not gesloten, in no order; at no cost for those that are.
  public var lopendeCasussen: some Sequence<Casus> { lopend.lazy.compactMap { casussen[$0] } }

  /// The tables that are not over, in no order.
  public var komendeTafels: some Sequence<Tafel> { openTafels.lazy.compactMap { tafels[$0] } }

  public func versie(van stroom: Stroom) -> Int { standen[stroom]?.versie ?? 0 }

  /// The casussen that are on the agenda of a table that is not over.
  public func agenda(van tafel: Tafel) -> [Casus] {
    guard tafel.status.isOpenVoorCasussen else { return [] }
    return Feiten(wereld: self, voor: .max).agenda(tafel: tafel.id).compactMap { casussen[$0] }
  }

  /// The table on whose agenda a casus is.
  public func tafel(van casus: Casus) -> Tafel? {
    guard let plaatsing = casus.plaatsing, let tafel = tafels[plaatsing.tafel],
      tafel.status.isOpenVoorCasussen
    else { return nil }
    return tafel
  }
}

extension Wereld {
  /// Whether an event may happen now. `eerdere` are the earlier events of its stream; they are only
  /// looked at for a revocation.
  public func beoordeel(
    _ g: Gebeurtenis, _ d: Gegevens, eerdere: [Gebeurtenis] = []
  ) throws(Weigering) {
    let stand = standen[g.stroom]
    if let stand, g.tijd < stand.tijd { throw .tijdLooptTerug }
    if g.stroom.soort == .team, let team, team.id != g.stroom.id { throw .anderTeam(team.id) }
    switch stand?.leven {
    case .vernietigd: throw .naVernietiging
    case .resten:
      if !g.isGewist && g.soort != .gewist { throw .naVernietiging }
      return
    case .levend:
      if g.isGewist && g.stroom.soort == .casus { throw .gewistTussenLevend }
    case nil: break
    }
    if g.isGewist { return }
    if g.soort.isHerroepen { return try beoordeelHerroepen(g, d, eerdere) }
    let feiten = Feiten(wereld: self, voor: .max)
    switch g.stroom.soort {
    case .team: try Team.beoordeel(g, d, team)
    case .tafel: try Tafel.beoordeel(g, d, tafels[g.stroom.id], feiten)
    case .casus: try Casus.beoordeel(g, d, casussen[g.stroom.id], feiten)
    }
  }

  private func beoordeelHerroepen(
    _ g: Gebeurtenis, _ d: Gegevens, _ eerdere: [Gebeurtenis]
  ) throws(Weigering) {
    let id = d.tekst("gebeurtenis") ?? ""
    guard let doel = eerdere.first(where: { $0.id == id }) else { throw .herroepenOnbekend(id) }
    if doel.soort.isEerste || doel.soort.isHerroepen || doel.soort == .gewist {
      throw .herroepenMagNiet(doel.soort)
    }
    let eerderHerroepen = eerdere.contains {
      $0.soort.isHerroepen && $0.gegevens.tekst("gebeurtenis") == id
    }
    if eerderHerroepen { throw .alHerroepen(id) }
    let rest = eerdere.levend(zonder: id)
    switch g.stroom.soort {
    case .team: try Team.herbeoordeel(rest, self)
    case .tafel: try Tafel.herbeoordeel(rest, self)
    case .casus: try Casus.herbeoordeel(rest, self)
    }
  }
}

extension Wereld {
  /// What is true after an event that was accepted. `eerdere` as for `beoordeel`.
  public mutating func verwerk(_ g: Gebeurtenis, _ d: Gegevens, eerdere: [Gebeurtenis] = []) {
    onthoud(g)
    if g.isGewist || g.soort == .gewist { return }
    let rest = g.soort.isHerroepen ? eerdere.levend(zonder: d.tekst("gebeurtenis")) : nil
    switch g.stroom.soort {
    case .team:
      if let feit = Self.volg(&team, g, d, rest).na { teamfeiten.voegToe(feit, op: g.positie) }
    case .tafel:
      let feit = Self.volg(&tafels[g.stroom.id], g, d, rest).na
      if let feit { tafelfeiten[g.stroom.id, default: Stappen()].voegToe(feit, op: g.positie) }
      openTafels.zet(g.stroom.id, feit?.status.isOpenVoorCasussen == true)
      if g.soort.gaatOverCasus, let casus = d.tekst("casus") {
        tafelsVan[casus, default: []].insert(g.stroom.id)
      }
    case .casus:
      let (voor, na) = Self.volg(&casussen[g.stroom.id], g, d, rest)
      if voor?.tafel != na?.tafel { verplaats(g, van: voor?.tafel, naar: na?.tafel) }
      if voor?.isLopend != na?.isLopend { lopend.zet(g.stroom.id, na?.isLopend == true) }
    }
  }

  /// What is kept of every event of a stream, whatever it means.
  private mutating func onthoud(_ g: Gebeurtenis) {
    let begin = Stroomstand(versie: 0, tijd: g.tijd, leven: .levend)
    standen[g.stroom, default: begin].volg(g)
    guard g.stroom.soort == .casus else { return }
    if g.versie == 1 { eerstePosities[g.stroom.id] = g.positie }
    if g.isGewist { gewisteCasussen.insert(g.stroom.id) }
    if g.soort == .gewist { vernietig(casus: g.stroom.id) }
  }

  /// Changes a state, and says what others may see of it, before and after.
  private static func volg<S: Stroomtoestand>(
    _ staat: inout S?, _ g: Gebeurtenis, _ d: Gegevens, _ rest: [Gebeurtenis]?
  ) -> (voor: S.Feit?, na: S.Feit?) {
    if let rest {
      let voor = staat?.feit
      staat = S.vouw(rest)
      return (voor, staat?.feit)
    }
    if let (voor, na) = staat?.volg(g, d) { return (voor, na) }
    let nieuw = S(g, d)
    staat = nieuw
    return (nil, nieuw.feit)
  }

  private mutating func verplaats(_ g: Gebeurtenis, van vorige: String?, naar nieuwe: String?) {
    for (tafel, erop) in [(vorige, false), (nieuwe, true)] {
      guard let tafel else { continue }
      agendastappen[tafel, default: []].append(
        Agendastap(positie: g.positie, casus: g.stroom.id, erop: erop))
      tafelsVan[g.stroom.id, default: []].insert(tafel)
    }
  }

  /// A destroyed casus counts for nothing, at no moment and at no table.
  private mutating func vernietig(casus id: String) {
    gewisteCasussen.insert(id)
    casussen[id] = nil
    lopend.remove(id)
    for tafel in tafelsVan.removeValue(forKey: id) ?? [] {
      tafels[tafel]?.vergeet(casus: id)
      agendastappen[tafel]?.removeAll { $0.casus == id }
    }
  }
}

extension Wereld {
  /// One stream folded anew from its first events, as if no other of it had been; the other streams
  /// stay as they are. What a destroyed casus leaves at a table is the table's own stream.
  public mutating func vervang(_ stroom: Stroom, door gebeurtenissen: [Gebeurtenis]) {
    laatLos(stroom)
    for (nummer, g) in gebeurtenissen.enumerated() {
      let eerdere = g.soort.isHerroepen ? Array(gebeurtenissen.prefix(nummer)) : []
      verwerk(g, g.gegevens, eerdere: eerdere)
    }
  }

  private mutating func laatLos(_ stroom: Stroom) {
    standen[stroom] = nil
    switch stroom.soort {
    case .team:
      team = nil
      teamfeiten = Stappen()
    case .tafel:
      tafels[stroom.id] = nil
      tafelfeiten[stroom.id] = nil
      openTafels.remove(stroom.id)
    case .casus:
      casussen[stroom.id] = nil
      lopend.remove(stroom.id)
      eerstePosities[stroom.id] = nil
      gewisteCasussen.remove(stroom.id)
      for tafel in tafelsVan[stroom.id] ?? [] {
        agendastappen[tafel]?.removeAll { $0.casus == stroom.id }
      }
    }
  }
}

extension Wereld {
  /// Everything that folding the stream of one casus comes to; `nil` before its first event, and for
  /// one that is destroyed: that one is also gone from the tables.
  func momentopname(casus id: String) -> Momentopname? {
    guard let stand = standen[.casus(id)], !gewisteCasussen.contains(id) else { return nil }
    let stappen = (tafelsVan[id] ?? []).sorted().flatMap { tafel in
      (agendastappen[tafel] ?? []).filter { $0.casus == id }.map { (tafel, $0) }
    }
    return Momentopname(
      stand: stand, casus: casussen[id], eerstePositie: eerstePosities[id], stappen: stappen)
  }

  /// Puts a casus back as it stood; `nil` is before its first event.
  mutating func zet(casus id: String, _ opname: Momentopname?) {
    laatLos(.casus(id))
    guard let opname else { return }
    standen[.casus(id)] = opname.stand
    casussen[id] = opname.casus
    lopend.zet(id, opname.casus?.feit.isLopend == true)
    eerstePosities[id] = opname.eerstePositie
    for (tafel, stap) in opname.stappen {
      agendastappen[tafel, default: []].append(stap)
      tafelsVan[id, default: []].insert(tafel)
    }
  }
}

extension Set<String> {
  fileprivate mutating func zet(_ id: String, _ erin: Bool) {
    if erin { insert(id) } else { remove(id) }
  }
}

extension Wereld {
  /// The world as folded from events in their stored order. `tot` cuts by `time`: as at that moment
  /// (EXCHANGE.md section 3).
  public static func vouw(_ gebeurtenissen: [Gebeurtenis], tot: Moment? = nil) -> Wereld {
    var wereld = Wereld()
    var stromen: [Stroom: [Gebeurtenis]] = [:]
    for g in gebeurtenissen {
      if let tot, g.tijd > tot { continue }
      wereld.verwerk(g, g.gegevens, eerdere: g.soort.isHerroepen ? stromen[g.stroom] ?? [] : [])
      stromen[g.stroom, default: []].append(g)
    }
    return wereld
  }
}
