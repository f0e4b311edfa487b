import Domain

extension Gezinsverslag {
  /// A draft for one reader of the family, in plain language: the chair reads it before it goes.
  public func markdown(_ taal: Taal) -> String {
    let zicht = Zicht(taal, onthuld: false, namen: verborgen)
    var uit = Markdown()
    let naam = roepnaam.map { Markdown.veilig($0) }
    uit.kop(1, titel(naam, taal))
    uit.alinea(aanhef(naam, taal))
    for woorden in eigenWoorden {
      uit.alinea("**\(gezegd(taal))**")
      uit.citaat(zicht.tekst(woorden.gegevens.tekst("tekst") ?? ""))
    }
    for advies in adviezen { schrijf(advies, &uit, zicht) }
    if !afspraken.isEmpty {
      uit.alinea("**\(taal("Wie wat gaat doen", "Who will do what"))**")
      for afspraak in afspraken { uit.punt(afspraak.afspraakregel(zicht)) }
    }
    uit.alinea(slot(taal))
    return uit.tekst
  }

  /// A young person is `je`, a parent `u`.
  private func gezegd(_ taal: Taal) -> String {
    let nl = lezer == .jeugdige ? "Dit heb je gezegd" : "Dit hebt u gezegd"
    return taal(nl, "This is what you said")
  }

  private func slot(_ taal: Taal) -> String {
    let wie = lezer == .jeugdige ? "ben je" : "bent u"
    return taal(
      "Klopt iets niet, of \(wie) het er niet mee eens? Zeg het ons.",
      "Is something wrong, or do you see it differently? Tell us.")
  }

  private func titel(_ naam: String?, _ taal: Taal) -> String {
    switch lezer {
    case .jeugdige: naam.map { taal("Voor \($0)", "For \($0)") } ?? taal("Voor jou", "For you")
    case .ouder:
      "\(taal("Voor", "For")) \(Markdown.veilig(rol ?? taal("de ouder", "the parent")))"
        + (naam.map { " \(taal("van", "of")) \($0)" } ?? "")
    }
  }

  private func aanhef(_ naam: String?, _ taal: Taal) -> String {
    let dag = dag.lang(taal)
    switch lezer {
    case .jeugdige:
      return taal(
        "Op \(dag) is er over jou gesproken. Dit is wat er is afgesproken.",
        "On \(dag) people talked about you. This is what was agreed.")
    case .ouder:
      let kind = naam ?? taal("uw kind", "your child")
      return taal(
        "Op \(dag) is er over \(kind) gesproken. Dit is wat er is afgesproken.",
        "On \(dag) people talked about \(kind). This is what was agreed.")
    }
  }

  private func schrijf(_ advies: Advies, _ uit: inout Markdown, _ zicht: Zicht) {
    let taal = zicht.taal
    uit.alinea("**\(taal("Wat er gaat gebeuren", "What will happen"))**")
    guard let gewoon = advies.inGewoneTaal else {
      uit.alinea(
        taal(
          "[Dit moet nog in gewone taal worden opgeschreven.]",
          "[This is still to be put in plain words.]"))
      return
    }
    uit.citaat(zicht.tekst(gewoon))
    let wie = Markdown.veilig(zicht.professional(advies.verantwoordelijke.naam))
    let waar = Markdown.veilig(advies.verantwoordelijke.organisatie)
    let tot = advies.uiterlijk.map { taal(", uiterlijk \($0.lang(.nl))", ", by \($0.lang(.en))") }
    uit.alinea(
      taal(
        "\(wie) (\(waar)) zorgt dat dit gebeurt\(tot ?? "").",
        "\(wie) (\(waar)) sees to it\(tot ?? "")."))
  }
}
