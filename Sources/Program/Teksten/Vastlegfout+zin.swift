import Domain
import Screens

extension Vastlegfout {
  /// Why nothing was recorded, as one sentence.
  public func zin(_ taal: Taal) -> String {
    switch self {
    case .vorm(_, let fout): fout.zin(taal)
    case .geweigerd(_, let weigering): weigering.zin(taal)
    case .gewijzigd(let stroom):
      taal(
        "Iemand anders was net eerder bij \(stroom.tekst.veilig); kijk eerst wat er veranderde.",
        "Someone else was just ahead at \(stroom.tekst.veilig); look first at what changed.")
    }
  }
}
