import Domain
import EventStore
import Exchange

/// Looks back over the store of a journal. Made when somebody does, so that nobody else pays for it:
/// that reads the headers of all events once.
public struct Terugkijker {
  private var terugblik: Terugblik
  /// The last position that is in it.
  private var positie: Int64

  public var wereld: Wereld { terugblik.wereld }
  public var tijdlijn: Tijdlijn { terugblik.tijdlijn }

  /// - Throws: `StoreError`, `Journaalfout`.
  public init(_ journaal: Journaal) throws {
    var tijdlijn = Tijdlijn()
    positie = try tijdlijn.lees(journaal, na: 0).laatste
    terugblik = Terugblik(journaal.wereld, tijdlijn)
  }

  /// Takes over what was recorded since; the journal has folded that already. Answers whether
  /// anything was.
  @discardableResult
  public mutating func volg(_ journaal: Journaal) throws -> Bool {
    guard positie < journaal.positie else { return false }
    var tijdlijn = terugblik.tijdlijn
    let gelezen = try tijdlijn.lees(journaal, na: positie)
    positie = gelezen.laatste
    terugblik.neemOver(journaal.wereld, tijdlijn, gegroeid: gelezen.stromen)
    return true
  }

  /// Goes to a moment, of which the world is in `wereld` after it.
  public mutating func ga(
    naar moment: Moment, _ vraag: Terugblikvraag = .was, in journaal: Journaal
  ) throws {
    try terugblik.ga(naar: moment, vraag) { try journaal.gebeurtenissen(van: $0) }
  }
}

extension Tijdlijn {
  /// Adds what a journal has folded after a position. Answers the last position and what grew.
  fileprivate mutating func lees(
    _ journaal: Journaal, na positie: Int64
  ) throws -> (laatste: Int64, stromen: Set<Stroom>) {
    var laatste = positie
    var stromen: [Int: Stroom] = [:]
    try vul { voegToe in
      try journaal.store.events(after: positie) { view in
        guard view.position <= journaal.positie else { return }
        guard let kop = Kopkern(view.header),
          let stroom = stromen[view.streamNumber] ?? Stroom(view.stream)
        else { throw Journaalfout.onleesbaar(positie: Int(view.position)) }
        stromen[view.streamNumber] = stroom
        voegToe(stroom, kop.tijd, kop.opgeslagen)
        laatste = view.position
      }
    }
    return (laatste, Set(stromen.values))
  }
}
