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
  /// Whether Ctrl-Z is a key like any other, because one types; else it stops the program.
  func neemCtrlZ(alsToets: Bool)
  /// What stands behind the picture, before each wait: for who tells it in words.
  func krijgt(_ app: App, _ beeld: Beeld)
}

extension Beeldscherm {
  public func krijgt(_ app: App, _ beeld: Beeld) {}
  public func neemCtrlZ(alsToets: Bool) {}
}

/// What the loop is told by whoever composes the program: clock, names, and where things go.
public struct Lusomgeving {
  public var klok: () -> Moment
  /// The clock stands still: a demo shows the same picture every time.
  public var klokStaatStil: Bool
  public var wie: String
  public var merken: Set<Merk>
  /// The seat whose passphrase is asked for; `nil` is anybody's.
  public var stoel: String?
  /// Idle minutes until a sealed store locks; 0 is never.
  public var slotMinuten: Int
  /// The `source` of what is recorded here.
  public var bron: String
  /// Folders at other places that get every checkpoint.
  public var plaatsen: [String]
  /// How long dossiers are kept.
  public var bewaren: Bewaarinstellingen
  /// From which number on a figure of the report may leave the team.
  public var kleine: KleineAantallen
  /// Opens the file for the act of destroying a casus; `nil` where nothing can be destroyed.
  public var akte: ((_ zaaknummer: String) throws(Aktefout) -> any Aktebestand)?
  /// A new id for an event each time.
  public var nieuwId: () -> String
  /// One line for the log; never a text of a dossier.
  public var log: (String) -> Void
  /// Writes a screen as plain text and answers where, or `nil` when that failed.
  public var bewaar: (String) -> String?
  /// Writes a file of this name for the person and answers where, or `nil` when that failed.
  public var bewaarBestand: (_ naam: String, [UInt8]) -> String?
  /// The same for minutes, under a name: Markdown that only this person can read.
  public var bewaarVerslag: (_ naam: String, _ tekst: String) -> String?

  public init(
    klok: @escaping () -> Moment, klokStaatStil: Bool, wie: String, merken: Set<Merk>,
    stoel: String? = nil, slotMinuten: Int = 10,
    bron: String, plaatsen: [String] = [], bewaren: Bewaarinstellingen = Bewaarinstellingen(),
    kleine: KleineAantallen = KleineAantallen(),
    akte: ((_ zaaknummer: String) throws(Aktefout) -> any Aktebestand)? = nil,
    nieuwId: @escaping () -> String,
    log: @escaping (String) -> Void,
    bewaar: @escaping (String) -> String?,
    bewaarBestand: @escaping (_ naam: String, [UInt8]) -> String? = { _, _ in nil },
    bewaarVerslag: @escaping (String, String) -> String? = { _, _ in nil }
  ) {
    self.klok = klok
    self.klokStaatStil = klokStaatStil
    self.wie = wie
    self.merken = merken
    self.stoel = stoel
    self.slotMinuten = slotMinuten
    self.bron = bron
    self.plaatsen = plaatsen
    self.bewaren = bewaren
    self.kleine = kleine
    self.akte = akte
    self.nieuwId = nieuwId
    self.log = log
    self.bewaar = bewaar
    self.bewaarBestand = bewaarBestand
    self.bewaarVerslag = bewaarVerslag
  }
}

/// Keys and ticks in, pictures out. One direction: an event changes the state, the state asks for
/// effects, effects change what there is to look at, and one picture answers the whole burst.
public final class Lus {
  let journaal: Journaal
  let scherm: any Beeldscherm
  let omgeving: Lusomgeving
  var app: App
  var beeld: Beeld
  /// Up to which position `beeld` shows what is stored; `nil` when it shows something else.
  var inBeeld: Int64?
  var wacht: Slotwacht
  var concepten = Conceptwacht()
  /// Each draft as this program knows it to lie on the desk.
  var opBureau: [Conceptsleutel: [UInt8]] = [:]
  /// Where one looks back to; `nil` is now.
  var verleden: Lusverleden?
  /// Whether anything was recorded here: then a checkpoint is signed at the end.
  public internal(set) var heeftVastgelegd = false
  /// The casus of which place 2 was last noted as opened.
  var puntInInzagelog: String?
  /// Up to where this seat has looked, as it lies on the desk.
  var laatstGezien: Int64?
  /// Feeds the wall in the room.
  public var zaal: Zaalzender?
  /// The wall was told how things stand.
  var isZaalBij = false
  private var bewaker: Int32?

  public init(
    _ journaal: Journaal, op scherm: any Beeldscherm, app: App, _ omgeving: Lusomgeving
  ) throws {
    self.journaal = journaal
    self.scherm = scherm
    self.omgeving = omgeving
    self.app = app
    let nu = omgeving.klok()
    wacht = Slotwacht(minuten: omgeving.slotMinuten, op: nu)
    if journaal.store.isLocked {
      beeld = Self.beeld(Wereld(), nu, journaal, omgeving)
      self.app.vergrendel(stoel: omgeving.stoel)
    } else {
      try journaal.laadNieuwe()
      beeld = Self.beeld(try journaal.stand(op: nu), nu, journaal, omgeving)
      inBeeld = journaal.positie
      self.app.vernieuw(beeld)
      haalConcepten()
      self.app.biedConceptenAan()
      haalSinds()
      haalKeuzes()
      self.app.hervatTafel(beeld)
    }
    volg()
  }

  /// Watches for what other programs record in the store.
  func volg() {
    // A demo is in memory and belongs to this program alone: there is nothing to watch.
    if omgeving.merken.contains(.demo) { return }
    do { bewaker = try journaal.store.changeDescriptor() } catch {
      bewaker = nil
      omgeving.log("\(omgeving.klok().tekst) anderen worden niet gevolgd: \(error)")
    }
  }

  /// Runs until the person leaves or the terminal is gone.
  /// - Parameter zolang: when it answers no, the loop is left there and then, as when the program
  ///   is killed: nothing is kept that was not kept already.
  public func draai(zolang: () -> Bool = { true }) throws {
    try laadPunt()
    while zolang() {
      teken()
      try toonInZaal()
      scherm.neemCtrlZ(alsToets: app.typt)
      scherm.krijgt(app, beeld)
      let ook = (bewaker.map { [$0] } ?? []) + (zaal?.descriptors ?? [])
      for event in scherm.wacht(wachttijd, ook: ook) {
        if try verwerk(event) {
          // Whatever ends it, and whether or not there is still a terminal.
          bewaarGezien()
          return bewaarConcepten()
        }
        // Keys of one burst see what the ones before them recorded.
        try laadPunt()
      }
      bewaarConcepten(meteen: false)
    }
  }

  /// Milliseconds to the next whole minute, or to what the lock does by itself.
  private var wachttijd: Int? {
    if let speeltijd = app.speeltijd { return speeltijd }
    if omgeving.klokStaatStil { return nil }
    let nu = omgeving.klok()
    // A locked screen shows no clock.
    if app.isOpSlot { return wacht.tot(nu, opSlot: true) }
    // The clock of an item runs by the second, where it is seen.
    let maat = app.kloktLopend(beeld) ? 1_000_000_000 : 60_000_000_000
    var minuut = Int((maat - nu.nanoseconden % maat) / 1_000_000) + 1
    if let concept = concepten.tot(nu) { minuut = min(minuut, concept + 1) }
    guard journaal.store.isSealed, !isPuntBezig else { return minuut }
    return min(minuut, wacht.tot(nu, opSlot: false) ?? minuut)
  }

  func teken() {
    var canvas = Canvas(scherm.size, ascii: scherm.ascii)
    app.teken(beeld, op: &canvas)
    scherm.toon(canvas)
  }

  /// Answers whether this was the last event.
  private func verwerk(_ event: InputEvent) throws -> Bool {
    if houdtSlotTegen(event) { return false }
    switch event {
    case .wake(let descriptor):
      if zaal?.behandel(descriptor) != true { try neemOver() }
    case .tick, .resumed: try verzet()
    case .key, .paste, .resize, .hangup, .terminate: break
    }
    for effect in app.verwerk(event, beeld, scherm.size) where try doe(effect) { return true }
    return false
  }

  /// Does what the screens asked. Answers whether that ends the program.
  func doe(_ effect: Effect) throws -> Bool {
    switch effect {
    case .stop: return true
    case .openDossier(let zaaknummer):
      if let weigering = beeld.toegang.weigering(zien: zaaknummer) {
        app.sluitDossier(weigering.zin(app.spreektaal))
        break
      }
      if app.openDossier != zaaknummer, !noteer(.dossierGeopend, casus: zaaknummer) { break }
      let stroom = try gebeurtenissen(van: .casus(zaaknummer))
      app.toonDossier(zaaknummer: zaaknummer, gebeurtenissen: stroom, beeld)
      try toonFilm()
    case .onthuld(let zaaknummer):
      // The number of a sealed dossier is not for a log that lies in the open.
      let casus = journaal.store.isSealed ? "" : " \(zaaknummer)"
      omgeving.log("\(omgeving.klok().tekst) onthuld\(casus) door \(beeld.wie)")
      _ = noteer(.persoonOnthuld, casus: zaaknummer)
    case .gezocht(let term, let treffers, let getoond):
      _ = noteer(.zoekvraag(term: term, treffers: treffers), getoond: getoond)
    case .hertekenAlles: scherm.vergeet()
    case .onderbreek:
      scherm.onderbreek()
      try verzet()
    case .bewaarScherm:
      guard noteer(.afgedrukt, casus: app.openDossier) else { break }
      var canvas = Canvas(scherm.size, ascii: scherm.ascii)
      app.teken(beeld, op: &canvas)
      app.meldBewaard(omgeving.bewaar(canvas.picture()))
    case .bewaarBestand(let naam, let inhoud):
      app.meldBestand(omgeving.bewaarBestand(naam, inhoud))
    case .bewaarKalender: bewaarKalender()
    case .legVast(let vastlegging): try legVast(vastlegging)
    case .schrijfVerslag(let tafel): try schrijfVerslag(tafel)
    case .geefVrij(let naam, let tekst, let vastlegging):
      try geefVrij(naam, tekst, vastlegging)
    case .herstel(let opnieuw): try herstel(opnieuw: opnieuw)
    case .zoekHerstel: try toonHerstel()
    case .bewaarConcept(let sleutel): noteer(sleutel)
    case .wisConcept(let sleutel): wisConcept(sleutel)
    case .bekijkBeheer: bekijkBeheer()
    case .onthoud(let keuze, let waarde): onthoud(keuze, waarde)
    case .leesRapport: try leesRapport()
    case .schrijfRapport(let vorm): schrijfRapport(vorm)
    case .terugblik(let stap): try terugblik(stap)
    case .vernietig(let zaaknummer, let opdracht): try vernietig(zaaknummer, opdracht)
    case .zetIJkpunt: tekenIJkpunt()
    case .vergrendel: vergrendel()
    case .ontgrendel(let wachtwoord): try ontgrendel(wachtwoord)
    }
    return false
  }

  /// Another program wrote: take over what is new, keeping the selection where it is.
  private func neemOver() throws {
    guard journaal.store.drainChanges(), !app.isOpSlot,
      try journaal.store.hasNewEvents(since: journaal.positie)
    else { return }
    try journaal.laadNieuwe()
    try kijk(op: omgeving.klok(), opnieuw: true)
  }

  /// The clock went on.
  private func verzet() throws {
    try kijk(op: omgeving.klok(), opnieuw: journaal.heeftToekomst(na: beeld.nu))
  }

  func kijk(op nu: Moment, opnieuw: Bool) throws {
    // The past does not change with the clock; what is new comes along with the next step.
    if verleden != nil { return }
    let dag = beeld.vandaag
    beeld = opnieuw ? try nieuwBeeld(op: nu) : beeld.op(nu)
    if opnieuw || beeld.vandaag != dag { isZaalBij = false }
    // A locked screen has nothing to look at, and must not forget what was selected.
    guard !app.isOpSlot, opnieuw || beeld.vandaag != dag else { return }
    app.vernieuw(beeld)
    bekijkBeheer()
    try leesRapport()
    if let zaaknummer = app.openDossier {
      _ = try doe(.openDossier(zaaknummer: zaaknummer))
    }
  }

  /// The picture of what is stored now, with what the last one leaves to it.
  private func nieuwBeeld(op nu: Moment) throws -> Beeld {
    // What happens only now was stored earlier.
    let vanaf = journaal.heeftToekomst(na: beeld.nu) ? nil : inBeeld
    let rest = try vanaf.map { beeld.rest(gewijzigd: try journaal.stromen(na: $0)) }
    inBeeld = journaal.positie
    return Self.beeld(try journaal.stand(op: nu), nu, journaal, omgeving, na: rest)
  }
}
