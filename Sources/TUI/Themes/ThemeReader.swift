/// Why a theme cannot be used, and on which line, counted from 1.
public struct ThemeError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case syntax
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
    let toml: SmallTOML
    do {
      toml = try SmallTOML(text)
    } catch {
      throw ThemeError(line: error.line, reason: .syntax)
    }
    for entry in toml.top.entries where !["name", "inherits"].contains(entry.key) {
      throw ThemeError(line: entry.line, reason: .unknownEntry(entry.key))
    }
    for section in toml.sections.dropFirst() where !["roles", "16"].contains(section.name) {
      throw ThemeError(line: section.line, reason: .unknownEntry(section.name))
    }
    guard let name = toml.top["name"]?.text, !name.isEmpty else {
      throw ThemeError(line: toml.top["name"]?.line ?? 1, reason: .nameMissing)
    }
    var inherited: Theme?
    if let entry = toml.top["inherits"] {
      guard let parent = entry.text, let found = base(parent) else {
        throw ThemeError(line: entry.line, reason: .unknownTheme(entry.text ?? ""))
      }
      inherited = found
    }
    let roles = try styles(toml[section: "roles"])
    let sixteen = try styles(toml[section: "16"])
    // A role set anew takes the place of what the inherited theme said for sixteen colours too.
    let kept = inherited?.sixteen.filter { roles[$0.key] == nil } ?? [:]
    return Theme(
      name: name, roles: (inherited?.roles ?? [:]).merging(roles) { $1 },
      sixteen: kept.merging(sixteen) { $1 })
  }

  private static func styles(
    _ section: SmallTOML.Section?
  ) throws(ThemeError) -> [Role: StyleLine] {
    var styles: [Role: StyleLine] = [:]
    for entry in section?.entries ?? [] {
      guard let role = Role(rawValue: entry.key) else {
        throw ThemeError(line: entry.line, reason: .unknownRole(entry.key))
      }
      guard let text = entry.text else {
        throw ThemeError(line: entry.line, reason: .notText(entry.key))
      }
      do {
        styles[role] = try StyleLine(text)
      } catch {
        throw ThemeError(line: entry.line, reason: .unknownWord(error.word))
      }
    }
    return styles
  }
}
