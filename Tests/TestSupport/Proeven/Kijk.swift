import Codec
import Domain
import Exchange

/// How it was at a moment, as the lists and the board show it.
public struct Kijk: Sendable {
  public let wereld: Wereld
  public let moment: Moment
  private let gebeurtenissen: [Gebeurtenis]

  init(_ gebeurtenissen: [Gebeurtenis], _ moment: Moment) {
    self.moment = moment
    self.gebeurtenissen = gebeurtenissen.filter { $0.tijd <= moment }
    wereld = Wereld.vouw(gebeurtenissen, tot: moment)
  }

  public var bord: Bord { Bord(wereld, op: moment) }
  public var agenda: Agenda { Agenda(wereld) }

  public func kaart(_ casus: String = "C1", line: Int = #line) throws -> Bordkaart {
    guard let kaart = bord.kaarten.first(where: { $0.casus.zaaknummer == casus }) else {
      throw Mislukt("\(casus) is not on the board", line)
    }
    return kaart
  }

  /// The answer to `dossier`.
  public func dossier(_ casus: String = "C1", line: Int = #line) throws -> JSONValue {
    guard let gevonden = wereld.casussen[casus] else { throw Mislukt("no casus \(casus)", line) }
    return gevonden.json(in: wereld, op: moment)
  }

  /// The report over days, both included, of what counts at this moment.
  public func rapport(_ van: String, _ tot: String) throws -> Rapport {
    guard let van = Datum(van), let tot = Datum(tot) else { throw Mislukt("no such days") }
    let stand = Rapport.standmoment(tot: tot, op: moment)
    return Rapport(
      van: van, tot: tot, stromen: stromen,
      stand: Wereld.vouw(gebeurtenissen, tot: stand), op: stand)
  }

  /// A quarter such as `2026-Q1` beside the one before.
  public func blad(_ kwartaal: String) throws -> Rapportblad {
    guard let kwartaal = Kwartaal(kwartaal) else { throw Mislukt("no such quarter") }
    return Rapportblad(kwartaal, stromen: stromen, op: moment) {
      Wereld.vouw(gebeurtenissen, tot: $0)
    }
  }

  public func bewijs(_ kwartalen: [Kwartaal]) -> [Kwartaalbewijs] {
    Kwartaalbewijs.alle(kwartalen, stromen: stromen, wereld, op: moment)
  }

  private var stromen: [[Gebeurtenis]] {
    var stromen: [Stroom: [Gebeurtenis]] = [:]
    for g in gebeurtenissen { stromen[g.stroom, default: []].append(g) }
    return Array(stromen.values)
  }
}

extension Toestand {
  /// How it was at the end of a day (`YYYY-MM-DD`), or at a moment in RFC 3339.
  public func op(_ tijd: String) throws -> Kijk {
    if let dag = Datum(tijd) { return Kijk(gebeurtenissen, Amsterdam.einde(van: dag)) }
    guard let moment = Moment(tijd) else { throw Mislukt("no such moment: \(tijd)") }
    return Kijk(gebeurtenissen, moment)
  }

  /// The card of a casus at the end of a day.
  public func kaart(_ casus: String = "C1", op dag: String, line: Int = #line) throws -> Bordkaart {
    try op(dag).kaart(casus, line: line)
  }
}
