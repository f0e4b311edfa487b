import Domain
import Screens

extension Uitdraai {
  /// What came between two moments. Persons are not named on the command line, nor their texts.
  public func verschil(_ verschil: Verschil) -> String {
    let vandaag = verschil.tot.datum
    var regels = [
      "\(verschil.van.datum.lang(taal)) \(verschil.van.tijdwoord) – "
        + "\(verschil.tot.datum.lang(taal)) \(verschil.tot.tijdwoord)"
    ]
    if verschil.isLeeg { return regels[0] + "\n" + taal("Niets veranderd.", "Nothing changed.") }
    regels.append("")
    regels.append(taal("BORD", "BOARD"))
    let geen = taal("niet op het bord", "not on the board")
    let kaarten = verschil.casussen.filter { $0.van != $0.naar }
    var bord = Tabel(["", "", ""])
    for kaart in kaarten {
      let (van, naar) = (kaart.van?.woord(taal) ?? geen, kaart.naar?.woord(taal) ?? geen)
      bord.voegToe(["  \(naam(kaart))", van, "→ \(naar)"])
    }
    regels += bord.regels.dropFirst()
    if kaarten.isEmpty { regels.append(taal("  geen kaart bewoog", "  no card moved")) }
    regels.append("")
    regels.append(taal("CASUSSEN", "CASES"))
    for casus in verschil.casussen {
      regels.append("  \(naam(casus))")
      for soort in Verandering.Soort.allCases {
        regels += casus.veranderingen(soort).map {
          "    \(soort.teken) \($0.zin(taal, vandaag: vandaag))"
        }
      }
    }
    regels.append("")
    regels.append(
      Verandering.Soort.allCases.map { "\($0.teken) \($0.woord(taal))" }.joined(separator: "   "))
    return regels.joined(separator: "\n")
  }

  private func naam(_ casus: Casusverschil) -> String {
    casus.codenaam.map { "\($0) (\(casus.zaaknummer))" } ?? casus.zaaknummer
  }

  /// A line of what happened, as it is replayed.
  public func stap(_ stap: Levensstap) -> String {
    let wanneer = "\(stap.moment.datum.lang(taal))  \(stap.moment.tijdwoord)"
    let wie = stap.roepsel.map { "\($0)  " } ?? ""
    let wat = stap.soort.naam(taal)
    let kolom = stap.kolommen.map { van, naar in
      let geen = taal("niet op het bord", "not on the board")
      return "  [\(van?.woord(taal) ?? geen) → \(naar?.woord(taal) ?? geen)]"
    }
    return "\(wanneer)  \(wie)\(wat)\(kolom ?? "")  \(stap.actor)"
  }

  /// Whether what was rebuilt is what is in use.
  public func bewijs(_ bewijs: Bewijs) -> String {
    if bewijs.isGelijk {
      return taal(
        "Herbouwd uit \(bewijs.gebeurtenissen) gebeurtenissen en gelijk: bord, agenda, rapport en "
          + "\(bewijs.casussen) dossiers.",
        "Rebuilt from \(bewijs.gebeurtenissen) events and equal: board, agenda, report and "
          + "\(bewijs.casussen) dossiers.")
    }
    let wat = bewijs.ongelijk.map { $0.woord(taal) }.joined(separator: ", ")
    return taal("Herbouwd en niet gelijk: \(wat).", "Rebuilt and not equal: \(wat).")
  }
}

extension Bewijs.Leesmodel {
  func woord(_ taal: Taal) -> String {
    switch self {
    case .bord: taal("bord", "board")
    case .agenda: taal("agenda", "agenda")
    case .dossiers: taal("dossiers", "dossiers")
    case .rapport: taal("rapport", "report")
    }
  }
}
