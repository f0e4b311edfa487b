import Domain
import Exchange
import Screens

extension Lus {
  /// Writes the tables as a calendar file, with the same name every time: who subscribed to it sees
  /// what changed.
  func bewaarKalender() {
    let kalender = Kalender(van: beeld.wereld, op: beeld.nu, app.spreektaal)
    app.meldBestand(kalender.flatMap { omgeving.bewaarBestand(Kalenderbestand.naam, $0.bytes) })
  }
}

public enum Kalenderbestand {
  /// What the calendar is called where the person chose no place for it.
  public static let naam = "agenda.ics"
}

extension Kalender {
  /// All tables of the team, also those that are over or called off: a calendar that has them keeps
  /// them right.
  public init?(van wereld: Wereld, op moment: Moment, _ taal: Taal) {
    self.init(
      Array(wereld.tafels.values), wereld, op: moment,
      Woorden(
        titel: { $0.kalendertitel(taal) },
        omschrijving: { $0.kalenderomschrijving(taal, casussen: $1) }))
  }
}
