import Domain

extension Verslag {
  /// The minutes as CommonMark. A casus is called by its codenaam, and the names of its people are
  /// replaced by their roles; who sits at the table by office is named.
  public func markdown(_ taal: Taal) -> String {
    var uit = Markdown()
    kop(&uit, taal)
    if punten.isEmpty {
      uit.alinea(taal("Er is geen casus besproken.", "No case was discussed."))
    }
    for (nummer, punt) in punten.enumerated() {
      Puntschrijver(punt, team, taal).schrijf(&uit, nummer + 1)
    }
    if let slotwoord {
      uit.kop(2, taal("Slotwoord", "Closing remarks"))
      uit.citaat(slotwoord)
    }
    return uit.tekst
  }

  private func kop(_ uit: inout Markdown, _ taal: Taal) {
    let naam = team?.naam ?? tafel.id
    uit.kop(
      1, "\(taal("Verslag", "Minutes")) \(Markdown.veilig(naam)), \(begin.datum.lang(taal))")
    let tot = einde.map { "–\($0.tijdwoord)" } ?? ""
    uit.punt("\(taal("Tijd", "Time")): \(begin.tijdwoord)\(tot)")
    if let locatie = tafel.locatie {
      uit.punt("\(taal("Plaats", "Place")): \(Markdown.veilig(locatie))")
    }
    uit.punt(
      "\(taal("Voorzitter", "Chair")): \(Markdown.veilig(voorzitter?.naam ?? tafel.voorzitter))")
    let namen = aanwezig.map { $0.aanduiding(taal) }
    if !namen.isEmpty {
      uit.punt("\(taal("Aanwezig", "Present")): \(namen.joined(separator: ", "))")
    }
    let ontbraken = afwezig.map { $0.aanduiding(taal) }
    if !ontbraken.isEmpty {
      uit.punt("\(taal("Afwezig", "Absent")): \(ontbraken.joined(separator: ", "))")
    }
  }
}

extension Tafel.Aanwezige {
  /// By name, but for the family: those only by what they are.
  /// - Parameter zicht: of the casus for which someone came: a grandmother may be there as `overig`.
  func aanduiding(_ taal: Taal, _ zicht: Zicht? = nil) -> String {
    rol.aanduiding(zicht?.naam(naam) ?? naam, taal)
  }
}

extension Tafel.Genodigde {
  func aanduiding(_ taal: Taal) -> String {
    let wie = rol.aanduiding(naam, taal)
    return antwoord == .nietUitgenodigd
      ? "\(wie) [\(taal("niet uitgenodigd", "not invited"))]" : wie
  }
}

extension Aanwezigheidsrol {
  var isGezin: Bool { self == .jeugdige || self == .ouder || self == .verzorger }

  fileprivate func aanduiding(_ naam: String, _ taal: Taal) -> String {
    isGezin ? woord(taal) : "\(Markdown.veilig(naam)) (\(woord(taal)))"
  }
}
