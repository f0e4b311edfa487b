import Domain
import TUI

extension Formulier {
  /// A key in a choice: left, right and space go along the options, a letter to one that begins with
  /// it. Options that do not fit beside each other open as a list, that narrows as one types.
  mutating func kies(
    _ toets: Key, _ waarde: String?, _ opties: [Optie], _ kader: Formulierkader
  ) -> Formuliergebeurtenis? {
    let nu = opties.firstIndex { $0.waarde == waarde ?? "" }
    let alsLijst = !past(opties, kader)
    switch toets {
    case .left: return zet(nu.map { $0 - 1 } ?? opties.count - 1, opties, kader)
    case .right: return zet(nu.map { $0 + 1 } ?? 0, opties, kader)
    case .home: return zet(0, opties, kader)
    case .end: return zet(opties.count - 1, opties, kader)
    case .backspace, .delete:
      inhoud[focus] = .keuze(nil)
    case .character(" ") where alsLijst, .enter where alsLijst && waarde == nil:
      lijst = Keuzelijst(op: nu)
      return .niets
    case .character(let letter) where alsLijst:
      lijst = Keuzelijst(String(letter))
      return .niets
    case .character(" "): return zet(((nu ?? -1) + 1) % max(1, opties.count), opties, kader)
    case .character(let letter):
      guard let doel = Self.volgende(letter, na: nu ?? -1, opties, kader.taal) else {
        return .niets
      }
      let gebeurtenis = zet(doel, opties, kader)
      // Yes or no is one letter, and the question is answered.
      if opties.starts(with: Veldmodel.jaNee) { _ = stap(1, rond: false, kader) }
      return gebeurtenis
    default: return nil
    }
    herzie(focus, kader.vandaag)
    return .gewijzigd
  }

  /// A key in several choices: left and right move, space chooses or lets go.
  mutating func kies(
    _ toets: Key, _ gekozen: Set<String>, _ plaats: Int, _ opties: [Optie],
    _ kader: Formulierkader
  ) -> Formuliergebeurtenis? {
    var doel = plaats
    switch toets {
    case .left: doel = max(0, plaats - 1)
    case .right: doel = min(plaats + 1, opties.count - 1)
    case .home: doel = 0
    case .end: doel = opties.count - 1
    case .character(" "):
      guard let waarde = opties[veilig: plaats]?.waarde else { return .niets }
      inhoud[focus] = .keuzes(gekozen.symmetricDifference([waarde]), plaats: plaats)
      herzie(focus, kader.vandaag)
      return .gewijzigd
    case .character(let letter):
      doel = Self.volgende(letter, na: plaats, opties, kader.taal) ?? plaats
    default: return nil
    }
    inhoud[focus] = .keuzes(gekozen, plaats: doel)
    return .niets
  }

  mutating func verwerkLijst(_ toets: Key, _ kader: Formulierkader) -> Formuliergebeurtenis {
    guard var open = lijst, case .keuze(let opties) = veld?.soort else { return .niets }
    switch toets {
    case .escape: lijst = nil
    case .enter, .tab, .backtab:
      guard neemGemerkte(kader) else { return .niets }
      // A choice made with Enter on the last field does not record by itself.
      _ = stap(toets == .backtab ? -1 : 1, rond: toets != .enter, kader)
      return .gewijzigd
    default:
      _ = open.verwerk(toets, opties, kader.taal)
      lijst = open
    }
    return .niets
  }

  /// Takes the option at the cursor of the open list; false when nothing matches what was typed.
  @discardableResult
  mutating func neemGemerkte(_ kader: Formulierkader) -> Bool {
    guard case .keuze(let opties) = veld?.soort, let optie = lijst?.gemerkt(opties, kader.taal)
    else { return false }
    inhoud[focus] = .keuze(optie.waarde)
    lijst = nil
    return true
  }

  private mutating func zet(
    _ doel: Int, _ opties: [Optie], _ kader: Formulierkader
  ) -> Formuliergebeurtenis {
    guard let optie = opties[veilig: max(0, min(doel, opties.count - 1))] else { return .niets }
    inhoud[focus] = .keuze(optie.waarde)
    herzie(focus, kader.vandaag)
    return .gewijzigd
  }

  /// The next option whose words begin with a letter, around.
  private static func volgende(
    _ letter: Character, na plaats: Int, _ opties: [Optie], _ taal: Taal
  ) -> Int? {
    let gezocht = Folding.fold(letter)
    return (1...max(1, opties.count)).map { (plaats + $0) % max(1, opties.count) }
      .first { opties[veilig: $0].map { Folding.fold($0.woord(taal)).hasPrefix(gezocht) } ?? false }
  }
}
