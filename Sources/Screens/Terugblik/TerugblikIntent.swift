import Domain
import TUI

/// What one does while looking back; everywhere but in a form.
enum TerugblikIntent: Hashable, Sendable {
  /// So many events, days or months on.
  case gebeurtenis(Int)
  case dag(Int)
  case maand(Int)
  case naarDatum
  case speel
  case sneller, langzamer
  /// As it was, or as it was known.
  case vraag
  /// Compare with today, or with the moment that was marked.
  case vergelijk
  case merk
  /// Who knew what when, as a file.
  case relaas
}

extension TerugblikIntent {
  static let acties: [Actie<TerugblikIntent>] = [
    rij("dagterug", [.character(",")], .dag(-1)),
    rij("dagverder", [.character(".")], .dag(1)),
    rij("terug", [.character("<")], .gebeurtenis(-1)),
    rij("verder", [.character(">")], .gebeurtenis(1)),
    rij("maandterug", [.character("m")], .maand(-1)),
    rij("maandverder", [.character("M")], .maand(1)),
    rij("datum", [.character("g")], .naarDatum),
    rij("speel", [.character(" ")], .speel),
    rij("sneller", [.character("+")], .sneller),
    rij("langzamer", [.character("-")], .langzamer),
    rij("vergelijk", [.character("=")], .vergelijk),
    rij("merk", [.character("*")], .merk),
    rij("wisten", [.character("w")], .vraag),
    rij("relaas", [.character("p")], .relaas),
  ]

  private static func rij(
    _ naam: String, _ toetsen: [Key], _ intent: TerugblikIntent
  ) -> Actie<TerugblikIntent> {
    Actie("terugblik.\(naam)", toetsen, intent, .terugblikwoord(.actie(intent)))
  }
}

/// What the screens ask of whoever looks back for them.
public enum Terugblikstap: Equatable, Sendable {
  case begin
  case naar(Moment, Terugblikvraag)
  /// To the event before or after; of one stream when that is given.
  case gebeurtenis(verder: Bool, van: Stroom?)
  /// Compare with a moment; `nil` is now.
  case vergelijk(met: Moment?)
  /// Write who knew what when of a casus, and say where.
  case relaas(zaaknummer: String)
  case einde
}
