import Domain

/// Writes one item of the minutes.
struct Puntschrijver {
  private let punt: Verslagpunt
  private let team: Team?
  private let taal: Taal
  private let zicht: Zicht

  init(_ punt: Verslagpunt, _ team: Team?, _ taal: Taal) {
    self.punt = punt
    self.team = team
    self.taal = taal
    zicht = Zicht(taal, namen: punt.namen)
  }

  func schrijf(_ uit: inout Markdown, _ nummer: Int) {
    uit.kop(2, "\(nummer). \(Markdown.veilig(punt.casus.roepsel))")
    bijzonderheden(&uit)
    uit.alinea("**\(taal("Vraag", "Question"))**")
    uit.citaat(zicht.tekst(punt.vraag))
    stemmen(&uit)
    notities(&uit)
    besluit(&uit)
    standpunten(&uit)
    afspraken(&uit)
  }

  private func bijzonderheden(_ uit: inout Markdown) {
    if !punt.aanwezig.isEmpty {
      let wie = punt.aanwezig.map { $0.aanduiding(taal, zicht) }.joined(separator: ", ")
      uit.punt("\(taal("Hierbij aanwezig", "Present for this")): \(wie)")
    }
    for belang in punt.belangen {
      let naam = Markdown.veilig(team?.lid(belang.lid)?.naam ?? belang.lid)
      uit.punt(
        "\(taal("Belang", "Interest")): \(naam), \(belang.aard.woord(taal)), "
          + belang.gevolg.woord(taal))
    }
    if let minuten = punt.minuten {
      uit.punt("\(taal("Duur", "Duration")): \(taal("\(minuten) minuten", "\(minuten) minutes"))")
    }
  }

  private func stemmen(_ uit: inout Markdown) {
    for stem in punt.stemmen {
      let wie =
        stem.gegevens.tekst("betrokkene").map { zicht.rol($0) }
        ?? stem.gegevens.keuze("van", Gezinsrol.self)?.woord(taal) ?? ""
      uit.alinea("**\(taal("In eigen woorden", "In their own words")): \(Markdown.veilig(wie))**")
      uit.citaat(zicht.tekst(stem.gegevens.tekst("tekst") ?? ""))
    }
  }

  private func notities(_ uit: inout Markdown) {
    var vorige: String?
    for notitie in punt.notities {
      let soort = notitie.gegevens.keuze("soort", Notitiesoort.self)
      let kop = (soort?.woord(taal) ?? taal("notitie", "note")).metHoofdletter
      if kop != vorige { uit.alinea("**\(kop)**") }
      vorige = kop
      let wie = notitie.gegevens.tekst("wie").map { "\(Markdown.veilig(zicht.naam($0))): " } ?? ""
      uit.punt(wie + Markdown.veilig(zicht.tekst(notitie.gegevens.tekst("tekst") ?? "")))
    }
  }

  /// The decision in plain words first, then in those of the advice.
  private func besluit(_ uit: inout Markdown) {
    if let uitkomst = punt.bespreking?.gegevens.keuze("uitkomst", Besprekingsuitkomst.self) {
      uit.alinea("**\(taal("Uitkomst", "Outcome"))**: \(uitkomst.woord(taal))")
    }
    if let toelichting = punt.bespreking?.gegevens.tekst("toelichting") {
      uit.citaat(zicht.tekst(toelichting))
    }
    for advies in punt.adviezen {
      let d = advies.gegevens
      let soort = d.keuze("soort", Adviessoort.self)?.woord(taal) ?? ""
      let bindend = d.jaNee("bindend") == true ? taal("bindend", "binding") : nil
      let wat = [soort, bindend].compactMap { $0 }.joined(separator: ", ")
      uit.alinea("**\(taal("Advies", "Advice"))** (\(wat))")
      if let gewoon = d.tekst("inGewoneTaal") { uit.citaat(zicht.tekst(gewoon)) }
      uit.citaat(zicht.tekst(d.tekst("tekst") ?? ""))
      if let wie = d.object("verantwoordelijke") {
        let naam = [wie.tekst("naam"), wie.tekst("organisatie")].compactMap { $0 }
          .map { Markdown.veilig(zicht.professional($0)) }.joined(separator: ", ")
        uit.punt("\(taal("Verantwoordelijk", "Responsible")): \(naam)")
      }
      if let uiterlijk = d.datum("uiterlijk") {
        uit.punt("\(taal("Uiterlijk", "Due")): \(uiterlijk.lang(taal))")
      }
    }
  }

  private func standpunten(_ uit: inout Markdown) {
    for standpunt in punt.standpunten {
      let d = standpunt.gegevens
      let wie = Markdown.veilig(zicht.naam(d.tekst("van") ?? ""))
      let wat = d.keuze("standpunt", Standpunt.self)?.woord(taal) ?? ""
      uit.alinea("**\(taal("Standpunt", "View"))**: \(wie), \(wat)")
      uit.citaat(zicht.tekst(d.tekst("tekst") ?? ""))
    }
  }

  private func afspraken(_ uit: inout Markdown) {
    if punt.afspraken.isEmpty { return }
    uit.alinea("**\(taal("Afspraken", "Promises"))**")
    for afspraak in punt.afspraken { uit.punt(afspraak.afspraakregel(zicht)) }
  }
}

extension Vermelding {
  /// A promise: who, for whom, what and by when.
  func afspraakregel(_ zicht: Zicht) -> String {
    let taal = zicht.taal
    let wie = Markdown.veilig(zicht.naam(gegevens.tekst("wie") ?? ""))
    let namens = gegevens.tekst("namens")
      .map { " (\(taal("namens", "for")) \(Markdown.veilig(zicht.naam($0))))" }
    let wat = Markdown.veilig(zicht.tekst(gegevens.tekst("wat") ?? ""))
    let uiterlijk = gegevens.datum("uiterlijk")
      .map { ", \(taal("uiterlijk", "by")) \($0.lang(taal))" }
    return "\(wie)\(namens ?? "")\(uiterlijk ?? ""): \(wat)"
  }
}
