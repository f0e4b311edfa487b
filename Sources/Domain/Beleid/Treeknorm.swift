// How long a casus may wait for a table, and how long it does (R14: norms are the region's own).

extension Team {
  /// The norm in force for waiting for a table: the newest whose name speaks of the table, else of
  /// the Treeknorm, else of the aanmelding; `nil` when the team has none.
  public func wachtnorm(op vandaag: Datum) -> Norm? {
    norm(met: ["tafel", "treek", "aanmeld"], op: vandaag)
  }

  /// The norm in force for a lead time, by what the team called it; `nil` when it has none. That for
  /// the advice is that of the table, which the team counts from the aanmelding.
  public func norm(voor doorloop: Doorloop, op vandaag: Datum) -> Norm? {
    switch doorloop {
    case .oppakken: norm(met: ["oppak"], op: vandaag)
    case .advies: norm(met: ["tafel"], op: vandaag)
    case .realisatie: norm(met: ["tot zorg", "tot hulp", "realis"], op: vandaag)
    }
  }

  private func norm(met woorden: [String], op vandaag: Datum) -> Norm? {
    for woord in woorden {
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
