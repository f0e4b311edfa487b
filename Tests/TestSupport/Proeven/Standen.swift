import Domain

// How far a casus is.

public func inScreening(_ casus: String = "C1") -> Feit {
  Feit {
    aangemeld(casus)
    opgepakt(casus)
  }
}

public func toegelaten(_ casus: String = "C1") -> Feit {
  Feit {
    inScreening(casus)
    gescreend(.toegelaten, casus)
  }
}

/// In opvolging, with advice A1.
public func geadviseerd(_ casus: String = "C1") -> Feit {
  Feit {
    toegelaten(casus)
    advies(in: casus)
  }
}

public func gerealiseerd(_ casus: String = "C1") -> Feit {
  Feit {
    geadviseerd(casus)
    zorgGestart(in: casus)
  }
}

/// Closed after the advice.
public func afgerond(_ casus: String = "C1") -> Feit {
  Feit {
    geadviseerd(casus)
    afgesloten(.overig, casus)
  }
}

/// A casus in a phase.
public func inFase(_ fase: Fase, _ casus: String = "C1") -> Feit {
  switch fase {
  case .aangemeld: aangemeld(casus)
  case .screening: inScreening(casus)
  case .toegelaten: toegelaten(casus)
  case .opvolging: geadviseerd(casus)
  case .gerealiseerd: gerealiseerd(casus)
  case .gesloten: afgerond(casus)
  }
}
