import Codec
import Domain

/// The fields of the intake, in the order in which one asks for them on the telephone: what must be
/// there first.
enum Intakevelden {
  static let verplicht = [
    "hulpvraag", "jeugdige.gemeente", "indiener.soort", "urgentie", "vraagsoort",
  ]
  static let beller = ["indiener.naam", "indiener.organisatie", "kanaal"]
  static let persoon = ["jeugdige.roepnaam", "jeugdige.naam", "jeugdige.geboortedatum"]
  static let overig = [
    "codenaam", "vastgelopen", "domeinen", "opschalingsfase", "wachtSinds", "casusregisseur.naam",
    "casusregisseur.organisatie",
  ]

  /// - Parameter metPersoon: who the young person is; its municipality goes with it, because the
  ///   two are recorded together.
  static func paden(metPersoon: Bool) -> [String] {
    let alle = verplicht + beller + persoon + overig
    return metPersoon ? alle : alle.filter { !$0.hasPrefix("jeugdige.") }
  }

  /// The intake of a casus, by path, in the form of an event.
  static func waarden(_ intake: Casus.Intake) -> [String: JSONValue] {
    let velden: [String: JSONValue?] = [
      "hulpvraag": .text(intake.hulpvraag), "urgentie": .text(intake.urgentie.rawValue),
      "vraagsoort": .text(intake.vraagsoort.rawValue),
      "kanaal": intake.kanaal.map { .text($0.rawValue) },
      "codenaam": intake.codenaam.map { .text($0) },
      "vastgelopen": .array(intake.vastgelopen.map { .text($0.rawValue) }),
      "domeinen": .array(intake.domeinen.map { .text($0.rawValue) }),
      "opschalingsfase": intake.opschalingsfase.map { .integer($0) },
      "wachtSinds": intake.wachtSinds.map { .text($0.tekst) },
      "jeugdige.naam": intake.jeugdige.naam.map { .text($0) },
      "jeugdige.roepnaam": intake.jeugdige.roepnaam.map { .text($0) },
      "jeugdige.geboortedatum": intake.jeugdige.geboortedatum.map { .text($0.tekst) },
      "jeugdige.gemeente": .text(intake.jeugdige.gemeente),
      "indiener.soort": .text(intake.indiener.soort.rawValue),
      "indiener.naam": intake.indiener.naam.map { .text($0) },
      "indiener.organisatie": intake.indiener.organisatie.map { .text($0) },
      "casusregisseur.naam": intake.casusregisseur.map { .text($0.naam) },
      "casusregisseur.organisatie": intake.casusregisseur.map { .text($0.organisatie) },
    ]
    return velden.compactMapValues { $0 }
  }
}
