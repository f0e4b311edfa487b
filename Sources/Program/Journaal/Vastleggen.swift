import Codec
import Domain
import EventStore
import Exchange

/// Why a user action was not recorded; nothing of it was.
public enum Vastlegfout: Error, Equatable, Sendable {
  case vorm(Gebeurtenissoort, Vormfout)
  case geweigerd(Gebeurtenissoort, Weigering)
  /// Someone else recorded in this stream since it was last seen: show what changed, keep the form.
  case gewijzigd(Stroom)
}

/// Who records what, when, and under which ids.
public struct Handeling {
  public var actor: String
  public var nu: Moment
  public var source: String
  /// In which role; `nil` takes that of the seat, and in an unsealed store everybody may do all.
  public var rol: Rol?
  /// A new id each time; the first one also names the action (`handeling`).
  public var nieuwId: () -> String

  public init(
    actor: String, nu: Moment, source: String, rol: Rol? = nil, nieuwId: @escaping () -> String
  ) {
    self.actor = actor
    self.nu = nu
    self.source = source
    self.rol = rol
    self.nieuwId = nieuwId
  }
}

extension Journaal {
  /// Judges the events of one user action, one after another, and stores all of them or none.
  ///
  /// Judging and storing are one transaction on everything that is stored, so that no rule that looks
  /// at other streams (a table, its agenda, ladders, members) can be overtaken by another program.
  /// - Parameter gezien: the versions that the person was looking at; a newer one is `gewijzigd`.
  /// - Returns: the positions.
  /// - Throws: `Vastlegfout`, `StoreError`.
  @discardableResult
  public func legVast(
    _ voorstellen: [Voorgesteld], gezien: [Stroom: Int] = [:], _ handeling: Handeling
  ) throws -> [Int64] {
    var opname = Opname(self)
    var posities: [Int64] = []
    var handeling = handeling
    handeling.rol = handeling.rol ?? rol
    let stoel = rol == nil ? nil : wie(anders: "")
    try store.transaction { transactie in
      // Whoever came between is taken in first; inside the transaction nobody can.
      if try laadNieuwe() { opname = Opname(self) }
      for (stroom, versie) in gezien where opname.volgnummer(stroom) != versie + 1 {
        throw Vastlegfout.gewijzigd(stroom)
      }
      var eerste: String?
      for voorstel in voorstellen {
        if voorstel.soort == .gewist, try mistToestemming(voorstel.stroom) {
          throw Vastlegfout.geweigerd(.gewist, .tweeStoelenNodig)
        }
        let id = handeling.nieuwId()
        eerste = eerste ?? id
        let toegang = stoel.map { Stoeltoegang(opname.wereld, stoel: $0) } ?? .vrij
        if let weigering = toegang.weigering(voorstel.soort, voorstel.stroom) {
          throw Vastlegfout.geweigerd(voorstel.soort, weigering)
        }
        try Self.leg(voorstel, id, van: eerste ?? id, handeling, &opname, &transactie)
        posities.append(opname.positie)
      }
    }
    neemOver(opname)
    return posities
  }

  private static func leg(
    _ voorstel: Voorgesteld, _ id: String, van eerste: String, _ handeling: Handeling,
    _ opname: inout Opname, _ transactie: inout StoreTransaction
  ) throws {
    let inhoud = JSONValue.object([
      JSONMember("data", voorstel.data), JSONMember("handeling", .text(eerste)),
    ]).canonical
    let document = try JSONDocument(parsing: inhoud)
    if let data = document.member("data", of: document.root) {
      do { try Vormcontrole(document).controleer(data, Schema.van(voorstel.soort)) } catch {
        throw Vastlegfout.vorm(voorstel.soort, error)
      }
    }
    let gegevens = Gegevens(document, inhoudVan: document.root)
    if let weigering = try weigering(voorstel.soort, gegevens, handeling.rol, opname, transactie) {
      throw Vastlegfout.geweigerd(voorstel.soort, weigering)
    }
    // Where the stream's newest time lies ahead of the clock, that time again.
    let nu = Moment(seconden: handeling.nu.seconden)
    let tijd = max(nu, opname.wereld.standen[voorstel.stroom]?.tijd ?? nu)
    let kop = Kop(
      soort: voorstel.soort, source: handeling.source, actor: handeling.actor, tijd: tijd.tekst,
      opgeslagen: nu.utcTekst, heeftMediatype: false)
    do {
      try opname.neem(
        id, voorstel.stroom, tijd, kop, inhoud, gegevens, &transactie)
    } catch let weigering as Weigering {
      throw Vastlegfout.geweigerd(voorstel.soort, weigering)
    }
  }

  /// Why this role may not record this; who may record an event may also revoke it.
  private static func weigering(
    _ soort: Gebeurtenissoort, _ gegevens: Gegevens, _ rol: Rol?, _ opname: Opname,
    _ transactie: borrowing StoreTransaction
  ) throws -> Weigering? {
    guard let rol else { return nil }
    var doel = soort
    if soort.isHerroepen, let id = gegevens.tekst("gebeurtenis"),
      let stored = try transactie.find(id: id), let kop = Kop(stored.header)
    {
      doel = kop.soort
    }
    return Bevoegdheid.weigering(rol, soort)
      ?? Bevoegdheid.weigering(rol, doel, soort == doel ? gegevens : .leeg) {
        opname.wereld.team?.aantalTreden($0) ?? Team.standaardTreden
      }
  }
}
