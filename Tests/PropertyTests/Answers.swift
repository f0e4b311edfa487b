import Domain
import Exchange

/// Everything that is asked of a world as at a moment, as one text: what has the same answers is the
/// same to everyone outside.
struct Answers: Equatable, CustomStringConvertible {
  let board: String
  let agenda: String
  let dossiers: [String]

  init(board: String, agenda: String, dossiers: [String]) {
    self.board = board
    self.agenda = agenda
    self.dossiers = dossiers.sorted()
  }

  init(_ world: Wereld, at moment: Moment) {
    self.init(
      board: Bord(world, op: moment).json.text, agenda: Agenda(world).json.text,
      dossiers: world.casussen.values.map { $0.json(in: world, op: moment).text })
  }

  init(_ region: NaiveRegion, at moment: Moment) {
    self.init(
      board: region.board(at: moment), agenda: region.agenda,
      dossiers: region.casussen.map { $0.dossier(at: moment) })
  }

  var description: String { ([board, agenda] + dossiers).joined(separator: "\n") }
}
