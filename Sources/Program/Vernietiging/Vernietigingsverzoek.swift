import Codec
import Domain

/// The wish to destroy a dossier, as two seats recorded it. It lies sealed beside the keys.
public struct Vernietigingsverzoek: Equatable, Sendable {
  public let grond: String
  public let besluit: String?
  /// The youth or a parent asked for it, and that was granted: the term need not have passed.
  public let opVerzoek: Bool
  public let gevraagdDoor: String
  public let gevraagdOp: Moment
  /// The first day on which it may be done.
  public let nietVoor: Datum
  public private(set) var goedgekeurdDoor: String?
  public private(set) var goedgekeurdOp: Moment?

  public init(
    grond: String, besluit: String?, opVerzoek: Bool, door wie: String, op nu: Moment,
    bedenkdagen: Int
  ) {
    self.grond = grond
    self.besluit = besluit
    self.opVerzoek = opVerzoek
    gevraagdDoor = wie
    gevraagdOp = nu
    nietVoor = nu.datum + bedenkdagen
  }

  /// Whether two different seats want it.
  public var isDoorTwee: Bool { goedgekeurdDoor != nil }

  /// Why a seat cannot be the second one; `nil` when it can.
  func beletsel(akkoordVan wie: String) -> Vernietigingsfout? {
    wie == gevraagdDoor ? .zelfdeStoel(wie) : nil
  }

  /// The second seat agrees.
  ///
  /// - Throws: `zelfdeStoel`.
  public mutating func keurGoed(door wie: String, op nu: Moment) throws(Vernietigingsfout) {
    if let beletsel = beletsel(akkoordVan: wie) { throw beletsel }
    goedgekeurdDoor = wie
    goedgekeurdOp = nu
  }

  /// Canonical JSON.
  var bytes: [UInt8] {
    var leden = [
      JSONMember("grond", .text(grond)), JSONMember("opVerzoek", .bool(opVerzoek)),
      JSONMember("gevraagdDoor", .text(gevraagdDoor)),
      JSONMember("gevraagdOp", .text(gevraagdOp.tekst)),
      JSONMember("nietVoor", .text(nietVoor.tekst)),
    ]
    if let besluit { leden.append(JSONMember("besluit", .text(besluit))) }
    if let goedgekeurdDoor { leden.append(JSONMember("goedgekeurdDoor", .text(goedgekeurdDoor))) }
    if let goedgekeurdOp { leden.append(JSONMember("goedgekeurdOp", .text(goedgekeurdOp.tekst))) }
    return JSONValue.object(leden).canonical
  }

  /// Reads what `bytes` wrote; nil for anything else.
  init?(_ bytes: [UInt8]) {
    guard let document = try? JSONDocument(parsing: bytes) else { return nil }
    let velden = Gegevens(document, document.root)
    guard let grond = velden.tekst("grond"), let gevraagdDoor = velden.tekst("gevraagdDoor"),
      let gevraagdOp = velden.moment("gevraagdOp"), let nietVoor = velden.datum("nietVoor")
    else { return nil }
    self.grond = grond
    besluit = velden.tekst("besluit")
    opVerzoek = velden.jaNee("opVerzoek") ?? false
    self.gevraagdDoor = gevraagdDoor
    self.gevraagdOp = gevraagdOp
    self.nietVoor = nietVoor
    goedgekeurdDoor = velden.tekst("goedgekeurdDoor")
    goedgekeurdOp = velden.moment("goedgekeurdOp")
  }
}

extension Journaal {
  /// Whether a `gewist` would take what this store holds of a casus without two seats having agreed,
  /// typed here or imported: an erasure that travels needs them too. What an import brought itself is
  /// not held yet, and an unsealed store has no seats.
  func mistToestemming(_ stroom: Stroom) throws -> Bool {
    guard store.isSealed, wereld.casussen[stroom.id] != nil else { return false }
    let verzoek = try store.erasureRequest(owner: stroom.tekst)
      .flatMap { Vernietigingsverzoek($0) }
    return verzoek?.isDoorTwee != true
  }
}

/// Why a dossier is not destroyed, or not wholly.
public enum Vernietigingsfout: Error, Equatable, Sendable {
  /// An unsealed store has no seats, and without two of them nothing is destroyed.
  case geenStoelen
  case geenVerzoek(String)
  case alGevraagd(String)
  case zelfdeStoel(String)
  case nietGoedgekeurd(String)
  case bedenktijd(tot: Datum)
  /// The number that was typed is another.
  case nummerAnders
  case weigering(Weigering)
  /// Done, but bytes of it are left in these files: to be looked at by hand.
  case resten([String])
}
