/// Keys that ncurses does not know arrive as an escape and loose characters, which would start
/// actions that nobody asked for.
public enum UnknownSequences {
  /// The events without sequences of the form ESC [ parameters final.
  ///
  /// Those of the form ESC O letter stay: they may be an Esc and a word typed fast.
  public static func removed(from events: [InputEvent]) -> [InputEvent] {
    var kept: [InputEvent] = []
    var index = 0
    while index < events.count {
      if let end = end(of: events, from: index) {
        index = end
      } else {
        kept.append(events[index])
        index += 1
      }
    }
    return kept
  }

  /// The place behind a whole sequence that starts here; nil when none does.
  private static func end(of events: [InputEvent], from start: Int) -> Int? {
    guard events[start] == .key(.escape), start + 2 < events.count else { return nil }
    guard events[start + 1] == .key(.character("[")) else { return nil }
    var index = start + 2
    while let value = ascii(events, index), (0x20..<0x40).contains(value) { index += 1 }
    guard let final = ascii(events, index), (0x40..<0x7F).contains(final) else { return nil }
    return index + 1
  }

  private static func ascii(_ events: [InputEvent], _ index: Int) -> UInt8? {
    guard index < events.count, case .key(.character(let character)) = events[index]
    else { return nil }
    return character.asciiValue
  }
}
