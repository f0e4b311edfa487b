import Domain
import EventStore

extension Journaal {
  /// The role of the seat that unlocked the store; `nil` for an unsealed store, where everybody may
  /// do everything. A word that is no role may only read.
  public var rol: Rol? {
    guard store.isSealed else { return nil }
    return store.seat.flatMap { Rol(rawValue: $0.role) } ?? .lezer
  }

  /// Who records, in the form of an `actor`: the seat, in an unsealed store whoever logged in.
  public func wie(anders login: String) -> String {
    guard let seat = store.seat else { return login }
    return seat.isRecovery ? "herstelsleutel" : seat.name
  }

  /// Throws when the seat may not do this.
  public func vereis(_ verrichting: Verrichting) throws(Weigering) {
    if let rol, let weigering = Bevoegdheid.weigering(rol, verrichting) { throw weigering }
  }

  /// Drops the keys and everything that was read with them.
  public func vergrendel() {
    store.lock()
    vergeet()
  }
}

extension SQLiteEventStore {
  /// Unlocks with bytes that somebody typed or handed over.
  ///
  /// - Throws: `wrongPassphrase`, also for bytes that cannot be one; `seatUnknown`, `broken`.
  public func ontgrendel(_ bytes: [UInt8], stoel: String?) throws(StoreError) {
    let wachtwoord: Passphrase
    do { wachtwoord = try Passphrase(bytes, isNew: false) } catch { throw .wrongPassphrase }
    try unlock(wachtwoord, seat: stoel)
  }
}
