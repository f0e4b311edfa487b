import Domain
import Screens

/// When what is being typed goes to the disk: within a second after the first letter that is not
/// there yet. It is told the time; it sleeps nowhere.
struct Conceptwacht {
  private(set) var sleutels: Set<Conceptsleutel> = []
  private var sinds: Moment?
  /// Milliseconds: with the write itself this stays within a second.
  private static let uitstel = 400
  /// After a failure it is tried again, not at every letter.
  private static let opnieuw = 5_000
  private var wachttijd = uitstel

  mutating func noteer(_ sleutel: Conceptsleutel, op nu: Moment) {
    sleutels.insert(sleutel)
    if sinds == nil { sinds = nu }
  }

  mutating func klaar(_ sleutel: Conceptsleutel) {
    sleutels.remove(sleutel)
    if sleutels.isEmpty { sinds = nil }
    wachttijd = Self.uitstel
  }

  mutating func mislukt(op nu: Moment) {
    sinds = nu
    wachttijd = Self.opnieuw
  }

  /// Milliseconds until it is time, 0 when it is; `nil` when nothing waits. A clock that was put back
  /// does not keep a text off the disk.
  func tot(_ nu: Moment) -> Int? {
    guard let sinds else { return nil }
    let voorbij = (nu.nanoseconden - sinds.nanoseconden) / 1_000_000
    return voorbij < 0 ? 0 : max(0, wachttijd - voorbij)
  }
}
