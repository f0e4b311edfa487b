import EventStore
import Program
import Screens
import Terminal

/// Questions and answers on the terminal, before there is a screen.
struct Gesprek {
  private let terminal: LineTerminal
  var woorden: Gespreksteksten { Gespreksteksten(Taalkeuze.taal) }

  /// `nil` when nobody sits at a terminal.
  init?() {
    let stil = Omgeving.terminal["EXPERTTAFEL_IDLE_FD"].flatMap { Int32($0) }
    guard let terminal = LineTerminal(idleDescriptor: stil) else { return nil }
    self.terminal = terminal
  }

  func zeg(_ tekst: String) { terminal.say(tekst + "\n") }

  /// What was typed; `nil` at the end of the answers.
  func vraag(_ tekst: String, verborgen: Bool = false) -> [UInt8]? {
    terminal.ask(tekst, hidden: verborgen)
  }

  /// A line of text without control characters, at most as long as a line of the contract; empty
  /// when nothing was typed.
  func regel(_ tekst: String) throws -> String {
    guard let bytes = vraag(tekst) else { throw Toegangsfout.gesprekAfgebroken }
    let schoon = String(decoding: bytes, as: UTF8.self).zonderStuurtekens
    return String(schoon.unicodeScalars.prefix(256)).zonderRandwit
  }

  /// Shows that something takes a while.
  func metGeduld<R>(_ werk: () throws -> R) rethrows -> R {
    terminal.say("…")
    defer { terminal.clearLine() }
    return try werk()
  }

  /// A new passphrase, typed twice the same; asked again until it will do.
  func nieuwWachtwoord() throws -> Passphrase {
    while true {
      guard let eerste = vraag(woorden.nieuwWachtwoord, verborgen: true) else {
        throw Toegangsfout.gesprekAfgebroken
      }
      let wachtwoord: Passphrase
      do {
        wachtwoord = try Wachtwoord.nieuw(eerste)
      } catch {
        zeg(error.zin(Taalkeuze.taal))
        continue
      }
      zeg(woorden.sterkte(wachtwoord.strength))
      guard let tweede = vraag(woorden.nogEens, verborgen: true) else {
        throw Toegangsfout.gesprekAfgebroken
      }
      if eerste == tweede { return wachtwoord }
      zeg(woorden.nietGelijk)
    }
  }
}

extension String {
  /// Without white space around it.
  var zonderRandwit: String {
    let begin = drop(while: \.isWhitespace)
    return String(begin.reversed().drop(while: \.isWhitespace).reversed())
  }
}
