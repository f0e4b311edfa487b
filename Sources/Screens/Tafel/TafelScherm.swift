import Domain
import TUI

/// Place 2: the chair's own screen at the table. Whatever is typed is a note.
struct TafelScherm: Equatable, Sendable {
  /// What is being typed.
  var regel = TextEditor(limit: .bytes(Vormcontrole.langsteTekst))
  var soort = Regelsoort.notitie(.inbreng)
  /// Whether the line is for no print, no wall and no version of the family.
  var isVertrouwelijk = false
  /// The key of the seat of who says it; `nil` names nobody.
  var spreker: String?
  var stap = Stap.gewoon
  /// The item to begin next, when that is another one than the next in order.
  var keuze = ListState<String>()
  /// The rows of the item that are in view.
  var schuif = Scroller()
  /// The table of which this shows the items, until another one is open or chosen.
  var tafel: String?
  /// The item that is on, or comes next, with its events.
  var punt: GeladenPunt?
  /// The drafts for the family, of a table that is closed.
  var stukken: Gezinsstukken?
  /// What was asked to be recorded: when that is done, the line is empty and the step over.
  var gevraagd: Gevraagd?

  /// What lies over the item.
  enum Stap: Equatable, Sendable {
    case gewoon
    /// The decision is read back before the item ends.
    case teruglezen(Besprekingsuitkomst)
    case aanwezigen(ListState<String>)
    /// "Nu direct gevaar?"
    case gevaar
    /// Where items go that were not reached.
    case sluiten([String: Bestemming], ListState<String>)
    /// Who presides after the pause: a `lid`; `nil` is the chair.
    case hervatten(String?)
  }

  struct Gevraagd: Equatable, Sendable {
    let vastlegging: Vastlegging
    let wistRegel: Bool
  }

  func fase(_ beeld: Beeld) -> Tafelfase {
    Tafelfase(beeld, gekozen: beeld.tafels.first { $0.tafel.id == tafel })
  }

  /// The item that comes next: the one that is chosen, else the first that was not begun.
  func volgende(_ tafel: Agendatafel) -> Agendapunt? {
    let straks = straks(tafel)
    return straks.first { $0.casus.zaaknummer == keuze.selection } ?? straks.first
      ?? tafel.punten.first
  }

  /// The items that were not begun.
  func straks(_ tafel: Agendatafel) -> [Agendapunt] {
    tafel.punten.filter { !tafel.tafel.begonnen.contains($0.casus.zaaknummer) }
  }

  mutating func vernieuw(_ beeld: Beeld) {
    if let tafel, beeld.wereld.tafels[tafel] == nil { self.tafel = nil }
    if fase(beeld).lopend != nil || fase(beeld).tafel == nil { keuze = ListState() }
    if fase(beeld).lopend == nil {
      if regel.isEmpty { isVertrouwelijk = false }
      switch stap {
      case .teruglezen, .aanwezigen: stap = .gewoon
      case .gewoon, .gevaar, .sluiten, .hervatten: break
      }
    }
  }

  /// Takes note that something was recorded. Answers whether that was the line.
  mutating func vastgelegd(_ vastlegging: Vastlegging) -> Bool {
    guard let gevraagd, gevraagd.vastlegging == vastlegging else { return false }
    self.gevraagd = nil
    if gevraagd.wistRegel {
      regel = TextEditor(limit: .bytes(Vormcontrole.langsteTekst))
      // A promise, a voice or a view is for once; the next line is a note again.
      if case .notitie = soort {} else { soort = .notitie(.inbreng) }
      spreker = nil
      isVertrouwelijk = false
    } else if case .aanwezigen = stap {
    } else {
      stap = .gewoon
      schuif = Scroller()
    }
    return gevraagd.wistRegel
  }

  /// Forgets what was read of a dossier, and the line: that lies sealed on the disk.
  mutating func vergeet() {
    punt = nil
    stukken = nil
    isVertrouwelijk = false
    regel = TextEditor(limit: .bytes(Vormcontrole.langsteTekst))
  }
}

/// The item with what was read of it. A stream only grows: with the same versions it holds the same.
struct GeladenPunt: Equatable, Sendable {
  let vraag: Puntvraag
  let punt: Tafelpunt

  static func == (een: GeladenPunt, ander: GeladenPunt) -> Bool { een.vraag == ander.vraag }
}

/// Which events place 2 needs to show its item.
public struct Puntvraag: Equatable, Sendable {
  public let tafel: String
  public let zaaknummer: String
  let tafelversie: Int
  let casusversie: Int
  let dag: Datum
}
