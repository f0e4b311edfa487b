import Codec
import Domain

extension Verschil {
  /// The answer to `diff`.
  public var json: JSONValue {
    [
      "van": .text(van.tekst), "tot": .text(tot.tekst),
      "bord": [
        "gekomen": .array(gekomen.map(\.kaart)), "gegaan": .array(gegaan.map(\.kaart)),
        "verplaatst": .array(verplaatst.map(\.kaart)),
      ], "casussen": .array(casussen.map(\.json)),
    ]
  }
}

extension Casusverschil {
  fileprivate var kaart: JSONValue {
    [
      "zaaknummer": .text(zaaknummer), "van": JSONValue(van?.rawValue),
      "naar": JSONValue(naar?.rawValue),
    ]
  }

  fileprivate var json: JSONValue {
    .object(
      [JSONMember("zaaknummer", .text(zaaknummer))]
        + Verandering.Soort.allCases.map { soort in
          JSONMember(soort.rawValue, .array(veranderingen(soort).map(\.json)))
        })
  }
}

extension Verandering {
  fileprivate var json: JSONValue {
    switch self {
    case .aangemeld: zaak("aangemeld")
    case .advies(let datum): zaak("advies", ("uiterlijk", .text(datum.tekst)))
    case .afspraak(let datum): zaak("afspraak", ("uiterlijk", .text(datum.tekst)))
    case .klacht: zaak("klacht")
    case .knelpunt: zaak("knelpunt")
    case .ladderGeopend(let ladder, let trede):
      zaak("escalatie", ("ladder", .text(ladder.rawValue)), ("trede", .integer(trede)))
    case .overbrugging(let datum): zaak("overbrugging", ("tot", JSONValue(datum?.tekst)))
    case .procesversnelling: zaak("procesversnelling")
    case .fase(let van, let naar): stap("fase", .text(van.rawValue), .text(naar.rawValue))
    case .kolom(let van, let naar):
      stap("kolom", JSONValue(van?.rawValue), JSONValue(naar?.rawValue))
    case .tafel(let van, let naar): stap("tafel", JSONValue(van), JSONValue(naar))
    case .uiterlijk(let van, let naar): stap("uiterlijk", .text(van.tekst), .text(naar.tekst))
    case .contact(let van, let naar):
      stap("volgendeContact", .text(van.tekst), .text(naar.tekst))
    case .trede(let ladder, let van, let naar):
      zaak(
        "trede", ("ladder", .text(ladder.rawValue)), ("van", .integer(van)),
        ("naar", .integer(naar)))
    case .afspraakAfgerond(let uitkomst):
      zaak("afspraak", ("uitkomst", .text(uitkomst.rawValue)))
    case .klachtAfgehandeld: zaak("klacht")
    case .ladderGesloten(let ladder): zaak("escalatie", ("ladder", .text(ladder.rawValue)))
    case .procesversnellingKlaar: zaak("procesversnelling")
    case .weg: zaak("casus")
    }
  }

  private func stap(_ wat: String, _ van: JSONValue, _ naar: JSONValue) -> JSONValue {
    zaak(wat, ("van", van), ("naar", naar))
  }

  private func zaak(_ wat: String, _ leden: (String, JSONValue)...) -> JSONValue {
    .object([JSONMember("wat", .text(wat))] + leden.map { JSONMember($0.0, $0.1) })
  }
}
