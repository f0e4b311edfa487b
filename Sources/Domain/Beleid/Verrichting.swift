/// What one does with a store that is no event.
public enum Verrichting: String, CaseIterable, Sendable {
  case lezen, invoeren, uitvoeren, overdragen, controleren, checkpoint, reservekopie, herstellen
  /// Who has a seat, and with which passphrase.
  case stoelen
  /// Reading who looked at what.
  case inzageLezen
  case vernietigen, bewaartermijnZien
  /// Showing the names in a dossier.
  case onthullen
  /// Running the wall in the room.
  case zaal
}

extension Bevoegdheid {
  public static func mag(_ rol: Rol, _ verrichting: Verrichting) -> Bool {
    rollen(verrichting).contains(rol)
  }

  public static func rollen(voor verrichting: Verrichting) -> [Rol] {
    geordend(rollen(verrichting))
  }

  /// Why a seat may not do this; `nil` when it may.
  public static func weigering(_ rol: Rol, _ verrichting: Verrichting) -> Weigering? {
    mag(rol, verrichting) ? nil : .rolOntbreekt(rollen(voor: verrichting))
  }

  private static func rollen(_ verrichting: Verrichting) -> Set<Rol> {
    switch verrichting {
    case .lezen, .controleren: Set(Rol.allCases)
    case .onthullen: [.voorzitter, .procesversneller, .secretaris]
    case .invoeren, .uitvoeren, .overdragen, .checkpoint, .reservekopie, .bewaartermijnZien, .zaal:
      [.voorzitter, .secretaris]
    case .herstellen, .stoelen, .inzageLezen, .vernietigen: [.voorzitter]
    }
  }
}
