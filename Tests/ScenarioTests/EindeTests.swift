import Glibc
import TerminalDriver
import Testing

@Suite struct `Hoe het programma eindigt` {
  @Test func `q geeft de terminal terug zoals hij was`() throws {
    let t = try demo()
    #expect(!t.modesRestored && t.alternateScreen)
    try t.press("q")
    #expect(try t.waitForExit() == .status(0))
    #expect(t.modesRestored)
    try t.expectPicture("")
  }

  @Test(arguments: [SIGHUP, SIGTERM, SIGINT])
  func `een verzoek om te stoppen wordt netjes gedaan`(signaal: Int32) throws {
    let t = try demo()
    try t.press("4", "/")
    try t.signal(signaal)
    #expect(try t.waitForExit() == .status(0))
    #expect(t.modesRestored)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGQUIT, SIGTRAP])
  func `ook een dode geeft de terminal terug`(signaal: Int32) throws {
    let t = try demo()
    try t.press("4")
    try t.signal(signaal)
    #expect(try t.waitForExit() == .signal(Int(signaal)))
    #expect(t.modesRestored)
  }

  @Test func `een gesloten venster is het einde`() throws {
    let t = try demo()
    t.closeTerminal()
    #expect(try t.waitForExit() == .status(0))
  }

  @Test func `na kill -9 is alles er nog`() throws {
    let opslag = try Opslag(.regio)
    let eerste = try opslag.open()
    try eerste.press("3")
    try eerste.expect("60 casussen")
    try eerste.kill9()
    #expect(!eerste.modesRestored)
    let tweede = try opslag.open()
    try tweede.press("3")
    try tweede.expect("60 casussen")
    #expect(try opslag.voer(["verify", "--store", opslag.pad, "--json"]).stdout.contains("true"))
  }

  @Test func `Ctrl-Z gaat weg en komt terug, ook op een ander formaat`() throws {
    let t = try demo()
    try t.press("3", "j", "j")
    let (beeld, casus) = (t.picture, t.gekozen)
    try t.press("C-z")
    #expect(t.isStopped)
    #expect(t.modesRestored)
    try t.signal(SIGCONT)
    #expect(!t.isStopped && t.alternateScreen)
    #expect(t.picture == beeld)
    try t.press("C-z")
    try t.resize(columns: 100, rows: 30)
    try t.signal(SIGCONT)
    #expect(t.toetsregel.contains("q stop"))
    #expect(t.gekozen == casus)
    try t.press("/")
    try t.paste("Kluut")
    try t.expect("1 van 68")
  }

  @Test func `wie van buiten is stilgezet, tekent zich daarna opnieuw`() throws {
    let t = try demo()
    try t.press("4")
    let beeld = t.picture
    try t.signal(SIGSTOP)
    #expect(t.isStopped)
    try t.signal(SIGCONT)
    #expect(t.picture == beeld)
    try t.press("j", "k")
    #expect(t.gekozen == "Tapuit")
  }

  @Test func `onder een shell: Ctrl-Z, fg en q`() throws {
    let tmux = try TmuxSession(patience: geduld)
    try tmux.waitFor("$")
    try tmux.command("\(programma) demo")
    try tmux.waitFor("Buizerd")
    #expect(try tmux.alternateScreen())
    try tmux.press("4")
    try tmux.waitFor("29 op het bord")
    try tmux.press("C-z")
    try tmux.waitFor("Stopped")
    #expect(try !tmux.alternateScreen())
    try tmux.command("fg")
    try tmux.waitFor("Tapuit · in uitvoering")
    try tmux.press("q")
    try tmux.wait(for: "the shell") { !$0.contains("Tapuit") }
    try tmux.command("echo einde $?")
    try tmux.waitFor("einde 0")
  }
}
