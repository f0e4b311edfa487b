import Domain

/// What is said at the table where no item is on, of what only some may read, and of drafts that two
/// programs were typing in.
enum Wisselwoord: Hashable, Sendable {
  // The line at the bottom: what a key does here and now.
  case opent(Int)
  case begint(Int)
  case pauze, crisis, anderPunt, leest
  // Confidential.
  case vertrouwelijk, actieVertrouwelijk, wordtVertrouwelijk, nietMeerVertrouwelijk
  case genoteerdVertrouwelijk(Gebeurtenissoort)
  // A crisis while no item is on.
  case voorWieCrisis, crisisAnders, crisisElders
  // The family's versions.
  case vrijgegeven(Datum)
  /// For whom, and of which table.
  case vrijgegevenVoor(String, Datum)
  // Drafts.
  case conceptVanTwee

  func `in`(_ taal: Taal) -> String {
    switch self {
    case .opent(let nummer): taal("opent met punt \(nummer)", "opens with item \(nummer)")
    case .begint(let nummer): taal("begint punt \(nummer)", "begins item \(nummer)")
    case .pauze: taal("pauze", "pause")
    case .crisis: taal("crisis", "crisis")
    case .anderPunt: taal("ander punt", "other item")
    case .leest: taal("leest", "reads")
    case .vertrouwelijk: taal("vertrouwelijk", "confidential")
    case .actieVertrouwelijk:
      taal("deze regel is vertrouwelijk, of niet meer", "this line is confidential, or no longer")
    case .wordtVertrouwelijk:
      taal(
        "Deze regel wordt vertrouwelijk: niet op de wand, niet in een verslag.",
        "This line will be confidential: not on the wall, in no minutes.")
    case .nietMeerVertrouwelijk:
      taal("Deze regel is niet meer vertrouwelijk.", "This line is no longer confidential.")
    case .genoteerdVertrouwelijk(let soort):
      taal(
        "Vastgelegd, vertrouwelijk: \(soort.naam(.nl)).",
        "Recorded, confidential: \(soort.naam(.en)).")
    case .voorWieCrisis: taal("Over welke casus?", "About which casus?")
    case .crisisAnders: taal("een andere casus", "another casus")
    case .crisisElders:
      taal(
        "Zoek de casus in 3 Casussen; daar legt : crisis het vast.",
        "Find the casus in 3 Cases; there : crisis records it.")
    case .vrijgegeven(let dag):
      taal("vrijgegeven \(dag.kort(.nl))", "released \(dag.kort(.en))")
    case .vrijgegevenVoor(let wie, let dag):
      // Recorded as the text of a note: spaces as people type them.
      taal(
        "Verslag van \(dag.lang(.nl)) vrijgegeven voor \(wie).",
        "Minutes of \(dag.lang(.en)) released to \(wie)."
      )
      .replacing("\u{A0}", with: " ")
    case .conceptVanTwee:
      taal(
        "Een ander programma typte ook in dit concept; beide zijn bewaard (C).",
        "Another program typed in this draft too; both are kept (C).")
    }
  }
}
