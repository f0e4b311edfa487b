extension TextWidth {
  /// Cuts text into lines of at most `width` columns, between words where that can be.
  ///
  /// Newlines stay line ends, an empty line stays an empty line, tabs become spaces, and a word
  /// longer than a line is broken. Joined with the spaces at the breaks it is the same text.
  /// Gives at least one line, and for a width below 1 the same as for 1.
  public static func wrap(_ text: String, _ width: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { wrapLine($0, max(1, width)) }
  }

  private static func wrapLine(_ text: Substring, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    // The place in `line` after its last space, and the columns up to there.
    var breakAt: (index: Int, columns: Int)?
    var count = 0
    for original in text {
      let character: Character = original == "\t" ? " " : original
      let columns = columns(of: character)
      if used + columns > width && count > 0 {
        if character == " " {
          // A space that falls on the line end is the break.
          lines.append(line)
          (line, used, count, breakAt) = ("", 0, 0, nil)
          continue
        }
        let kept = breakAt ?? (count, used)
        lines.append(trimmed(line.prefix(kept.index)))
        line = String(line.dropFirst(kept.index))
        (count, used, breakAt) = (count - kept.index, used - kept.columns, nil)
      }
      line.append(character)
      count += 1
      used += columns
      if character == " " { breakAt = (count, used) }
    }
    return lines + [line]
  }

  private static func trimmed(_ line: Substring) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
