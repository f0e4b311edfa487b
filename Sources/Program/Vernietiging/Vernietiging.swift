import Domain
import EventStore

/// The whole procedure of destroying a dossier (EXCHANGE.md `gewist`; domain.md R104): two seats, a
/// time to think, the fence, the key, the contents, the proof, the act.
public struct Vernietiging {
  private let journaal: Journaal
  let zaaknummer: String
  let instellingen: Bewaarinstellingen
  private var stroom: Stroom { .casus(zaaknummer) }

  /// - Throws: `geenStoelen`.
  public init(
    _ journaal: Journaal, _ zaaknummer: String, _ instellingen: Bewaarinstellingen
  ) throws(Vernietigingsfout) {
    guard journaal.store.isSealed else { throw .geenStoelen }
    self.journaal = journaal
    self.zaaknummer = zaaknummer
    self.instellingen = instellingen
  }

  public func verzoek() throws -> Vernietigingsverzoek? {
    try journaal.store.erasureRequest(owner: stroom.tekst).flatMap { Vernietigingsverzoek($0) }
  }

  /// The first seat asks for it: from now one thinks.
  public func vraag(
    grond: String, besluit: String?, opVerzoek: Bool, door wie: String, op nu: Moment
  ) throws -> Vernietigingsverzoek {
    let beletsel = beletsel(
      .vragen, try verzoek(), opVerzoek: opVerzoek, door: wie, in: try journaal.stand(op: nu),
      op: nu)
    if let beletsel { throw beletsel }
    let verzoek = Vernietigingsverzoek(
      grond: grond, besluit: besluit, opVerzoek: opVerzoek, door: wie, op: nu,
      bedenkdagen: instellingen.bedenkdagen)
    try journaal.store.setErasureRequest(verzoek.bytes, owner: stroom.tekst)
    return verzoek
  }

  /// The second seat agrees.
  public func keurGoed(door wie: String, op nu: Moment) throws -> Vernietigingsverzoek {
    guard var verzoek = try verzoek() else { throw Vernietigingsfout.geenVerzoek(zaaknummer) }
    try verzoek.keurGoed(door: wie, op: nu)
    try journaal.store.setErasureRequest(verzoek.bytes, owner: stroom.tekst)
    return verzoek
  }

  public func trekIn() throws {
    guard try verzoek() != nil else { throw Vernietigingsfout.geenVerzoek(zaaknummer) }
    try journaal.store.setErasureRequest(nil, owner: stroom.tekst)
  }

  /// Destroys the dossier.
  ///
  /// The store is closed afterwards: only then its files can be searched for what should be gone.
  /// - Parameters:
  ///   - getypt: the number, typed to confirm.
  ///   - afronden: what must be done while the store is open yet: the log of reads, a checkpoint.
  /// - Throws: `Vernietigingsfout`, `Vastlegfout`, `StoreError`.
  public func voerUit(
    getypt: String, _ handeling: Handeling, afronden: () throws -> Void
  ) throws -> Vernietigingsakte {
    guard getypt == zaaknummer else { throw Vernietigingsfout.nummerAnders }
    guard let verzoek = try verzoek() else { throw Vernietigingsfout.geenVerzoek(zaaknummer) }
    let beletsel = beletsel(
      .voerUit, verzoek, door: handeling.actor, in: try journaal.stand(op: handeling.nu),
      op: handeling.nu)
    if let beletsel { throw beletsel }
    let store = journaal.store
    let sporen = try store.traces(ofOwner: stroom.tekst)
    let gebeurtenissen = journaal.wereld.versie(van: stroom)
    var data: [String: String] = ["grond": verzoek.grond]
    data["besluit"] = verzoek.besluit
    try journaal.legVast(
      [Voorgesteld(.gewist, stroom, .object(data.map { .init($0.key, .text($0.value)) }))],
      handeling)
    try journaal.wisConceptenVanVernietigde()
    try store.setErasureRequest(nil, owner: stroom.tekst)
    try afronden()
    let akte = Vernietigingsakte(
      zaaknummer: zaaknummer, verzoek: verzoek, door: handeling.actor, op: handeling.nu,
      gebeurtenissen: gebeurtenissen, sporen: sporen.count, einde: try store.head,
      register: try store.ledger().head)
    let map = store.path ?? ""
    store.close()
    let resten = try sporen.found(in: map)
    if !resten.isEmpty { throw Vernietigingsfout.resten(resten) }
    return akte
  }
}

/// The declaration of what was destroyed: a file to keep. It names the casus by its number and holds
/// nothing of the dossier.
public struct Vernietigingsakte: Equatable, Sendable {
  public let zaaknummer: String
  public let verzoek: Vernietigingsverzoek
  public let door: String
  public let op: Moment
  /// Events whose content is gone, those of tables not counted.
  public let gebeurtenissen: Int
  /// Byte strings of key and contents that were looked for in all files afterwards, and not found.
  public let sporen: Int
  public let einde: Head
  public let register: LogHead
}
