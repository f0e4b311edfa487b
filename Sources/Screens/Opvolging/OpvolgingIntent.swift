import Domain
import TUI

enum OpvolgingIntent: Equatable, Sendable {
  case beweeg(Move)
  case open
  case zeef(Zeefstap)
  /// Marks the line and goes on; marks all that are in view, or none.
  case merk, merkAlles
  /// One contact for everything that is marked.
  case ronde
  case bewaar
}

extension OpvolgingIntent {
  static let acties: [Actie<OpvolgingIntent>] =
    [
      Actie("opvolging.open", [.enter], .open, kort: .kortOpen, .actieOpen),
      rij("mijn", "i", .zeef(.vanMij), .kortMijn, .actieMijn),
      rij("vandaag", "v", .zeef(.vandaag), .kortVandaag, .actieVandaag),
      rij("week", "w", .zeef(.week), .kortWeek, .actieWeek),
      rij("soort", "f", .zeef(.soort), .kortSoort, .actieSoort),
      rij("ladder", "l", .zeef(.ladder), .kortLadder, .actieLadder),
      rij("merk", " ", .merk, .kortMerk, .actieMerk),
      rij("merkalles", "*", .merkAlles, nil, .actieMerkAlles),
      rij("ronde", "b", .ronde, .kortRonde, .actieRonde),
      rij("bewaar", "W", .bewaar, nil, .actieBewaar),
    ] + Actie.bewegingen.map { $0.als(OpvolgingIntent.beweeg) }

  private static func rij(
    _ naam: String, _ toets: Character, _ intent: OpvolgingIntent, _ kort: Opvolgwoord?,
    _ uitleg: Opvolgwoord
  ) -> Actie<OpvolgingIntent> {
    Actie(
      "opvolging.\(naam)", [.character(toets)], intent, kort: kort.map { .opvolgwoord($0) },
      .opvolgwoord(uitleg))
  }
}
