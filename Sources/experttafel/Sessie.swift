import Domain
import EventStore
import Glibc
import Program
import Screens
import TUI
import Terminal

/// The program on a terminal: composes the loop with the screen, the clock and the log.
struct Sessie {
  let thema: Theme
  private let toetsen: Toetsen
  private let slotMinuten: Int
  private let plaatsen: [String]
  private let kalender: String?
  private let bewaren: Bewaarinstellingen
  private let verslagmap: String?
  private let kleine: KleineAantallen

  /// - Parameter configuratie: what the person chose for every session; `--theme` comes first.
  init(thema naam: String?, _ configuratie: Configuratie) throws {
    Taalkeuze.stelVoor(configuratie.taal)
    thema = try Themakeuze.thema(naam ?? configuratie.thema)
    toetsen = configuratie.toetsen
    slotMinuten = configuratie.slotMinuten
    plaatsen = configuratie.plaatsen
    kalender = configuratie.kalender
    bewaren = configuratie.bewaren
    verslagmap = configuratie.verslagmap
    kleine = configuratie.kleine
  }

  /// - Parameters:
  ///   - plain: as question and answer in lines, without a terminal.
  ///   - via: what stands between the loop and the terminal.
  func draai(
    _ journaal: Journaal, wie: String, stoel: String? = nil, merken: Set<Merk>,
    klok: @escaping () -> Moment, staatStil: Bool, plain: Bool = false,
    via: (any Beeldscherm) -> any Beeldscherm = { $0 }
  ) throws {
    let logboek = try Logboek("experttafel")
    try (plain ? opLijnen : opTerminal) { scherm in
      let lus = try lus(
        journaal, op: via(scherm), wie: wie, stoel: stoel, merken: merken, klok: klok,
        staatStil: staatStil, logboek)
      let zaal = Zaalplek.open(isDemo: merken.contains(.demo)) {
        logboek.schrijf("\(klok().tekst) geen zaal: \($0)")
      }
      defer { zaal?.sluit() }
      lus.zaal = zaal
      try lus.draai()
      if lus.heeftVastgelegd, !journaal.store.isLocked, journaal.store.path != nil {
        IJkpunten.zetNa(journaal)
      }
    }
  }

  /// Reads lines from standard input and answers on standard output.
  private func opLijnen(_ doe: (any Beeldscherm) throws -> Void) throws {
    let regels = try LineStream()
    defer { regels.close() }
    try doe(Lijnscherm(Lijnstroom(regels), Taalkeuze.taal))
  }

  /// Takes the terminal over for as long as something is done on it.
  func opTerminal(_ doe: (any Beeldscherm) throws -> Void) throws {
    // What is written to standard error while the screen is up is shown after it.
    let fouten = try Logboek("fouten")
    let terminal = try Terminal.open(
      TerminalSettings(environment: Omgeving.terminal, log: fouten.descriptor))
    defer {
      terminal.close()
      Uit.schrijf(terminal.errorTail(), naar: STDERR_FILENO)
    }
    try doe(Venster(terminal, thema))
  }

  /// The loop on a screen, with everything that it is told from outside.
  func lus(
    _ journaal: Journaal, op scherm: any Beeldscherm, wie: String, stoel: String? = nil,
    merken: Set<Merk>, klok: @escaping () -> Moment, staatStil: Bool, _ logboek: Logboek
  ) throws -> Lus {
    try Lus(
      journaal, op: scherm, app: App(taal: Taalkeuze.taal, toetsen: toetsen),
      Lusomgeving(
        klok: klok, klokStaatStil: staatStil, wie: wie, merken: merken, stoel: stoel,
        slotMinuten: slotMinuten, bron: Herkomst.bron, plaatsen: plaatsen,
        bewaren: bewaren, kleine: kleine,
        akte: { (zaaknummer) throws(Aktefout) in try Akte.open(zaaknummer) },
        nieuwId: { Herkomst.nieuwId(op: klok()) },
        log: logboek.schrijf,
        bewaar: { try? Bewaarplek.bewaar($0, op: klok()) },
        bewaarBestand: { [kalender] in try? Bewaarplek.bewaar($1, als: $0, kalender: kalender) },
        bewaarVerslag: { [verslagmap] in try? Bewaarplek.bewaar($1, als: $0, in: verslagmap) }))
  }
}

/// A terminal as the loop sees it.
final class Venster: Beeldscherm {
  private let terminal: Terminal
  let thema: Theme

  init(_ terminal: Terminal, _ thema: Theme) {
    self.terminal = terminal
    self.thema = thema
  }

  var size: Size { terminal.size }
  var ascii: Bool { terminal.ascii }
  func toon(_ canvas: Canvas) { terminal.paint(canvas, theme: thema) }
  func wacht(_ milliseconden: Int?, ook descriptors: [Int32]) -> [InputEvent] {
    terminal.nextEvents(timeout: milliseconden, wakers: descriptors)
  }
  func vergeet() { terminal.repaint() }
  func onderbreek() { terminal.stop() }
  func neemCtrlZ(alsToets: Bool) { terminal.controlZStops = !alsToets }
}

enum Themakeuze {
  /// A theme that comes with the program, one of `themes/` beside the configuration, or a file.
  static func thema(_ naam: String?) throws -> Theme {
    guard let naam else { return try thema("donker") }
    if let eigen = Theme.builtIn(naam) { return eigen }
    let vanMij = try Configuratiebestand.map() + "/themes/\(naam).toml"
    guard let tekst = try Tekstbestand.lees(vanMij) ?? Tekstbestand.lees(naam) else {
      throw Gebruiksfout.geenThema(naam)
    }
    return try Theme(toml: tekst)
  }
}

/// `config.toml` in the XDG configuration folder.
enum Configuratiebestand {
  static func map() throws -> String {
    try Omgeving.map("XDG_CONFIG_HOME", ".config") + "/experttafel"
  }

  /// Everything as it comes when there is no such file.
  static func lees() throws -> Configuratie {
    guard let toml = try Tekstbestand.lees(map() + "/config.toml") else { return Configuratie() }
    return try Configuratie(toml: toml)
  }
}

/// Screens that were kept as plain text: in the state folder, readable by this person only.
enum Bewaarplek {
  static func bewaar(_ beeld: String, op moment: Moment) throws -> String {
    try bewaar(Array((beeld + "\n").utf8), als: "scherm-\(moment.seconden).txt")
  }

  /// Minutes, under a name of their own.
  /// - Parameter map: the folder; without it the state folder.
  static func bewaar(_ tekst: String, als naam: String, in map: String?) throws -> String {
    try schrijf(Array(tekst.utf8), naar: "\(try map ?? Logboek.map())/\(naam)")
  }

  /// A file that takes the place of an earlier one with its name.
  /// - Parameter kalender: where the person wants the calendar.
  static func bewaar(
    _ bytes: [UInt8], als naam: String, kalender: String? = nil
  ) throws -> String {
    let eigen = naam == Kalenderbestand.naam ? kalender : nil
    return try schrijf(bytes, naar: eigen ?? "\(Logboek.map())/\(naam)")
  }

  /// Whole or not at all.
  private static func schrijf(_ bytes: [UInt8], naar pad: String) throws -> String {
    let bestand = try NieuwBestand(pad)
    try bestand.schrijf(bytes)
    try bestand.klaar()
    return pad
  }
}

/// What own events are called.
enum Herkomst {
  /// No organisation is known here: a number of twenty zeros (NL GOV profile for CloudEvents).
  static let bron = "urn:nld:oin:00000000000000000000:systeem:experttafel"

  /// A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then chance, so that newer ids sort
  /// after older ones and the index of the store grows at its end.
  static func nieuwId(op moment: Moment) -> String {
    var bytes = withUnsafeBytes(of: UInt64(max(0, moment.seconden * 1_000)).bigEndian) {
      Array($0.dropFirst(2))
    }
    bytes += (0..<10).map { _ in UInt8.random(in: .min ... .max) }
    bytes[6] = bytes[6] & 0x0F | 0x70
    bytes[8] = bytes[8] & 0x3F | 0x80
    let cijfers = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    var id = ""
    for (plaats, cijfer) in cijfers.enumerated() {
      if [8, 12, 16, 20].contains(plaats) { id += "-" }
      id.append(cijfer)
    }
    return id
  }
}
