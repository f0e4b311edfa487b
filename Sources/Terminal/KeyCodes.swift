import CNcurses
import TUI

/// The numbers that ncurses gives to keys, and the keys they are.
enum KeyCodes {
  /// Numbers of our own, above those of ncurses.
  static let pasteStart: Int32 = 1000
  static let pasteEnd: Int32 = 1001
  private static let wordLeft: Int32 = 1002
  private static let wordRight: Int32 = 1003

  /// Tells ncurses the spellings that the entry of a terminal lacks: most have either the CSI or
  /// the SS3 form of the arrows and the first function keys, while terminals send both.
  static func define() {
    define_key("\u{1B}[200~", pasteStart)
    define_key("\u{1B}[201~", pasteEnd)
    for (final, code) in [
      ("A", KEY_UP), ("B", KEY_DOWN), ("C", KEY_RIGHT), ("D", KEY_LEFT), ("H", KEY_HOME),
      ("F", KEY_END), ("P", KEY_F0 + 1), ("Q", KEY_F0 + 2), ("R", KEY_F0 + 3), ("S", KEY_F0 + 4),
    ] {
      define_key("\u{1B}[\(final)", code)
      define_key("\u{1B}O\(final)", code)
    }
    for (number, code) in [
      (1, KEY_HOME), (2, KEY_IC), (3, KEY_DC), (4, KEY_END), (5, KEY_PPAGE), (6, KEY_NPAGE),
      (7, KEY_HOME), (8, KEY_END), (11, KEY_F0 + 1), (12, KEY_F0 + 2), (13, KEY_F0 + 3),
      (14, KEY_F0 + 4), (15, KEY_F0 + 5), (17, KEY_F0 + 6), (18, KEY_F0 + 7), (19, KEY_F0 + 8),
      (20, KEY_F0 + 9), (21, KEY_F0 + 10), (23, KEY_F0 + 11), (24, KEY_F0 + 12),
    ] { define_key("\u{1B}[\(number)~", code) }
    // Arrows with Alt (3) and Ctrl (5), as xterm and its like send them.
    for modifier in [3, 5] {
      define_key("\u{1B}[1;\(modifier)D", wordLeft)
      define_key("\u{1B}[1;\(modifier)C", wordRight)
    }
    define_key("\u{1B}[Z", KEY_BTAB)
    define_key("\u{1B}OM", KEY_ENTER)
  }

  /// A key that ncurses knows by number; nil for those that mean nothing here.
  static func key(code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case wordLeft: .wordLeft
    case wordRight: .wordRight
    case KEY_HOME: .home
    case KEY_END: .end
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_IC: .insert
    case KEY_BTAB: .backtab
    case KEY_ENTER: .enter
    case KEY_F0 + 1...KEY_F0 + 63: .function(Int(code - KEY_F0))
    default: nil
    }
  }

  /// A key that came as a character.
  static func key(scalar value: UInt32) -> Key? {
    switch value {
    case 0x0A, 0x0D: return .enter
    case 0x09: return .tab
    case 0x1B: return .escape
    case 0x08, 0x7F: return .backspace
    case 0x00: return .control(" ")
    case 0x01...0x1A: return Unicode.Scalar(value + 0x60).map { .control(Character($0)) }
    case 0x1C...0x1F: return Unicode.Scalar(value + 0x40).map { .control(Character($0)) }
    case 0x80...0x9F: return nil
    default: return Unicode.Scalar(value).map { .character(Character($0)) }
    }
  }
}
