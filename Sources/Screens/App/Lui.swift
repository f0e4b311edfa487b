import Synchronization

/// A value that is made when somebody first asks for it, and then kept.
final class Lui<Waarde: Sendable>: Sendable {
  private let gemaakt = Mutex(Waarde?.none)

  func waarde(anders maak: () -> Waarde) -> Waarde {
    gemaakt.withLock { gemaakt in
      if let gemaakt { return gemaakt }
      let waarde = maak()
      gemaakt = waarde
      return waarde
    }
  }
}
