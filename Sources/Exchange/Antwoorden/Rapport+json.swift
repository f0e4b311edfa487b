import Codec
import Domain

extension Rapport {
  public var json: JSONValue {
    [
      "periode": ["van": .text(van.tekst), "tot": .text(tot.tekst)],
      "aanmeldingen": [
        "totaal": .integer(aanmeldingen), "perIndiener": perIndiener.json,
        "perVraagsoort": perVraagsoort.json, "perUrgentie": perUrgentie.json,
        "perVastgelopen": perVastgelopen.json,
        "perGemeente": .object(perGemeente.map { JSONMember($0.key.string, .integer($0.value)) }),
      ],
      "screening": ["perUitkomst": screenings.json, "perTypering": perTypering.json],
      "tafels": [
        "gesloten": .integer(tafelsGesloten),
        "casussenBesproken": .integer(casussenBesproken.count),
        "besprekingen": .integer(besprekingen), "metJeugdige": .integer(metJeugdige),
        "metOuder": .integer(metOuder), "metVerwijzer": .integer(metVerwijzer),
      ],
      "adviezen": [
        "totaal": .integer(adviezen.totaal), "bindend": .integer(bindend),
        "perSoort": adviezen.json,
      ],
      "antwoorden": antwoorden.json,
      "opvolging": [
        "contacten": .integer(standen.totaal), "gepoogd": .integer(gepoogd),
        "perStand": standen.json, "perOorzaak": oorzaken.json,
      ],
      "procesversnelling": [
        "gestart": .integer(initiatieven.totaal), "perInitiatief": initiatieven.json,
        "perVorm": vormen.json,
      ],
      "escalaties": escalatiesJSON,
      "gerealiseerd": .integer(gerealiseerd), "gestopt": .integer(gestopt),
      "afgesloten": afgesloten.json, "heropend": .integer(heropend),
      "stand": ["perFase": perFase.json, "perKolom": perKolom.json],
      "klachten": [
        "ontvangen": .integer(klachtenOntvangen), "afgehandeld": .integer(klachtenAfgehandeld),
      ],
      "doorlooptijden": [
        "oppakken": oppakken.json, "advies": advies.json, "realisatie": realisatie.json,
      ],
      "evaluaties": [
        "totaal": .integer(evaluaties.totaal), "perUitkomst": evaluaties.json,
        "clientervaring": [
          "n": .integer(clientervaringen.count), "p50": JSONValue(clientervaringen.percentiel(50)),
        ],
      ],
      "knelpunten": ["perNiveau": niveaus.json, "perThema": themas.json],
    ]
  }

  private var escalatiesJSON: JSONValue {
    let perLadder = Ladder.allCases.map { ladder in
      JSONMember(
        ladder.rawValue,
        .object((stappen[ladder] ?? [:]).map { JSONMember(String($0.key), .integer($0.value)) }))
    }
    return [
      "stappen": .integer(stappen.values.reduce(0) { $0 + $1.values.reduce(0, +) }),
      "perLadder": .object(perLadder), "doorbraken": .integer(doorbraken),
      "afgezien": .integer(afgezien),
    ]
  }
}

extension Telling {
  /// Every value of the enumeration, zeros included.
  var json: JSONValue {
    .object(K.allCases.map { JSONMember($0.rawValue, .integer(self[$0])) })
  }
}

extension Doorlooptijden {
  var json: JSONValue {
    [
      "n": .integer(seconden.count), "p50": JSONValue(percentiel(50)),
      "p90": JSONValue(percentiel(90)), "klassen": klassen.json,
    ]
  }
}

extension JSONValue {
  init(_ getal: Int?) { self = getal.map(JSONValue.integer) ?? .null }
}
