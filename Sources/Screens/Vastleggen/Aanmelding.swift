import Codec
import Domain
import TUI

/// The registration of a casus, on one screen: five fields must be filled in, three of them are
/// already; a caller may stay anonymous, and so may the young person (R7).
enum Aanmelding {
  static let naam = Gebeurtenissoort.aangemeld.rawValue
  /// A stream that does not exist, to ask whether one may begin.
  static let stroom = Stroom.casus("nieuw")

  static func verzoek(_ beeld: Beeld) -> Formulierverzoek {
    let paden =
      Intakevelden.verplicht + Intakevelden.beller
      + ["belofte.wat", "belofte.uiterlijk", "belofte.wie"] + Intakevelden.persoon
      + Intakevelden.overig
    let adresboek = Casusvraag.adresboek(beeld.wereld)
    let nummer = Zaaknummer.voorstel(beeld.wereld, op: beeld.vandaag)
    return Formulierverzoek(
      naam, titel: .vastlegwoord(.aanmelding),
      Formuliermodel(
        .aangemeld,
        personen: Dictionary(
          uniqueKeysWithValues: Casusvraag.persoonspaden.map { ($0, adresboek) }),
        paden: paden, metBelofte: true),
      vooraf: [
        "urgentie": .text(Urgentie.regulier.rawValue),
        "vraagsoort": .text(Vraagsoort.passendeHulp.rawValue),
        "kanaal": .text(Kanaal.telefoon.rawValue),
        "codenaam": .text(Codenaam.voorstel(voor: nummer, beeld.wereld)),
      ], doel: .aanmelding)
  }

  /// The casussen that this may be as well, from what was typed so far (R74).
  static func dubbele(_ formulier: Formulier, _ beeld: Beeld) -> [String] {
    guard formulier.model.soort == .aangemeld, formulier.model.metBelofte,
      case .text(let naam) = formulier.getypt["jeugdige.naam"],
      case .text(let dag) = formulier.getypt["jeugdige.geboortedatum"],
      // A day that is still being typed is no day yet.
      let geboren = try? Datum(gezegd: dag, vandaag: beeld.vandaag, verleden: true)
    else { return [] }
    return Dubbel.zoek(naam: naam, geboren: geboren, in: beeld.wereld, gevouwen: Folding.fold)
      .compactMap { beeld.wereld.casussen[$0.zaaknummer]?.roepsel }
  }
}
