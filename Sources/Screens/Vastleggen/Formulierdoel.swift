import Codec
import Domain

/// What becomes of the answers of a form: the events of one action.
///
/// To add an action of more than one event: its case here, and what it records in `voorstellen`.
enum Formulierdoel: Equatable, Sendable {
  /// One event with the answers as its data, and others in the same action after it. An id that it
  /// hands out is replaced by the next free one when it has been used since the form was opened.
  case gebeurtenis(Gebeurtenissoort, Stroom, roepsel: String, daarna: [Voorgesteld] = [])

  /// The casus, table or team that the answers are about.
  var eigenaar: Stroom? {
    switch self {
    case .gebeurtenis(_, let stroom, _, _): stroom
    }
  }

  /// The action to be recorded.
  /// - Parameter data: what was filled in; it has the form that the table of events asks.
  func vastlegging(_ data: JSONValue, gezien: [Stroom: Int], _ beeld: Beeld) -> Vastlegging {
    switch self {
    case .gebeurtenis(let soort, let stroom, let roepsel, let daarna):
      let eerste = Voorgesteld(soort, stroom, Self.metVrijKenmerk(data, soort, stroom, beeld))
      return Vastlegging(
        [eerste] + daarna, gezien: gezien,
        gelukt: .vastlegwoord(.vastgelegd([soort] + daarna.map(\.soort), roepsel)))
    }
  }

  private static func metVrijKenmerk(
    _ data: JSONValue, _ soort: Gebeurtenissoort, _ stroom: Stroom, _ beeld: Beeld
  ) -> JSONValue {
    guard let kenmerk = soort.nieuwKenmerk, case .object(var leden) = data,
      let plaats = leden.firstIndex(where: { $0.key == kenmerk.rawValue }),
      case .text(let id) = leden[plaats].value,
      let vrij = Kenmerkvoorstel.vrij(kenmerk, in: stroom, beeld.wereld, liefst: id)
    else { return data }
    leden[plaats].value = .text(vrij)
    return .object(leden)
  }
}
