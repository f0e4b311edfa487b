import Domain
import EventStore
import Screens
import TUI

extension Lus {
  /// What there is to look at, for whoever sits here.
  static func beeld(
    _ wereld: Wereld, _ nu: Moment, _ journaal: Journaal, _ omgeving: Lusomgeving,
    na vorig: Beeldrest? = nil
  ) -> Beeld {
    let rol = journaal.store.isLocked ? nil : journaal.rol
    return Beeld(
      wereld: wereld, nu: nu, wie: journaal.wie(anders: omgeving.wie),
      merken: rol == .lezer ? omgeving.merken.union([.alleenLezen]) : omgeving.merken,
      rol: journaal.store.isLocked ? .lezer : rol,
      // Also in a world of another moment an interest that was declared since counts.
      toegang: journaal.store.isLocked ? .vrij : journaal.toegang(in: journaal.wereld),
      na: vorig)
  }

  /// A bespreking is going on: the screens stay open.
  var isPuntBezig: Bool {
    (verleden == nil ? beeld.wereld : journaal.wereld).komendeTafels.contains {
      $0.lopendPunt != nil
    }
  }

  /// Keeps count of who is there, and locks when nobody was. Answers whether the event is not to be
  /// handled: the key after a long silence belongs to whoever came by.
  func houdtSlotTegen(_ event: InputEvent) -> Bool {
    guard journaal.store.isSealed else { return false }
    let nu = omgeving.klok()
    if app.isOpSlot {
      if let rest = wacht.wacht(op: nu) { app.weiger(wacht: rest) }
      return false
    }
    if !isPuntBezig, wacht.moetDicht(op: nu) {
      vergrendel()
      if case .key = event { return true }
      if case .paste = event { return true }
      return false
    }
    switch event {
    case .key, .paste, .resumed: wacht.gebruikt(op: nu)
    case .resize, .tick, .hangup, .terminate, .wake: break
    }
    return false
  }

  /// Keys, world and read models go; what is selected stays.
  func vergrendel() {
    let stoel = journaal.store.seat
    bewaarConcepten()
    bewaarGezien()
    opBureau = [:]
    journaal.vergrendel()
    verleden = nil
    app.vergrendel(stoel: stoel.flatMap { $0.isRecovery ? nil : $0.name } ?? omgeving.stoel)
    beeld = Self.beeld(Wereld(), omgeving.klok(), journaal, omgeving)
    inBeeld = nil
    isZaalBij = false
  }

  /// Tries a passphrase, unless a wrong one was tried just now.
  func ontgrendel(_ wachtwoord: String) throws {
    if let rest = wacht.wacht(op: omgeving.klok()), rest > 0 { return app.weiger(wacht: rest) }
    let stoel = app.slotstoel
    app.probeert()
    teken()
    do {
      try journaal.store.ontgrendel(Array(wachtwoord.utf8), stoel: stoel)
    } catch {
      let nu = omgeving.klok()
      omgeving.log("\(nu.tekst) ontgrendelen geweigerd")
      // Nobody gets in, written down or not; that it could not be is said in the log.
      if error == .wrongPassphrase, !noteer(.ontgrendelMislukt) {
        omgeving.log("\(nu.tekst) het inzagelog is niet te schrijven")
      }
      guard error == .wrongPassphrase else { return app.weiger(error.zin(app.spreektaal)) }
      return app.weiger(wacht: wacht.geweigerd(op: nu))
    }
    try opengegaan()
  }

  private func opengegaan() throws {
    let nu = omgeving.klok()
    wacht.gelukt(op: nu)
    omgeving.log("\(nu.tekst) ontgrendeld door \(journaal.wie(anders: omgeving.wie))")
    let heropend = app.ontgrendel()
    // What others recorded meanwhile comes along: everything is read anew.
    try journaal.laadNieuwe()
    try kijk(op: nu, opnieuw: true)
    haalConcepten()
    haalSinds()
    haalKeuzes()
    app.hervatTafel(beeld)
    if let heropend { _ = try doe(.openDossier(zaaknummer: heropend)) }
    app.heropenFormulier(beeld)
  }
}
