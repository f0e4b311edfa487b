import Domain
import Screens
import TUI

/// What a person may choose in `config.toml`:
///
///     language = "en"            # or nl
///     theme = "licht"            # donker, contrast, mono, or a file of one's own
///
///     [lock]
///     minutes = 10               # idle minutes until a sealed store locks; 0 is never
///
///     [minutes]
///     folder = "/home/ik/verslagen"  # where minutes are written; else the state folder
///
///     [checkpoint]
///     places = ["/media/stick"]  # folders that get every checkpoint and the ledger too
///
///     [calendar]
///     file = "/srv/tafels.ics"  # where the agenda writes its calendar; else the state folder
///
///     [retention]                # years that a closed dossier is kept; 20 where nothing is said
///     hulp = 20
///     cooling_off_days = 7       # between asking for a dossier to be destroyed and doing it
///
///     [report]
///     threshold = 5              # smaller numbers do not leave the team; 0 lets all of them go
///
///     [keys]                     # other keys for an action, by the name that the palette shows
///     "bord.weergave" = ["v", "F3"]
public struct Configuratie: Equatable, Sendable {
  public private(set) var taal: Taal?
  public private(set) var thema: String?
  public private(set) var toetsen = Toetsen()
  /// Idle minutes until a sealed store locks by itself; 0 is never.
  public private(set) var slotMinuten = 10
  /// Folders at other places that get every checkpoint and the ledger.
  public private(set) var plaatsen: [String] = []
  /// Where the agenda writes its calendar file; `nil` is the state folder.
  public private(set) var kalender: String?
  /// The folder for minutes; `nil` is the state folder.
  public private(set) var verslagmap: String?
  public private(set) var bewaren = Bewaarinstellingen()
  public private(set) var kleine = KleineAantallen()

  public init() {}

  /// Reads the text of a `config.toml`. Nothing is guessed: what is not understood is an error with
  /// its line, and so is a key that two actions ask for.
  public init(toml: String) throws(Configuratiefout) {
    let gelezen: SmallTOML
    do {
      gelezen = try SmallTOML(toml)
    } catch {
      throw Configuratiefout(regel: error.line, reden: .vorm)
    }
    for veld in gelezen.top.entries {
      switch veld.key {
      case "language":
        guard let taal = veld.text.flatMap(Taal.init(rawValue:)) else {
          throw Configuratiefout(regel: veld.line, reden: .taal)
        }
        self.taal = taal
      case "theme":
        guard let thema = veld.text else {
          throw Configuratiefout(regel: veld.line, reden: .tekst(veld.key))
        }
        self.thema = thema
      default: throw Configuratiefout(regel: veld.line, reden: .onbekend(veld.key))
      }
    }
    for deel in gelezen.sections.dropFirst() {
      switch deel.name {
      case "lock": slotMinuten = try Self.slot(deel)
      case "minutes": verslagmap = try Self.verslagmap(deel)
      case "checkpoint": plaatsen = try Self.plaatsen(deel)
      case "calendar": kalender = try Self.kalender(deel)
      case "retention": bewaren = try Bewaarinstellingen(deel)
      case "report": kleine = try Self.kleine(deel)
      case "keys": toetsen = try Self.toetsen(deel.entries)
      default: throw Configuratiefout(regel: deel.line, reden: .onbekend(deel.name))
      }
    }
  }

  private static func toetsen(
    _ velden: [SmallTOML.Entry]
  ) throws(Configuratiefout) -> Toetsen {
    var eigen: [String: [Key]] = [:]
    for veld in velden {
      guard Toetsen.namen.contains(veld.key) else {
        throw Configuratiefout(regel: veld.line, reden: .onbekend(veld.key))
      }
      var gelezen: [Key] = []
      for spelling in veld.value.texts {
        guard let toets = Key(spelling) else {
          throw Configuratiefout(regel: veld.line, reden: .toets(spelling))
        }
        gelezen.append(toets)
      }
      eigen[veld.key] = gelezen
    }
    let toetsen = Toetsen(eigen: eigen)
    if let conflict = toetsen.conflicten.first {
      let naam = eigen[conflict.second] == nil ? conflict.first : conflict.second
      throw Configuratiefout(
        regel: velden.first { $0.key == naam }?.line ?? 1,
        reden: .dubbel(toets: conflict.key.description, conflict.first, conflict.second))
    }
    return toetsen
  }
}

/// What is wrong in `config.toml`, and on which line.
public struct Configuratiefout: Error, Equatable, Sendable {
  public let regel: Int
  public let reden: Reden

  public enum Reden: Equatable, Sendable {
    case vorm
    case onbekend(String)
    case taal
    case minuten
    case plaatsen
    case map(String)
    case getal(String, ClosedRange<Int>)
    case tekst(String)
    case bestand(String)
    case toets(String)
    case dubbel(toets: String, String, String)
  }
}
