import Domain
import Screens

extension Inzage {
  /// What happened, as a young person or a parent understands it.
  ///
  /// - Parameter casus: the one whose list this is in: it is called "het dossier". The numbers of
  ///   others that were shown with it are never said. The term of a search is: all its words fit
  ///   each hit, so that it tells nothing that is not in this dossier.
  public func zin(_ taal: Taal, inLijstVan casus: String? = nil) -> String {
    let dag = wanneer.datum.lang(taal)
    let tijd = wanneer.tijdwoord
    let zin = taal(
      "Op \(dag) om \(tijd) \(gezegde(.nl, casus)).", "On \(dag) at \(tijd) \(gezegde(.en, casus))."
    )
    guard let reden = reden?.opEenRegel, !reden.isEmpty else { return zin }
    let punt = reden.hasSuffix(".") ? "" : "."
    return zin + taal(" Reden: \(reden)\(punt)", " Reason: \(reden)\(punt)")
  }

  private func gezegde(_ taal: Taal, _ casus: String?) -> String {
    let w = wie.veilig
    let het = dossier(taal, casus)
    return switch wat {
    case .dossierGeopend: taal("opende \(w) \(het)", "\(w) opened \(het)")
    case .persoonOnthuld:
      taal("maakte \(w) de namen in \(het) zichtbaar", "\(w) made the names in \(het) visible")
    case .vertrouwelijkGetoond:
      taal(
        "bekeek \(w) wat vertrouwelijk is in \(het)",
        "\(w) looked at what is confidential in \(het)")
    case .zoekvraag(let term, let treffers): zocht(term, treffers, taal, casus)
    case .afgedrukt: taal("drukte \(w) \(het) af", "\(w) printed \(het)")
    case .uitgevoerd:
      taal("zette \(w) \(het) in een bestand", "\(w) saved \(het) to a file")
    case .reservekopie: taal("maakte \(w) een reservekopie", "\(w) made a backup")
    case .gecontroleerd:
      taal("controleerde \(w) of alle gegevens heel zijn", "\(w) checked that all data are whole")
    case .ontgrendelMislukt:
      taal(
        "probeerde \(w) de opslag te openen; dat mislukte",
        "\(w) tried to unlock the store and failed")
    case .ontgrendeld: taal("opende \(w) de opslag", "\(w) unlocked the store")
    case .auditGelezen:
      zaaknummer == nil
        ? taal("las \(w) dit logboek", "\(w) read this log")
        : taal("las \(w) na wie \(het) heeft ingezien", "\(w) looked up who had seen \(het)")
    case .hersteld: taal("zette \(w) een reservekopie terug", "\(w) restored a backup")
    case .vernietigd: taal("vernietigde \(w) \(het)", "\(w) destroyed \(het)")
    case .onbekend(let naam):
      taal(
        "deed \(w) iets dat dit programma niet kent (\(naam.veilig))",
        "\(w) did something that this program does not know (\(naam.veilig))")
    }
  }

  private func zocht(_ term: String, _ treffers: Int, _ taal: Taal, _ casus: String?) -> String {
    let zoekt = taal(
      "zocht \(wie.veilig) op ‘\(term.veilig)’", "\(wie.veilig) searched for ‘\(term.veilig)’")
    let aantal =
      switch treffers {
      case 0: taal("niets gevonden", "nothing found")
      case 1: taal("1 casus gevonden", "1 case found")
      default: taal("\(treffers) casussen gevonden", "\(treffers) cases found")
      }
    let isErbij = casus.map { getoond.contains($0) } ?? false
    let deze = isErbij && treffers > 1 ? taal(", waaronder deze", ", this one among them") : ""
    return "\(zoekt): \(aantal)\(isErbij && treffers == 1 ? taal(", deze", ", this one") : deze)"
  }

  private func dossier(_ taal: Taal, _ casus: String?) -> String {
    if let zaaknummer {
      return zaaknummer == casus
        ? taal("het dossier", "the dossier")
        : taal("dossier \(zaaknummer.veilig)", "dossier \(zaaknummer.veilig)")
    }
    if getoond.isEmpty { return taal("alle dossiers", "all dossiers") }
    return taal("een lijst van dossiers", "a list of dossiers")
  }
}

extension String {
  /// For the end of a sentence, however long.
  fileprivate var opEenRegel: String {
    split(whereSeparator: \.isNewline).joined(separator: " ").zonderStuurtekens
  }
}
