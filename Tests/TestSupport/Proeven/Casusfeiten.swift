import Codec
import Domain

// What can be said of a casus. Without a name it is about casus C1, table T1, advice A1.

public func aangemeld(_ casus: String = "C1") -> Feit { Feit(.aangemeld, .casus(casus)) }
public func opgepakt(_ casus: String = "C1") -> Feit { Feit(.opgepakt, .casus(casus)) }

public func gescreend(_ uitkomst: Screeningsuitkomst, _ casus: String = "C1") -> Feit {
  Feit(.gescreend, .casus(casus), ["uitkomst": .text(uitkomst.rawValue)])
}

public func gewijzigd(_ data: JSONValue, _ casus: String = "C1") -> Feit {
  Feit(.gegevensGewijzigd, .casus(casus)).data(data)
}

/// Any event of a casus, with other values in some fields.
public func feit(_ soort: Gebeurtenissoort, _ data: JSONValue = [:], in casus: String = "C1")
  -> Feit
{
  Feit(soort, .casus(casus), data)
}

public func geagendeerd(_ casus: String = "C1", _ tafel: String = "T1") -> Feit {
  Feit(.geagendeerd, .casus(casus), ["tafel": .text(tafel)])
}

public func vanAgendaGehaald(_ casus: String = "C1", _ tafel: String = "T1") -> Feit {
  Feit(.vanAgendaGehaald, .casus(casus), ["tafel": .text(tafel)])
}

public func besproken(
  _ casus: String = "C1", _ tafel: String = "T1", uitkomst: Besprekingsuitkomst = .advies
) -> Feit {
  Feit(
    .besproken, .casus(casus), ["tafel": .text(tafel), "uitkomst": .text(uitkomst.rawValue)])
}

public func advies(_ advies: String = "A1", in casus: String = "C1") -> Feit {
  Feit(.adviesUitgebracht, .casus(casus), ["advies": .text(advies)])
}

public func antwoord(
  _ antwoord: Antwoord, van partij: Partij = .gemeente, wie: String? = nil,
  op advies: String = "A1", in casus: String = "C1"
) -> Feit {
  var data: JSONValue = [
    "advies": .text(advies), "partij": .text(partij.rawValue), "antwoord": .text(antwoord.rawValue),
  ]
  if antwoord != .aanvaard { data = data.met(["reden": "Te zwaar."]) }
  if let wie { data = data.met(["wie": .text(wie)]) }
  return Feit(.adviesBeantwoord, .casus(casus), data)
}

public func voortgang(
  _ stand: Voortgangsstand, _ oorzaak: Oorzaak? = nil, op advies: String = "A1",
  in casus: String = "C1"
) -> Feit {
  var data: JSONValue = ["advies": .text(advies), "stand": .text(stand.rawValue)]
  if let oorzaak { data = data.met(["oorzaak": .text(oorzaak.rawValue)]) }
  return Feit(.voortgangGemonitord, .casus(casus), data)
}

public func zorgGestart(_ advies: String = "A1", in casus: String = "C1") -> Feit {
  Feit(.zorgGestart, .casus(casus), ["advies": .text(advies)])
}

public func zorgGestopt(
  _ oorzaak: Oorzaak = .capaciteit, advies: String = "A1", in casus: String = "C1"
) -> Feit {
  Feit(
    .zorgGestopt, .casus(casus), ["advies": .text(advies), "oorzaak": .text(oorzaak.rawValue)])
}

public func geescaleerd(
  _ ladder: Ladder = .gemeente, trede: Int = 1, in casus: String = "C1"
) -> Feit {
  Feit(
    .geescaleerd, .casus(casus), ["ladder": .text(ladder.rawValue), "trede": .integer(trede)])
}

public func escalatieBeantwoord(_ ladder: Ladder = .gemeente, in casus: String = "C1") -> Feit {
  Feit(.escalatieBeantwoord, .casus(casus), ["ladder": .text(ladder.rawValue)])
}

public func escalatieBeeindigd(
  _ ladder: Ladder = .gemeente, _ uitkomst: Escalatieuitkomst = .afgeschaald,
  in casus: String = "C1"
) -> Feit {
  Feit(
    .escalatieBeeindigd, .casus(casus),
    ["ladder": .text(ladder.rawValue), "uitkomst": .text(uitkomst.rawValue)])
}

public func afgezien(tot: String, in casus: String = "C1") -> Feit {
  Feit(.escalatieAfgezien, .casus(casus), ["tot": .text(tot)])
}

public func afgesloten(_ reden: Sluitreden = .overig, _ casus: String = "C1") -> Feit {
  Feit(.afgesloten, .casus(casus), ["reden": .text(reden.rawValue)])
}

public func heropend(_ casus: String = "C1") -> Feit { Feit(.heropend, .casus(casus)) }
public func gewist(_ casus: String = "C1") -> Feit { Feit(.gewist, .casus(casus)) }

public func herroepen(_ gebeurtenis: String, in casus: String = "C1") -> Feit {
  Feit(.casusHerroepen, .casus(casus), ["gebeurtenis": .text(gebeurtenis)])
}

/// What is left of a destroyed event.
public func rest(_ soort: Gebeurtenissoort, _ stroom: Stroom = .casus("C1")) -> Feit {
  Feit(soort, stroom).data([:]).attribuut("gewist", true)
}
