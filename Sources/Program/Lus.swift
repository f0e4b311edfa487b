import Domain
import EventStore
import Screens
import TUI

/// What the loop needs of a terminal. There is one in room Terminal and one in the tests.
public protocol Beeldscherm: AnyObject {
  var size: Size { get }
  /// Draw with ASCII only.
  var ascii: Bool { get }
  func toon(_ canvas: Canvas)
  /// Waits for something to happen, at most so many milliseconds; `nil` is for ever.
  func wacht(_ milliseconden: Int?, ook descriptors: [Int32]) -> [InputEvent]
  /// Paint every cell anew the next time.
  func vergeet()
  /// Stops the program as Ctrl-Z does; returns when it goes on.
  func onderbreek()
}

/// What the loop is told by whoever composes the program: clock, names, and where things go.
public struct Lusomgeving {
  public var klok: () -> Moment
  /// The clock stands still: a demo shows the same picture every time.
  public var klokStaatStil: Bool
  public var wie: String
  public var merken: Set<Merk>
  /// One line for the log; never a text of a dossier.
  public var log: (String) -> Void
  /// Writes a screen as plain text and answers where, or `nil` when that failed.
  public var bewaar: (String) -> String?

  public init(
    klok: @escaping () -> Moment, klokStaatStil: Bool, wie: String, merken: Set<Merk>,
    log: @escaping (String) -> Void, bewaar: @escaping (String) -> String?
  ) {
    self.klok = klok
    self.klokStaatStil = klokStaatStil
    self.wie = wie
    self.merken = merken
    self.log = log
    self.bewaar = bewaar
  }
}

/// Keys and ticks in, pictures out. One direction: an event changes the state, the state asks for
/// effects, effects change what there is to look at, and one picture answers the whole burst.
public final class Lus {
  private let journaal: Journaal
  private let scherm: any Beeldscherm
  private let omgeving: Lusomgeving
  private var app: App
  private var beeld: Beeld
  private var bewaker: Int32?

  public init(
    _ journaal: Journaal, op scherm: any Beeldscherm, app: App, _ omgeving: Lusomgeving
  ) throws {
    self.journaal = journaal
    self.scherm = scherm
    self.omgeving = omgeving
    self.app = app
    try journaal.laadNieuwe()
    let nu = omgeving.klok()
    beeld = Beeld(
      wereld: try journaal.stand(op: nu), nu: nu, wie: omgeving.wie, merken: omgeving.merken)
    self.app.vernieuw(beeld)
    // A demo is in memory and belongs to this program alone: there is nothing to watch.
    if omgeving.merken.contains(.demo) { return }
    do { bewaker = try journaal.store.changeDescriptor() } catch {
      omgeving.log("\(nu.tekst) anderen worden niet gevolgd: \(error)")
    }
  }

  /// Runs until the person leaves or the terminal is gone.
  public func draai() throws {
    while true {
      teken()
      let events = scherm.wacht(wachttijd, ook: bewaker.map { [$0] } ?? [])
      for event in events where try verwerk(event) { return }
    }
  }

  /// Milliseconds to the next whole minute.
  private var wachttijd: Int? {
    if omgeving.klokStaatStil { return nil }
    let inMinuut = omgeving.klok().nanoseconden % 60_000_000_000
    return Int((60_000_000_000 - inMinuut) / 1_000_000) + 1
  }

  private func teken() {
    var canvas = Canvas(scherm.size, ascii: scherm.ascii)
    app.teken(beeld, op: &canvas)
    scherm.toon(canvas)
  }

  /// Answers whether this was the last event.
  private func verwerk(_ event: InputEvent) throws -> Bool {
    switch event {
    case .wake: try neemOver()
    case .tick, .resumed: try verzet()
    case .key, .paste, .resize, .hangup, .terminate: break
    }
    for effect in app.verwerk(event, beeld, scherm.size) where try doe(effect) { return true }
    return false
  }

  /// Does what the screens asked. Answers whether that ends the program.
  private func doe(_ effect: Effect) throws -> Bool {
    switch effect {
    case .stop: return true
    case .openDossier(let zaaknummer):
      let stroom = try journaal.gebeurtenissen(van: .casus(zaaknummer), tot: beeld.nu)
      app.toonDossier(zaaknummer: zaaknummer, gebeurtenissen: stroom, beeld)
    case .onthuld(let zaaknummer):
      omgeving.log("\(omgeving.klok().tekst) onthuld \(zaaknummer) door \(omgeving.wie)")
    case .hertekenAlles: scherm.vergeet()
    case .onderbreek:
      scherm.onderbreek()
      try verzet()
    case .bewaarScherm:
      var canvas = Canvas(scherm.size, ascii: scherm.ascii)
      app.teken(beeld, op: &canvas)
      app.meldBewaard(omgeving.bewaar(canvas.picture()))
    }
    return false
  }

  /// Another program wrote: take over what is new, keeping the selection where it is.
  private func neemOver() throws {
    journaal.store.drainChanges()
    guard try journaal.store.hasNewEvents(since: journaal.positie) else { return }
    try journaal.laadNieuwe()
    try kijk(op: omgeving.klok(), opnieuw: true)
  }

  /// The clock went on.
  private func verzet() throws {
    try kijk(op: omgeving.klok(), opnieuw: journaal.heeftToekomst(na: beeld.nu))
  }

  private func kijk(op nu: Moment, opnieuw: Bool) throws {
    let dag = beeld.vandaag
    beeld =
      opnieuw
      ? Beeld(
        wereld: try journaal.stand(op: nu), nu: nu, wie: omgeving.wie, merken: omgeving.merken)
      : beeld.op(nu)
    guard opnieuw || beeld.vandaag != dag else { return }
    app.vernieuw(beeld)
    if let zaaknummer = app.openDossier {
      _ = try doe(.openDossier(zaaknummer: zaaknummer))
    }
  }
}
