/// A ladder as it is climbed for this casus.
public struct Ladderdossier: Sendable {
  public let ladder: Ladder
  /// The rungs from 1 up as the team laid them down; `nil` until it did.
  public let treden: [Team.Trede]?
  public let aantalTreden: Int
  /// Where it stands now; `nil` when it is not open.
  public let open: Casus.Escalatie?
  public let isVervallen: Bool
  /// On the top rung without an answer: it is to be brought back.
  public let isStilBovenaan: Bool
  /// When each rung that was climbed was climbed, since the ladder was last opened.
  public let beklommen: [Int: Datum]
  /// The newest step of an open ladder, and what was answered to it.
  public let stap: Vermelding?
  public let antwoord: Vermelding?
  /// Who was spoken, where the team knows more of this person.
  public let contact: Team.Contactpersoon?
  /// Steps, answers and ends, the newest first.
  public let verloop: [Vermelding]

  init(
    _ ladder: Ladder, _ casus: Casus, _ levend: [Vermelding], _ team: Team?, _ vandaag: Datum
  ) {
    self.ladder = ladder
    treden = team?.treden[ladder]
    aantalTreden = team?.aantalTreden(ladder) ?? Team.standaardTreden
    let open = casus.escalaties[ladder]
    self.open = open
    isVervallen = open?.isVervallen(op: vandaag) ?? false
    isStilBovenaan = open?.isStilBovenaan(treden: aantalTreden, op: vandaag) ?? false
    let soorten: [Gebeurtenissoort] = [.geescaleerd, .escalatieBeantwoord, .escalatieBeeindigd]
    var beklommen: [Int: Datum] = [:]
    var verloop: [Vermelding] = []
    for vermelding in levend {
      // A reopened casus starts with closed ladders.
      if vermelding.soort == .heropend { beklommen = [:] }
      guard soorten.contains(vermelding.soort),
        vermelding.gegevens.tekst("ladder") == ladder.rawValue
      else { continue }
      verloop.append(vermelding)
      if vermelding.soort == .escalatieBeeindigd { beklommen = [:] }
      if vermelding.soort == .geescaleerd, let trede = vermelding.gegevens.getal("trede") {
        beklommen[trede] = vermelding.op
      }
    }
    self.beklommen = beklommen
    self.verloop = verloop.reversed()
    stap = open == nil ? nil : self.verloop.first { $0.soort == .geescaleerd }
    antwoord =
      open?.antwoord == nil ? nil : self.verloop.first { $0.soort == .escalatieBeantwoord }
    contact = open.flatMap { open in
      team?.contacten.last { $0.ladder == ladder && $0.naam == open.gesprekspartner }
    }
  }
}
