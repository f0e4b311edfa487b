import TerminalDriver

/// The program itself, built beside these tests.
let programma = programPath("experttafel")

/// How long a step may take before it counts as never: a machine that runs all tests at once is
/// slow at times.
let geduld = Duration.seconds(30)

/// The program on fictional data with a clock that stands still: the same picture every time.
func demo(
  _ arguments: String..., columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
  home: TemporaryFolder? = nil
) throws -> Session {
  try Session(
    program: programma, arguments: ["demo"] + arguments, columns: columns, rows: rows,
    environment: environment, home: home, patience: geduld)
}

/// What a chair sees at a glance.
extension Session {
  /// The casus that the line below the rule explains: the one that is selected on Casussen and on
  /// the board; empty when there is no such line.
  var gekozen: String {
    let uitleg = screen.drop { $0.isEmpty || Set($0.dropFirst()) != ["─"] }.dropFirst().first
    return uitleg?.split(separator: " · ").first.map { String($0.dropFirst()) } ?? ""
  }

  /// The row of the screen that says which keys act here.
  var toetsregel: String { row(screen.count - 1) }

  /// The rows below the first one with `begin`, up to the first one with `einde`.
  func rijen(onder begin: String, tot einde: String) -> [String] {
    Array(screen.drop { !$0.contains(begin) }.dropFirst().prefix { !$0.contains(einde) })
  }

  /// The numbers of all colours on the screen.
  var kleuren: Set<Int> {
    var kleuren: Set<Int> = []
    for (y, rij) in screen.enumerated() {
      for x in 0...rij.count {
        let cell = cell(x, y)
        kleuren.formUnion([cell.foreground, cell.background].compactMap { $0 })
      }
    }
    return kleuren
  }
}
