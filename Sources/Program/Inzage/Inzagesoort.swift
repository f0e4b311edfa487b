/// What somebody did with what is in the store, as far as it is audited (NEN 7513, R100).
public enum Inzagesoort: Equatable, Sendable {
  case dossierGeopend, persoonOnthuld, vertrouwelijkGetoond
  /// `treffers` is the number of casussen found.
  case zoekvraag(term: String, treffers: Int)
  case afgedrukt, uitgevoerd, reservekopie, gecontroleerd
  case ontgrendelMislukt, ontgrendeld
  case auditGelezen, hersteld, vernietigd
  /// Written by a newer program, with the name that it gave it.
  case onbekend(String)

  static let zonderVelden: [Self] = [
    .dossierGeopend, .persoonOnthuld, .vertrouwelijkGetoond, .afgedrukt, .uitgevoerd, .reservekopie,
    .gecontroleerd, .ontgrendelMislukt, .ontgrendeld, .auditGelezen, .hersteld, .vernietigd,
  ]
  static let zoekvraagnaam = "zoekvraag"

  /// As it stands in the log.
  public var naam: String {
    switch self {
    case .dossierGeopend: "dossier-geopend"
    case .persoonOnthuld: "persoon-onthuld"
    case .vertrouwelijkGetoond: "vertrouwelijk-getoond"
    case .zoekvraag: Self.zoekvraagnaam
    case .afgedrukt: "afgedrukt"
    case .uitgevoerd: "uitgevoerd"
    case .reservekopie: "reservekopie"
    case .gecontroleerd: "gecontroleerd"
    case .ontgrendelMislukt: "ontgrendel-mislukt"
    case .ontgrendeld: "ontgrendeld"
    case .auditGelezen: "audit-gelezen"
    case .hersteld: "hersteld"
    case .vernietigd: "vernietigd"
    case .onbekend(let naam): naam
    }
  }
}
