import Domain

/// The words of the board's heaps and of what bites on a card.
enum Bordwoord: Hashable, Sendable {
  case actieIndeling, kopBijt
  case groepering(Groepering)
  case gegroepeerd(Groepering)
  case beet(Beet, vandaag: Datum)
  case beetzin(Beet, vandaag: Datum)

  func `in`(_ taal: Taal) -> String {
    switch self {
    case .actieIndeling:
      taal(
        "deel het bord in: per stand, gemeente, aanbieder of persoon",
        "group the board: by stand, municipality, provider or person")
    case .kopBijt: taal("Let op", "Mind")
    case .groepering(let groepering):
      switch groepering {
      case .kolom: taal("Stand", "Column")
      case .gemeente: taal("Gemeente", "Municipality")
      case .aanbieder: taal("Aanbieder", "Provider")
      case .persoon: taal("Wie", "Who")
      }
    case .gegroepeerd(let groepering):
      switch groepering {
      case .kolom: taal("Het bord per stand.", "The board by column.")
      case .gemeente: taal("Het bord per gemeente.", "The board by municipality.")
      case .aanbieder: taal("Het bord per aanbieder.", "The board by provider.")
      case .persoon: taal("Het bord per verantwoordelijke.", "The board by who is responsible.")
      }
    case .beet(let beet, let vandaag): Self.kort(beet, taal, vandaag)
    case .beetzin(let beet, let vandaag): Self.zin(beet, taal, vandaag)
    }
  }

  private static func kort(_ beet: Beet, _ taal: Taal, _ vandaag: Datum) -> String {
    switch beet {
    case .kader(let tot, let isVoorbij):
      isVoorbij
        ? taal("kader verlopen", "frame expired")
        : taal(
          "kader tot \(tot.krap(.nl, vandaag: vandaag))",
          "frame to \(tot.krap(.en, vandaag: vandaag))")
    case .verjaardag(.wordt(let mijlpaal), let op):
      taal(
        "\(mijlpaal.rawValue) op \(op.krap(.nl, vandaag: vandaag))",
        "\(mijlpaal.rawValue) on \(op.krap(.en, vandaag: vandaag))")
    case .verjaardag(.vervolg, _): taal("wet na 18", "law after 18")
    case .norm(let dagen): taal("norm +\(dagenwoord(dagen))", "norm +\(dagenwoord(dagen))")
    case .afspraken(let aantal):
      taal(
        aantal == 1 ? "afspraak te laat" : "\(aantal) afspraken te laat",
        aantal == 1 ? "promise late" : "\(aantal) promises late")
    }
  }

  private static func zin(_ beet: Beet, _ taal: Taal, _ vandaag: Datum) -> String {
    func dag(_ datum: Datum) -> String { datum.kort(taal, vandaag: vandaag) }
    return switch beet {
    case .kader(let tot, let isVoorbij):
      isVoorbij
        ? taal(
          "Het juridisch kader liep af op \(dag(tot)).", "The legal frame ended on \(dag(tot)).")
        : taal(
          "Het juridisch kader loopt af op \(dag(tot)).", "The legal frame ends on \(dag(tot)).")
    case .verjaardag(.wordt(let mijlpaal), let op):
      taal(
        "Wordt \(mijlpaal.rawValue) op \(dag(op)): dan beslist een ander mee.",
        "Turns \(mijlpaal.rawValue) on \(dag(op)): from then on somebody else decides too.")
    case .verjaardag(.vervolg(let achttien), let uiterlijk):
      taal(
        "Wordt 18 op \(dag(achttien)); welke wet volgt moet op \(dag(uiterlijk)) bekend zijn.",
        "Turns 18 on \(dag(achttien)); which law follows must be known on \(dag(uiterlijk)).")
    case .norm(let dagen):
      taal(
        "De norm van advies tot zorg is \(dagen == 1 ? "1 dag" : "\(dagen) dagen") over.",
        "The norm from advice to help is exceeded by \(dagen == 1 ? "1 day" : "\(dagen) days").")
    case .afspraken(let aantal):
      taal(
        aantal == 1 ? "Een afspraak is te laat." : "\(aantal) afspraken zijn te laat.",
        aantal == 1 ? "A promise is late." : "\(aantal) promises are late.")
    }
  }
}
