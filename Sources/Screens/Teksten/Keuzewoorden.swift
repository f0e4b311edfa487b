import Domain

/// The words of a choice of the table of events, which knows its values and not its type.
///
/// To add a choice: one line here; a test asks for it.
enum Keuzewoord {
  /// The values with their words; a value that has none is said as it is.
  static func opties(_ waarden: [String]) -> [Optie] {
    tabel[waarden] ?? waarden.map { Optie($0, $0) }
  }

  /// No two choices have the same values: a test counts them.
  static let tabel = Dictionary(alle, uniquingKeysWith: { eerste, _ in eerste })

  static var alle: [([String], [Optie])] {
    [
      paren(Indienersoort.self) { $0.woord($1) },
      paren(Kanaal.self) { $0.woord($1) },
      paren(Vraagsoort.self) { $0.woord($1) },
      paren(Urgentie.self) { $0.woord($1) },
      paren(Vastgelopen.self) { $0.woord($1) },
      paren(Levensdomein.self) { $0.woord($1) },
      paren(Screeningsuitkomst.self) { $0.woord($1) },
      paren(Typering.self) { $0.woord($1) },
      paren(Gezinsrol.self) { $0.woord($1) },
      paren(Toestemmingsdoel.self) { $0.woord($1) },
      paren(Grondslag.self) { $0.woord($1) },
      paren(Notitiesoort.self) { $0.woord($1) },
      paren(Kader.self) { $0.woord($1) },
      paren(Machtiging.self) { $0.woord($1) },
      paren(Koppelaard.self) { $0.woord($1) },
      paren(VervolgWet.self) { $0.woord($1) },
      paren(Financieringsvorm.self) { $0.woord($1) },
      paren(Financieringsstand.self) { $0.woord($1) },
      paren(Standpunt.self) { $0.woord($1) },
      paren(Aanwezigheidsrol.self) { $0.woord($1) },
      paren(Besprekingsuitkomst.self) { $0.woord($1) },
      paren(Adviessoort.self) { $0.woord($1) },
      paren(Gewicht.self) { $0.woord($1) },
      paren(Adviesgrond.self) { $0.woord($1) },
      paren(Regime.self) { $0.woord($1) },
      paren(Meedeelwijze.self) { $0.woord($1) },
      paren(Partij.self) { $0.woord($1) },
      paren(Antwoord.self) { $0.woord($1) },
      paren(Afspraakuitkomst.self) { $0.woord($1) },
      paren(Initiatief.self) { $0.woord($1) },
      paren(Versnellingsvorm.self) { $0.woord($1) },
      paren(Voortgangsstand.self) { $0.woord($1) },
      paren(Oorzaak.self) { $0.woord($1) },
      paren(Contactwijze.self) { $0.woord($1) },
      paren(Contactresultaat.self) { $0.woord($1) },
      paren(Ladder.self) { $0.woord($1) },
      paren(Escalatieantwoord.self) { $0.woord($1) },
      paren(ExternePartij.self) { $0.woord($1) },
      paren(Escalatieuitkomst.self) { $0.woord($1) },
      paren(Evaluatieuitkomst.self) { $0.woord($1) },
      paren(Niveau.self) { $0.woord($1) },
      paren(Thema.self) { $0.woord($1) },
      paren(Knelpuntstand.self) { $0.woord($1) },
      paren(Klachtuitkomst.self) { $0.woord($1) },
      paren(Overdrachtantwoord.self) { $0.woord($1) },
      paren(Sluitreden.self) { $0.woord($1) },
      paren(Schil.self) { $0.woord($1) },
      paren(Teamrol.self) { $0.woord($1) },
      paren(Bouwsteenstand.self) { $0.woord($1) },
      paren(Uitnodigingsantwoord.self) { $0.woord($1) },
      paren(Deelnamewijze.self) { $0.woord($1) },
      paren(Belangaard.self) { $0.woord($1) },
      paren(Belanggevolg.self) { $0.woord($1) },
    ]
  }

  private static func paren<K: Keuze>(
    _: K.Type, _ woord: (K, Taal) -> String
  ) -> ([String], [Optie]) {
    let opties = K.allCases.map { Optie($0.rawValue, nl: woord($0, .nl), en: woord($0, .en)) }
    return (opties.map(\.waarde), opties)
  }
}
