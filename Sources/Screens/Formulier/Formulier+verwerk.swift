import Domain
import TUI

extension Formulier {
  /// Handles one key.
  public mutating func verwerk(_ toets: Key, _ kader: Formulierkader) -> Formuliergebeurtenis {
    let gebeurtenis = doe(toets, kader)
    schuif(kader)
    return gebeurtenis
  }

  /// Puts pasted text in the field in which one types; elsewhere it is refused with `niets`.
  public mutating func plak(_ tekst: String, _ kader: Formulierkader) -> Formuliergebeurtenis {
    guard lijst == nil, inhoud.indices.contains(focus) else { return .niets }
    let uitkomst: EditResult
    switch inhoud[focus] {
    case .regel(var regel):
      uitkomst = regel.insert(tekst)
      inhoud[focus] = .regel(regel)
    case .tekst(var editor):
      inhoud[focus] = .keuze(nil)
      uitkomst = editor.paste(tekst, in: tekstveld(editor, kader))
      inhoud[focus] = .tekst(editor)
    case .rijen(var rijen):
      uitkomst = rijen.plak(tekst)
      inhoud[focus] = .rijen(rijen)
    case .keuze, .keuzes: return .niets
    }
    let gebeurtenis = neem(uitkomst, kader) ?? .niets
    schuif(kader)
    return gebeurtenis
  }

  private mutating func doe(_ toets: Key, _ kader: Formulierkader) -> Formuliergebeurtenis {
    if toets == .control("s") {
      // What was being looked for is what was meant; a list that was only opened chooses nothing.
      if lijst?.filter.isEmpty == false { neemGemerkte(kader) }
      return legVast(kader)
    }
    if lijst != nil { return verwerkLijst(toets, kader) }
    if let gebeurtenis = verwerkSuggestie(toets, kader) { return gebeurtenis }
    if let gebeurtenis = inRijen(toets, kader) { return gebeurtenis }
    switch toets {
    case .escape:
      // A day said in short is written out, so that the draft means the same tomorrow.
      verlaat(focus, kader)
      return .weg
    case .tab: return stap(1, rond: true, kader)
    case .backtab: return stap(-1, rond: true, kader)
    default: break
    }
    if let gebeurtenis = inVeld(toets, kader) { return gebeurtenis }
    switch toets {
    case .up: return stap(-1, rond: false, kader)
    case .down: return stap(1, rond: false, kader)
    case .enter: return isLaatste ? legVast(kader) : stap(1, rond: false, kader)
    case .pageUp: return ga(zichtbaar.first, kader)
    case .pageDown: return ga(zichtbaar.last, kader)
    default: return .niets
    }
  }

  /// `nil` for a key with which the field does nothing.
  private mutating func inVeld(
    _ toets: Key, _ kader: Formulierkader
  ) -> Formuliergebeurtenis? {
    guard let veld, inhoud.indices.contains(focus) else { return nil }
    if case .tekst(var editor) = inhoud[focus] {
      // Taken out of the form while it changes: a long text is not copied for a letter.
      inhoud[focus] = .keuze(nil)
      let uitkomst = editor.edit(toets, in: tekstveld(editor, kader))
      inhoud[focus] = .tekst(editor)
      return neem(uitkomst, kader)
    }
    switch (inhoud[focus], veld.soort) {
    case (.regel(var regel), _):
      let uitkomst = regel.edit(toets)
      inhoud[focus] = .regel(regel)
      if uitkomst == .edited { suggestie = nil }
      return neem(uitkomst, kader)
    case (.keuze(let waarde), .keuze(let opties)):
      return kies(toets, waarde, opties, kader)
    case (.keuzes(let gekozen, let plaats), .keuzes(let opties)):
      return kies(toets, gekozen, plaats, opties, kader)
    case (.tekst, _), (.keuze, _), (.keuzes, _), (.rijen, _): return nil
    }
  }

  mutating func neem(
    _ uitkomst: EditResult, _ kader: Formulierkader
  ) -> Formuliergebeurtenis? {
    switch uitkomst {
    case .ignored: return nil
    case .moved: return .niets
    case .edited:
      if case .vol = fouten[focus] { fouten[focus] = nil }
      herzie(focus, kader.vandaag)
      return .gewijzigd
    case .refused(let grens):
      fouten[focus] = .vol(grens)
      return .niets
    }
  }

  mutating func stap(
    _ stap: Int, rond: Bool, _ kader: Formulierkader
  ) -> Formuliergebeurtenis {
    ga(buur(stap, rond: rond), kader)
  }

  private mutating func ga(_ doel: Int?, _ kader: Formulierkader) -> Formuliergebeurtenis {
    guard let doel, doel != focus else { return .niets }
    ga(naar: doel, kader)
    return .gewijzigd
  }

  private mutating func legVast(_ kader: Formulierkader) -> Formuliergebeurtenis {
    rondAf(kader).map { .vastleggen($0) } ?? .gewijzigd
  }
}
