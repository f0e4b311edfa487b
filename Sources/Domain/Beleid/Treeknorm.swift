// How long a casus may wait for a table, and how long it does (R14: norms are the region's own).

extension Team {
  /// The norm in force for waiting for a table: the newest whose name speaks of the table, else of
  /// the Treeknorm, else of the aanmelding; `nil` when the team has none.
  public func wachtnorm(op vandaag: Datum) -> Norm? {
    for woord in ["tafel", "treek", "aanmeld"] {
      let passend = normen.filter {
        $0.vanaf <= vandaag && $0.norm.lowercased().contains(woord)
      }
      // Of two from the same day the one recorded last.
      if let eerste = passend.first {
        return passend.reduce(eerste) { $1.vanaf >= $0.vanaf ? $1 : $0 }
      }
    }
    return nil
  }
}

extension Casus {
  /// Since when the child waits: as was said at the aanmelding, else the aanmelding itself.
  public var wachtVanaf: Datum { intake.wachtSinds ?? aangemeldOp.datum }

  public func dagenGewacht(op vandaag: Datum) -> Int { max(0, vandaag - wachtVanaf) }

  /// Whole days that the norm is exceeded, 0 when it is not.
  public func dagenOver(_ norm: Team.Norm, op vandaag: Datum) -> Int {
    max(0, vandaag - wachtVanaf - norm.weken * 7)
  }
}
