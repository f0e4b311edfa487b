/// Finds the line of a key: the TOML reader tells places for syntax errors only.
public struct KeyLines {
  private var lines: [String: Int] = [:]

  public init(_ text: String) {
    var section = ""
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in rows.enumerated() {
      let bare = line.filter { !" \t\r\"".contains($0) }
      if bare.hasPrefix("["), let end = bare.firstIndex(of: "]") {
        section = String(bare[bare.index(after: bare.startIndex)..<end])
        lines[section] = lines[section] ?? index + 1
      } else if let equals = bare.firstIndex(of: "=") {
        lines["\(section).\(bare[..<equals])"] = index + 1
      }
    }
  }

  /// The line, from 1, on which a key or a section stands; 1 when it is nowhere.
  public func line(of key: String, in section: String = "") -> Int {
    lines["\(section).\(key)"] ?? lines[key] ?? 1
  }
}
