import Screens
import TUI

/// Where lines come from and go to.
public protocol Lijnkanaal: AnyObject {
  func schrijf(_ regels: [String])
  /// Waits for a line, or for what else may happen while one waits.
  /// - Parameter verborgen: what is typed may not be seen.
  func lees(_ milliseconden: Int?, ook descriptors: [Int32], verborgen: Bool) -> Lijngebeurtenis
}

public enum Lijngebeurtenis: Equatable, Sendable {
  case regel(String)
  case anders(InputEvent)
}

/// The screens as question and answer, for screen readers, simple terminals and pipes: after each
/// answer what changed, line by line, and then a question. An answer becomes the keys that do it.
public final class Lijnscherm: Beeldscherm {
  /// One pane beside no other, and long enough for most of what a place has.
  public let size = Size(columns: 75, rows: 100)
  public let ascii = false
  let kanaal: any Lijnkanaal
  let taal: Taal
  /// What is on the screen now, as the loop told it.
  var stand: (app: App, beeld: Beeld)?
  /// The numbered actions that were listed, until one is chosen.
  var keuzes: [Lijnactie] = []
  private var pagina = Lijnpagina(Canvas(Size(columns: 0, rows: 0)))
  private var verteld: (plek: String, regels: [Lijnpagina.Regel])?
  /// Something was answered that has not been told about.
  private var moetVertellen = true

  public init(_ kanaal: any Lijnkanaal, _ taal: Taal) {
    self.kanaal = kanaal
    self.taal = taal
  }

  public func toon(_ canvas: Canvas) { pagina = Lijnpagina(canvas) }
  public func krijgt(_ app: App, _ beeld: Beeld) { stand = (app, beeld) }
  public func vergeet() { verteld = nil }
  public func onderbreek() {}

  public func wacht(_ milliseconden: Int?, ook descriptors: [Int32]) -> [InputEvent] {
    // A lock that fell by itself is told at once; everything else waits for an answer.
    let plek = stand?.app.lijnplek
    if moetVertellen || stand?.app.isOpSlot == true && plek != verteld?.plek { vertel() }
    while true {
      let verborgen = stand?.app.isOpSlot ?? false
      switch kanaal.lees(milliseconden, ook: descriptors, verborgen: verborgen) {
      case .anders(let event): return [event]
      case .regel(let regel):
        let toetsen = lees(regel)
        if toetsen.isEmpty { continue }
        moetVertellen = true
        return toetsen
      }
    }
  }

  /// Tells what changed; everything where one came.
  func vertel(alles: Bool = false) {
    moetVertellen = false
    guard let (app, beeld) = stand else { return }
    let eerder = verteld
    let isNieuw = alles || eerder?.plek != app.lijnplek
    let bekend = isNieuw ? [] : eerder?.regels ?? []
    var gezegd = Set(bekend.map(\.tekst))
    let gekozen = Set(bekend.filter(\.isHier).map(\.tekst))
    var uit = isNieuw && !app.isOpSlot ? ["", pagina.titel] : [""]
    uit.append(Lijnpagina.schoon(app.lijnmelding(beeld)))
    if isNieuw, app.isLijnAanTafel { uit.append(Lijnwoord.aanTafel.in(taal)) }
    for regel in pagina.regels {
      let isNieuwHier = regel.isHier && !gekozen.contains(regel.tekst)
      guard gezegd.insert(regel.tekst).inserted || isNieuwHier else { continue }
      uit.append((regel.isHier ? "> " : "") + regel.tekst)
    }
    verteld = (app.lijnplek, pagina.regels)
    kanaal.schrijf([uit[0]] + uit.dropFirst().filter { !$0.isEmpty })
    vraag()
  }

  /// Asks for the next answer.
  func vraag() {
    guard let (app, beeld) = stand else { return }
    switch app.lijninvoer(beeld) {
    case .toetsen: kanaal.schrijf([Lijnwoord.vraagToets.in(taal)])
    case .wachtwoord: kanaal.schrijf([Lijnwoord.vraagWachtwoord.in(taal)])
    case .veld(let vraag):
      let naam = Lijnpagina.schoon(vraag.naam)
      let nummers = vraag.opties.enumerated().map {
        "\($0.offset + 1). \(Lijnpagina.schoon($0.element))"
      }
      let hoe = app.isLijnAanTafel && app.isLijnOpen ? Lijnwoord.vraagTafel : .vraagVeld
      let kies =
        vraag.opties.isEmpty ? "" : Lijnwoord.kies(meerdere: vraag.meerdere).in(taal) + ", "
      kanaal.schrijf(nummers + ["\(naam)? (\(kies)\(hoe.in(taal)))"])
    }
  }
}
