import TUI

extension App {
  /// A key while the filter is typed: letters filter, arrows move, Enter opens what is selected.
  mutating func filter(
    _ toets: Key, _ regel: LineEditor, _ beeld: Beeld, _ size: Size
  ) -> [Effect] {
    var regel = regel
    switch toets {
    case .escape:
      let gezocht = gezocht(beeld)
      laag = .geen
      zetFilter("", beeld)
      melding = .filterGewist
      return gezocht
    case .tab:
      laag = .geen
      melding = filter.isEmpty ? .filterGewist : .filterBlijft(filter)
      return gezocht(beeld)
    case .enter:
      laag = .geen
      return gezocht(beeld) + voerUit(openen, beeld, size)
    case .up, .down, .pageUp, .pageDown:
      guard let intent = toetsen.tabel(waar).intent(for: toets) else { return [] }
      return voerUit(intent, beeld, size)
    default:
      guard regel.handle(toets) else {
        melding = .onbekendeToets(toets.description)
        return []
      }
      laag = .filter(regel)
      zetFilter(regel.text, beeld)
    }
    return []
  }

  /// What was looked for, and which cases that showed: said once, when one leaves the search or opens
  /// what it found.
  private func gezocht(_ beeld: Beeld) -> [Effect] {
    if filter.isEmpty { return [] }
    let treffers: [String] =
      switch plaats {
      case .agenda, .tafel, .rapport, .team: []
      case .casussen: Array(casussen.rijen(beeld))
      case .opvolging: opvolging.alleZaaknummers
      case .bord: bord.rijen.compactMap { beeld.bord.kaarten[veilig: $0]?.casus.zaaknummer }
      }
    if treffers.isEmpty { return [] }
    // More than a screen nobody saw.
    return [.gezocht(filter, treffers: treffers.count, getoond: Array(treffers.prefix(100)))]
  }

  private var openen: Intent {
    switch plaats {
    case .agenda: .agenda(.open)
    case .tafel: .tafel(.doe)
    case .casussen: .casussen(.open)
    case .bord: .bord(.open)
    case .opvolging: .opvolging(.open)
    case .rapport: .rapport(.open)
    case .team: .team(.open)
    }
  }

  /// A key in `?` or the palette: letters search, Enter does what is selected.
  mutating func acties(
    _ toets: Key, _ lijst: Actielijst, _ beeld: Beeld, _ size: Size
  ) -> [Effect] {
    var lijst = lijst
    let namen = regels(lijst, beeld).map(\.actie.naam)
    let hoogte = Actielijst.vak(in: Rect(size), regels: namen.count).height - 2
    let stap: Move? =
      switch toets {
      case .up: .by(-1)
      case .down: .by(1)
      case .pageUp: .pageUp
      case .pageDown: .pageDown
      default: nil
      }
    if let stap {
      lijst.lijst.move(stap, in: namen, height: hoogte)
    } else if toets == .escape {
      laag = .geen
      return []
    } else if toets == .enter {
      laag = .geen
      let gekozen = regels(lijst, beeld).first { $0.actie.naam == lijst.gekozen(namen) }
      guard let gekozen else {
        melding = .geenActie(lijst.invoer.text)
        return []
      }
      return voerUit(gekozen.actie.intent, beeld, size)
    } else if lijst.invoer.handle(toets) {
      lijst.lijst = ListState()
    } else {
      melding = .onbekendeToets(toets.description)
    }
    laag = .acties(lijst)
    return []
  }

  /// What an action does, as it is now.
  func uitleg(_ actie: Actie<Intent>) -> String {
    if case .dossier(let intent) = actie.intent, let scherm = dossier?.scherm {
      return scherm.naam(intent, taal)
    }
    return actie.uitleg.in(taal)
  }

  /// The rows of `?` or the palette: the best match first, what cannot be done now with its reason.
  func regels(_ lijst: Actielijst, _ beeld: Beeld) -> [Actieregel] {
    let acties = lijst.soort == .hulp ? Toetsen.acties(waar) : Toetsen.alles
    let regels = acties.compactMap { actie in
      fuzzyMatch(lijst.invoer.text, uitleg(actie)).map {
        Actieregel(
          actie: actie, uitleg: uitleg(actie), toetsen: toetsen.toetsen(actie),
          reden: belemmering(actie.intent, beeld),
          treffer: $0)
      }
    }
    let genummerd = regels.enumerated()
    let gesorteerd = genummerd.sorted {
      if $0.element.treffer.score != $1.element.treffer.score {
        return $0.element.treffer.score > $1.element.treffer.score
      }
      return $0.offset < $1.offset
    }
    return gesorteerd.map(\.element)
  }
}
