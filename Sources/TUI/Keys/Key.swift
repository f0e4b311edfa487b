/// One key as the terminal tells it.
///
/// Alt with a key arrives as `escape` and the key in the same burst.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backtab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// Ctrl or Alt with an arrow.
  case wordLeft, wordRight
  /// F1 to F12 and beyond.
  case function(Int)
  /// Ctrl with a lower-case letter or sign. Ctrl-I, -M and -[ arrive as tab, enter and escape.
  case control(Character)
}

/// What a terminal or the world outside tells the program.
public enum InputEvent: Equatable, Sendable {
  case key(Key)
  /// Text pasted in one go, with its newlines; controls are not yet stripped.
  case paste(String)
  case resize(Size)
  /// The time given to wait has passed with nothing happening.
  case tick
  /// The terminal is gone: save and leave, it cannot be drawn on.
  case hangup
  /// Asked to stop: save and leave.
  case terminate
  /// Back from a stop (Ctrl-Z and `fg`).
  case resumed
  /// Something can be read from this file descriptor.
  case wake(Int32)
}
