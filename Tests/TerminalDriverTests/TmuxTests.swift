import TerminalDriver
import Testing

@Suite struct `A shell in a multiplexer` {
  @Test func `Ctrl-Z gives the shell back and fg the program`() throws {
    let tmux = try TmuxSession(columns: 60, rows: 16)
    try tmux.waitFor("$")
    try tmux.command(programPath("PtyProbe"))
    try tmux.waitFor("size 60x16 keys 0")
    #expect(try tmux.alternateScreen())
    #expect(try tmux.foreground() == "PtyProbe")
    try tmux.press("z")
    try tmux.waitFor("Stopped")
    #expect(try !tmux.alternateScreen())
    try tmux.command("fg")
    try tmux.waitFor("keys 1")
    #expect(try tmux.alternateScreen())
    try tmux.press("q")
    try tmux.wait(for: "the shell") { !$0.contains("keys") }
    try tmux.command("echo $((40 + 2))")
    try tmux.waitFor("42")
  }

  @Test func `the pane takes another size`() throws {
    let tmux = try TmuxSession(columns: 60, rows: 16)
    try tmux.waitFor("$")
    try tmux.command(programPath("PtyProbe"))
    try tmux.waitFor("size 60x16")
    try tmux.resize(columns: 90, rows: 30)
    try tmux.waitFor("size 90x30")
  }

  @Test func `what never comes is a failure with the pane in it`() throws {
    let tmux = try TmuxSession(patience: .seconds(1))
    try tmux.waitFor("$")
    let failure = #expect(throws: Failure.self) { try tmux.waitFor("never") }
    #expect(failure?.picture?.contains("$") == true)
  }
}
