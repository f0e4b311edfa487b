/// The fictional youth region Lage Duin behind `experttafel demo`: every person, place and
/// organisation in it is invented.
///
/// A story a casus (`Schetsen`, `Casussen`), the tables and the team (`Regio`) are told in the
/// words of `Vertellen`; `Draaiboek` puts them in order of time.
public enum Demo {
  /// The moment at which the demo stands still, RFC 3339: three minutes before a table begins.
  public static let nu = "2026-03-24T09:27:00+01:00"

  /// The lines of the region in order of time, each one event as canonical JSON without a line end
  /// (EXCHANGE.md section 1); the same at every call. Importing them in this order is legal.
  public static func gebeurtenissen() -> [[UInt8]] {
    Draaiboek(verhalen).regels()
  }

  /// Everything that is told; what happens at the same minute keeps this order.
  static var verhalen: [Verhaal] {
    [team, contacten, bouwstenen, planning] + tafels + schetsen + casussen
  }
}
