import Domain

extension Vormfout {
  /// What is wrong with a field, as one sentence. Names the field, never its value.
  public func zin(_ taal: Taal) -> String {
    func over(_ veld: String, _ nl: String, _ en: String) -> String {
      veld.isEmpty
        ? taal("Een waarde \(nl).", "A value \(en).")
        : taal("Het veld \(veld.veilig) \(nl).", "The field \(veld.veilig) \(en).")
    }
    return switch self {
    case .ontbreekt(let veld): over(veld, "ontbreekt", "is missing")
    case .leeg(let veld): over(veld, "is leeg", "is empty")
    case .verkeerdSoort(let veld, let verwacht):
      over(
        veld, "moet \(verwacht.omschrijving(.nl)) zijn", "must be \(verwacht.omschrijving(.en))")
    case .stuurteken(let veld):
      over(veld, "bevat een stuurteken", "holds a control character")
    case .teLang(let veld): over(veld, "is te lang", "is too long")
    case .nieuweRegel(let veld):
      over(veld, "moet op één regel staan", "must stand on one line")
    case .onbekendeWaarde(let veld):
      over(veld, "heeft een waarde die hier niet bestaat", "has a value that is not known here")
    case .buitenGrenzen(let veld, let van, let tot):
      over(veld, "moet van \(van) tot en met \(tot) zijn", "must be from \(van) to \(tot)")
    case .aantalBuitenGrenzen(let veld, let van, let tot):
      tot == .max
        ? over(veld, "moet minstens \(van) waarden hebben", "must have at least \(van) values")
        : over(veld, "moet \(van) tot \(tot) waarden hebben", "must have \(van) to \(tot) values")
    case .hoortErNietBij(let veld, let als):
      taal(
        "Het veld \(veld.veilig) hoort niet bij deze waarde van \(als.veilig).",
        "The field \(veld.veilig) does not go with this value of \(als.veilig).")
    case .nietsGewijzigd:
      taal("Er staat geen wijziging in.", "It changes nothing.")
    case .voor(let veld, let ander):
      taal(
        "De datum bij \(veld.veilig) ligt voor die bij \(ander.veilig).",
        "The date at \(veld.veilig) lies before that at \(ander.veilig).")
    case .isNull(let veld): over(veld, "is null; laat het weg", "is null; leave it out")
    case .geenGeheelGetal(let veld):
      over(veld, "moet een geheel getal zijn", "must be a whole number")
    case .naamMetStuurteken:
      taal(
        "De naam van een veld bevat een stuurteken of is te lang.",
        "The name of a field holds a control character or is too long.")
    }
  }
}

extension Vormfout.Verwacht {
  fileprivate func omschrijving(_ taal: Taal) -> String {
    switch self {
    case .tekst: taal("een tekst", "a text")
    case .kenmerk:
      taal("een kenmerk (letters, cijfers, streepjes)", "an id (letters, digits, hyphens)")
    case .datum: taal("een bestaande datum (jjjj-mm-dd)", "an existing date (yyyy-mm-dd)")
    case .moment:
      taal("een tijdstip met tijdzone (RFC 3339)", "a time with an offset (RFC 3339)")
    case .getal: taal("een getal", "a number")
    case .jaNee: taal("ja of nee (true of false)", "yes or no (true or false)")
    case .lijst: taal("een lijst", "a list")
    case .object: taal("een object", "an object")
    }
  }
}
