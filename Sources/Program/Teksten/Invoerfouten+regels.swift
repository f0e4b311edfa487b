import Exchange
import Screens

extension Invoerfouten {
  /// `FILE:LINE: TYPE: reason` for each offending line that was kept, and one line with the number
  /// of the rest.
  public func regels(_ taal: Taal) -> [String] {
    var regels = fouten.map {
      "\($0.bestand.zonderStuurtekens):\($0.regel): \($0.fout.type ?? "-"): \($0.fout.reden.zin(taal))"
    }
    let rest = aantal - fouten.count
    if rest > 0 { regels.append(taal("… en nog \(rest) regels.", "… and \(rest) more lines.")) }
    return regels
  }
}

extension Regelbronfout {
  public func zin(_ taal: Taal) -> String {
    switch self {
    case .ontbreekt(let bestand):
      taal(
        "Bestand niet gevonden: \(bestand.zonderStuurtekens)",
        "No such file: \(bestand.zonderStuurtekens)")
    case .onleesbaar(let bestand, let code):
      taal(
        "Kan niet lezen: \(bestand.zonderStuurtekens) (fout \(code))",
        "Cannot read: \(bestand.zonderStuurtekens) (error \(code))")
    }
  }
}

extension Journaalfout {
  public func zin(_ taal: Taal) -> String {
    switch self {
    case .onleesbaar(let positie):
      taal("Gebeurtenis \(positie) is onleesbaar.", "Event \(positie) is unreadable.")
    case .onderbroken:
      taal("Onderbroken; er is niets gewijzigd.", "Interrupted; nothing was changed.")
    }
  }
}
