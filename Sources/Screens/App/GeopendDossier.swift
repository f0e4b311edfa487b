import Domain
import TUI

/// A dossier that lies over a place, with what it shows.
struct GeopendDossier: Equatable, Sendable {
  var scherm: DossierScherm
  let dossier: Dossier

  /// A stream only grows: with as many events it holds the same.
  static func == (een: GeopendDossier, ander: GeopendDossier) -> Bool {
    een.scherm == ander.scherm && een.dossier.tijdlijn.count == ander.dossier.tijdlijn.count
  }
}

extension App {
  /// The casus whose dossier is open: when its stream grows, hand its events over again.
  public var openDossier: String? { dossier?.scherm.zaaknummer }

  /// Shows the dossier of a casus; one that is open already keeps its place.
  /// - Parameter gebeurtenissen: all events of the casus, in their order.
  public mutating func toonDossier(
    zaaknummer: String, gebeurtenissen: [Gebeurtenis], _ beeld: Beeld
  ) {
    defer { heropend = nil }
    guard let casus = beeld.wereld.casussen[zaaknummer] else {
      dossier = nil
      melding = .geenCasusHier
      return
    }
    if belkaart?.zaaknummer != zaaknummer { belkaart = nil }
    if openDossier != zaaknummer, belkaart == nil { melding = .dossierVan(casus.roepsel) }
    let eerder = dossier?.scherm ?? heropend
    let scherm = eerder?.zaaknummer == zaaknummer ? eerder : nil
    dossier = GeopendDossier(
      scherm: scherm ?? DossierScherm(zaaknummer: zaaknummer),
      dossier: Dossier(
        casus, gebeurtenissen: gebeurtenissen, wereld: beeld.wereld, op: beeld.nu))
  }

  mutating func verwerkDossier(
    _ intent: DossierScherm.Intent, _ beeld: Beeld, _ size: Size
  ) -> [Effect] {
    guard var geopend = dossier else { return [] }
    let effect = geopend.scherm.update(
      intent, geopend.dossier, omgeving(beeld, dossiervlak(Indeling(size).midden).dossier))
    dossier = geopend
    return switch effect {
    case .onthuld(let zaaknummer): [.onthuld(zaaknummer: zaaknummer)]
    case nil: []
    }
  }

  func omgeving(_ beeld: Beeld, _ vlak: Rect, ascii: Bool = false) -> DossierScherm.Omgeving {
    DossierScherm.Omgeving(taal: taal, privacy: blik(beeld).privacy, vlak: vlak, ascii: ascii)
  }
}

extension DossierScherm.Intent {
  /// The rows of the dossier's own key table.
  static let acties: [Actie<Self>] = DossierScherm.toetsen.bindings.map { binding in
    let uitleg = Tekst.dossieractie(binding.intent)
    return Actie(
      binding.name, binding.keys, binding.intent, kort: binding.intent.inHintregel ? uitleg : nil,
      uitleg)
  }

  private var inHintregel: Bool {
    switch self {
    case .deel(1), .onthul, .vertrouwelijk: true
    case .deel, .schuif: false
    }
  }
}
