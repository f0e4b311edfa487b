import Domain
import TUI

extension App {
  /// Which events place 2 needs now and has not got; `nil` when it has all it shows.
  public func gevraagdPunt(_ beeld: Beeld) -> Puntvraag? {
    guard slot == nil, plaats == .tafel, let vraag = puntvraag(beeld),
      tafel.punt?.vraag != vraag
    else { return nil }
    return vraag
  }

  private func puntvraag(_ beeld: Beeld) -> Puntvraag? {
    let fase = tafel.fase(beeld)
    guard let agendatafel = fase.tafel,
      let casus = fase.lopend ?? tafel.volgende(agendatafel)?.casus
    else { return nil }
    let id = agendatafel.tafel.id
    return Puntvraag(
      tafel: id, zaaknummer: casus.zaaknummer,
      tafelversie: beeld.wereld.versie(van: .tafel(id)),
      casusversie: beeld.wereld.versie(van: .casus(casus.zaaknummer)), dag: beeld.vandaag)
  }

  /// Shows the item that was asked for.
  /// - Parameters:
  ///   - casus: all events of the casus, in their order.
  ///   - tafelstroom: all events of the table, in their order.
  public mutating func toonPunt(
    _ vraag: Puntvraag, casus gebeurtenissen: [Gebeurtenis], tafel tafelstroom: [Gebeurtenis],
    _ beeld: Beeld
  ) {
    guard let casus = beeld.wereld.casussen[vraag.zaaknummer],
      let staat = beeld.wereld.tafels[vraag.tafel]
    else { return tafel.vergeet() }
    let punt = Tafelpunt(
      casus, gebeurtenissen: gebeurtenissen, staat, tafelgebeurtenissen: tafelstroom,
      wereld: beeld.wereld, op: beeld.nu)
    if tafel.punt?.vraag.zaaknummer != vraag.zaaknummer { tafel.schuif = Scroller() }
    tafel.punt = GeladenPunt(vraag: vraag, punt: punt)
  }

  /// Goes back to the item that is on: the program was lost in the middle of it.
  public mutating func hervatTafel(_ beeld: Beeld) {
    neemRegel(beeld)
    guard plaats == .agenda, laag == .geen, let casus = tafel.fase(beeld).lopend else { return }
    plaats = .tafel
    melding = .tafelwoord(.terugBij(casus.roepsel))
  }

  /// Whether the clock of an item is to be seen, so that every second counts.
  public func kloktLopend(_ beeld: Beeld) -> Bool {
    guard slot == nil, laag == .geen, waar == .plaats(.tafel),
      case .loopt(_, _, isGeschorst: false) = tafel.fase(beeld)
    else { return false }
    return true
  }

  /// Says where the minutes were written; `nil` when that failed.
  public mutating func meldVerslag(_ pad: String?) {
    melding = .tafelwoord(pad.map { .verslagBewaard($0) } ?? .verslagNietBewaard)
  }

  /// A key at the table: letters and digits always type.
  mutating func tafelToets(_ toets: Key, _ beeld: Beeld, _ size: Size) -> [Effect] {
    if tafel.stap != .gewoon {
      let vervolg = tafel.inStap(toets, beeld, taal)
      return volg(vervolg, beeld)
    }
    if case .voorbij = tafel.fase(beeld),
      let vervolg = tafel.inStukken(toets, beeld, Indeling(size).midden.size, taal)
    {
      return volg(vervolg, beeld)
    }
    let typt: Bool
    switch toets {
    case .character(let teken): typt = teken != ":" || !tafel.regel.isEmpty
    case .enter, .tab, .escape, .up, .down, .pageUp, .pageDown: typt = false
    case .control("z"), .control("y"): typt = !tafel.regel.isEmpty
    default: typt = toetsen.tabel(waar).intent(for: toets) == nil
    }
    if typt {
      let veld = Tafelindeling(Indeling(size).midden).veld.size
      switch tafel.regel.edit(toets, in: veld) {
      case .edited: return bewaarRegel(beeld)
      case .moved: break
      case .ignored: melding = .onbekendeToets(toets.description)
      case .refused: melding = .tafelwoord(.regelVol)
      }
      return []
    }
    guard let intent = toetsen.tabel(waar).intent(for: toets) else {
      melding = .onbekendeToets(toets.description)
      return []
    }
    return voerUit(intent, beeld, size)
  }

  mutating func plakAanTafel(_ tekst: String, _ beeld: Beeld, _ size: Size) -> [Effect] {
    guard tafel.stap == .gewoon else {
      melding = .plakkenGeweigerd
      return []
    }
    let veld = Tafelindeling(Indeling(size).midden).veld.size
    if case .refused = tafel.regel.paste(tekst, in: veld) {
      melding = .tafelwoord(.regelVol)
      return []
    }
    return bewaarRegel(beeld)
  }
}
