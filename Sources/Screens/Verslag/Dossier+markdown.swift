import Domain

extension Dossier {
  /// The whole history of a casus as CommonMark, the oldest first. What is marked `vertrouwelijk` is
  /// left out; names are replaced by roles unless they are asked for.
  public func markdown(_ taal: Taal, onthuld: Bool = false) -> String {
    let zicht = Zicht(
      taal, onthuld: onthuld, namen: namen, gemeente: casus.intake.jeugdige.gemeente)
    var uit = Markdown()
    uit.kop(1, "\(taal("Casus", "Case")) \(Markdown.veilig(casus.roepsel))")
    if casus.intake.codenaam != nil {
      uit.punt("\(taal("Nummer", "Number")): \(casus.zaaknummer)")
    }
    uit.punt("\(taal("Fase", "Phase")): \(casus.fase.woord(taal))")
    uit.punt("\(taal("Urgentie", "Urgency")): \(casus.intake.urgentie.woord(taal))")
    if let leeftijd = kop.leeftijd {
      uit.punt("\(taal("Leeftijd", "Age")): \(leeftijd)")
    }
    uit.punt("\(taal("Stand van", "As at")): \(vandaag.lang(taal))")
    uit.alinea("**\(taal("Vraag", "Question"))**")
    uit.citaat(zicht.tekst(casus.intake.hulpvraag))
    for advies in adviezen.reversed() { schrijf(advies, &uit, zicht) }
    uit.kop(2, taal("Verloop", "History"))
    for regel in tijdlijn.reversed() where !verzwijgt(regel) {
      uit.punt(regel.markdown(zicht))
    }
    return uit.tekst
  }

  /// Confidential, or the correction of something confidential: its reason may repeat it.
  private func verzwijgt(_ regel: Tijdlijnregel) -> Bool {
    regel.vermelding.isVertrouwelijk
      || regel.gecorrigeerd?.gegevens.jaNee("vertrouwelijk") == true
  }

  private func schrijf(_ advies: Adviesdossier, _ uit: inout Markdown, _ zicht: Zicht) {
    let taal = zicht.taal
    let d = advies.uitgebracht.gegevens
    let soort = d.keuze("soort", Adviessoort.self)?.woord(taal) ?? ""
    uit.kop(2, "\(taal("Advies", "Advice")) \(advies.uitgebracht.op.lang(taal)): \(soort)")
    uit.citaat(zicht.tekst(d.tekst("tekst") ?? ""))
    if let gewoon = d.tekst("inGewoneTaal") {
      uit.alinea("**\(taal("In gewone taal", "In plain words"))**")
      uit.citaat(zicht.tekst(gewoon))
    }
    for antwoord in advies.antwoorden { uit.punt(antwoord.markdown(zicht)) }
  }
}

extension Vermelding {
  /// `di 24 mrt 2026, Notitie: feit · Gebeld met school.`
  fileprivate func markdown(_ zicht: Zicht) -> String {
    let wat = Markdown.veilig(samenvatting(zicht))
    return "\(op.lang(zicht.taal)), \(soort.naam(zicht.taal))\(wat.isEmpty ? "" : ": \(wat)")"
  }
}

extension Tijdlijnregel {
  fileprivate func markdown(_ zicht: Zicht) -> String {
    let tekst = vermelding.markdown(zicht)
    guard let correctie else { return tekst }
    let reden = Markdown.veilig(correctie.samenvatting(zicht))
    return "~~\(tekst)~~ (\(zicht.taal("gecorrigeerd", "corrected")): \(reden))"
  }
}
