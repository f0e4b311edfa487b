import Codec

/// The agenda as at a moment: coming tables with their items, the waiting list, and advice that is
/// still to be written out.
public struct Agenda: Sendable {
  public let tafels: [Agendatafel]
  public let wachtlijst: [Wachtende]
  public let uitwerken: [UitTeWerken]

  /// A world that was folded up to a moment; nothing here depends on the day itself.
  public init(_ wereld: Wereld) {
    tafels = wereld.komendeTafels.map { Agendatafel($0, wereld) }
      .geordend(op: { ($0.tafel.beginMoment, ExactText($0.tafel.id)) }, <)
    let vrij = wereld.lopendeCasussen.filter {
      $0.fase == .toegelaten && wereld.tafel(van: $0) == nil
    }
    wachtlijst = vrij.compactMap(Wachtende.init)
      .geordend(
        op: { ($0.casus.intake.urgentie, $0.sinds, ExactText($0.casus.zaaknummer)) }, <)
    uitwerken = vrij.compactMap(UitTeWerken.init)
      .geordend(op: { ($0.sinds, ExactText($0.casus.zaaknummer)) }, <)
  }
}

/// A table with its items in their order.
public struct Agendatafel: Sendable {
  public let tafel: Tafel
  public let punten: [Agendapunt]

  public init(_ tafel: Tafel, _ wereld: Wereld) {
    self.tafel = tafel
    let opAgenda = wereld.agenda(van: tafel)
    // Those that the newest order names come first, unless they were put on the agenda after it.
    var punten: [Agendapunt] = []
    for punt in tafel.ordening?.punten ?? [] {
      guard let casus = opAgenda.first(where: { $0.zaaknummer == punt.casus }),
        let plaatsing = casus.plaatsing, plaatsing.positie < tafel.ordening?.positie ?? 0
      else { continue }
      punten.append(Agendapunt(casus: casus, minuten: punt.minuten))
    }
    let genoemd = Set(punten.map(\.casus.zaaknummer))
    let overige = opAgenda.filter { !genoemd.contains($0.zaaknummer) }
      .sorted { $0.plaatsing?.positie ?? 0 < $1.plaatsing?.positie ?? 0 }
    punten += overige.map { Agendapunt(casus: $0, minuten: $0.plaatsing?.minuten ?? 0) }
    self.punten = punten
  }

  /// Minutes that are planned.
  public var minuten: Int { punten.reduce(0) { $0 + $1.minuten } }
}

public struct Agendapunt: Sendable {
  public let casus: Casus
  public let minuten: Int

  public init(casus: Casus, minuten: Int) {
    self.casus = casus
    self.minuten = minuten
  }
}

/// A casus that waits for a table.
public struct Wachtende: Sendable {
  public let casus: Casus
  public let sinds: Datum

  init?(_ casus: Casus) {
    guard let op = casus.toegelatenOp, casus.besprokenUitkomst == nil else { return nil }
    self.casus = casus
    sinds = op.datum
  }
}

/// A casus that was discussed and whose advice is to be written out.
public struct UitTeWerken: Sendable {
  public let casus: Casus
  public let sinds: Datum
  public let uitkomst: Besprekingsuitkomst

  init?(_ casus: Casus) {
    guard let (uitkomst, sinds) = casus.besprokenUitkomst else { return nil }
    self.casus = casus
    self.sinds = sinds
    self.uitkomst = uitkomst
  }
}

extension Casus {
  /// The newest discussion since it became toegelaten, when that settled it.
  fileprivate var besprokenUitkomst: (Besprekingsuitkomst, Datum)? {
    guard let bespreking, bespreking.uitkomst != .aangehouden else { return nil }
    return (bespreking.uitkomst, bespreking.op.datum)
  }
}
