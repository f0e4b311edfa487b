import Domain
import Screens
import TUI

/// What a player is told by whoever composes the program.
public struct Tapeomgeving {
  public var nu: () -> Moment
  /// Sets the clock of the demo.
  public var verzet: (Moment) -> Void
  /// Runs a command of the program on the throwaway store.
  public var voerUit: ([String]) -> Opdrachtuitslag
  /// Turns one bit over in the file of that store, where a word stands; answers whether it does.
  public var vervals: (String) -> Bool

  public init(
    nu: @escaping () -> Moment, verzet: @escaping (Moment) -> Void,
    voerUit: @escaping ([String]) -> Opdrachtuitslag = { _ in .init(regels: [], status: -1) },
    vervals: @escaping (String) -> Bool = { _ in false }
  ) {
    self.nu = nu
    self.verzet = verzet
    self.voerUit = voerUit
    self.vervals = vervals
  }
}

/// How a tape is played.
public struct Tapewijze: Sendable {
  /// 2 is twice as fast.
  public var tempo: Double
  /// Each caption waits for Enter.
  public var perStap: Bool
  /// Ends the program after the last step; else the demo goes on for who watched.
  public var stoptNaAfloop: Bool

  public init(tempo: Double = 1, perStap: Bool = false, stoptNaAfloop: Bool = false) {
    self.tempo = tempo
    self.perStap = perStap
    self.stoptNaAfloop = stoptNaAfloop
  }
}

/// Plays a tape to the loop as if somebody sat at the keyboard. It stands between the loop and the
/// screen: the loop gets the keys of the tape, the screen the picture with the caption below it.
///
/// It keeps no time: it asks the screen to wait, and a screen that does not wait plays at once.
public final class Tapespeler: Beeldscherm {
  enum Stand: Equatable {
    case speelt, gepauzeerd, wachtOpEnter
    /// Somebody took over.
    case overgenomen
    case klaar
  }

  public let tape: Tape
  let scherm: any Beeldscherm
  let taal: Taal
  let wijze: Tapewijze
  let omgeving: Tapeomgeving
  var stand = Stand.speelt
  /// The step that is next.
  var volgende = 0
  /// Keys of the step that is being played.
  private var rij: [Key] = []
  /// Milliseconds before the next step.
  private var rust = 0
  /// The caption, and the keys since.
  var bijschrift: Tweetalig?
  var gedrukt: [String] = []
  private var magVerder = true
  /// The last picture of the program, and what lies over it.
  var laatste: Canvas
  var pagina: Tapepagina?
  /// What went wrong; then the program is ended.
  public private(set) var fout: Tapefout?
  /// The program is gone at once.
  private var isDood = false
  private var teOpenen: String?
  /// The terminal is gone, or asked to stop.
  private var isAfgebroken = false

  public init(
    _ tape: Tape, op scherm: any Beeldscherm, _ taal: Taal, _ wijze: Tapewijze,
    _ omgeving: Tapeomgeving
  ) {
    self.tape = tape
    self.scherm = scherm
    self.taal = taal
    self.wijze = wijze
    self.omgeving = omgeving
    laatste = Canvas(Bandvlak(scherm.size).programma, ascii: scherm.ascii)
  }

  /// Plays it all.
  /// - Parameter open: opens the program on this player, on the store with a name.
  public func speel(_ open: (_ opslag: String) throws -> Lus) throws {
    var opslag = "regio"
    while true {
      try open(opslag).draai(zolang: { !isDood })
      guard isDood, let naam = speelDicht() else { break }
      opslag = naam
    }
    if let fout { throw fout }
    let isOver = volgende >= tape.stappen.count && rij.isEmpty
    if stand == .speelt, !isOver, !isAfgebroken { throw mis(.afgebroken) }
  }

  // MARK: The screen that the loop sees

  public var size: Size { Bandvlak(scherm.size).programma }
  public var ascii: Bool { scherm.ascii }
  public func vergeet() { scherm.vergeet() }
  public func onderbreek() { scherm.onderbreek() }
  public func neemCtrlZ(alsToets: Bool) { scherm.neemCtrlZ(alsToets: alsToets) }

  public func toon(_ canvas: Canvas) {
    laatste = canvas
    toonMetBand()
  }

  public func wacht(_ milliseconden: Int?, ook descriptors: [Int32]) -> [InputEvent] {
    while true {
      let isVanMens = stand == .overgenomen || stand == .klaar
      let eerder = stand == .speelt ? eerder(milliseconden) : nil
      let events = scherm.wacht(
        stand == .speelt ? eerder ?? rust : isVanMens ? milliseconden : nil, ook: descriptors)
      if events == [.tick], !isVanMens {
        if let eerder {
          rust -= eerder
          return events
        }
        if let antwoord = stap() { return antwoord }
        continue
      }
      let over = events.filter { !bedient($0) }
      // A pause, or the tape going on, is seen at once.
      toonMetBand()
      if !over.isEmpty { return over }
    }
  }

  /// Milliseconds that the program wants to wait, as when it plays the past, where that is sooner
  /// than the next step; `nil` when it is not.
  private func eerder(_ milliseconden: Int?) -> Int? {
    milliseconden.map { max(1, gedeeld($0)) }.flatMap { $0 < rust ? $0 : nil }
  }

  /// Keys that are for the player. Everything else is for the program.
  private func bedient(_ event: InputEvent) -> Bool {
    if event == .hangup || event == .terminate { isAfgebroken = true }
    guard case .key(let toets) = event else { return false }
    switch (stand, toets) {
    case (.overgenomen, .escape), (.gepauzeerd, .character(" ")), (.gepauzeerd, .enter):
      stand = .speelt
    case (.wachtOpEnter, .enter), (.wachtOpEnter, .character(" ")):
      (stand, magVerder) = (.speelt, true)
    case (.speelt, .character(" ")): stand = .gepauzeerd
    case (.speelt, .enter): rust = 0
    case (.speelt, .escape), (.gepauzeerd, .escape), (.wachtOpEnter, .escape): break
    case (.overgenomen, _), (.klaar, _): return false
    default:
      stand = .overgenomen
      return false
    }
    return true
  }

  /// Plays while no program is open; answers which store is opened next, `nil` at the end.
  private func speelDicht() -> String? {
    toonMetBand()
    while true {
      let events = scherm.wacht(stand == .speelt ? rust : nil, ook: [])
      if events == [.tick] {
        if stap() != nil { return nil }
        if let naam = teOpenen {
          (teOpenen, isDood, pagina) = (nil, false, nil)
          return naam
        }
        if stand == .klaar { return nil }
        continue
      }
      // There is no program that could be taken over: whatever is no key of the player ends it.
      if !events.allSatisfy(bedient) {
        isAfgebroken = true
        return nil
      }
      toonMetBand()
    }
  }

  // MARK: The tape

  private func mis(_ reden: Tapefout.Reden) -> Tapefout {
    let regel = tape.stappen[max(0, min(volgende, tape.stappen.count) - 1)].regel
    return Tapefout(tape: tape.naam, regel: regel, reden: reden)
  }

  /// Plays one step; answers what the loop gets of it, `nil` when nothing.
  private func stap() -> [InputEvent]? {
    if !rij.isEmpty { return [.key(druk())] }
    guard volgende < tape.stappen.count else {
      if wijze.stoptNaAfloop { return [.terminate] }
      stand = .klaar
      toonMetBand()
      return nil
    }
    let doet = tape.stappen[volgende].doet
    if case .bijschrift = doet, wijze.perStap, !magVerder {
      stand = .wachtOpEnter
      toonMetBand()
      return nil
    }
    volgende += 1
    rust = gedeeld(doet.duur(taal))
    do {
      let events = try speel(doet)
      toonMetBand()
      return events
    } catch {
      fout = error
      return [.terminate]
    }
  }

  private func speel(_ doet: Tape.Doet) throws(Tapefout) -> [InputEvent]? {
    switch doet {
    case .bijschrift(let tekst):
      (bijschrift, gedrukt, magVerder) = (tekst, [], false)
    case .toetsen(let toetsen):
      (rij, pagina) = (toetsen, nil)
      gedrukt += toetsen.map(\.description)
      return [.key(druk())]
    case .typ(let tekst):
      (rij, pagina) = (tekst.map(Key.character), nil)
      gedrukt.append("“\(tekst)”")
      return [.key(druk())]
    case .verwacht(let verwachting): try controleer(verwachting)
    case .klok(let klokstap):
      let dan = klokstap.na(omgeving.nu())
      guard dan >= omgeving.nu() else { throw mis(.klokTerug) }
      omgeving.verzet(dan)
      gedrukt.append(Tapewoorden(taal).klok(dan))
      return [.tick]
    case .opdracht(let woorden):
      var blad = pagina ?? Tapepagina()
      blad.toon(woorden, omgeving.voerUit(woorden))
      pagina = blad
    case .dood:
      isDood = true
      pagina = Tapepagina()
      pagina?.zeg(Tapewoorden(taal).gestopt)
      return []
    case .vervals(let woord):
      guard omgeving.vervals(woord) else { throw mis(.nietVervalst(woord)) }
      pagina?.zeg(Tapewoorden(taal).vervalst(woord))
    case .open(let naam): teOpenen = naam
    }
    return nil
  }

  private func druk() -> Key {
    let toets = rij.removeFirst()
    rust = gedeeld(rij.isEmpty || rij.first?.isLetter != true ? Tape.Doet.toets : Tape.Doet.letter)
    return toets
  }

  private func gedeeld(_ milliseconden: Int) -> Int {
    Int(Double(milliseconden) / max(0.01, wijze.tempo))
  }

  private func controleer(_ verwachting: Tape.Verwachting) throws(Tapefout) {
    switch verwachting {
    case .gegeven(let tekst): try controleer(tekst)
    case .tekst(let naam, let woorden):
      try controleer(Tekstnaam.tekst(naam, woorden, taal) ?? naam)
    case .status(let status):
      guard pagina?.status == status else {
        throw mis(.andereStatus(verwacht: status, was: pagina?.status))
      }
    }
  }

  private func controleer(_ tekst: String) throws(Tapefout) {
    // A space that does not break, as in a date, is drawn as any other.
    let spatie = { (tekst: String) in String(tekst.map { $0 == "\u{A0}" ? " " : $0 }) }
    let gezocht = spatie(tekst)
    guard programmabeeld.rows().contains(where: { spatie($0).contains(gezocht) }) else {
      throw mis(.nietGezien(tekst))
    }
  }
}

extension Key {
  fileprivate var isLetter: Bool { if case .character = self { true } else { false } }
}
