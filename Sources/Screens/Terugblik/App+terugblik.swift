import Domain
import TUI

extension App {
  /// Whether one looks back: then nothing is recorded, and the picture is not of now.
  public var kijktTerug: Bool { terugblik != nil }

  /// Milliseconds until the next step while the past plays; `nil` when it does not.
  public var speeltijd: Int? {
    guard let terugblik, terugblik.speelt, slot == nil, laag == .geen else { return nil }
    return terugblik.tempo.milliseconden
  }

  /// Shows the world of a moment. The first time where one is is kept, to come back to.
  /// - Parameter openTafel: the day of a table that is open now.
  public mutating func toonTerugblik(
    op moment: Moment, _ vraag: Terugblikvraag, openTafel: Datum?, _ beeld: Beeld
  ) {
    if terugblik == nil {
      laag = .geen
      terugblik = TerugblikStand(moment, vraag, van: self, openTafel: openTafel)
      melding = .terugblikwoord(.begonnen)
    } else {
      terugblik?.moment = moment
      terugblik?.vraag = vraag
      melding = .terugblikwoord(.staatOp(moment, vraag))
    }
    if terugblik?.nu == moment { terugblik?.speelt = false }
    if let stand = terugblik, stand.isVooruit { kijkVooruit(stand, beeld) }
    vernieuw(beeld)
  }

  /// Back to now and to where one was.
  public mutating func verlaatTerugblik(_ beeld: Beeld) {
    guard let stand = terugblik else { return }
    laatTerugblikLos(stand)
    vernieuw(beeld)
    melding = .terugblikwoord(.klaar)
  }

  /// The same without a picture of now: the store is being locked.
  mutating func laatTerugblikLos(_ stand: TerugblikStand) {
    var daarvoor = stand.vertrokkenUit
    daarvoor.concepten = concepten
    daarvoor.onbewaard = onbewaard
    daarvoor.conceptbegin = conceptbegin
    daarvoor.privacyGekozen = privacyGekozen
    daarvoor.melding = nil
    self = daarvoor
  }

  /// Hands over the whole life of the casus that is open, to be drawn under its dossier.
  public mutating func toon(_ film: Film?) { terugblik?.film = film }

  /// What is left for the dossier above its film.
  func dossiervlak(_ midden: Rect) -> (dossier: Rect, film: Rect) {
    let hoogte = terugblik?.film?.zaaknummer == openDossier ? Filmstrook.hoogte(midden) : 0
    let delen = midden.split(rows: [.flex(), .fixed(openDossier == nil ? 0 : hoogte)])
    return (delen[0], delen[1])
  }

  /// There was no event on that side.
  public mutating func meldGeenStap(verder: Bool) {
    terugblik?.speelt = false
    melding = .terugblikwoord(verder ? .nietsNa : .nietsVoor)
  }

  /// Shows what came between two moments.
  public mutating func toon(_ verschil: Verschil, metVandaag: Bool) {
    laag = .terugblik(.blad(Terugblad(verschil, metVandaag: metVandaag, taal)))
  }

  /// What a key does while one looks back; `nil` when it is the place's own.
  mutating func terugbliktoets(_ toets: Key, _ beeld: Beeld, _ size: Size) -> [Effect]? {
    guard terugblik != nil else { return nil }
    if let intent = toetsen.terugblik.intent(for: toets) { return voerUit(intent, beeld, size) }
    // At the table nothing is typed now.
    guard waar == .plaats(.tafel) else { return nil }
    let overal = OveralIntent.acties.first {
      toetsen.toetsen($0.als(Intent.overal)).contains(toets)
    }
    if let overal { return voerUit(.overal(overal.intent), beeld, size) }
    guard let intent = toetsen.tabel(waar).intent(for: toets) else {
      melding = .onbekendeToets(toets.description)
      return []
    }
    return voerUit(intent, beeld, size)
  }

  private mutating func meldNiets() -> [Effect] {
    melding = .terugblikwoord(.nietsNa)
    return []
  }

  mutating func verwerk(_ intent: TerugblikIntent, _ beeld: Beeld) -> [Effect] {
    guard var stand = terugblik else { return [] }
    defer { terugblik = stand }
    let dag = stand.moment.datum
    if intent != .speel, intent != .sneller, intent != .langzamer { stand.speelt = false }
    switch intent {
    case .gebeurtenis(let stap):
      // Past now the known dates are what comes.
      if stap > 0, stand.moment >= stand.nu {
        let dag = vooruitblik(beeld).volgende(na: dag)
        guard let dag else { return meldNiets() }
        return naar(stand.einde(van: dag), stand)
      }
      if stap < 0, stand.isVooruit { return naar(stand.nu, stand) }
      return [
        .terugblik(.gebeurtenis(verder: stap > 0, van: openDossier.map { Stroom.casus($0) }))
      ]
    case .dag(let stap): return naar(stand.einde(van: dag + stap), stand)
    case .maand(let stap): return naar(stand.einde(van: dag.plus(maanden: stap)), stand)
    case .naarDatum: laag = .terugblik(.datum(LineEditor()))
    case .speel:
      stand.speelt.toggle()
      melding = .terugblikwoord(stand.speelt ? .speelt(stand.tempo.rawValue) : .stil)
    case .sneller, .langzamer:
      stand.tempo = stand.tempo.verder(intent == .sneller ? 1 : -1)
      melding = .terugblikwoord(.speelt(stand.tempo.rawValue))
    case .vraag:
      return [.terugblik(.naar(stand.moment, stand.vraag == .was ? .wist : .was))]
    case .relaas: return openDossier.map { [.terugblik(.relaas(zaaknummer: $0))] } ?? []
    case .vergelijk: return [.terugblik(.vergelijk(met: stand.merk))]
    case .merk:
      stand.merk = stand.merk == stand.moment ? nil : stand.moment
      melding = .terugblikwoord(stand.merk.map { .gemerkt($0) } ?? .nietGemerkt)
    }
    return []
  }

  private mutating func naar(_ doel: Moment, _ stand: TerugblikStand) -> [Effect] {
    guard doel != stand.moment else {
      melding = .terugblikwoord(.staatOp(doel, stand.vraag))
      return []
    }
    return [.terugblik(.naar(doel, stand.vraag))]
  }

  /// The clock: the past plays on by a day.
  mutating func speelVerder() -> [Effect] {
    guard let terugblik, speeltijd != nil else { return [] }
    return [
      .terugblik(.naar(terugblik.einde(van: terugblik.moment.datum + 1), terugblik.vraag))
    ]
  }

  /// A key while a date is typed or a page is read.
  mutating func terugblik(
    _ toets: Key, _ open: Terugbliklaag, _ beeld: Beeld, _ size: Size
  ) -> [Effect] {
    switch (open, toets) {
    case (_, .escape): laag = .geen
    case (.datum(let regel), .enter): return gaNaar(regel.text)
    case (.datum(var regel), _):
      if !regel.handle(toets) { melding = .onbekendeToets(toets.description) }
      laag = .terugblik(.datum(regel))
    case (.blad(var blad), _):
      guard let stap = Move.van(toets) else {
        melding = .onbekendeToets(toets.description)
        return []
      }
      blad.beweeg(stap, Indeling(size).midden)
      laag = .terugblik(.blad(blad))
    }
    return []
  }

  /// To the end of the day that was typed.
  private mutating func gaNaar(_ gezegd: String) -> [Effect] {
    guard let stand = terugblik else { return [] }
    do {
      let dag = try Datum(gezegd: gezegd, vandaag: stand.nu.datum, verleden: true)
      laag = .geen
      return naar(stand.einde(van: dag), stand)
    } catch {
      melding = .terugblikwoord(.geenDag)
      return []
    }
  }

  /// The keys that act while one looks back.
  func terugblikhints() -> [Hint] {
    func toets(_ intent: TerugblikIntent) -> String {
      let actie = TerugblikIntent.acties.first { $0.intent == intent }?.als(Intent.terugblik)
      return actie.flatMap { toetsen.toetsen($0).first?.woord } ?? ""
    }
    let paren: [(TerugblikIntent, TerugblikIntent, Terugblikwoord)] = [
      (.dag(-1), .dag(1), .kortDag), (.gebeurtenis(-1), .gebeurtenis(1), .kortStap),
      (.maand(-1), .maand(1), .kortMaand),
    ]
    let enkel: [(TerugblikIntent, Terugblikwoord)] = [
      (.naarDatum, .kortDatum), (.speel, .kortSpeel(terugblik?.speelt == true)),
      (.vergelijk, .kortVergelijk), (.vraag, .kortVraag(terugblik?.vraag ?? .was)),
    ]
    let terug = waar == .plaats(.tafel) ? "C-t" : "t"
    return paren.map { Hint("\(toets($0.0)) \(toets($0.1))", $0.2.in(taal)) }
      + [Hint(terug, Terugblikwoord.kortTerug.in(taal))]
      + enkel.map { Hint(toets($0.0), $0.1.in(taal)) }
  }
}

extension Intent {
  /// Whether it leads to something being recorded, which cannot be in the past. What asks the domain
  /// is refused there as well; this says so before anything is chosen.
  var legtVast: Bool {
    switch self {
    case .casus: true
    case .overal(let intent):
      [.aanmelden, .concepten, .ongedaan, .opnieuw].contains(intent)
    case .belkaart(let intent): intent.soort != nil
    case .tafel(let intent): !TafelIntent.stappen.contains(intent)
    case .agenda(let intent):
      switch intent {
      case .beweeg, .volgendVak, .vorigVak, .links, .rechts, .open, .kalender, .wachtlijst: false
      default: true
      }
    case .team(let intent):
      switch intent {
      case .beweeg, .volgendDeel, .vorigDeel: false
      default: true
      }
    default: false
    }
  }
}
