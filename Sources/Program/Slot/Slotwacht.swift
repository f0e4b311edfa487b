import Domain

/// When the screens lock by themselves, and how long a wrong passphrase keeps them shut. It is told
/// the time; it sleeps nowhere.
struct Slotwacht {
  /// Idle minutes; 0 is never.
  private let minuten: Int
  private var laatste: Moment
  private var pogingen = 0
  private var gewacht: (sinds: Moment, seconden: Int)?
  /// No wait is longer, however often one tries.
  private static let langste = 60

  init(minuten: Int, op nu: Moment) {
    self.minuten = minuten
    laatste = nu
  }

  /// Somebody pressed a key.
  mutating func gebruikt(op nu: Moment) { laatste = nu }

  /// Whether it is time to lock. A clock that was put back begins anew.
  mutating func moetDicht(op nu: Moment) -> Bool {
    if nu < laatste { laatste = nu }
    return minuten > 0 && nu.seconden(sinds: laatste) >= minuten * 60
  }

  /// A wrong passphrase: 1, 2, 4… seconds. Answers how many.
  mutating func geweigerd(op nu: Moment) -> Int {
    let seconden = min(1 << min(pogingen, 10), Self.langste)
    pogingen += 1
    gewacht = (nu, seconden)
    return seconden
  }

  mutating func gelukt(op nu: Moment) {
    pogingen = 0
    gewacht = nil
    laatste = nu
  }

  /// Seconds until another passphrase is tried; `nil` when none was refused just now.
  mutating func wacht(op nu: Moment) -> Int? {
    guard let gewacht else { return nil }
    let voorbij = nu < gewacht.sinds ? gewacht.seconden : nu.seconden(sinds: gewacht.sinds)
    guard voorbij < gewacht.seconden else {
      self.gewacht = nil
      return 0
    }
    return gewacht.seconden - voorbij
  }

  /// Milliseconds until something of this changes; `nil` when nothing will by itself.
  /// - Parameter opSlot: locked screens do not lock again.
  func tot(_ nu: Moment, opSlot: Bool) -> Int? {
    let doel: Int
    if let gewacht {
      doel = gewacht.sinds.nanoseconden + gewacht.seconden * 1_000_000_000
    } else if !opSlot, minuten > 0 {
      doel = laatste.nanoseconden + minuten * 60_000_000_000
    } else {
      return nil
    }
    return max(0, (doel - nu.nanoseconden) / 1_000_000) + 1
  }
}
