import Domain
import EventStore
import Screens

extension Beheer {
  /// How the store is, a line a subject.
  ///
  /// - Throws: `StoreError`.
  func opslagregels(op nu: Moment) throws -> [Opslagregel] {
    let store = journaal.store
    let zegel = Opslagregel(
      kop: taal("Verzegeling", "Seal"),
      waarde: store.isSealed
        ? taal("verzegeld", "sealed")
        : taal(
          "onverzegeld: leesbaar voor wie de bestanden heeft",
          "unsealed: readable by whoever has the files"),
      raad: store.isSealed || store.path == nil
        ? nil
        : taal(
          "Zet hem over: export, init, import in een verzegelde opslag.",
          "Move it over: export, init, import into a sealed store."))
    guard store.path != nil else {
      return [
        Opslagregel(
          kop: taal("Plek", "Place"), waarde: taal("alleen in het geheugen", "in memory only")),
        zegel,
      ]
    }
    let stand = try store.health()
    var regels = [zegel]
    if stand.isSealed {
      regels.append(
        Opslagregel(
          kop: taal("Stoelen", "Seats"), waarde: "\(stand.seats)",
          raad: stand.seats > 1
            ? nil
            : taal(
              "Zet er een stoel bij (seat add): vernietigen kan alleen met twee.",
              "Add a seat (seat add): destroying takes two.")))
    }
    regels.append(
      Opslagregel(kop: taal("Gebeurtenissen", "Events"), waarde: "\(stand.events)"))
    return regels + [try ijkpunt(stand, op: nu), reservekopie(stand, op: nu)]
  }

  private func ijkpunt(_ stand: StoreHealth, op nu: Moment) throws -> Opslagregel {
    let kop = taal("Laatste ijkpunt", "Last checkpoint")
    let raad = taal("i tekent er nu een.", "i signs one now.")
    guard let laatste = try journaal.store.checkpoints().last, let op = Moment(laatste.time) else {
      return Opslagregel(
        kop: kop, waarde: taal("nog geen", "none yet"), raad: stand.events > 0 ? raad : nil)
    }
    let positie = Int(laatste.head.position)
    let nieuw = stand.events - positie
    let waarde = taal(
      "\(wanneer(op)), bij gebeurtenis \(positie); \(sindsdien(nieuw))",
      "\(wanneer(op)), at event \(positie); \(sindsdien(nieuw))")
    return Opslagregel(
      kop: kop, waarde: waarde, raad: Bevindingen.isOud(op, nieuw: nieuw, nu: nu) ? raad : nil)
  }

  private func reservekopie(_ stand: StoreHealth, op nu: Moment) -> Opslagregel {
    let kop = taal("Reservekopie", "Backup")
    let raad = taal("experttafel backup MAP maakt er een.", "experttafel backup FOLDER makes one.")
    guard let laatste = stand.lastBackup else {
      return Opslagregel(
        kop: kop, waarde: taal("nog geen", "none yet"), raad: stand.events > 0 ? raad : nil)
    }
    let op = Moment(seconden: Int(laatste.moment))
    let nieuw = stand.events - Int(laatste.events)
    let dagen = Bevindingen.dagen(sinds: op, nu: nu)
    let oud = taal(
      dagen == 1 ? "1 dag oud" : "\(dagen) dagen oud",
      dagen == 1 ? "1 day old" : "\(dagen) days old")
    return Opslagregel(
      kop: kop, waarde: "\(wanneer(op)), \(oud); \(sindsdien(nieuw))",
      raad: Bevindingen.isOud(op, nieuw: nieuw, nu: nu) ? raad : nil)
  }

  private func wanneer(_ op: Moment) -> String { "\(op.datum.lang(taal)) \(op.tijdwoord)" }

  private func sindsdien(_ nieuw: Int) -> String {
    nieuw == 0
      ? taal("sindsdien niets vastgelegd", "nothing recorded since")
      : taal("sindsdien \(nieuw) vastgelegd", "\(nieuw) recorded since")
  }
}
