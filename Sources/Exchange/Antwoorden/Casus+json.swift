import Codec
import Domain

extension Casus {
  /// The answer to `dossier`: this casus in a world as at a moment.
  public func json(in wereld: Wereld, op moment: Moment) -> JSONValue {
    let vandaag = moment.datum
    let geboren = intake.jeugdige.geboortedatum
    return [
      "zaaknummer": .text(zaaknummer), "codenaam": JSONValue(intake.codenaam),
      "fase": .text(fase.rawValue), "urgentie": .text(intake.urgentie.rawValue),
      "vraagsoort": .text(intake.vraagsoort.rawValue),
      "tafel": JSONValue(wereld.tafel(van: self)?.id), "advies": JSONValue(advies?.id),
      "adviezen": .integer(adviezen.count), "afsprakenOpen": .integer(openAfspraken.count),
      "afsprakenTeLaat": .integer(afspraken.count { $0.isTeLaat(op: vandaag) }),
      "klachtenOpen": .integer(openKlachten.count), "escalaties": escalaties.json,
      "gebeurtenissen": .integer(gebeurtenissen),
      "leeftijd": geboren.map { .integer($0.leeftijd(op: vandaag)) } ?? .null,
      "achttienOp": JSONValue(geboren?.verjaardag(18).tekst),
    ]
  }
}
