import TOMLKit

/// Why a theme cannot be used, and on which line, counted from 1.
public struct ThemeError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case syntax(String)
    /// A key or table that themes do not have.
    case unknownEntry(String)
    case unknownRole(String)
    /// A word that is no colour and no attribute.
    case unknownWord(String)
    case unknownTheme(String)
    case notText(String)
    case nameMissing
  }

  public let line: Int
  public let reason: Reason
}

/// Reads the format of themes, which `themes/licht.toml` explains.
enum ThemeReader {
  /// - Parameter base: finds the theme that is inherited from.
  static func read(_ text: String, base: (String) -> Theme?) throws(ThemeError) -> Theme {
    let lines = KeyLines(text)
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw ThemeError(line: error.source.begin.line, reason: .syntax(error.description))
    } catch {
      throw ThemeError(line: 1, reason: .syntax(String(describing: error)))
    }
    for key in table.keys where !["name", "inherits", "roles", "16"].contains(key) {
      throw ThemeError(line: lines.line(of: key), reason: .unknownEntry(key))
    }
    guard let name = table["name"]?.string, !name.isEmpty else {
      throw ThemeError(line: lines.line(of: "name"), reason: .nameMissing)
    }
    var inherited: Theme?
    if let entry = table["inherits"] {
      guard let parent = entry.string, let found = base(parent) else {
        throw ThemeError(
          line: lines.line(of: "inherits"), reason: .unknownTheme(entry.string ?? ""))
      }
      inherited = found
    }
    let roles = try styles(table, "roles", lines)
    let sixteen = try styles(table, "16", lines)
    // A role set anew takes the place of what the inherited theme said for sixteen colours too.
    let kept = inherited?.sixteen.filter { roles[$0.key] == nil } ?? [:]
    return Theme(
      name: name, roles: (inherited?.roles ?? [:]).merging(roles) { $1 },
      sixteen: kept.merging(sixteen) { $1 })
  }

  private static func styles(
    _ table: TOMLTable, _ section: String, _ lines: KeyLines
  ) throws(ThemeError) -> [Role: StyleLine] {
    guard let entry = table[section] else { return [:] }
    guard let entries = entry.table else {
      throw ThemeError(line: lines.line(of: section), reason: .unknownEntry(section))
    }
    var styles: [Role: StyleLine] = [:]
    for key in entries.keys {
      let line = lines.line(of: key, in: section)
      guard let role = Role(rawValue: key) else {
        throw ThemeError(line: line, reason: .unknownRole(key))
      }
      guard let text = entries[key]?.string else {
        throw ThemeError(line: line, reason: .notText(key))
      }
      do {
        styles[role] = try StyleLine(text)
      } catch {
        throw ThemeError(line: line, reason: .unknownWord(error.word))
      }
    }
    return styles
  }
}
