import Domain
import TUI

/// How long closed dossiers are kept, and how long one thinks before destroying one.
public struct Bewaarinstellingen: Equatable, Sendable {
  public var termijnen = Bewaartermijnen()
  /// Days between the first seat's wish and the act.
  public var bedenkdagen = 7

  public init() {}

  init(_ deel: SmallTOML.Section) throws(Configuratiefout) {
    for veld in deel.entries {
      switch veld.key {
      case "cooling_off_days": bedenkdagen = try veld.getal(0...365)
      case "jaren-na-meerderjarig": termijnen.jarenNaMeerderjarig = try veld.getal(0...100)
      default:
        guard let grond = Bewaargrond(rawValue: veld.key) else {
          throw Configuratiefout(regel: veld.line, reden: .onbekend(veld.key))
        }
        termijnen.jaren[grond] = try veld.getal(1...200)
      }
    }
  }
}

extension Configuratie {
  static func slot(_ deel: SmallTOML.Section) throws(Configuratiefout) -> Int {
    var minuten = 10
    for veld in deel.entries {
      guard veld.key == "minutes" else {
        throw Configuratiefout(regel: veld.line, reden: .onbekend(veld.key))
      }
      guard let gegeven = veld.integer, 0...1440 ~= gegeven else {
        throw Configuratiefout(regel: veld.line, reden: .minuten)
      }
      minuten = gegeven
    }
    return minuten
  }

  static func verslagmap(_ deel: SmallTOML.Section) throws(Configuratiefout) -> String? {
    var map: String?
    for veld in deel.entries {
      guard veld.key == "folder" else {
        throw Configuratiefout(regel: veld.line, reden: .onbekend(veld.key))
      }
      guard let gegeven = veld.text, gegeven.hasPrefix("/") else {
        throw Configuratiefout(regel: veld.line, reden: .map(veld.key))
      }
      map = gegeven
    }
    return map
  }

  static func plaatsen(_ deel: SmallTOML.Section) throws(Configuratiefout) -> [String] {
    var plaatsen: [String] = []
    for veld in deel.entries {
      guard veld.key == "places" else {
        throw Configuratiefout(regel: veld.line, reden: .onbekend(veld.key))
      }
      plaatsen = veld.value.texts
      guard plaatsen.allSatisfy({ $0.hasPrefix("/") }) else {
        throw Configuratiefout(regel: veld.line, reden: .plaatsen)
      }
    }
    return plaatsen
  }

  static func kleine(_ deel: SmallTOML.Section) throws(Configuratiefout) -> KleineAantallen {
    var kleine = KleineAantallen()
    for veld in deel.entries {
      guard veld.key == "threshold" else {
        throw Configuratiefout(regel: veld.line, reden: .onbekend(veld.key))
      }
      kleine = KleineAantallen(drempel: try veld.getal(0...1000))
    }
    return kleine
  }

  static func kalender(_ deel: SmallTOML.Section) throws(Configuratiefout) -> String? {
    var bestand: String?
    for veld in deel.entries {
      guard veld.key == "file" else {
        throw Configuratiefout(regel: veld.line, reden: .onbekend(veld.key))
      }
      guard let pad = veld.text, pad.hasPrefix("/") else {
        throw Configuratiefout(regel: veld.line, reden: .bestand(veld.key))
      }
      bestand = pad
    }
    return bestand
  }
}

extension SmallTOML.Entry {
  fileprivate func getal(_ bereik: ClosedRange<Int>) throws(Configuratiefout) -> Int {
    guard let integer, bereik.contains(integer) else {
      throw Configuratiefout(regel: line, reden: .getal(key, bereik))
    }
    return integer
  }
}
