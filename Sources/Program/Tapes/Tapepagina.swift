import Screens
import TUI

/// What a command of a tape answered, as it would stand in a terminal where no screen is open.
struct Tapepagina {
  private(set) var regels: [(tekst: String, rol: Role)] = []
  /// The exit status of the last command.
  private(set) var status: Int32?

  mutating func zeg(_ tekst: String) { regels.append((tekst, .dim)) }

  mutating func toon(_ woorden: [String], _ uitslag: Opdrachtuitslag) {
    regels.append(("$ experttafel \(woorden.joined(separator: " "))", .heading))
    regels += uitslag.regels.map { ($0.zonderStuurtekens, .text) }
    status = uitslag.status
  }

  /// The newest lines, as many as there is room for; long ones go on below.
  func teken(op canvas: inout Canvas) {
    let binnen = canvas.bounds.inset(columns: 1)
    let rijen = regels.flatMap { regel in
      TextWidth.wrap(regel.tekst, binnen.width).map { ($0, regel.rol) }
    }
    for (nummer, (tekst, rol)) in rijen.suffix(binnen.height).enumerated() {
      canvas.put(tekst, in: binnen, row: nummer, role: rol)
    }
  }
}

/// What a command of the program wrote, and how it ended.
public struct Opdrachtuitslag: Equatable, Sendable {
  public let regels: [String]
  public let status: Int32

  public init(regels: [String], status: Int32) {
    self.regels = regels
    self.status = status
  }
}
