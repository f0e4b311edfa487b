import Glibc
import TerminalDriver
import Testing

private func probe(
  _ arguments: String..., columns: Int = 80, rows: Int = 24, home: TemporaryFolder? = nil,
  patience: Duration = .seconds(10)
) throws -> Session {
  try Session(
    program: programPath("PtyProbe"), arguments: arguments, columns: columns, rows: rows,
    home: home, patience: patience)
}

@Suite struct `What a session shows` {
  @Test func `the first picture is there when the session has started`() throws {
    let t = try probe(columns: 40, rows: 6)
    try t.expectPicture(
      """
      size 40x6 keys 0
      read
      bold reverse café e\u{301} 字 end
      """)
    #expect(t.screen.count == 6)
    #expect(t.alternateScreen)
    #expect(!t.cursorVisible)
    #expect(t.title == "peiling")
    #expect(t.cursor == (26, 2))
  }

  @Test func `a cell has its text, its colours and its attributes`() throws {
    let t = try probe()
    let bold = t.cell(0, 2)
    #expect(bold.text == "b" && bold.bold && !bold.reverse)
    #expect(bold.foreground == 196 && bold.background == 4)
    let (x, y) = try #require(t.find("reverse"))
    let reverse = t.cell(x, y)
    #expect(reverse.reverse && !reverse.bold)
    #expect(reverse.foreground == nil && reverse.background == nil)
  }

  @Test func `columns count, not characters`() throws {
    let t = try probe()
    #expect(t.find("字") ?? (-1, -1) == (20, 2))
    #expect(t.cell(20, 2).width == 2)
    #expect(t.find("end") ?? (-1, -1) == (23, 2))
    #expect(t.cell(18, 2).text == "e\u{301}")
    #expect(t.find("nowhere") == nil)
  }

  @Test func `a failed expectation shows the screen and its place`() throws {
    let t = try probe()
    let failure = #expect(throws: Failure.self) { try t.expect("not there", line: 12) }
    #expect(failure?.description.hasPrefix("line 12: expected “not there”") == true)
    #expect(failure?.description.contains("|size 80x24 keys 0") == true)
    #expect(throws: Failure.self) { try t.expectGone("size") }
    #expect(throws: Failure.self) { try t.expectRow(0, contains: "read") }
    #expect(throws: Failure.self) { try t.expectRow(1, equals: "rea") }
    #expect(throws: Failure.self) { try t.expectPicture("size") }
    try t.expectRow(0, contains: "size")
    try t.expectRow(1, equals: "read")
    try t.expectGone("not there")
  }

  @Test func `bytes are counted from the last reset`() throws {
    let t = try probe()
    #expect(t.bytesReceived > 50)
    t.resetBytesReceived()
    #expect(t.bytesReceived == 0)
    try t.press("b", "b", "b")
    #expect(t.bytesReceived == 3)
  }

  @Test func `a long output arrives whole`() throws {
    let t = try probe()
    t.resetBytesReceived()
    try t.press("l")
    #expect(t.bytesReceived > 1_000_000)
    try t.expectRow(0, equals: "size 80x24 keys 1")
  }
}

@Suite struct `What a session sends` {
  @Test(arguments: [
    ("j", "6a"), ("é", "c3 a9"), ("Enter", "0d"), ("Tab", "09"), ("S-Tab", "1b 5b 5a"),
    ("Esc", "1b"), ("Space", "20"), ("Backspace", "7f"), ("C-l", "0c"), ("C-Space", "00"),
    ("A-x", "1b 78"), ("Up", "1b 4f 41"), ("Home", "1b 4f 48"), ("PgDn", "1b 5b 36 7e"),
    ("Del", "1b 5b 33 7e"), ("F1", "1b 4f 50"), ("F5", "1b 5b 31 35 7e"), ("C--", "0d"),
    ("-", "2d"),
  ])
  func `a key is the bytes that xterm sends`(key: String, bytes: String) throws {
    let t = try probe()
    try t.press(key)
    try t.expectRow(1, equals: "read " + bytes)
  }

  @Test func `an unknown key is refused`() throws {
    let t = try probe()
    #expect(throws: Failure.self) { try t.press("Entr") }
  }

  @Test func `text goes in one burst or one by one`() throws {
    let t = try probe()
    try t.type("hé")
    try t.expectRow(1, equals: "read 68 c3 a9")
    try t.type("ij", oneByOne: true)
    try t.expectRow(1, equals: "read 6a")
    try t.expectRow(0, contains: "keys 5")
  }

  @Test func `a burst longer than the terminal holds is read to the end`() throws {
    let t = try probe()
    try t.type(String(repeating: "j", count: 50_000))
    try t.expectRow(0, contains: "keys 50000")
  }

  @Test func `a paste comes in brackets and its line ends are Enter`() throws {
    let t = try probe()
    try t.paste("a\nb")
    try t.expectRow(1, equals: "read 1b 5b 32 30 30 7e 61 0d 62 1b 5b 32 30 31 7e")
  }

  @Test func `a question to the terminal is answered`() throws {
    let t = try probe()
    try t.press("d")
    // Row 3, column 27: where the first picture left the cursor.
    try t.expect("read 1b 5b 33 3b 32 37 52")
  }

  @Test func `a new size reaches the program`() throws {
    let t = try probe()
    try t.resize(columns: 60, rows: 16)
    try t.expectRow(0, contains: "size 60x16")
    #expect(t.screen.count == 16)
    try t.resize(columns: 60, rows: 16)
    try t.resize(columns: 120, rows: 40)
    try t.expectRow(0, contains: "size 120x40")
  }
}

@Suite struct `When a session waits` {
  @Test func `a slow key is waited for`() throws {
    let t = try probe()
    for count in 1...3 {
      try t.press("s")
      try t.expectRow(0, contains: "keys \(count)")
    }
  }

  @Test func `an idle byte from before the slow work does not count`() throws {
    let t = try probe()
    for _ in 1...3 {
      try t.signal(SIGUSR1)
      try t.expectRow(1, equals: "read 0a")
      try t.press("j")
      try t.expectRow(1, equals: "read 6a")
    }
  }

  @Test func `a program that never says it is idle fails with its screen`() throws {
    let failure = #expect(throws: Failure.self) {
      _ = try probe("deaf", patience: .seconds(3))
    }
    #expect(failure?.description.contains("|size 80x24 keys 0") == true)
  }

  @Test func `waiting for what never comes fails with the screen`() throws {
    let t = try probe()
    t.patience = .milliseconds(50)
    let failure = #expect(throws: Failure.self) { try t.waitFor("never") }
    #expect(failure?.picture?.contains("size") == true)
  }

  @Test func `what a signal from elsewhere brings is waited for`() throws {
    let t = try probe()
    let home = t.home
    try t.press("p")
    let number = try #require(t.row(0).split(separator: " ").last)
    let late = try run("/bin/sh", ["-c", "kill -USR1 \(number)"], home: home)
    #expect(late.status == 0)
    try t.waitFor("read 0a")
  }

  @Test(arguments: 1...12) func `many sessions run at once`(number: Int) throws {
    let t = try probe(columns: 40 + number)
    for count in 1...20 {
      try t.press("j")
      try t.expectRow(0, equals: "size \(40 + number)x24 keys \(count)")
    }
  }
}

@Suite struct `How a session ends` {
  @Test func `a program that leaves restores the terminal and has a status`() throws {
    let t = try probe()
    #expect(!t.modesRestored)
    try t.press("q")
    #expect(try t.waitForExit() == .status(7))
    #expect(t.modesRestored)
    #expect(throws: Failure.self) { try t.press("j") }
  }

  @Test func `a program that dies raw leaves the terminal raw`() throws {
    let t = try probe()
    try t.press("c")
    #expect(try t.waitForExit() == .signal(Int(SIGABRT)))
    #expect(!t.modesRestored)
  }

  @Test func `a killed program has no last word`() throws {
    let t = try probe()
    try t.kill9()
    #expect(try t.waitForExit() == .signal(Int(SIGKILL)))
    #expect(!t.modesRestored)
    try t.expect("size 80x24 keys 0")
  }

  @Test func `a signal that asks to leave is obeyed`() throws {
    let t = try probe()
    try t.signal(SIGTERM)
    #expect(try t.waitForExit() == .status(15))
    #expect(t.modesRestored)
  }

  @Test func `a closed terminal hangs up`() throws {
    let t = try probe("signalsOnly")
    t.closeTerminal()
    #expect(try t.waitForExit() == .status(1))
    #expect(throws: Failure.self) { try t.press("j") }
  }

  @Test func `a closed terminal without SIGHUP is the end of the input`() throws {
    let t = try Session(
      program: "/bin/sh",
      arguments: ["-c", "trap '' HUP; exec \"$0\"", programPath("PtyProbe")])
    t.closeTerminal()
    #expect(try t.waitForExit() == .status(2))
  }

  @Test func `a program stops and goes on`() throws {
    let t = try probe()
    try t.press("z")
    #expect(t.isStopped)
    #expect(t.modesRestored)
    try t.signal(SIGCONT)
    #expect(!t.isStopped && t.alternateScreen)
  }

  @Test func `a program that does not exist is a failure`() {
    #expect(throws: Failure.self) { _ = try Session(program: programPath("Nobody")) }
  }

  @Test func `the next session finds the home of the one before`() throws {
    let home = try TemporaryFolder()
    for _ in 1...2 {
      let t = try Session(
        program: "/bin/sh",
        arguments: ["-c", "cat trail; echo \"was here\" >> trail; pwd; tty"], home: home)
      #expect(try t.waitForExit() == .status(0))
      try t.expect(home.path)
      try t.expect("/dev/pts/")
    }
    let last = try run("/bin/cat", [home.file("trail")], home: home)
    #expect(last.stdout == "was here\nwas here\n")
  }
}
