// When a dossier may go to the region that takes over (R67): nobody lets go before another has
// accepted, and it goes with the consent of whoever has a say, or on another legal ground.

extension Dossier {
  /// Why it may not go now; `nil` when it may. Who may send it is `Verrichting.overdragen`.
  public var beletOverdracht: Weigering? {
    guard case .aanvaard = casus.overdracht else { return .overdrachtNietAanvaard }
    return overdrachtsinstemming.isRond ? nil : .toestemmingOntbreekt(.overdracht)
  }

  public var overdrachtsinstemming: Instemming {
    Instemming(casus, doel: .overdracht, toestemmingen: toestemmingen, op: vandaag)
  }
}
