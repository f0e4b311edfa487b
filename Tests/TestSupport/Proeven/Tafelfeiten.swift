import Codec
import Domain

// What can be said of the team and its tables.

/// The team ZANDMEER with a chair, L1, and a procesversneller, L2.
public func team() -> Feit {
  Feit {
    feitVanTeam(.teamIngericht)
    lid("L1", .voorzitter)
    lid("L2", .procesversneller)
  }
}

/// Any event of the team.
public func feitVanTeam(_ soort: Gebeurtenissoort, _ data: JSONValue = [:]) -> Feit {
  Feit(soort, .team("ZANDMEER"), data)
}

public func lid(_ lid: String, _ rol: Teamrol = .lid) -> Feit {
  feitVanTeam(.teamLidToegevoegd, ["lid": .text(lid), "rol": .text(rol.rawValue)])
}

public func vertrokken(_ lid: String) -> Feit {
  feitVanTeam(.teamLidVertrokken, ["lid": .text(lid)])
}

/// A ladder with so many rungs.
public func ladder(_ ladder: Ladder, treden: Int) -> Feit {
  let trede: JSONValue = ["functie": "manager"]
  return feitVanTeam(
    .teamLadderVastgesteld,
    [
      "ladder": .text(ladder.rawValue), "treden": .array(Array(repeating: trede, count: treden)),
    ])
}

public func herroepenInTeam(_ gebeurtenis: String) -> Feit {
  feitVanTeam(.teamHerroepen, ["gebeurtenis": .text(gebeurtenis)])
}

/// Any event of a table.
public func feit(
  _ soort: Gebeurtenissoort, _ data: JSONValue = [:], aanTafel tafel: String
) -> Feit {
  Feit(soort, .tafel(tafel), data)
}

public func tafel(_ tafel: String = "T1") -> Feit { Feit(.tafelGepland, .tafel(tafel)) }
public func geopend(_ tafel: String = "T1") -> Feit { Feit(.tafelGeopend, .tafel(tafel)) }
public func gesloten(_ tafel: String = "T1") -> Feit { Feit(.tafelGesloten, .tafel(tafel)) }
public func afgelast(_ tafel: String = "T1") -> Feit { Feit(.tafelAfgelast, .tafel(tafel)) }
public func geschorst(_ tafel: String = "T1") -> Feit { Feit(.tafelGeschorst, .tafel(tafel)) }
public func hervat(_ tafel: String = "T1") -> Feit { Feit(.tafelHervat, .tafel(tafel)) }

public func begonnen(_ casus: String = "C1", _ tafel: String = "T1") -> Feit {
  Feit(.tafelPuntBegonnen, .tafel(tafel), ["casus": .text(casus)])
}

public func beeindigd(_ casus: String = "C1", _ tafel: String = "T1") -> Feit {
  Feit(.tafelPuntBeeindigd, .tafel(tafel), ["casus": .text(casus)])
}

/// The order of the agenda, each item of 20 minutes unless told otherwise.
public func geordend(_ casussen: [String], minuten: Int = 20, _ tafel: String = "T1") -> Feit {
  let punten = casussen.map { casus -> JSONValue in
    ["casus": .text(casus), "minuten": .integer(minuten)]
  }
  return Feit(.tafelAgendaGeordend, .tafel(tafel), ["punten": .array(punten)])
}

public func herroepenAanTafel(_ gebeurtenis: String, _ tafel: String = "T1") -> Feit {
  Feit(.tafelHerroepen, .tafel(tafel), ["gebeurtenis": .text(gebeurtenis)])
}
