/// The whole life of a casus on one line: its phases as bars, the norm beside them, and what was
/// advised, promised, escalated and settled as marks.
public struct Film: Equatable, Sendable {
  public let zaaknummer: String
  /// From the registration to today; to the last event when that lies further on.
  public let begin: Datum
  public let einde: Datum
  public let fasen: [Balk]
  /// The first day on which the child waited longer than the norm for a table allows; `nil` without
  /// a norm, or when there was advice by then (R14).
  public let normVoorbij: Datum?
  /// In their order.
  public let tekens: [Teken]

  /// A phase from a day until the day on which the next one began.
  public struct Balk: Equatable, Sendable {
    public let fase: Fase
    public let van: Datum
    public let tot: Datum
  }

  public struct Teken: Equatable, Sendable {
    public let op: Datum
    public let soort: Soort

    public enum Soort: Hashable, Sendable {
      case tafel, advies, zorgGestart, zorgGestopt
      case afspraak, afspraakKlaar
      case trede(Ladder, Int)
      case ladderKlaar(Ladder)
    }
  }

  /// `nil` when nothing of it is left.
  /// - Parameter gebeurtenissen: all events of the casus, in their order; what was corrected is not
  ///   in the film.
  public init?(_ gebeurtenissen: [Gebeurtenis], team: Team?, op moment: Moment) {
    let levend = gebeurtenissen.levend()
    guard let eerste = levend.first, var casus = Casus.vouw([eerste]) else { return nil }
    zaaknummer = casus.zaaknummer
    begin = eerste.tijd.datum
    let laatste = levend.last?.tijd.datum ?? begin
    let einde = max(laatste, moment.datum)
    self.einde = einde
    var balken: [Balk] = []
    var (fase, sinds) = (casus.fase, begin)
    var tekens: [Teken] = []
    var geadviseerd: Datum?
    for g in levend.dropFirst() {
      let d = g.gegevens
      casus.evolve(g, d)
      let dag = g.tijd.datum
      if let soort = Teken.Soort(g.soort, d) { tekens.append(Teken(op: dag, soort: soort)) }
      if g.soort == .adviesUitgebracht { geadviseerd = geadviseerd ?? dag }
      if casus.fase != fase {
        balken.append(Balk(fase: fase, van: sinds, tot: dag))
        (fase, sinds) = (casus.fase, dag)
      }
    }
    balken.append(Balk(fase: fase, van: sinds, tot: einde))
    fasen = balken
    self.tekens = tekens
    let norm = team?.wachtnorm(op: begin) ?? team?.wachtnorm(op: moment.datum)
    let grens = norm.map { casus.wachtVanaf + $0.weken * 7 + 1 }
    normVoorbij = grens.flatMap { dag in
      let tot = geadviseerd ?? (casus.fase == .gesloten ? sinds : einde)
      return dag <= tot ? dag : nil
    }
  }
}

extension Film.Teken.Soort {
  fileprivate init?(_ soort: Gebeurtenissoort, _ d: Gegevens) {
    let ladder = d.keuze("ladder", Ladder.self)
    switch soort {
    case .besproken: self = .tafel
    case .adviesUitgebracht: self = .advies
    case .zorgGestart: self = .zorgGestart
    case .zorgGestopt: self = .zorgGestopt
    case .afspraakGemaakt: self = .afspraak
    case .afspraakAfgerond: self = .afspraakKlaar
    case .geescaleerd:
      guard let ladder, let trede = d.getal("trede") else { return nil }
      self = .trede(ladder, trede)
    case .escalatieBeeindigd:
      guard let ladder else { return nil }
      self = .ladderKlaar(ladder)
    default: return nil
    }
  }
}
