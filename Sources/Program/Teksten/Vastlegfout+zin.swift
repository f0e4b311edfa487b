import Domain
import Screens

extension Vastlegfout {
  /// What others recorded in a stream since it was looked at; `nil` when that is nothing.
  /// - Parameter roepsel: of the casus, where an action is about several.
  static func zin(
    sinds gebeurtenissen: [Gebeurtenis], bij roepsel: String?, _ taal: Taal
  ) -> String? {
    guard let laatste = gebeurtenissen.last else { return nil }
    var soorten: [String] = []
    for soort in gebeurtenissen.map({ $0.soort.naam(taal) }) where !soorten.contains(soort) {
      soorten.append(soort)
    }
    let (wat, wie) = (soorten.joined(separator: ", "), laatste.actor.veilig)
    let waar = roepsel.map { "\($0.veilig): " } ?? ""
    return taal(
      "\(waar)\(wie) was eerder: \(wat). Kijk na wat hier staat; C-s legt het dan vast.",
      "\(waar)\(wie) was ahead: \(wat). Look again at what stands here; C-s then records it.")
  }

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
