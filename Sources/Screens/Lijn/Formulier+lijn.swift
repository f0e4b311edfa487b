import Domain
import TUI

extension Formulier {
  /// What the field in focus asks.
  func lijnvraag(_ taal: Taal) -> Lijnvraag {
    guard let veld else { return Lijnvraag("") }
    var pad = veld.pad
    if case .rijen(let rijen)? = inhoud[veilig: focus], let naam = rijen.namen[veilig: rijen.vak] {
      pad += ".\(naam)"
    }
    let naam =
      pad == veld.pad ? label(focus, taal) : Veldwoord.label(pad, in: model.soort, taal) ?? pad
    switch veld.soort {
    case .keuze(let opties): return Lijnvraag(naam, opties: opties.map { $0.woord(taal) })
    case .keuzes(let opties):
      return Lijnvraag(naam, opties: opties.map { $0.woord(taal) }, meerdere: true)
    case .regel, .regels, .tekst, .datum, .moment, .getal, .rijen: return Lijnvraag(naam)
    }
  }

  /// The keys that give an answer to the field in focus and go on; `nil` for an answer that it does
  /// not have. An empty answer keeps what is there, `-` makes it empty.
  func lijnantwoord(_ tekst: String, _ taal: Taal) -> [InputEvent]? {
    if tekst.isEmpty { return [verder] }
    let leeg = tekst == "-"
    switch (veld?.soort, inhoud[veilig: focus]) {
    case (.keuze, _) where leeg: return [.key(.backspace), .key(isLaatste ? .control("s") : .tab)]
    case (.keuze(let opties), _):
      guard let doel = Self.nummer(tekst, opties, taal) else { return nil }
      let stappen = Array(repeating: InputEvent.key(.right), count: doel)
      return [.key(.home)] + stappen + [.key(.enter)]
    case (.keuzes(let opties), .keuzes(let gekozen, _)):
      return Self.keuzes(leeg ? "" : tekst, opties, gekozen, taal)
    case (.tekst, .tekst(let editor)):
      if leeg {
        return Array(repeating: .key(.backspace), count: editor.text.count) + [verder]
      }
      // What is there is not thrown away: another line comes below it.
      return [.paste(editor.isEmpty ? tekst : "\n" + tekst), verder]
    default:
      return [.key(.end), .key(.control("u")), .paste(leeg ? "" : tekst), verder]
    }
  }

  /// Enter goes on, except where it means something else.
  private var verder: InputEvent {
    switch inhoud[veilig: focus] {
    case .tekst, .keuze(nil): .key(isLaatste ? .control("s") : .tab)
    case .rijen(let rijen):
      .key(rijen.vak + 1 < rijen.namen.count && !rijen.isRijLeeg ? .tab : .enter)
    default: .key(.enter)
    }
  }

  /// Chooses exactly these options, by their numbers or words, with commas between them.
  private static func keuzes(
    _ tekst: String, _ opties: [Optie], _ gekozen: Set<String>, _ taal: Taal
  ) -> [InputEvent]? {
    var doelen: Set<Int> = []
    for woord in tekst.split(separator: ",") {
      guard let doel = nummer(String(woord).zonderRanden, opties, taal) else { return nil }
      doelen.insert(doel)
    }
    var toetsen: [InputEvent] = [.key(.home)]
    for (plaats, optie) in opties.enumerated() {
      if doelen.contains(plaats) != gekozen.contains(optie.waarde) {
        toetsen.append(.key(.character(" ")))
      }
      toetsen.append(.key(.right))
    }
    return toetsen + [.key(.enter)]
  }

  /// The option with this number, this word, or the only one that begins with it.
  private static func nummer(_ tekst: String, _ opties: [Optie], _ taal: Taal) -> Int? {
    if let nummer = Int(tekst) { return opties.indices.contains(nummer - 1) ? nummer - 1 : nil }
    let gezocht = Folding.fold(tekst)
    let woorden = opties.map { Folding.fold($0.woord(taal)) }
    if let heel = woorden.firstIndex(of: gezocht) { return heel }
    let begin = woorden.indices.filter { woorden[$0].hasPrefix(gezocht) }
    return begin.count == 1 ? begin.first : nil
  }
}
