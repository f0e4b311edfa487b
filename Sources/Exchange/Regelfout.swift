import Codec
import Domain

/// Why a line is not accepted. How it is said stands in the catalogue of texts.
public struct Regelfout: Error, Equatable, Sendable {
  /// The event's type as it stands there; `nil` when that may not be printed.
  public let type: String?
  public let reden: Regelreden

  public init(type: String?, reden: Regelreden) {
    self.type = type
    self.reden = reden
  }
}

public enum Regelreden: Error, Equatable, Sendable {
  case regelTeLang
  case geenJSON(JSONError)
  case geenObject
  case attribuutOntbreekt(String)
  /// The value of an attribute is not of its form.
  case attribuut(String)
  case attribuutnaam
  case typeOnbekend
  case stroomVanAnderSoort
  case gewistMetInhoud
  case gewistNietHier
  case vorm(Vormfout)
  case weigering(Weigering)
  case volgnummer(verwacht: Int)
  case idBestaat(String)
}
