import Domain
import TUI

/// Place 5: everything with a date that the team owes or awaits.
struct OpvolgingScherm: Equatable, Sendable {
  private(set) var filter = ""
  private(set) var zeef = Opvolgzeef()
  private(set) var lijst = ListState<Opvolgregel.Plek>()
  private(set) var gemerkt: Set<Opvolgregel.Plek> = []
  /// `nil` until one looks: made once for each change of the world, and not for each key.
  private var alles: Opvolging?
  /// The lines that are in view, by their number.
  private var nummers: [Int] = []
  private(set) var telling = Opvolgtelling([], Datum(dagen: 0))

  /// Lines in view.
  var aantal: Int { nummers.count }
  var isGefilterd: Bool { !filter.isEmpty || !zeef.isOpen }

  func regel(_ plek: Int) -> Opvolgregel? {
    nummers[veilig: plek].flatMap { alles?.regels[veilig: $0] }
  }

  /// The selected line; the first until one moves.
  var gekozen: Opvolgregel? { regel(lijst.index) }

  /// The casussen from the selected line on, each once: with which one goes on after this one.
  var rij: [String] {
    var gezien: Set<String> = []
    return nummers.dropFirst(lijst.index).compactMap { alles?.regels[veilig: $0]?.zaaknummer }
      .filter { gezien.insert($0).inserted }
  }

  /// The casussen of everything in view.
  var alleZaaknummers: [String] {
    nummers.compactMap { alles?.regels[veilig: $0]?.zaaknummer }
  }

  /// The casussen of what is marked, in the order of the list; without marks the selected one.
  var ronde: [String] {
    guard !gemerkt.isEmpty else { return gekozen.map { [$0.zaaknummer] } ?? [] }
    var gezien: Set<String> = []
    return (alles?.regels ?? []).filter { gemerkt.contains($0.plek) }.map(\.zaaknummer)
      .filter { gezien.insert($0).inserted }
  }

  /// Takes the sieve of an earlier session.
  mutating func neem(_ zeef: Opvolgzeef?) { self.zeef = zeef ?? self.zeef }

  /// The world changed. A list that nobody sees is made when somebody comes.
  mutating func vernieuw(_ beeld: Beeld, _ taal: Taal, inBeeld: Bool) {
    alles = nil
    if inBeeld { kom(beeld, taal) } else { nummers = [] }
  }

  /// Somebody comes to look.
  mutating func kom(_ beeld: Beeld, _ taal: Taal) {
    if alles == nil { alles = Opvolging(beeld.zichtbaar, beeld.bord, op: beeld.nu) }
    zeefOpnieuw(beeld, taal)
  }

  /// The store was locked: nothing that was read stays.
  mutating func vergeet() {
    alles = nil
    nummers = []
    gemerkt = []
  }

  mutating func zetFilter(_ tekst: String, _ beeld: Beeld, _ taal: Taal) {
    filter = tekst
    zeefOpnieuw(beeld, taal)
  }

  /// Lets go of words, sieve and marks. Answers whether there were any.
  mutating func laatLos(_ beeld: Beeld, _ taal: Taal) -> Bool {
    guard isGefilterd || !gemerkt.isEmpty else { return false }
    (filter, zeef, gemerkt) = ("", Opvolgzeef(), [])
    zeefOpnieuw(beeld, taal)
    return true
  }

  /// What was marked has been recorded.
  mutating func haalMerkenWeg() { gemerkt = [] }

  private mutating func zeefOpnieuw(_ beeld: Beeld, _ taal: Taal) {
    let regels = alles?.regels ?? []
    let ik = beeld.lid
    let gevonden: Set<String>? =
      filter.isEmpty ? nil : Set(beeld.gevonden(filter, taal))
    nummers = regels.indices.filter { nummer in
      zeef.past(regels[nummer], beeld.vandaag, ik)
        && gevonden?.contains(regels[nummer].zaaknummer) != false
    }
    telling = Opvolgtelling(nummers.lazy.map { regels[$0] }, beeld.vandaag)
    lijst.follow(plekken)
  }

  func belemmering(_ intent: OpvolgingIntent, _ beeld: Beeld) -> Tekst? {
    switch intent {
    case .zeef(.vanMij): beeld.lid == nil ? .opvolgwoord(.geenLid(beeld.wie)) : nil
    case .zeef(.vandaag), .zeef(.week), .zeef(.ladder): nil
    case .zeef(.soort) where zeef.soort != nil: nil
    case .ronde where beeld.merken.contains(.alleenLezen): .vastlegwoord(.alleenLezen)
    case .open, .beweeg, .zeef, .merk, .merkAlles, .ronde, .bewaar:
      gekozen == nil ? .opvolgwoord(isGefilterd ? .nietsHier : .leeg) : nil
    }
  }

  mutating func verwerk(
    _ intent: OpvolgingIntent, _ beeld: Beeld, _ ruimte: Size, _ taal: Taal
  ) -> Vervolg {
    let hoogte = Opvolgindeling(Rect(ruimte)).rijen.height
    switch intent {
    case .beweeg(let stap): lijst.move(stap, in: plekken, height: hoogte)
    case .open:
      let rij = rij
      return rij.first.map { .belkaart(zaaknummer: $0, rij: Array(rij.dropFirst())) } ?? .niets
    case .zeef(let stap):
      zeef.zet(stap, bij: gekozen)
      zeefOpnieuw(beeld, taal)
      return .meld(
        .opvolgwoord(.gezeefd(zeef, telling)), .onthoud(.opvolgzeef, zeef.tekst))
    case .merk:
      guard let plek = gekozen?.plek else { return .niets }
      if gemerkt.remove(plek) == nil { gemerkt.insert(plek) }
      lijst.move(.by(1), in: plekken, height: hoogte)
      return .zeg(.opvolgwoord(.gemerkt(ronde.count, gemerkt.count)))
    case .merkAlles:
      gemerkt = gemerkt.isEmpty ? Set(plekken) : []
      return .zeg(.opvolgwoord(.gemerkt(gemerkt.isEmpty ? 0 : ronde.count, gemerkt.count)))
    case .ronde: return Contactronde(ronde, beeld).vervolg(taal)
    case .bewaar:
      return .doe(
        .bewaarBestand(
          naam: taal("opvolging.csv", "follow-up.csv"), inhoud: Array(csv(beeld).utf8)))
    }
    return .niets
  }

  private var plekken: some RandomAccessCollection<Opvolgregel.Plek> {
    let regels = alles?.regels ?? []
    return nummers.lazy.map { regels[$0].plek }
  }
}

extension OpvolgingScherm {
  /// What is in view, without names: numbers and no codenames, and nothing that anybody wrote.
  fileprivate func csv(_ beeld: Beeld) -> String {
    var rijen = ["zaaknummer;soort;datum;dagen te laat;voorstel;ladder"]
    for plek in nummers.indices {
      guard let regel = regel(plek) else { continue }
      let voorstel: String =
        if case .bord(let reden) = regel.reden { reden.voorstel.naam } else { "" }
      rijen.append(
        [
          regel.zaaknummer, "\(regel.soort)", regel.datum.tekst,
          "\(regel.dagenTeLaat(op: beeld.vandaag))", voorstel, regel.ladder?.rawValue ?? "",
        ].joined(separator: ";"))
    }
    return rijen.joined(separator: "\r\n") + "\r\n"
  }
}

extension Beeld {
  /// The member of the team who sits here; `nil` when the name of the seat fits nobody.
  var lid: Team.Lid? { wereld.team?.lid(vanStoel: wie) }
}
