import Domain

/// What the store knows of itself, and what may be destroyed in it, for place 7. The program looks
/// and puts it into words: there is no store here.
public struct Beheerstand: Equatable, Sendable {
  public let bewaren: Bewaren
  public let opslag: [Opslagregel]
  /// Why no checkpoint can be signed here, as a sentence; `nil` when one can.
  public let geenIJkpunt: String?

  public init(bewaren: Bewaren, opslag: [Opslagregel], geenIJkpunt: String?) {
    self.bewaren = bewaren
    self.opslag = opslag
    self.geenIJkpunt = geenIJkpunt
  }

  public enum Bewaren: Equatable, Sendable {
    /// Whoever sits here may not see it: why, as a sentence.
    case geweigerd(String)
    /// The longest due first.
    case lijst([Bewaarpost])
  }

  var posten: [Bewaarpost] { if case .lijst(let posten) = bewaren { posten } else { [] } }
}

/// A dossier whose term has passed, and where its destruction stands.
public struct Bewaarpost: Equatable, Sendable {
  public let regel: Bewaarregel
  /// What the casus is called on a list.
  public let roepsel: String
  /// Whether destruction was asked for, and by two.
  public let stand: Stand
  /// Where that stands, as a sentence.
  public let zin: String?
  /// Why a step cannot be taken now, as a sentence; a step that is not in it can.
  public let beletsels: [Vernietigingsstap: String]

  public enum Stand: Equatable, Sendable { case nietGevraagd, gevraagd, doorTwee }

  public init(
    regel: Bewaarregel, roepsel: String, stand: Stand, zin: String?,
    beletsels: [Vernietigingsstap: String]
  ) {
    self.regel = regel
    self.roepsel = roepsel
    self.stand = stand
    self.zin = zin
    self.beletsels = beletsels
  }
}

/// One line about the store.
public struct Opslagregel: Equatable, Sendable {
  public let kop: String
  public let waarde: String
  /// What to do about it; `nil` when it is well.
  public let raad: String?

  public init(kop: String, waarde: String, raad: String? = nil) {
    self.kop = kop
    self.waarde = waarde
    self.raad = raad
  }
}

/// The steps of destroying a dossier (EXCHANGE.md `gewist`).
public enum Vernietigingsstap: CaseIterable, Sendable {
  case vragen, akkoord, trekIn, voerUit
}

/// A step with what it takes.
public enum Vernietigingsopdracht: Equatable, Sendable {
  case vragen(grond: String, besluit: String?)
  case akkoord, trekIn
  /// - Parameter getypt: the number, to confirm.
  case voerUit(getypt: String)

  public var stap: Vernietigingsstap {
    switch self {
    case .vragen: .vragen
    case .akkoord: .akkoord
    case .trekIn: .trekIn
    case .voerUit: .voerUit
    }
  }
}
