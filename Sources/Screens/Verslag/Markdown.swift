import Domain

/// Lines of CommonMark. What people wrote is taken for text, never for mark-up.
struct Markdown {
  private(set) var regels: [String] = []

  var tekst: String { regels.joined(separator: "\n") + "\n" }

  mutating func kop(_ niveau: Int, _ tekst: String) {
    wit()
    regels += [String(repeating: "#", count: niveau) + " " + tekst, ""]
  }

  mutating func alinea(_ tekst: String) {
    wit()
    regels += [tekst, ""]
  }

  mutating func punt(_ tekst: String) { regels.append("- " + tekst) }

  /// Someone's own words, line by line.
  mutating func citaat(_ tekst: String) {
    wit()
    for regel in tekst.split(separator: "\n", omittingEmptySubsequences: false) {
      regels.append(regel.isEmpty ? ">" : "> " + Self.veilig(String(regel)))
    }
    regels.append("")
  }

  /// A line that is mark-up as it stands.
  mutating func ruw(_ regel: String) { regels.append(regel) }

  /// An empty line, unless there is one.
  mutating func wit() {
    if let laatste = regels.last, !laatste.isEmpty { regels.append("") }
  }

  /// A text as it reads, on one line.
  static func veilig(_ tekst: String) -> String {
    var uit = ""
    for teken in tekst.split(whereSeparator: \.isNewline).joined(separator: " ") {
      if "\\`*_[]<>#|~&".contains(teken) { uit.append("\\") }
      uit.append(teken)
    }
    let schoon = uit.replacing("\t", with: " ").zonderStuurtekens
    // At the start of a line a dash, a plus or a number with a point would begin a list.
    let woord = schoon.prefix { !$0.isWhitespace }
    if ["-", "+", "=", "---"].contains(woord) || woord.allSatisfy({ "-+=".contains($0) }) {
      return woord.isEmpty ? schoon : "\\" + schoon
    }
    if let einde = woord.last, einde == "." || einde == ")",
      woord.dropLast().allSatisfy(\.isNumber), woord.count > 1
    {
      return woord.dropLast() + "\\" + String(einde) + schoon.dropFirst(woord.count)
    }
    return schoon
  }
}
