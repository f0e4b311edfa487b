// Times of day and moments as people say them.

/// A time of day as people say it: `9:30`, `9.30`, `930`, `0930`, `9u30`, `9u`.
public enum Tijdinvoer {
  /// Minutes since midnight. `half tien` is not read: it is 21:30 as well.
  public static func minuten(gezegd: String) throws(Datuminvoerfout) -> Int {
    let woord = Invoerwoorden.van(gezegd).joined()
    let delen = woord.split(omittingEmptySubsequences: false) { ":.uh".contains($0) }
    let uur: Int?
    let minuut: Int?
    switch delen.count {
    case 1:
      let heel = Invoerwoorden.getal(woord[...], cijfers: 3...4)
      (uur, minuut) = (heel.map { $0 / 100 }, heel.map { $0 % 100 })
    case 2:
      uur = Invoerwoorden.getal(delen[0], cijfers: 1...2)
      let heelUur = delen[1].isEmpty && (woord.last == "u" || woord.last == "h")
      minuut = heelUur ? 0 : Invoerwoorden.getal(delen[1], cijfers: 2...2)
    default: throw .onbegrepen
    }
    guard let uur, let minuut else { throw .onbegrepen }
    guard uur < 24, minuut < 60 else { throw .bestaatNiet }
    return uur * 60 + minuut
  }
}

extension Moment {
  /// Reads a day and behind it a time, as `di 9:30` and `12 mrt 2026 14u`.
  public init(gezegd: String, vandaag: Datum) throws(Datuminvoerfout) {
    let woorden = Invoerwoorden.van(gezegd)
    guard woorden.count >= 2, let tijd = woorden.last else { throw .onbegrepen }
    let minuten = try Tijdinvoer.minuten(gezegd: tijd)
    let datum = try Datum(gezegd: woorden.dropLast().joined(separator: " "), vandaag: vandaag)
    guard let moment = Moment(datum, minuten: minuten) else { throw .bestaatNiet }
    guard 1970...2199 ~= datum.delen.jaar else { throw .buitenBereik }
    self = moment
  }

  /// A time of day in Amsterdam; `nil` in the hour that summer time skips. Of the hour that comes
  /// twice it is the first.
  public init?(_ datum: Datum, minuten: Int) {
    let plaatselijk = datum.dagen * 86_400 + minuten * 60
    let afwijking = [7200, 3600].first { Amsterdam.afwijking(op: plaatselijk - $0) == $0 }
    guard let afwijking else { return nil }
    self.init(seconden: plaatselijk - afwijking)
  }
}
