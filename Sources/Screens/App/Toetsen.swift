import TUI

/// Where keys have a meaning: a place, or a dossier that lies over it.
enum Waar: Hashable, Sendable {
  case plaats(Plaats)
  case dossier
  /// A call card that lies over a dossier.
  case belkaart

  static var alle: [Waar] { Plaats.allCases.map(Waar.plaats) + [.dossier, .belkaart] }

  /// The actions that work only here.
  var acties: [Actie<Intent>] {
    switch self {
    case .plaats(.agenda): AgendaIntent.acties.map { $0.als(Intent.agenda) }
    case .plaats(.tafel):
      TafelIntent.acties.map { $0.als(Intent.tafel) }
        + OveralIntent.aanTafel.map { $0.als(Intent.overal) }
    case .plaats(.casussen): CasussenIntent.acties.map { $0.als(Intent.casussen) }
    case .plaats(.opvolging): OpvolgingIntent.acties.map { $0.als(Intent.opvolging) }
    case .plaats(.bord):
      BordIntent.acties.map { $0.als(Intent.bord) } + [BelkaartIntent.openen("b", "f")]
    case .plaats(.rapport): RapportIntent.acties.map { $0.als(Intent.rapport) }
    case .plaats(.team): TeamIntent.acties.map { $0.als(Intent.team) }
    case .dossier:
      DossierScherm.Intent.acties.map { $0.als(Intent.dossier) } + [BelkaartIntent.openen("f")]
    case .belkaart: BelkaartIntent.acties.map { $0.als(Intent.belkaart) }
    }
  }
}

/// The key tables of all places, with the keys that the user chose instead.
public struct Toetsen: Equatable, Sendable {
  /// The user's keys by the name of the action.
  let eigen: [String: [Key]]
  private let tabellen: [Waar: KeyTable<Intent>]
  /// Keys that were given to two actions of one place: the first gets it.
  public let conflicten: [KeyConflict]

  public init(eigen: [String: [Key]] = [:]) {
    self.eigen = eigen
    var tabellen: [Waar: KeyTable<Intent>] = [:]
    var conflicten: [KeyConflict] = []
    for waar in Waar.alle {
      let bindingen = Self.acties(waar).map { KeyBinding($0.naam, $0.toetsen, $0.intent) }
      let (tabel, nieuwe) = KeyTable(bindingen).rebound(by: eigen)
      tabellen[waar] = tabel
      conflicten += nieuwe.filter { !conflicten.contains($0) }
    }
    self.tabellen = tabellen
    self.conflicten = conflicten
  }

  public static func == (een: Toetsen, ander: Toetsen) -> Bool { een.eigen == ander.eigen }

  /// The names that the configuration may give other keys to.
  public static var namen: [String] {
    var gezien: Set<String> = []
    return Waar.alle.flatMap(acties).map(\.naam).filter { gezien.insert($0).inserted }
  }

  /// The actions that work somewhere: its own, and those that work everywhere.
  static func acties(_ waar: Waar) -> [Actie<Intent>] {
    let casus = Casusactie.alle.map { $0.actie(waar) }
    // At the table letters and digits type: what works everywhere has other keys there.
    if waar == .plaats(.tafel) { return waar.acties + casus }
    // What has no key here comes last.
    return waar.acties + casus.filter { !$0.toetsen.isEmpty }
      + OveralIntent.acties.map { $0.als(Intent.overal) } + casus.filter(\.toetsen.isEmpty)
  }

  /// Every action of the program, for the palette; steps in a list are keys, not actions.
  static var alles: [Actie<Intent>] {
    let acties =
      OveralIntent.acties.map { $0.als(Intent.overal) } + Waar.alle.flatMap(\.acties)
      + Casusactie.alle.map { $0.actie(.dossier) }
    var gezien: Set<String> = []
    return acties.filter { actie in
      // What two places have stands in it once.
      if !gezien.insert(actie.naam).inserted { return false }
      if case .tafel(let intent) = actie.intent, TafelIntent.stappen.contains(intent) {
        return false
      }
      if case .overal = actie.intent, actie.naam.hasPrefix("tafel.") { return false }
      return !actie.naam.hasPrefix("lijst.")
    }
  }

  func tabel(_ waar: Waar) -> KeyTable<Intent> { tabellen[waar] ?? KeyTable([]) }

  /// The keys of an action as they are now.
  func toetsen(_ actie: Actie<Intent>) -> [Key] { eigen[actie.naam] ?? actie.toetsen }
}
