import Codec
import Domain

extension Agenda {
  public var json: JSONValue {
    [
      "tafels": .array(tafels.map(\.json)),
      "wachtlijst": .array(
        wachtlijst.map { wachtende in
          [
            "zaaknummer": .text(wachtende.casus.zaaknummer),
            "urgentie": .text(wachtende.casus.intake.urgentie.rawValue),
            "sinds": .text(wachtende.sinds.tekst),
          ]
        }),
      "uitwerken": .array(
        uitwerken.map { casus in
          [
            "zaaknummer": .text(casus.casus.zaaknummer), "sinds": .text(casus.sinds.tekst),
            "uitkomst": .text(casus.uitkomst.rawValue),
          ]
        }),
    ]
  }
}

extension Agendatafel {
  var json: JSONValue {
    [
      "tafel": .text(tafel.id), "begin": .text(tafel.begin),
      "duurMinuten": .integer(tafel.duurMinuten), "status": .text(tafel.status.rawValue),
      "punten": .array(
        punten.map { punt in
          ["zaaknummer": .text(punt.casus.zaaknummer), "minuten": .integer(punt.minuten)]
        }),
    ]
  }
}
