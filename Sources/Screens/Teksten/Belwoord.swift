import Domain

/// What the call card says, and what its answers are called.
enum Belwoord: Hashable, Sendable {
  case kort(BelkaartIntent)
  case actie(BelkaartIntent)

  // Going on, and why not.
  case geopend(daarna: Int)
  case isAlOpen, alleenOpBelkaart, geenVolgende, naarDossier, terugOpKaart, overgeslagen
  case enVerder(String)
  case laatste(String)
  case eerstPraten, geenGesprek

  // Questions and their answers.
  case vraagOorzaak(Voortgangsstand, String)
  case oorzaak(Oorzaak, alsVorige: Bool)
  case vraagVolgende(Voortgangsstand, Oorzaak?, String)
  case volgendeOp(Datum, Regime?)
  case eerderOp(Datum)
  case zelfInvullen
  case vraagTrede
  case jaTrede(Int, String)
  case jaZelf(Ladder, Int)
  case jaHoger(Int)
  case weetHetNiet, eerstVertellen
  case vraagLadder(String)
  case ladder(Ladder, Int)
  case vraagEinde(String)
  case einde(Ladder, Escalatieuitkomst)
  case vraagGezin(String)
  case gesprek(Gezinsgesprek)

  // What was recorded.
  case gesproken(String, Voortgangsstand, Oorzaak?, volgende: Datum)
  case gepoogd(String, Contactresultaat, opnieuw: Datum)
  case opgeschaald(String, Ladder, Int)
  case beeindigd(String, Ladder, Escalatieuitkomst)
  /// The reason that stands in the event, as a sentence.
  case reden(Voorstel.Grond, Stagnatiereden?, Datum)
  case stilte(Int)

  // The card itself.
  case nogDaarna(Int)
  case zonderAdvies(Fase)
  case kopBel, kopBeloofd, kopToegezegd, kopVertellen, kopKader, kopLaatste, kopNietBereikt
  case kopHierna
  case niemandBekend, alleenVoorzitter
  case gesprokenOp(Datum?)
  case vervanger(String)
  case waarom(Belpersoon.Waarom)
  case pogingen(Int, laatste: Datum)
  case trede(Ladder, Int, van: Int)
  case niemandOpTrede(String?)

  func `in`(_ taal: Taal) -> String {
    switch self {
    case .kort(let intent): intent.kort(taal)
    case .actie(let intent): intent.uitleg(taal)
    case .nogDaarna, .zonderAdvies, .kopBel, .kopBeloofd, .kopToegezegd, .kopVertellen, .kopKader,
      .kopLaatste, .kopNietBereikt, .kopHierna, .niemandBekend, .alleenVoorzitter, .gesprokenOp,
      .vervanger, .waarom, .pogingen, .trede, .niemandOpTrede:
      kaart(taal)
    case .gesproken, .gepoogd, .opgeschaald, .beeindigd, .reden, .stilte: vastgelegd(taal)
    default: gesprek(taal)
    }
  }
}
