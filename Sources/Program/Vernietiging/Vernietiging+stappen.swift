import Domain
import Screens

extension Vernietiging {
  /// Why a step cannot be taken now; `nil` when it can.
  ///
  /// - Parameters:
  ///   - verzoek: what was asked so far.
  ///   - opVerzoek: for `vragen`: the youth or a parent asks for it.
  ///   - wereld: as at `nu`.
  func beletsel(
    _ stap: Vernietigingsstap, _ verzoek: Vernietigingsverzoek?, opVerzoek: Bool = false,
    door wie: String, in wereld: Wereld, op nu: Moment
  ) -> Vernietigingsfout? {
    if stap == .vragen {
      return verzoek == nil
        ? weigering(opVerzoek: opVerzoek, in: wereld, op: nu) : .alGevraagd(zaaknummer)
    }
    guard let verzoek else { return .geenVerzoek(zaaknummer) }
    switch stap {
    case .vragen, .trekIn: return nil
    case .akkoord: return verzoek.beletsel(akkoordVan: wie)
    case .voerUit:
      if !verzoek.isDoorTwee { return .nietGoedgekeurd(zaaknummer) }
      if verzoek.nietVoor > nu.datum { return .bedenktijd(tot: verzoek.nietVoor) }
      return weigering(opVerzoek: verzoek.opVerzoek, in: wereld, op: nu)
    }
  }

  private func weigering(
    opVerzoek: Bool, in wereld: Wereld, op nu: Moment
  ) -> Vernietigingsfout? {
    wereld.vernietigenMag(zaaknummer, op: nu, instellingen.termijnen, opVerzoek: opVerzoek)
      .map { .weigering($0) }
  }
}

extension Vernietigingsstap {
  /// What whoever takes the step must be allowed to do: the second seat need only see the terms.
  public var verrichting: Verrichting {
    switch self {
    case .akkoord: .bewaartermijnZien
    case .vragen, .trekIn, .voerUit: .vernietigen
    }
  }
}
