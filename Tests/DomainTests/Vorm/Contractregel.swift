import Codec
import Proeven

/// One event of the contract: its type without prefix and version, and its fields.
struct Contractregel: CustomStringConvertible, Sendable {
  let type: String
  let velden: [Contractveld]

  init(_ regel: Substring) {
    var lezer = Contractlezer(rest: regel)
    type = lezer.tot(" ")
    velden = lezer.velden()
  }

  var description: String { type }
}

struct Contractveld: Sendable {
  let naam: String
  let isVerplicht: Bool
  let vorm: Vorm

  indirect enum Vorm: Sendable {
    case regel, tekst, id, gebeurtenisId, datum, moment, bool
    case getal(ClosedRange<Int>)
    case keuze([String])
    case lijst(Vorm, ClosedRange<Int>)
    case object([Contractveld])
  }
}

/// Reads the notation of `Contract.tekst`.
struct Contractlezer {
  var rest: Substring

  mutating func tot(_ einde: Character) -> String {
    let deel = rest.prefix { $0 != einde }
    rest = rest.dropFirst(deel.count + 1)
    return String(deel)
  }

  mutating func velden() -> [Contractveld] {
    var velden: [Contractveld] = []
    while let eerste = rest.first {
      if eerste == " " {
        rest.removeFirst()
      } else if eerste == "}" {
        break
      } else {
        velden.append(veld())
      }
    }
    return velden
  }

  private mutating func veld() -> Contractveld {
    let naam = String(rest.prefix { $0.isLetter || $0.isNumber && $0 != "¹" })
    rest = rest.dropFirst(naam.count)
    let isVerplicht = !neem("?")
    return Contractveld(naam: naam, isVerplicht: isVerplicht, vorm: vorm())
  }

  private mutating func vorm() -> Contractveld.Vorm {
    if neem("##") { return .gebeurtenisId }
    if neem("#") { return .id }
    if neem("@@") { return .moment }
    if neem("@") { return .datum }
    if neem("¹") { return .regel }
    if neem("[") {
      let aantal = grenzen(Substring(tot("]"))) ?? 0...Int.max
      return .lijst(vorm(), aantal)
    }
    if neem("{") {
      let binnen = velden()
      rest.removeFirst()
      return .object(binnen)
    }
    guard neem(":") else { return .tekst }
    let waarde = rest.prefix { $0 != " " && $0 != "}" }
    rest = rest.dropFirst(waarde.count)
    if waarde == "bool" { return .bool }
    if let grenzen = grenzen(waarde) { return .getal(grenzen) }
    return .keuze(waarde.split(separator: "·").map(String.init))
  }

  private func grenzen(_ tekst: Substring) -> ClosedRange<Int>? {
    let delen = tekst.split(separator: "…").compactMap { Int($0) }
    return delen.count == 2 ? delen[0]...delen[1] : nil
  }

  private mutating func neem(_ teken: String) -> Bool {
    guard rest.hasPrefix(teken) else { return false }
    rest = rest.dropFirst(teken.count)
    return true
  }
}

extension Contractveld.Vorm {
  /// Values that the contract allows, at their bounds.
  var goede: [JSONValue] {
    switch self {
    case .regel: ["x", .text(String(repeating: "é", count: 256)), "tab\tbinnen", "e\u{301}🧒🏽"]
    case .tekst: ["x", "twee\nregels\tmet tab", "e\u{301}🧒🏽"]
    case .id: ["A", .text(String(repeating: "z", count: 32)), "ET-2026-00001"]
    case .gebeurtenisId: ["A.b_c:d-9", .text(String(repeating: "z", count: 64))]
    case .datum: ["2026-02-28", "1900-01-01", "2199-12-31", "2024-02-29"]
    case .moment: ["2026-01-13T09:30:00+01:00", "1970-01-01t00:00:00z", "2199-12-31T23:59:59Z"]
    case .bool: [true, false]
    case .getal(let grenzen): [.integer(grenzen.lowerBound), .integer(grenzen.upperBound)]
    case .keuze(let waarden): waarden.map { .text($0) }
    case .lijst(let vorm, let aantal):
      [.array(Array(repeating: vorm.goede[0], count: aantal.lowerBound))]
        + vorm.goede.map { .array([$0]) } + [.array(Array(repeating: vorm.goede[0], count: 6))]
    case .object(let velden): [.object(velden.map { JSONMember($0.naam, $0.vorm.goede[0]) })]
    }
  }

  /// Values that it does not allow; what is blank is only wrong where a text is required.
  func slechte(verplicht: Bool) -> [JSONValue] {
    let andere: [JSONValue] = ["x", 3, true, [:], []]
    let blanco: [JSONValue] = verplicht ? ["", " \t", "\u{2003}\u{a0}"] : []
    let stuur: [JSONValue] = ["bel\u{7}", "esc\u{1b}[2J", "del\u{7f}", "nel\u{85}", "cr\r"]
    switch self {
    case .regel:
      return [3, true, [:], [], "twee\nregels", .text(String(repeating: "x", count: 257))] + blanco
        + stuur
    case .tekst:
      return [3, true, [:], []] + blanco + stuur
    case .id:
      return [
        3, true, "", "a b", "a_b", "a.b", "é", "a\n", .text(String(repeating: "z", count: 33)),
      ]
    case .gebeurtenisId: return [3, "", "a b", .text(String(repeating: "z", count: 65))]
    case .datum:
      return [3, "2026-02-29", "1899-12-31", "2200-01-01", "2026-1-01", "26-01-01", "2026-01-01T"]
    case .moment: return [3, "2026-01-13", "2026-01-13 09:30:00Z", "2026-01-13T09:30:00"]
    case .bool: return [0, "true", [:], []]
    case .getal(let grenzen):
      let rond: [JSONValue] = [
        .integer(grenzen.lowerBound - 1), .integer(grenzen.upperBound + 1),
      ]
      return [.text(String(grenzen.lowerBound)), true, []] + rond
    case .keuze(let waarden):
      return [.text(waarden[0].uppercased()), .text(waarden[0] + " "), "", "onbekend", 3, true]
    case .lijst(let vorm, let aantal):
      // An item of a list of lines may be empty.
      let items = vorm.slechte(verplicht: false).map { JSONValue.array([vorm.goede[0], $0]) }
      let aantallen =
        aantal == 1...6 ? [0, 7].map { Array(repeating: vorm.goede[0], count: $0) } : []
      return ["x", [:]] + items + aantallen.map { .array($0) }
    case .object(let velden):
      let heel = goede[0]
      return andere.filter { $0 != [:] }
        + velden.flatMap { veld in
          veld.vorm.slechte(verplicht: veld.isVerplicht).map {
            heel.met(.object([JSONMember(veld.naam, $0)]))
          } + (veld.isVerplicht ? [heel.zonder(veld.naam)] : [])
        }
    }
  }
}
