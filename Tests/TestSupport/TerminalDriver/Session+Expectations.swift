/// Expectations look at the screen as it is now, for every verb has waited already. Only
/// ``waitFor(_:line:)`` waits, for what another program or a clock brings about.
extension Session {
  /// Expects `text` on one row of the screen.
  public func expect(_ text: String, line: Int = #line) throws(Failure) {
    try require(contains(text), "expected “\(text)”", line)
  }

  /// Expects `text` nowhere on the screen.
  public func expectGone(_ text: String, line: Int = #line) throws(Failure) {
    try require(!contains(text), "expected no “\(text)”", line)
  }

  /// Expects `text` somewhere on row `number`, counted from 0.
  public func expectRow(
    _ number: Int, contains text: String, line: Int = #line
  ) throws(Failure) {
    try require(row(number).contains(text), "expected “\(text)” on row \(number)", line)
  }

  /// Expects row `number`, counted from 0 and without trailing blanks, to be `text`.
  public func expectRow(_ number: Int, equals text: String, line: Int = #line) throws(Failure) {
    try require(row(number) == text, "expected row \(number) to be “\(text)”", line)
  }

  /// Expects the whole screen; trailing blanks and empty rows at the end do not count.
  public func expectPicture(_ expected: String, line: Int = #line) throws(Failure) {
    let expected = trimmedPicture(rows(of: expected))
    let picture = picture
    let equal = zip(rows(of: expected), rows(of: picture)).prefix { $0 == $1 }.count
    try require(
      picture == expected, "expected this picture, first different on row \(equal):\n\(expected)",
      line)
  }

  /// Waits until `text` is on the screen and the program sleeps.
  public func waitFor(_ text: String, line: Int = #line) throws(Failure) {
    do {
      try wire.wait(within: patience, for: "“\(text)”") {
        contains(text) && (wire.exit != nil || wire.sleeps)
      }
    } catch {
      throw Failure(error.reason, picture: error.picture, line: line)
    }
  }

  private func contains(_ text: String) -> Bool { screen.contains { $0.contains(text) } }

  private func require(_ holds: Bool, _ reason: String, _ line: Int) throws(Failure) {
    guard holds else { throw Failure(reason, picture: picture, line: line) }
  }
}
