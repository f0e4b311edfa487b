import Audit
import Domain
import EventStore

/// What watches over a store: the log of reads, the checkpoints, and the check of everything.
public struct Toezicht {
  let journaal: Journaal
  private var store: SQLiteEventStore { journaal.store }

  public init(_ journaal: Journaal) { self.journaal = journaal }

  /// The log of reads; nil for a store in memory, which holds nobody's dossier.
  ///
  /// - Throws: `AuditError`, `StoreError`.
  public func inzagelog() throws -> Inzagelog? {
    try logboek().map { Inzagelog($0) }
  }

  private func logboek() throws -> AuditLog? {
    guard let pad = store.auditPath else { return nil }
    return try AuditLog(at: pad, logId: store.storeId, recipient: store.auditRecipient())
  }

  /// Writes down that somebody saw something, before he does: when this throws, it is not shown.
  ///
  /// - Parameter login: who it is in an unsealed store, or before a seat was unlocked.
  public func noteer(
    _ wat: Inzagesoort, casus: String? = nil, getoond: [String] = [], reden: String? = nil,
    door login: String, op nu: Moment
  ) throws {
    try inzagelog()?.noteer(
      Inzage(
        wie: journaal.wie(anders: login), wanneer: nu, wat: wat, zaaknummer: casus, reden: reden,
        getoond: getoond))
  }

  /// Who saw one casus.
  ///
  /// - Throws: `AuditError`, `StoreError.locked`.
  public func inzages(casus: String) throws -> Inzagelijst {
    try inzagelog()?.lees(casus: casus, sleutel: store.auditSecret())
      ?? Inzagelijst(casus: casus)
  }

  /// Signs where the store ends, keeps that beside the store and at other places, with the ledger.
  ///
  /// - Parameter plaatsen: folders.
  /// - Returns: the checkpoint, and the places that could not be written, each with its reason.
  /// - Throws: `StoreError`, `AuditError`.
  public func zetIJkpunt(
    op nu: Moment, plaatsen: [String]
  ) throws -> (ijkpunt: Checkpoint, mislukt: [(plaats: String, reden: StoreError)]) {
    let einde = try logboek()?.head ?? AuditHead(count: 0, link: LogHead.empty.hash)
    let ijkpunt = try store.checkpoint(
      audit: LogHead(count: einde.count, hash: einde.link), time: nu.utcTekst)
    var mislukt: [(plaats: String, reden: StoreError)] = []
    for plaats in plaatsen {
      do {
        try store.keep(ijkpunt, in: plaats)
      } catch {
        mislukt.append((plaats, error))
      }
    }
    return (ijkpunt, mislukt)
  }
}

extension Toezicht {
  /// What a check of everything found.
  public struct Controle: Sendable {
    public var uitslag: Verification
    /// Where it is not whole, and why in words; nil when it is.
    public var breuk: Breuk?
  }

  public enum Breuk: Sendable {
    case opslag(Break)
    case inzagelog(AuditBreak)

    public var positie: Int {
      switch self {
      case .opslag(let breuk): Int(breuk.position)
      case .inzagelog: 0
      }
    }
  }

  /// Checks log, seals, keys, side files and the log of reads; also against checkpoints that were
  /// kept elsewhere.
  ///
  /// - Throws: `StoreError`, `AuditError`.
  public func controleer(
    tegen elders: [Checkpoint], voortgang: (Int) -> Bool
  ) throws -> Controle {
    var controle = Controle(uitslag: try store.verify { voortgang(Int($0)) })
    if let breuk = controle.uitslag.broken {
      controle.breuk = .opslag(breuk)
    } else if let breuk = try store.breakAgainst(elders) {
      controle.breuk = .opslag(breuk)
    } else if let breuk = try inzagebreuk(tegen: elders) {
      controle.breuk = .inzagelog(breuk)
    }
    return controle
  }

  /// Every checkpoint says where the log of reads ended; the one furthest on says most.
  private func inzagebreuk(tegen elders: [Checkpoint]) throws -> AuditBreak? {
    guard let pad = store.auditPath else { return nil }
    let verste = try (elders + store.checkpoints()).max { $0.audit.count < $1.audit.count }
    let verwacht = verste.flatMap { ijkpunt in
      ijkpunt.audit.count == 0
        ? nil : AuditHead(count: ijkpunt.audit.count, link: ijkpunt.audit.hash)
    }
    do {
      return try AuditLog.verify(at: pad, logId: store.storeId, expecting: verwacht).broken
    } catch AuditError.missing {
      // Nobody looked yet, unless a checkpoint knows better.
      return verwacht.map { AuditBreak(number: 1, reason: .tailMissing(upTo: $0.count)) }
    }
  }
}
