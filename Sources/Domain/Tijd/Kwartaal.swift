/// A quarter of a calendar year, written as `2026-Q1`.
public struct Kwartaal: Hashable, Sendable {
  public let begin: Datum
  public let einde: Datum

  public init?(_ tekst: String) {
    let delen = Array(tekst.utf8)
    guard delen.count == 7, delen[4] == UInt8(ascii: "-"), delen[5] == UInt8(ascii: "Q"),
      1...4 ~= delen[6] &- 0x30, let jaar = Int(tekst.prefix(4)), 1900...2199 ~= jaar
    else { return nil }
    let maand = Int(delen[6] - 0x31) * 3 + 1
    guard let begin = Datum(jaar: jaar, maand: maand, dag: 1) else { return nil }
    self.begin = begin
    einde = begin.plus(maanden: 3) - 1
  }

  /// The quarter in which a day lies.
  public init(van datum: Datum) {
    let (jaar, maand, _) = datum.delen
    begin = Datum(jaar: jaar, maand: (maand - 1) / 3 * 3 + 1, dag: 1) ?? datum
    einde = begin.plus(maanden: 3) - 1
  }

  public var vorige: Kwartaal { Kwartaal(van: begin - 1) }
  public var volgende: Kwartaal { Kwartaal(van: einde + 1) }

  /// The first day of the four quarters that end with this one.
  public var jaarbegin: Datum { begin.plus(maanden: -9) }

  /// `2026-Q1`.
  public var tekst: String { "\(begin.delen.jaar)-Q\(begin.kwartaal)" }
}
