import Domain

/// The words of looking back.
enum Terugblikwoord: Hashable, Sendable {
  case actieTerugblik
  case actie(TerugblikIntent)
  case merk(Terugblikvraag)

  // The line at the bottom.
  case kortDag, kortStap, kortMaand, kortDatum, kortVergelijk, kortTerug
  case kortSpeel(Bool)
  case kortVraag(Terugblikvraag)

  // Answers.
  case begonnen, klaar, nietsVoor, nietsNa, geenDag, stil, nietGemerkt, eerstTerug
  case staatOp(Moment, Terugblikvraag)
  case speelt(Int)
  case gemerkt(Moment)
  case vraagDatum, voorbeeldDatum

  // The comparison.
  case nietsVeranderd, geenKaart, nietOpBord

  func `in`(_ taal: Taal) -> String {
    switch self {
    case .actieTerugblik: taal("kijk terug; nog eens is nu", "look back; again is now")
    case .actie(let intent): intent.uitleg(taal)
    case .merk(.was): taal("TERUGBLIK", "LOOKING BACK")
    case .merk(.wist): taal("TERUGBLIK zoals bekend", "LOOKING BACK as known")

    case .kortDag: taal("dag", "day")
    case .kortStap: taal("stap", "event")
    case .kortMaand: taal("maand", "month")
    case .kortDatum: taal("datum", "date")
    case .kortVergelijk: taal("vergelijk", "compare")
    case .kortTerug: taal("naar nu", "to now")
    case .kortSpeel(let speelt): speelt ? taal("stil", "pause") : taal("speel", "play")
    case .kortVraag(let vraag):
      vraag == .was ? taal("wat was bekend", "what was known") : taal("wat was er", "what was")

    case .begonnen:
      taal(
        "Terugblik: je kijkt, en legt niets vast. g gaat naar een datum, t naar nu.",
        "Looking back: you look, and record nothing. g goes to a date, t to now.")
    case .klaar: taal("Weer nu, waar je was.", "Now again, where you were.")
    case .nietsVoor: taal("Daarvoor is er niets.", "There is nothing before that.")
    case .nietsNa: taal("Dit is nu; daarna is er nog niets.", "This is now; nothing comes after.")
    case .geenDag:
      taal(
        "Geen dag: bijvoorbeeld 12-3, ma, -2w of 2026-03-12.",
        "No day: as 12-3, mon, -2w or 2026-03-12.")
    case .stil: taal("Stil.", "Paused.")
    case .nietGemerkt: taal("Geen moment gemerkt.", "No moment marked.")
    case .eerstTerug: taal("alleen in een terugblik (t)", "only when looking back (t)")
    case .staatOp(let moment, let vraag):
      vraag == .was
        ? taal("Zoals het was op \(moment.woorden(.nl)).", "As it was on \(moment.woorden(.en)).")
        : taal(
          "Zoals het bekend was op \(moment.woorden(.nl)).",
          "As it was known on \(moment.woorden(.en)).")
    case .speelt(let dagen):
      taal(
        dagen == 1 ? "Een dag per seconde." : "\(dagen) dagen per seconde.",
        dagen == 1 ? "A day a second." : "\(dagen) days a second.")
    case .gemerkt(let moment):
      taal(
        "\(moment.woorden(.nl)) is gemerkt: = vergelijkt daarmee.",
        "\(moment.woorden(.en)) is marked: = compares with it.")
    case .vraagDatum: taal("Naar welke dag?", "To which day?")
    case .voorbeeldDatum: taal("12-3  ma  -2w  2026-03-12", "12-3  mon  -2w  2026-03-12")

    case .nietsVeranderd: taal("Niets veranderd.", "Nothing changed.")
    case .geenKaart: taal("Geen kaart bewoog.", "No card moved.")
    case .nietOpBord: taal("niet op het bord", "not on the board")
    }
  }
}

extension TerugblikIntent {
  fileprivate func uitleg(_ taal: Taal) -> String {
    switch self {
    case .gebeurtenis(let stap):
      stap < 0
        ? taal("een gebeurtenis terug", "an event back")
        : taal("een gebeurtenis verder", "an event on")
    case .dag(let stap):
      stap < 0 ? taal("een dag terug", "a day back") : taal("een dag verder", "a day on")
    case .maand(let stap):
      stap < 0 ? taal("een maand terug", "a month back") : taal("een maand verder", "a month on")
    case .naarDatum: taal("terug naar een datum", "back to a date")
    case .speel: taal("speel de tijd af, of zet hem stil", "play time, or pause it")
    case .sneller: taal("speel sneller", "play faster")
    case .langzamer: taal("speel langzamer", "play slower")
    case .vraag: taal("zoals het was, of zoals het bekend was", "as it was, or as it was known")
    case .vergelijk:
      taal(
        "vergelijk met vandaag of het gemerkte moment", "compare with today or the marked moment")
    case .relaas: taal("schrijf wie wat wanneer wist", "write who knew what when")
    case .merk: taal("merk dit moment om mee te vergelijken", "mark this moment to compare with")
    }
  }
}

extension Moment {
  /// `di 24 mrt 2026 09:27`.
  fileprivate func woorden(_ taal: Taal) -> String { "\(datum.lang(taal))\u{A0}\(tijdwoord)" }
}
