extension Taal {
  /// One of two ways to say something. A text in both languages stands on one place, so that
  /// neither can be forgotten.
  public func callAsFunction(_ nl: String, _ en: String) -> String {
    switch self {
    case .nl: nl
    case .en: en
    }
  }
}

extension String {
  /// With a capital at the start, for a heading or the start of a line.
  public var metHoofdletter: String { prefix(1).uppercased() + dropFirst() }

  /// With a full stop at the end, unless what somebody wrote ends the sentence already.
  var metPunt: String { last.map { ".!?…".contains($0) } == true ? self : self + "." }

  /// What may stand in a line of text about a hostile file: at most 80 scalar values, without
  /// control, bidirectional and zero-width characters.
  public var veilig: String { String(zonderStuurtekens.unicodeScalars.prefix(80)) }

  /// The same without a limit, for the names of files.
  public var zonderStuurtekens: String {
    let zichtbaar = unicodeScalars.lazy.filter { scalar in
      if scalar.properties.isDefaultIgnorableCodePoint { return false }
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        return false
      default: return true
      }
    }
    return String(UnicodeScalarView(zichtbaar))
  }
}
