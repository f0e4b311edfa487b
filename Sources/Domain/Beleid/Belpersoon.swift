/// Somebody to ring about a casus, with what the team's register knows of him (R46, R47, R59).
public struct Belpersoon: Equatable, Sendable {
  public let naam: String
  public let organisatie: String?
  public let functie: String?
  public let bereik: String?
  public let vervanger: String?
  /// By the register or for this casus, whichever is later.
  public let gesproken: Datum?
  public let waarom: Waarom

  public enum Waarom: Hashable, Sendable {
    /// An answer on a ladder is due from this person.
    case antwoordUit(Ladder, Int)
    /// Spoken to the last time.
    case laatsteContact
    case verantwoordelijke
    case casusregisseur, indiener
    /// Of the organisation that is to act.
    case organisatie
  }
}

extension Casus {
  /// Whom to ring, the first to try first: whoever owes an answer that is due, whoever was spoken to
  /// last, who is to see to the advice, and whom the register has of that organisation.
  func teBellen(_ team: Team?, op vandaag: Datum) -> [Belpersoon] {
    var personen: [Belpersoon] = []
    func voeg(_ naam: String?, _ organisatie: String?, _ waarom: Belpersoon.Waarom) {
      guard let naam, !naam.isEmpty, !personen.contains(where: { $0.naam == naam }) else { return }
      personen.append(Belpersoon(naam, organisatie, waarom, self, team))
    }
    for ladder in Ladder.allCases {
      guard let stap = escalaties[ladder], stap.isVervallen(op: vandaag) else { continue }
      voeg(stap.gesprekspartner, nil, .antwoordUit(ladder, stap.trede))
    }
    let verantwoordelijke = advies?.verantwoordelijke
    let laatste = advies?.voortgang.last?.contact
    voeg(
      laatste, laatste == verantwoordelijke?.naam ? verantwoordelijke?.organisatie : nil,
      .laatsteContact)
    voeg(verantwoordelijke?.naam, verantwoordelijke?.organisatie, .verantwoordelijke)
    voeg(intake.casusregisseur?.naam, intake.casusregisseur?.organisatie, .casusregisseur)
    if advies == nil { voeg(intake.indiener.naam, intake.indiener.organisatie, .indiener) }
    // Higher rungs are not rung in passing: that is escalating.
    let laag = (team?.contacten ?? []).filter { $0.trede ?? 1 == 1 }
    for organisatie in [advies?.uitvoerder, verantwoordelijke?.organisatie].compactMap({ $0 }) {
      for contact in laag where Organisatienaam.zelfde(contact.organisatie, organisatie) {
        voeg(contact.naam, contact.organisatie, .organisatie)
      }
    }
    return personen
  }
}

extension Belpersoon {
  fileprivate init(
    _ naam: String, _ organisatie: String?, _ waarom: Waarom, _ casus: Casus, _ team: Team?
  ) {
    let contact = team?.contacten.last { contact in
      contact.naam == naam
        && (organisatie.map { Organisatienaam.zelfde($0, contact.organisatie) } ?? true)
    }
    self.naam = naam
    self.organisatie = organisatie ?? contact?.organisatie
    self.waarom = waarom
    functie = contact?.functie
    bereik = contact?.bereik
    vervanger = contact?.vervanger
    let hier = casus.advies?.voortgang.last { $0.contact == naam }?.op.datum
    gesproken = [contact?.laatstGesproken, hier].compactMap { $0 }.max()
  }
}
