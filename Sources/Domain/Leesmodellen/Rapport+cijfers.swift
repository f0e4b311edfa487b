import Codec

// The figures of the report by name, each counted from the casussen behind it.

extension Rapport {
  public subscript(post: Rapportpost) -> Int { achter[post]?.count ?? 0 }

  private func telling<K: Keuze>(_ post: (K) -> Rapportpost) -> Telling<K> {
    Telling { self[post($0)] }
  }

  public var aanmeldingen: Int { self[.aanmelding] }
  public var perIndiener: Telling<Indienersoort> { telling(Rapportpost.indiener) }
  public var perVraagsoort: Telling<Vraagsoort> { telling(Rapportpost.vraagsoort) }
  public var perUrgentie: Telling<Urgentie> { telling(Rapportpost.urgentie) }
  public var perVastgelopen: Telling<Vastgelopen> { telling(Rapportpost.vastgelopen) }
  /// Only the municipalities that occur.
  public var perGemeente: [ExactText: Int] {
    var aantallen: [ExactText: Int] = [:]
    for case (.gemeente(let naam), let casussen) in achter { aantallen[naam] = casussen.count }
    return aantallen
  }
  public var screenings: Telling<Screeningsuitkomst> { telling(Rapportpost.screening) }
  public var perTypering: Telling<Typering> { telling(Rapportpost.typering) }
  public var besprekingen: Int { self[.bespreking] }
  public var casussenBesproken: Set<String> { Set(achter[.bespreking] ?? []) }
  public var metJeugdige: Int { self[.metJeugdige] }
  public var metOuder: Int { self[.metOuder] }
  public var metVerwijzer: Int { self[.metVerwijzer] }
  public var adviezen: Telling<Adviessoort> { telling(Rapportpost.advies) }
  public var bindend: Int { self[.bindend] }
  public var antwoorden: Telling<Antwoord> { telling(Rapportpost.antwoord) }
  public var gepoogd: Int { self[.gepoogd] }
  public var standen: Telling<Voortgangsstand> { telling(Rapportpost.stand) }
  public var oorzaken: Telling<Oorzaak> { telling(Rapportpost.oorzaak) }
  public var initiatieven: Telling<Initiatief> { telling(Rapportpost.initiatief) }
  public var vormen: Telling<Versnellingsvorm> { telling(Rapportpost.vorm) }
  /// Only the rungs that occur.
  public var stappen: [Ladder: [Int: Int]] {
    var aantallen: [Ladder: [Int: Int]] = [:]
    for case (.stap(let ladder, let trede), let casussen) in achter {
      aantallen[ladder, default: [:]][trede] = casussen.count
    }
    return aantallen
  }
  public var doorbraken: Int { self[.doorbraak] }
  public var afgezien: Int { self[.afgezien] }
  public var gerealiseerd: Int { self[.gestart] }
  public var gestopt: Int { self[.gestopt] }
  public var afgesloten: Telling<Sluitreden> { telling(Rapportpost.afgesloten) }
  public var heropend: Int { self[.heropend] }
  public var perFase: Telling<Fase> { telling(Rapportpost.fase) }
  public var perKolom: Telling<Kolom> { telling(Rapportpost.kolom) }
  public var klachtenOntvangen: Int { self[.klachtOntvangen] }
  public var klachtenAfgehandeld: Int { self[.klachtAfgehandeld] }
  public var evaluaties: Telling<Evaluatieuitkomst> { telling(Rapportpost.evaluatie) }
  public var niveaus: Telling<Niveau> { telling(Rapportpost.niveau) }
  public var themas: Telling<Thema> { telling(Rapportpost.thema) }
  public var oppakken: Doorlooptijden { duur(.oppakken) }
  public var advies: Doorlooptijden { duur(.advies) }
  public var realisatie: Doorlooptijden { duur(.realisatie) }

  public func duur(_ welke: Doorloop) -> Doorlooptijden {
    doorlooptijden[welke] ?? Doorlooptijden()
  }
}
