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

  /// What the seat may do with each casus, as things stand in a world that holds everything.
  public func toegang(in wereld: Wereld) -> Stoeltoegang {
    rol == nil ? .vrij : Stoeltoegang(wereld, stoel: wie(anders: ""))
  }

  /// The same by everything that is stored now.
  public func toegang() throws -> Stoeltoegang {
    if rol == nil { return .vrij }
    try laadNieuwe()
    return toegang(in: wereld)
  }

  /// The world as at a moment, with only what the seat may see. Folded once where that is enough.
  public func zichtbareWereld(op moment: Moment) throws -> Wereld {
    if rol == nil { return try wereld(op: moment) }
    try laadNieuwe()
    return try stand(op: moment).zonder(casussen: toegang(in: wereld).dicht(wereld))
  }

  /// Throws when the seat may not see this casus.
  public func vereisInzage(casus: String) throws {
    if let weigering = try toegang().weigering(zien: casus) { throw weigering }
  }

  /// Throws when there is a casus that the seat may not see: this holds all of them.
  public func vereisInzageInAlles() throws {
    let toegang = try toegang()
    if let weigering = toegang.weigeringVanAlles(wereld) { throw weigering }
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
