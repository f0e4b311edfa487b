import Glibc

extension Session {
  /// Presses keys one by one: `press("j", "Enter", "C-l", "S-Tab", "A-x", "F5", "PgDn", "Esc")`.
  ///
  /// The names are Enter, Tab, Esc, Backspace, Space, Up, Down, Left, Right, Home, End, PgUp,
  /// PgDn, Ins, Del and F1 to F12; a single character is itself.
  public func press(_ keys: String..., line: Int = #line) throws(Failure) {
    for key in keys {
      guard let bytes = Key.bytes(key, on: wire.emulator) else {
        throw Failure("there is no key named \(key)", line: line)
      }
      try send(bytes, line)
    }
  }

  /// Types `text`: in one burst as a quick hand does, or waiting after each character.
  public func type(
    _ text: String, oneByOne: Bool = false, line: Int = #line
  ) throws(Failure) {
    guard oneByOne else { return try send(Array(text.utf8), line) }
    for character in text { try send(Array(character.utf8), line) }
  }

  /// Pastes `text` as a terminal does: line ends become Enter, between brackets if the program
  /// asked for those.
  public func paste(_ text: String, line: Int = #line) throws(Failure) {
    let bytes = text.utf8.map { $0 == 0x0a ? 0x0d : $0 }
    let brackets = wire.emulator.pasteBrackets
    try send((brackets?.start ?? []) + bytes + (brackets?.end ?? []), line)
  }

  private func send(_ bytes: [UInt8], _ line: Int) throws(Failure) {
    guard !bytes.isEmpty else { return }
    try requireRunning(line)
    wire.send(bytes)
    try settle(line)
  }

  /// Gives the terminal another size, of which the program hears by SIGWINCH.
  public func resize(columns: Int, rows: Int, line: Int = #line) throws(Failure) {
    try requireRunning(line)
    // The kernel sends no signal when the size stays, so there is nothing to wait for.
    guard wire.emulator.size != (columns, rows) else { return }
    wire.resize(columns: columns, rows: rows)
    try settle(line)
  }

  /// Sends `signal` to the program and waits until it has handled it, stopped or ended.
  public func signal(_ signal: Int32, line: Int = #line) throws(Failure) {
    wire.send(signal: signal)
    try settle(line)
  }

  /// Ends the program as a power cut does: it can do nothing about it.
  public func kill9(line: Int = #line) throws(Failure) {
    wire.send(signal: SIGKILL)
    _ = try waitForExit(line: line)
  }

  /// Closes the terminal, as when its window is closed: the program gets SIGHUP, reading and
  /// writing fail from now on. Does not wait: see ``waitForExit(line:)``.
  public func closeTerminal() {
    wire.pump()
    wire.hangUp()
  }

  /// Waits until the program ends and says how.
  public func waitForExit(line: Int = #line) throws(Failure) -> Exit {
    do {
      try wire.wait(within: patience, for: "the end of the program") { wire.exit != nil }
    } catch {
      throw Failure(error.reason, picture: error.picture, line: line)
    }
    guard let exit = wire.exit else { throw Failure("the program did not end", line: line) }
    return exit
  }

  private func requireRunning(_ line: Int) throws(Failure) {
    wire.pump()
    guard wire.isOpen else { throw Failure("the terminal is closed", line: line) }
    if let exit = wire.exit {
      throw Failure("the program has ended: \(exit)", picture: picture, line: line)
    }
  }
}
