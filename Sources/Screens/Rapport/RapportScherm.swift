import Domain
import TUI

/// A row of the report: the head of a group, a figure, or the norm between two bars.
enum Rapportrij: Hashable, Sendable {
  case groep(Rapportgroep)
  case post(Rapportpost, in: Rapportgroep)
  case norm(Doorloop)

  var groep: Rapportgroep {
    switch self {
    case .groep(let groep), .post(_, let groep): groep
    case .norm(let doorloop): .duur(doorloop)
    }
  }
}

/// Place 6: a quarter beside the one before, in charts with their figures; behind each figure the
/// casussen that make it up.
struct RapportScherm: Equatable, Sendable {
  private(set) var deel = Rapportdeel.stand
  /// As the person chose it; until then the quarter of today.
  private var gekozenKwartaal: Kwartaal?
  /// What the program counted; `nil` until it did.
  private(set) var blad: Rapportblad?
  /// From which number on a figure may leave the team.
  private(set) var kleine = KleineAantallen()
  private var lijsten: [Rapportdeel: ListState<Rapportrij>] = [:]
  /// The figure of which the casussen are shown, and which of them is selected.
  private(set) var achter: Rapportrij?
  private(set) var gevallenlijst = ListState<String>()

  var lijst: ListState<Rapportrij> { lijsten[deel] ?? ListState() }

  func kwartaal(_ beeld: Beeld) -> Kwartaal { gekozenKwartaal ?? Kwartaal(van: beeld.vandaag) }

  /// The rows of the part in view.
  var rijen: [Rapportrij] { blad.map { deel.rijen($0) } ?? [] }

  /// The casussen behind the figure that was opened.
  var gevallen: [String] {
    guard let blad, let achter else { return [] }
    return blad.gevallen(achter)
  }

  mutating func toon(_ blad: Rapportblad, _ kleine: KleineAantallen) {
    self.blad = blad
    self.kleine = kleine
    lijsten[deel, default: ListState()].follow(rijen)
    gevallenlijst.follow(gevallen)
  }

  /// Back from the casussen to the figures. Answers whether one was there.
  mutating func terug() -> Bool {
    defer { achter = nil }
    return achter != nil
  }

  func gekozen(_ beeld: Beeld) -> Casus? {
    achter == nil
      ? nil : gevallen[veilig: gevallenlijst.index].flatMap { beeld.wereld.casussen[$0] }
  }

  func belemmering(_ intent: RapportIntent, _ beeld: Beeld) -> Tekst? {
    switch intent {
    case .vorigKwartaal, .volgendDeel, .vorigDeel: return nil
    case .volgendKwartaal:
      return kwartaal(beeld).einde >= beeld.vandaag ? .rapportwoord(.nietsLater) : nil
    case .beweeg, .bestand: return blad == nil ? .rapportwoord(.bezig) : nil
    case .open where achter != nil: return gekozen(beeld) == nil ? .geenCasusHier : nil
    case .open:
      guard let blad, let rij = rijen[veilig: lijst.index] else { return .rapportwoord(.bezig) }
      if case .norm = rij { return .rapportwoord(.achterNorm) }
      return blad.gevallen(rij).isEmpty ? .rapportwoord(.nietsErachter) : nil
    }
  }

  mutating func verwerk(_ intent: RapportIntent, _ beeld: Beeld, _ ruimte: Size) -> Vervolg {
    let hoogte = Teamindeling(Rect(ruimte)).rijen.height
    switch intent {
    case .beweeg(let stap) where achter != nil:
      gevallenlijst.move(stap, in: gevallen, height: hoogte)
    case .beweeg(let stap):
      lijsten[deel, default: ListState()].move(stap, in: rijen, height: hoogte)
    case .vorigKwartaal: return ga(naar: kwartaal(beeld).vorige)
    case .volgendKwartaal: return ga(naar: kwartaal(beeld).volgende)
    case .volgendDeel: ga(1)
    case .vorigDeel: ga(-1)
    case .open where achter != nil:
      return gekozen(beeld).map { .open(zaaknummer: $0.zaaknummer) } ?? .niets
    case .open:
      achter = rijen[veilig: lijst.index]
      gevallenlijst = ListState()
      gevallenlijst.follow(gevallen)
    case .bestand:
      return .kies(
        Keuzevraag(
          .rapportwoord(.vraagVorm),
          Rapportvorm.allCases.map {
            .init(tekst: .rapportwoord(.vorm($0)), vervolg: .doe(.schrijfRapport($0)))
          }))
    }
    return .niets
  }

  private mutating func ga(naar kwartaal: Kwartaal) -> Vervolg {
    gekozenKwartaal = kwartaal
    achter = nil
    return .doe(.leesRapport)
  }

  private mutating func ga(_ stap: Int) {
    let alle = Rapportdeel.allCases
    deel = alle[(deel.rawValue + stap + alle.count) % alle.count]
    achter = nil
    lijsten[deel, default: ListState()].follow(rijen)
  }
}

extension Rapportdeel {
  func rijen(_ blad: Rapportblad) -> [Rapportrij] {
    groepen.flatMap { groep in
      var rijen = [Rapportrij.groep(groep)]
      var norm: (doorloop: Doorloop, weken: Int)?
      if case .duur(let doorloop) = groep {
        norm = blad.normen[doorloop].map { (doorloop, $0.weken) }
      }
      for post in blad.posten(groep) {
        if let (doorloop, weken) = norm, case .duurInWeken(_, let bak) = post,
          bak.isOver(weken: weken)
        {
          rijen.append(.norm(doorloop))
          norm = nil
        }
        rijen.append(.post(post, in: groep))
      }
      return rijen
    }
  }
}

extension Rapportblad {
  func gevallen(_ rij: Rapportrij) -> [String] {
    switch rij {
    case .groep(let groep): casussen(groep)
    case .post(let post, _): casussen(post)
    case .norm: []
    }
  }
}
