import Screens
import TOMLKit
import TUI

/// What a person may choose in `config.toml`:
///
///     language = "en"            # or nl
///     theme = "licht"            # donker, contrast, mono, or a file of one's own
///
///     [lock]
///     minutes = 10               # idle minutes until a sealed store locks; 0 is never
///
///     [keys]                     # other keys for an action, by the name that the palette shows
///     "bord.weergave" = ["v", "F3"]
public struct Configuratie: Equatable, Sendable {
  public private(set) var taal: Taal?
  public private(set) var thema: String?
  public private(set) var toetsen = Toetsen()
  /// Idle minutes until a sealed store locks by itself; 0 is never.
  public private(set) var slotMinuten = 10

  public init() {}

  /// Reads the text of a `config.toml`. Nothing is guessed: what is not understood is an error with
  /// its line, and so is a key that two actions ask for.
  public init(toml: String) throws(Configuratiefout) {
    let regels = KeyLines(toml)
    let tabel: TOMLTable
    do {
      tabel = try TOMLTable(string: toml)
    } catch let fout as TOMLParseError {
      throw Configuratiefout(regel: fout.source.begin.line, reden: .vorm)
    } catch {
      throw Configuratiefout(regel: 1, reden: .vorm)
    }
    for naam in tabel.keys.sorted() {
      let regel = regels.line(of: naam)
      switch naam {
      case "language":
        guard let taal = tabel[naam]?.string.flatMap(Taal.init(rawValue:)) else {
          throw Configuratiefout(regel: regel, reden: .taal)
        }
        self.taal = taal
      case "theme":
        guard let thema = tabel[naam]?.string else {
          throw Configuratiefout(regel: regel, reden: .tekst(naam))
        }
        self.thema = thema
      case "lock": slotMinuten = try Self.slot(tabel[naam]?.table, regels)
      case "keys": toetsen = try Self.toetsen(tabel[naam]?.table, regels)
      default: throw Configuratiefout(regel: regel, reden: .onbekend(naam))
      }
    }
  }

  private static func slot(_ tabel: TOMLTable?, _ regels: KeyLines) throws(Configuratiefout) -> Int
  {
    guard let tabel else { throw Configuratiefout(regel: regels.line(of: "lock"), reden: .vorm) }
    if let anders = tabel.keys.sorted().first(where: { $0 != "minutes" }) {
      throw Configuratiefout(regel: regels.line(of: anders, in: "lock"), reden: .onbekend(anders))
    }
    guard let minuten = tabel["minutes"]?.int, 0...1440 ~= minuten else {
      throw Configuratiefout(regel: regels.line(of: "minutes", in: "lock"), reden: .minuten)
    }
    return minuten
  }

  private static func toetsen(
    _ tabel: TOMLTable?, _ regels: KeyLines
  ) throws(Configuratiefout) -> Toetsen {
    guard let tabel else { throw Configuratiefout(regel: regels.line(of: "keys"), reden: .vorm) }
    var eigen: [String: [Key]] = [:]
    for naam in tabel.keys.sorted() {
      let regel = regels.line(of: naam, in: "keys")
      guard Toetsen.namen.contains(naam) else {
        throw Configuratiefout(regel: regel, reden: .onbekend(naam))
      }
      let spellingen = tabel[naam]?.array?.map { $0.string ?? "" } ?? [tabel[naam]?.string ?? ""]
      var gelezen: [Key] = []
      for spelling in spellingen {
        guard let toets = Key(spelling) else {
          throw Configuratiefout(regel: regel, reden: .toets(spelling))
        }
        gelezen.append(toets)
      }
      eigen[naam] = gelezen
    }
    let toetsen = Toetsen(eigen: eigen)
    if let conflict = toetsen.conflicten.first {
      let naam = eigen[conflict.second] == nil ? conflict.first : conflict.second
      throw Configuratiefout(
        regel: regels.line(of: naam, in: "keys"),
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
    case tekst(String)
    case toets(String)
    case dubbel(toets: String, String, String)
  }
}
