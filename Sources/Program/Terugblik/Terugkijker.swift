import Domain

/// Looks back over the store of a journal, which filled the line of time while it folded.
public struct Terugkijker {
  private var terugblik: Terugblik
  /// The last position that is in it.
  private var positie: Int64

  public var wereld: Wereld { terugblik.wereld }
  public var tijdlijn: Tijdlijn { terugblik.tijdlijn }

  /// - Throws: `StoreError`, `Journaalfout`.
  public init(_ journaal: Journaal) throws {
    terugblik = Terugblik(journaal.wereld, try journaal.bijgewerkteTijdlijn())
    positie = journaal.positie
  }

  /// Takes over what was recorded since; the journal has folded that already. Answers whether
  /// anything was.
  @discardableResult
  public mutating func volg(_ journaal: Journaal) throws -> Bool {
    guard positie < journaal.positie else { return false }
    terugblik.neemOver(
      journaal.wereld, try journaal.bijgewerkteTijdlijn(),
      gegroeid: try journaal.stromen(na: positie))
    positie = journaal.positie
    return true
  }

  /// Goes to a moment, of which the world is in `wereld` after it.
  public mutating func ga(
    naar moment: Moment, _ vraag: Terugblikvraag = .was, in journaal: Journaal
  ) throws {
    try terugblik.ga(naar: moment, vraag) { try journaal.gebeurtenissen(van: $0) }
  }
}
