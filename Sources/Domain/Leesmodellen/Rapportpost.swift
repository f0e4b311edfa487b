import Codec

/// The name of a figure of the report: what it counts. Behind each figure stand the casussen that
/// make it up, so that no figure has to be believed.
public enum Rapportpost: Hashable, Sendable {
  case fase(Fase)
  case kolom(Kolom)
  case indiener(Indienersoort)
  case vraagsoort(Vraagsoort)
  case urgentie(Urgentie)
  case vastgelopen(Vastgelopen)
  case gemeente(ExactText)
  case screening(Screeningsuitkomst)
  case typering(Typering)
  case aanmelding, bespreking, metJeugdige, metOuder, metVerwijzer
  case advies(Adviessoort)
  case bindend
  case antwoord(Antwoord)
  case stand(Voortgangsstand)
  case oorzaak(Oorzaak)
  case gepoogd
  case initiatief(Initiatief)
  case vorm(Versnellingsvorm)
  case stap(Ladder, trede: Int)
  case doorbraak, afgezien
  case gestart, gestopt, heropend
  case afgesloten(Sluitreden)
  case klachtOntvangen, klachtAfgehandeld
  case evaluatie(Evaluatieuitkomst)
  case niveau(Niveau)
  case thema(Thema)
  /// A lead time that ended, by how long it was.
  case duur(Doorloop, Doorlooptijden.Klasse)
  case duurInWeken(Doorloop, Doorlooptijden.Bak)
}

/// The three lead times (EXCHANGE.md section 3).
public enum Doorloop: String, CaseIterable, Sendable {
  case oppakken, advies, realisatie
}
