extension Uitdraai {
  /// What `verify` did not look at.
  public var alleenKeten: String {
    taal(
      "Alleen de keten is gecontroleerd: zonder wachtwoordzin blijven de zegels dicht.",
      "Only the chain was checked: without a passphrase the seals stay closed.")
  }
}
