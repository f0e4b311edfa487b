import Codec
import Domain
import Exchange

/// How things stand after what was given. Every event goes the way of an import: canonical JSON,
/// the check of its form, the judge, the fold.
public struct Toestand: Sendable {
  public private(set) var wereld = Wereld()
  /// In their order; the content of a destroyed casus is gone.
  public private(set) var gebeurtenissen: [Gebeurtenis] = []
  /// The lines of an import that were accepted, in their order.
  public private(set) var regels: [[UInt8]] = []
  private var klok = Self.begin
  private var eigenaren: [String: Stroom] = [:]

  /// Monday 5 January 2026, 10:00 in Amsterdam; every event is a minute later than the last.
  public static let begin = Moment(seconden: 1_767_603_600)

  public init() {}

  public func casus(_ id: String = "C1") throws -> Casus {
    guard let casus = wereld.casussen[id] else { throw Mislukt("there is no casus \(id)") }
    return casus
  }

  public func tafel(_ id: String = "T1") throws -> Tafel {
    guard let tafel = wereld.tafels[id] else { throw Mislukt("there is no table \(id)") }
    return tafel
  }

  public func team() throws -> Team {
    guard let team = wereld.team else { throw Mislukt("there is no team") }
    return team
  }

  public func stroom(_ stroom: Stroom) -> [Gebeurtenis] {
    gebeurtenissen.filter { $0.stroom == stroom }
  }

  /// What comes of a next fact.
  public func als(_ feit: Feit) -> Uitkomst {
    var kopie = self
    for stap in feit.stappen {
      do { try kopie.neem(stap) } catch { return Uitkomst(reden: error, na: self) }
    }
    return Uitkomst(reden: nil, na: kopie)
  }

  /// The lines of an import with which a next fact would come in; nothing is judged.
  public func regels(_ feit: Feit) -> [[UInt8]] {
    feit.stappen.map { regel($0, tijd: tijd($0.op)) }
  }

  /// The event as it would come in, canonically.
  func regel(_ stap: Stap, tijd: String) -> [UInt8] {
    let vast: JSONValue = [
      "specversion": "1.0", "id": .text(stap.id ?? "g\(gebeurtenissen.count + 1)"),
      "source": "urn:nld:oin:00000001003214345000:systeem:experttafel",
      "type": .text(stap.soort.type), "subject": .text(stap.stroom.tekst), "time": .text(tijd),
      "actor": "m.devries", "data": stap.data,
    ]
    // What is canonical escapes no other control characters; JSON that comes in must.
    return vast.met(.object(stap.attributen)).canonical.flatMap { byte -> [UInt8] in
      byte < 0x20 ? Array("\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8) : [byte]
    }
  }

  mutating func neem(_ stap: Stap) throws(Regelreden) {
    let regel = regel(stap, tijd: tijd(stap.op))
    let binnen = try Self.lees(regel)
    let eerdere = stroom(binnen.stroom)
    let g = Gebeurtenis(
      positie: gebeurtenissen.count + 1, id: binnen.id, soort: binnen.kop.soort,
      stroom: binnen.stroom, versie: wereld.versie(van: binnen.stroom) + 1, tijd: binnen.tijd,
      actor: binnen.kop.actor, inhoud: binnen.kop.isRest ? nil : binnen.inhoud)
    do { try wereld.beoordeel(g, binnen.gegevens, eerdere: eerdere) } catch {
      throw .weigering(error)
    }
    if g.soort == .gewist { wis(g.stroom) }
    wereld.verwerk(g, binnen.gegevens, eerdere: eerdere)
    gebeurtenissen.append(g)
    regels.append(regel)
    eigenaren[g.id] = binnen.eigenaar ?? g.stroom
    klok = max(klok, g.tijd)
  }

  /// Reads a line of an import; nothing is judged.
  static func lees(_ regel: [UInt8]) throws(Regelreden) -> Binnengekomen {
    var envelop = Envelop(ontvangen: begin)
    let gelezen = regel.withUnsafeBytes { regel -> Result<Binnengekomen, Regelfout> in
      do throws(Regelfout) { return .success(try envelop.lees(regel)) } catch {
        return .failure(error)
      }
    }
    switch gelezen {
    case .success(let binnen): return binnen
    case .failure(let fout): throw fout.reden
    }
  }

  private func tijd(_ op: String?) -> String {
    let volgende = Moment(seconden: klok.seconden + 60)
    guard let op else { return volgende.tekst }
    guard let dag = Datum(op) else { return op }
    if dag == klok.datum { return volgende.tekst }
    return Moment(seconden: Amsterdam.begin(van: dag).seconden + 36_000).tekst
  }

  /// As the store does: what is left of destroyed events has no content.
  private mutating func wis(_ casus: Stroom) {
    gebeurtenissen = gebeurtenissen.map { g in
      guard eigenaren[g.id] == casus else { return g }
      return Gebeurtenis(
        positie: g.positie, id: g.id, soort: g.soort, stroom: g.stroom, versie: g.versie,
        tijd: g.tijd, actor: g.actor, inhoud: nil)
    }
  }
}

/// Why a test cannot go on, in one sentence.
public struct Mislukt: Error, CustomStringConvertible {
  public let description: String

  init(_ tekst: String, _ line: Int? = nil) {
    description = line.map { "line \($0): \(tekst)" } ?? tekst
  }
}
