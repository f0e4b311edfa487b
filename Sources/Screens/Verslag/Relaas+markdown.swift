import Domain

/// Who knew what when: every event of a casus in its order, with when it happened, when it was
/// recorded and by whom. For a complaint, or to learn from.
public struct Relaas {
  private let dossier: Dossier
  private let moment: Moment

  public init(_ dossier: Dossier, op moment: Moment) {
    self.dossier = dossier
    self.moment = moment
  }

  /// CommonMark; what is confidential is left out and names are replaced by roles, as in a printed
  /// dossier.
  public func markdown(_ taal: Taal) -> String {
    let zicht = Zicht(
      taal, namen: dossier.namen, gemeente: dossier.casus.intake.jeugdige.gemeente)
    var uit = Markdown()
    let wie = Markdown.veilig(dossier.casus.roepsel)
    uit.kop(1, "\(taal("Wie wist wat wanneer", "Who knew what when")): \(wie)")
    uit.punt("\(taal("Nummer", "Number")): \(dossier.casus.zaaknummer)")
    uit.punt("\(taal("Tot en met", "Up to")): \(moment.datum.lang(taal)) \(moment.tijdwoord)")
    uit.alinea(
      taal(
        "In de volgorde waarin het is vastgelegd. Wat later is vastgelegd dan het gebeurde staat er "
          + "met beide dagen.",
        "In the order in which it was recorded. What was recorded later than it happened has both "
          + "days."))
    var dag: Datum?
    for regel in dossier.tijdlijn.reversed() where !isVertrouwelijk(regel) {
      let g = regel.vermelding.gebeurtenis
      if g.tijd.datum != dag {
        dag = g.tijd.datum
        uit.kop(2, g.tijd.datum.lang(taal))
      }
      uit.punt(regelzin(regel, zicht))
    }
    return uit.tekst
  }

  private func isVertrouwelijk(_ regel: Tijdlijnregel) -> Bool {
    regel.vermelding.isVertrouwelijk
      || regel.gecorrigeerd?.gegevens.jaNee("vertrouwelijk") == true
  }

  /// `09:30, m.devries: Notitie: Gebeld met school. Vastgelegd do 26 mrt 2026 10:02.`
  private func regelzin(_ regel: Tijdlijnregel, _ zicht: Zicht) -> String {
    let (taal, g) = (zicht.taal, regel.vermelding.gebeurtenis)
    let wat = Markdown.veilig(g.samenvatting(zicht))
    var zin = "\(g.tijd.tijdwoord), \(Markdown.veilig(g.actor)): \(g.soort.naam(taal))"
    if !wat.isEmpty { zin += ": \(wat)" }
    if let opgeslagen = g.opgeslagen, opgeslagen.datum != g.tijd.datum {
      let wanneer = "\(opgeslagen.datum.lang(taal)) \(opgeslagen.tijdwoord)"
      zin += taal(" *Vastgelegd \(wanneer).*", " *Recorded \(wanneer).*")
    }
    if let correctie = regel.correctie {
      let op = correctie.gebeurtenis.tijd.datum.lang(taal)
      zin = "~~\(zin)~~ " + taal("gecorrigeerd \(op)", "corrected \(op)")
    }
    return zin
  }
}
