import Domain
import TUI

enum BordIntent: Equatable, Sendable {
  case beweeg(Move)
  case links, rechts, open, weergave, indeling
}

extension BordIntent {
  static let acties: [Actie<BordIntent>] =
    [
      Actie("bord.open", [.enter], .open, kort: .kortOpen, .actieOpen),
      Actie("bord.weergave", [.character("v")], .weergave, kort: .kortWeergave, .actieWeergave),
      Actie(
        "bord.indeling", [.character("i")], .indeling, .bordwoord(.actieIndeling)),
      Actie("bord.links", [.left, .character("h")], .links, .actieKolomLinks),
      Actie("bord.rechts", [.right, .character("l")], .rechts, .actieKolomRechts),
    ] + Actie.bewegingen.map { $0.als(BordIntent.beweeg) }
}

/// Place 4: every casus with a current advice, as cards in columns or as a table.
struct BordScherm: Equatable, Sendable {
  /// The raw value is how the choice is kept.
  enum Weergave: String, Equatable, Sendable { case kaarten, tabel }

  /// As the user chose it; until then the width decides.
  private(set) var weergave: Weergave?
  private(set) var groepering = Groepering.kolom
  private(set) var filter = ""
  /// The cards that pass the filter, by their number in the board's order: in that order, or heap by
  /// heap where they lie by a name.
  private(set) var rijen: [Int] = []
  /// The same in heaps.
  private(set) var groepen = Bordgroepen([], [], .kolom)
  private(set) var telling = Bordtelling([])
  private(set) var lijst = ListState<String>()

  /// The width from which all six columns stand side by side.
  static let breed = 104

  func weergave(_ breedte: Int) -> Weergave {
    weergave ?? (breedte >= Self.breed ? .kaarten : .tabel)
  }

  mutating func vernieuw(_ beeld: Beeld, _ taal: Taal) {
    let kaarten = beeld.bord.kaarten
    if filter.isEmpty {
      rijen = Array(kaarten.indices)
    } else {
      let gevonden = Set(beeld.gevonden(filter, taal))
      rijen = kaarten.indices.filter { gevonden.contains(kaarten[$0].casus.zaaknummer) }
    }
    groepen = Bordgroepen(rijen, kaarten, groepering)
    telling = Bordtelling(rijen.lazy.map { kaarten[$0] })
    if groepering != .kolom { rijen = groepen.groepen.flatMap { groepen[$0] } }
    lijst.follow(namen(beeld))
  }

  /// Takes what was chosen in another session.
  mutating func neem(weergave: Weergave?, groepering: Groepering?) {
    self.weergave = weergave ?? self.weergave
    self.groepering = groepering ?? self.groepering
  }

  mutating func zetFilter(_ tekst: String, _ beeld: Beeld, _ taal: Taal) {
    filter = tekst
    vernieuw(beeld, taal)
  }

  func belemmering(_ intent: BordIntent, _ beeld: Beeld) -> Tekst? {
    switch intent {
    case .open, .beweeg, .links, .rechts: gekozen(beeld) == nil ? .bordLeeg : nil
    case .weergave, .indeling: nil
    }
  }

  mutating func verwerk(
    _ intent: BordIntent, _ beeld: Beeld, _ ruimte: Size, _ taal: Taal
  ) -> Vervolg {
    if intent == .indeling {
      groepering = groepering.volgende
      vernieuw(beeld, taal)
      return .meld(
        .bordwoord(.gegroepeerd(groepering)), .onthoud(.bordindeling, groepering.rawValue))
    }
    guard let kaart = gekozen(beeld) else { return .niets }
    let weergave = weergave(ruimte.columns)
    let hoogte = max(1, Bordindeling(ruimte, weergave).rijen.height - 1)
    switch intent {
    case .open: return .open(zaaknummer: kaart.casus.zaaknummer)
    case .weergave:
      let nieuw: Weergave = weergave == .kaarten ? .tabel : .kaarten
      self.weergave = nieuw
      return .meld(
        weergave == .kaarten ? .weergaveTabel : .weergaveKaarten,
        .onthoud(.bordweergave, nieuw.rawValue))
    case .beweeg(let stap) where weergave == .tabel:
      lijst.move(stap, in: namen(beeld), height: hoogte)
    case .beweeg(let stap): beweeg(stap, kaart, beeld, hoogte: hoogte)
    case .links: opzij(-1, kaart, beeld)
    case .rechts: opzij(1, kaart, beeld)
    case .indeling: break  // Done above: it needs no card.
    }
    return .niets
  }

  /// The selected card; the one on top until one moves.
  func gekozen(_ beeld: Beeld) -> Bordkaart? {
    rijen[veilig: lijst.index].flatMap { beeld.bord.kaarten[veilig: $0] }
  }

  private mutating func beweeg(_ stap: Move, _ kaart: Bordkaart, _ beeld: Beeld, hoogte: Int) {
    let nummers = groepen[kaart.groep(groepering)]
    let bladzijde = max(1, hoogte / Kaart.hoogte)
    let plek = plek(in: nummers)
    let doel =
      switch stap {
      case .by(let rijen): plek + rijen
      case .pageUp: plek - bladzijde
      case .pageDown: plek + bladzijde
      case .first: 0
      case .last: nummers.count - 1
      }
    kies(nummers[veilig: max(0, min(doel, nummers.count - 1))], beeld)
  }

  /// To the nearest column with cards on that side, at the same height.
  private mutating func opzij(_ richting: Int, _ kaart: Bordkaart, _ beeld: Beeld) {
    let alle = groepen.groepen
    guard let hier = alle.firstIndex(of: kaart.groep(groepering)) else { return }
    let plek = plek(in: groepen[alle[hier]])
    let verder = richting > 0 ? Array(alle[(hier + 1)...]) : alle[..<hier].reversed()
    guard let doel = verder.first(where: { !groepen[$0].isEmpty }) else { return }
    let nummers = groepen[doel]
    kies(nummers[min(plek, nummers.count - 1)], beeld)
  }

  private mutating func kies(_ nummer: Int?, _ beeld: Beeld) {
    guard let nummer else { return }
    let plek = groepering == .kolom ? rijen.plek(van: nummer) : rijen.firstIndex(of: nummer) ?? 0
    lijst.move(.by(plek - lijst.index), in: namen(beeld), height: 1)
  }

  /// Where the selected card stands in a column.
  func plek(in nummers: [Int]) -> Int {
    rijen[veilig: lijst.index].map { nummers.plek(van: $0) } ?? 0
  }

  private func namen(_ beeld: Beeld) -> some RandomAccessCollection<String> {
    rijen.lazy.map { beeld.bord.kaarten[veilig: $0]?.casus.zaaknummer ?? "" }
  }
}

/// How many cards ask for something.
struct Bordtelling: Hashable, Sendable {
  let kaarten: Int
  let opschalen: Int
  let contact: Int
  let teLaat: Int

  init(_ kaarten: some Collection<Bordkaart>) {
    self.kaarten = kaarten.count
    opschalen = kaarten.count { $0.voorstel.ladder != nil }
    contact = kaarten.count { $0.voorstel == .contact }
    teLaat = kaarten.count { $0.dagenTeLaat > 0 }
  }
}

extension [Int] {
  /// The place of a number in rising numbers.
  fileprivate func plek(van nummer: Int) -> Int {
    var (laag, hoog) = (0, count)
    while laag < hoog {
      let midden = (laag + hoog) / 2
      if self[midden] < nummer { laag = midden + 1 } else { hoog = midden }
    }
    return laag
  }
}
