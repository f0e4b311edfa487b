import Codec
import Domain

/// By what the cards of the board lie together. The raw value is how the choice is kept.
enum Groepering: String, CaseIterable, Hashable, Sendable {
  case kolom, gemeente, aanbieder, persoon

  var volgende: Groepering {
    let alle = Self.allCases
    let hier = alle.firstIndex(of: self) ?? 0
    return alle[(hier + 1) % alle.count]
  }
}

/// A heap of cards: a column of the board, or everything of one municipality, provider or person.
enum Bordgroep: Hashable, Sendable {
  case kolom(Kolom)
  case naam(ExactText)

  func woord(_ blik: Blik) -> String {
    switch self {
    case .kolom(let kolom): kolom.woord(blik.taal).metHoofdletter
    // The name of an organisation often has the municipality in it.
    case .naam(let naam): blik.privacy ? blik(.verborgen) : naam.string
    }
  }
}

extension Bordkaart {
  /// The provider is who carries the advice out, where that was said; else who is responsible for it.
  func groep(_ groepering: Groepering) -> Bordgroep {
    switch groepering {
    case .kolom: .kolom(kolom)
    case .gemeente: .naam(ExactText(casus.intake.jeugdige.gemeente))
    case .aanbieder: .naam(ExactText(advies.uitvoerder ?? advies.verantwoordelijke.organisatie))
    case .persoon: .naam(ExactText(advies.verantwoordelijke.naam))
    }
  }
}

/// The cards of the board in heaps, each in the board's order.
struct Bordgroepen: Equatable, Sendable {
  /// All columns, also empty ones; of names those that occur, by the alphabet.
  let groepen: [Bordgroep]
  let nummers: [Bordgroep: [Int]]

  init(_ rijen: [Int], _ kaarten: [Bordkaart], _ groepering: Groepering) {
    nummers = Dictionary(grouping: rijen) { kaarten[$0].groep(groepering) }
    if groepering == .kolom {
      groepen = Kolom.allCases.map(Bordgroep.kolom)
    } else {
      let namen: [ExactText] = nummers.keys.compactMap {
        if case .naam(let naam) = $0 { naam } else { nil }
      }
      groepen = namen.sorted { ($0.string.lowercased(), $0) < ($1.string.lowercased(), $1) }
        .map(Bordgroep.naam)
    }
  }

  subscript(groep: Bordgroep) -> [Int] { nummers[groep] ?? [] }
}
