import Domain
import TUI

/// What a form says apart from its fields.
enum Formulierwoord: Hashable, Sendable {
  case verder, legVast, later, nieuweRegel, herstel, kies, ga, sluitLijst, toonLijst, neemOver
  case spatie, geenOptie, nieuweRij, rijWeg, verplaats
  case kiesUit(Int)

  func `in`(_ taal: Taal) -> String {
    switch self {
    case .verder: taal("verder", "next")
    case .legVast: taal("leg vast", "record")
    case .later: taal("later verder", "finish later")
    case .nieuweRegel: taal("nieuwe regel", "new line")
    case .herstel: taal("herstel", "undo")
    case .kies: taal("kies", "choose")
    case .ga: taal("ga", "move")
    case .sluitLijst: taal("sluit de lijst", "close the list")
    case .toonLijst: taal("toon de lijst", "show the list")
    case .neemOver: taal("neem over", "take")
    case .spatie: taal("spatie", "space")
    case .nieuweRij: taal("nieuwe rij", "new row")
    case .rijWeg: taal("rij weg", "drop row")
    case .verplaats: taal("verplaats", "move row")
    case .geenOptie: taal("Niets past hierbij.", "Nothing matches.")
    case .kiesUit(let aantal): taal("kies uit \(aantal)", "choose from \(aantal)")
    }
  }
}

extension Veldfout {
  /// What is wrong, as it stands beside the field.
  func zin(_ taal: Taal, in soort: Gebeurtenissoort) -> String {
    switch self {
    case .vorm(let fout): fout.zin(taal, in: soort)
    case .datum(let fout): fout.zin(taal)
    case .geweigerd(let weigering): weigering.zin(taal)
    case .geenGetal: taal("Vul een geheel getal in.", "Fill in a whole number.")
    case .vol(let grens):
      switch grens {
      case .scalars(let meeste):
        taal(
          "Dat past niet meer: hier passen \(meeste) tekens.",
          "That does not fit: this holds \(meeste) characters.")
      case .bytes(let meeste):
        taal(
          "Dat past niet meer: hier passen \(meeste / 1024) KiB tekst.",
          "That does not fit: this holds \(meeste / 1024) KiB of text.")
      }
    }
  }
}

extension Veldfout.Soort {
  fileprivate func zin(_ taal: Taal, in soort: Gebeurtenissoort) -> String {
    switch self {
    case .ontbreekt: taal("Dit moet er staan.", "This is needed.")
    case .teLang: taal("Dit is te lang.", "This is too long.")
    case .nietsGewijzigd:
      taal("Er staat nog geen wijziging in.", "Nothing is changed yet.")
    case .anders: taal("Dit kan hier niet staan.", "This cannot stand here.")
    case .grenzen(let van, let tot):
      taal("Een getal van \(van) tot en met \(tot).", "A number from \(van) to \(tot).")
    case .voor(let ander):
      taal(
        "Dit ligt voor “\(Veldwoord.label(ander, in: soort, .nl) ?? ander)”.",
        "This lies before “\(Veldwoord.label(ander, in: soort, .en) ?? ander)”.")
    }
  }
}

extension Datuminvoerfout {
  /// What is wrong with a day or a time, as it stands beside the field.
  public func zin(_ taal: Taal) -> String {
    switch self {
    case .onbegrepen:
      taal(
        "Dit lees ik niet. Zeg bijvoorbeeld di, 12-3, 12 mrt 2026 of +2w.",
        "I cannot read this. Say for example tue, 12-3, 12 mar 2026 or +2w.")
    case .bestaatNiet: taal("Dat bestaat niet.", "There is no such day or time.")
    case .buitenBereik:
      taal("De jaren lopen van 1900 tot en met 2199.", "The years run from 1900 to 2199.")
    case .andereWeekdag(let dag):
      taal("Dat is een andere dag: \(dag.lang(.nl)).", "That is another day: \(dag.lang(.en)).")
    }
  }
}
