/// What every role looks like, on terminals with many, few or no colours.
public struct Theme: Hashable, Sendable {
  public let name: String
  let roles: [Role: StyleLine]
  /// What differs where there are only sixteen colours.
  let sixteen: [Role: StyleLine]

  /// The style of a role.
  ///
  /// What the theme does not say comes from the role's parent. With sixteen colours others become
  /// the nearest. Without colours every theme looks like `mono`, whose differences do not rest on
  /// colour.
  public func style(for role: Role, tier: ColourTier) -> Style {
    switch tier {
    case .colours256: return resolved(role, tier)
    case .colours16:
      let style = resolved(role, tier)
      return Style(
        foreground: style.foreground.ofSixteen, background: style.background.ofSixteen,
        attributes: style.attributes)
    case .mono:
      let mono = Theme.builtIn("mono") ?? self
      return Style(attributes: mono.resolved(role, tier).attributes)
    }
  }

  private func resolved(_ role: Role, _ tier: ColourTier) -> Style {
    let parent = role.parent.map { resolved($0, tier) } ?? Style()
    let line = (tier == .colours16 ? sixteen[role] : nil) ?? roles[role]
    return line?.style(below: parent) ?? parent
  }
}

extension Theme {
  /// The built-in theme with a name: licht, donker, contrast or mono.
  public static func builtIn(_ name: String) -> Theme? { builtIn.first { $0.name == name } }

  /// The themes of the program, in the order in which they are offered.
  ///
  /// To add one: a file in `themes/`, its line under `resources` in Package.swift, its line here,
  /// and its name in the tests of themes.
  public static let builtIn: [Theme] = {
    let files = [
      PackageResources.licht_toml, PackageResources.donker_toml, PackageResources.contrast_toml,
      PackageResources.mono_toml,
    ]
    // A built-in theme that cannot be read is left out here; the tests read each of them.
    return files.reduce(into: []) { themes, file in
      let known = themes
      let theme = try? ThemeReader.read(String(decoding: file, as: UTF8.self)) { name in
        known.first { $0.name == name }
      }
      if let theme { themes.append(theme) }
    }
  }()

  /// Reads a theme from its TOML text; it may inherit from a built-in theme.
  public init(toml: String) throws(ThemeError) {
    self = try ThemeReader.read(toml) { Theme.builtIn($0) }
  }

}
