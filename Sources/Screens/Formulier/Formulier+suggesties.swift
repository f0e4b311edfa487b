import Domain
import TUI

extension Formulier {
  private static let meeste = 4
  /// Fields of which everything is offered before one types: a few known answers, and no persons.
  private static let heleLijst: Set<String> = ["doorverwezenNaar"]

  /// The persons that match what is being typed, best first.
  func suggesties(_ nummer: Int) -> [Suggestie] {
    guard nummer == focus, let veld = model.velden[veilig: nummer],
      case .regel(let personen) = veld.soort, case .regel(let regel) = inhoud[veilig: nummer]
    else { return [] }
    if regel.isEmpty { return Self.heleLijst.contains(veld.pad) ? personen : [] }
    let getypt = regel.text.zonderRanden
    if personen.contains(where: { $0.naam == getypt }) { return [] }
    return Array(
      personen.enumerated()
        .compactMap { plaats, persoon in
          fuzzyMatch(getypt, "\(persoon.naam) \(persoon.organisatie)")
            .map { (-$0.score, plaats, persoon) }
        }
        .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2).prefix(Self.meeste))
  }

  /// The arrows go into the suggestions; Enter and Tab take the one at the cursor and go on.
  mutating func verwerkSuggestie(
    _ toets: Key, _ kader: Formulierkader
  ) -> Formuliergebeurtenis? {
    let suggesties = suggesties(focus)
    if suggesties.isEmpty { return nil }
    switch (toets, suggestie) {
    case (.down, nil): suggestie = 0
    case (.down, let plaats?) where plaats + 1 < suggesties.count: suggestie = plaats + 1
    case (.up, 0), (.escape, .some): suggestie = nil
    case (.up, let plaats?): suggestie = plaats - 1
    case (.enter, let plaats?), (.tab, let plaats?):
      guard let persoon = suggesties[veilig: plaats] else { return nil }
      neem(persoon)
      _ = stap(1, rond: toets == .tab, kader)
      return .gewijzigd
    default: return nil
    }
    return .niets
  }

  /// The name, and the organisation beside it unless something else was typed there.
  private mutating func neem(_ persoon: Suggestie) {
    guard let veld, case .regel(let personen) = veld.soort else { return }
    suggestie = nil
    inhoud[focus] = Veldinhoud(veld, ruw: .text(persoon.naam))
    let pad = (veld.groep.map { "\($0)." } ?? "") + "organisatie"
    guard let naast = model.velden.firstIndex(where: { $0.pad == pad }), naast != focus,
      case .regel(let regel) = inhoud[naast], !persoon.organisatie.isEmpty
    else { return }
    if regel.isEmpty || personen.contains(where: { $0.organisatie == regel.text }) {
      inhoud[naast] = Veldinhoud(model.velden[naast], ruw: .text(persoon.organisatie))
      fouten[naast] = nil
    }
  }
}
