import Domain
import Exchange

/// A team with a chair (L1) and a procesversneller (L2), and what happened then. All of it must be
/// accepted.
public func gegeven(line: Int = #line, @Verhaal _ feiten: () -> [Feit]) throws -> Toestand {
  try vanafNiets(line: line) {
    team()
    feiten()
  }
}

/// What happened in a store that was empty.
public func vanafNiets(line: Int = #line, @Verhaal _ feiten: () -> [Feit]) throws -> Toestand {
  var toestand = Toestand()
  for stap in feiten().flatMap(\.stappen) {
    do { try toestand.neem(stap) } catch {
      throw Mislukt("\(stap.soort.rawValue) was given but is refused: \(error)", line)
    }
  }
  return toestand
}

/// What came of a fact: accepted, or refused with a reason.
public struct Uitkomst: Sendable {
  let reden: Regelreden?
  let na: Toestand

  /// Refused by a rule.
  public func danGeweigerd(_ weigering: Weigering, line: Int = #line) throws {
    try verwacht(.weigering(weigering), line)
  }

  /// Refused for its form.
  public func danVormfout(_ fout: Vormfout, line: Int = #line) throws {
    try verwacht(.vorm(fout), line)
  }

  /// Refused for this reason.
  public func danFout(_ fout: Regelreden, line: Int = #line) throws { try verwacht(fout, line) }

  /// Accepted; hands out how things stand then.
  @discardableResult
  public func danAanvaard(line: Int = #line) throws -> Toestand {
    if let reden { throw Mislukt("expected to be accepted, but refused: \(reden)", line) }
    return na
  }

  /// Refused, for whatever reason; `nil` when it was accepted.
  public var geweigerd: Regelreden? { reden }

  private func verwacht(_ verwacht: Regelreden, _ line: Int) throws {
    guard let reden else { throw Mislukt("expected \(verwacht), but accepted", line) }
    if reden != verwacht { throw Mislukt("expected \(verwacht), but \(reden)", line) }
  }
}

/// What is wrong with the form of a fact, whatever the rules say of it; `nil` when nothing is.
public func vormfout(_ feit: Feit) -> Regelreden? {
  for stap in feit.stappen {
    do throws(Regelreden) {
      _ = try Toestand.lees(Toestand().regel(stap, tijd: stap.op ?? Toestand.begin.tekst))
    } catch {
      return error
    }
  }
  return nil
}
