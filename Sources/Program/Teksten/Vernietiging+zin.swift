import Domain
import Screens

extension Vernietigingsfout {
  /// Why nothing was destroyed, or not all of it, as one sentence.
  public func zin(_ taal: Taal) -> String {
    switch self {
    case .geenStoelen:
      taal(
        "Vernietigen kan alleen in een verzegelde opslag: er zijn twee stoelen voor nodig.",
        "Only a sealed store can destroy a dossier: it takes two seats.")
    case .geenVerzoek(let nummer):
      taal(
        "Voor \(nummer.veilig) is geen vernietiging gevraagd.",
        "No destruction was asked for \(nummer.veilig).")
    case .alGevraagd(let nummer):
      taal(
        "Voor \(nummer.veilig) is al vernietiging gevraagd.",
        "Destruction was asked for \(nummer.veilig) already.")
    case .zelfdeStoel(let wie):
      taal(
        "\(wie.veilig) vroeg het zelf; een tweede stoel moet akkoord gaan.",
        "\(wie.veilig) asked for it; a second seat has to agree.")
    case .nietGoedgekeurd(let nummer):
      taal(
        "Een tweede stoel is nog niet akkoord met het vernietigen van \(nummer.veilig).",
        "A second seat has not agreed yet to destroying \(nummer.veilig).")
    case .bedenktijd(let tot):
      taal(
        "De bedenktijd loopt nog: het kan vanaf \(tot.lang(taal)).",
        "The time to think still runs: it can be done from \(tot.lang(taal)).")
    case .nummerAnders:
      taal(
        "Het getypte nummer is een ander; er is niets vernietigd.",
        "The number that was typed is another; nothing was destroyed.")
    case .weigering(let weigering): weigering.zin(taal)
    case .resten(let bestanden):
      taal(
        "De vernietiging is niet af: er staan nog sporen in \(bestanden.joined(separator: ", ")).",
        "The destruction is not complete: traces are left in \(bestanden.joined(separator: ", ")).")
    }
  }
}

extension Vernietigingsverzoek {
  /// Where it stands, as one sentence.
  public func zin(_ taal: Taal) -> String {
    if let goedgekeurdDoor {
      taal(
        "Gevraagd door \(gevraagdDoor), akkoord \(goedgekeurdDoor); kan vanaf \(nietVoor.lang(taal)).",
        "Asked by \(gevraagdDoor), agreed by \(goedgekeurdDoor); from \(nietVoor.lang(taal)).")
    } else {
      taal(
        "Gevraagd door \(gevraagdDoor); een tweede stoel moet akkoord gaan. "
          + "Kan vanaf \(nietVoor.lang(taal)).",
        "Asked by \(gevraagdDoor); a second seat has to agree. From \(nietVoor.lang(taal)).")
    }
  }
}

extension Vernietigingsakte {
  /// The act as a file.
  public func tekst(_ taal: Taal) -> String {
    func hex(_ bytes: [UInt8]) -> String {
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    let regels: [(String, String)] = [
      (taal("Casus", "Casus"), zaaknummer), (taal("Grond", "Ground"), verzoek.grond),
      (taal("Besluit", "Decision"), verzoek.besluit ?? "–"),
      (
        taal("Gevraagd", "Asked"),
        "\(verzoek.gevraagdDoor), \(verzoek.gevraagdOp.datum.lang(taal))"
      ),
      (
        taal("Akkoord", "Agreed"),
        "\(verzoek.goedgekeurdDoor ?? "–"), \(verzoek.goedgekeurdOp?.datum.lang(taal) ?? "–")"
      ),
      (taal("Uitgevoerd", "Done"), "\(door), \(op.datum.lang(taal)) \(op.tijdwoord)"),
      (taal("Gebeurtenissen", "Events"), "\(gebeurtenissen)"),
      (
        taal("Gezocht", "Looked for"),
        taal(
          "\(sporen) sporen van sleutel en inhoud, in alle bestanden: geen gevonden.",
          "\(sporen) traces of key and content, in all files: none found.")
      ),
      (taal("Keten", "Chain"), "\(einde.position) \(hex(einde.hash))"),
      (taal("Register", "Ledger"), "\(register.count) \(hex(register.hash))"),
    ]
    let breed = regels.map { $0.0.count }.max() ?? 0
    let kop = taal("VERKLARING VAN VERNIETIGING", "DECLARATION OF DESTRUCTION")
    return kop + "\n\n"
      + regels.map { naam, waarde in
        naam + String(repeating: " ", count: breed - naam.count + 2) + waarde + "\n"
      }.joined()
  }
}
