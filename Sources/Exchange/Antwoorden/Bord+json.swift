import Codec
import Domain

// The answers of the command line (EXCHANGE.md section 4), as values to be written canonically.

extension Bord {
  public var json: JSONValue { .array(kaarten.map(\.json)) }
}

extension Bordkaart {
  var json: JSONValue {
    [
      "zaaknummer": .text(casus.zaaknummer), "advies": .text(advies.id),
      "soort": .text(advies.soort.rawValue), "kolom": .text(kolom.rawValue),
      "uiterlijk": .text(advies.uiterlijk.tekst),
      "laatsteContact": JSONValue(laatsteContact?.tekst),
      "volgendeContact": .text(volgendContact.tekst), "dagenTeLaat": .integer(dagenTeLaat),
      "voorstel": .text(voorstel.naam), "ladder": JSONValue(voorstel.ladder?.rawValue),
      "escalaties": casus.escalaties.json, "overbruggingszorg": .bool(heeftOverbrugging),
      "procesversneller": JSONValue(casus.procesversneller),
    ]
  }
}

extension [Ladder: Casus.Escalatie] {
  /// The open ones with their rung.
  var json: JSONValue {
    .object(map { JSONMember($0.key.rawValue, .integer($0.value.trede)) })
  }
}
