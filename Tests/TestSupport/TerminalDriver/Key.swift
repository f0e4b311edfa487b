import CVTerm

/// The names of keys, as `press` takes them: a single character is itself; `C-`, `A-` and `S-` in
/// front are Ctrl, Alt and Shift.
enum Key {
  private static let named: [String: VTermKey] = [
    "Enter": VTERM_KEY_ENTER, "Tab": VTERM_KEY_TAB, "Esc": VTERM_KEY_ESCAPE,
    "Backspace": VTERM_KEY_BACKSPACE, "Ins": VTERM_KEY_INS, "Del": VTERM_KEY_DEL,
    "Up": VTERM_KEY_UP, "Down": VTERM_KEY_DOWN, "Left": VTERM_KEY_LEFT,
    "Right": VTERM_KEY_RIGHT, "Home": VTERM_KEY_HOME, "End": VTERM_KEY_END,
    "PgUp": VTERM_KEY_PAGEUP, "PgDn": VTERM_KEY_PAGEDOWN,
  ]

  /// The bytes that `name` sends, or nil when there is no such key.
  static func bytes(_ name: String, on emulator: Emulator) -> [UInt8]? {
    var rest = Substring(name)
    var modifiers = VTERM_MOD_NONE.rawValue
    while rest.count > 2, let modifier = modifier(rest.prefix(2)) {
      modifiers |= modifier.rawValue
      rest = rest.dropFirst(2)
    }
    if let key = named[String(rest)] ?? functionKey(rest) {
      return emulator.bytes(of: key, VTermModifier(modifiers))
    }
    if rest == "Space" { rest = " " }
    guard rest.count == 1 else { return nil }
    var bytes = Array(rest.utf8)
    if modifiers & VTERM_MOD_CTRL.rawValue != 0 {
      guard bytes.count == 1 else { return nil }
      bytes[0] &= 0x1f
    }
    return modifiers & VTERM_MOD_ALT.rawValue != 0 ? [0x1b] + bytes : bytes
  }

  private static func modifier(_ prefix: Substring) -> VTermModifier? {
    switch prefix {
    case "C-": VTERM_MOD_CTRL
    case "A-": VTERM_MOD_ALT
    case "S-": VTERM_MOD_SHIFT
    default: nil
    }
  }

  private static func functionKey(_ name: Substring) -> VTermKey? {
    guard name.first == "F", let number = UInt32(name.dropFirst()), 1...12 ~= number else {
      return nil
    }
    return VTermKey(VTERM_KEY_FUNCTION_0.rawValue + number)
  }
}
