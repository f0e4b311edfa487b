import Codec
import Domain

/// What becomes of the answers of a form: the events of one action.
///
/// To add an action of more than one event: its case here, and what it records in `voorstellen`.
enum Formulierdoel: Equatable, Sendable {
  /// One event with the answers as its data, and others in the same action after it. An id that it
  /// hands out is replaced by the next free one when it has been used since the form was opened.
  case gebeurtenis(Gebeurtenissoort, Stroom, roepsel: String, daarna: [Voorgesteld] = [])
  /// A casus is registered, under the next free number.
  case aanmelding
  /// What is other than at the begin is recorded.
  case wijziging(Stroom, roepsel: String, begin: JSONValue)
  /// What is recorded of a table in more than one stream.
  case tafel(Tafeldoel)
  /// The same contact is recorded of several casussen.
  case ronde([String])

  /// The casus, table or team in whose stream the answers are recorded.
  var eigenaar: Stroom? {
    switch self {
    case .gebeurtenis(_, let stroom, _, _), .wijziging(let stroom, _, _): stroom
    case .aanmelding: nil
    case .ronde(let zaaknummers): zaaknummers.first.map(Stroom.casus)
    case .tafel(let doel): doel.eigenaar
    }
  }

  /// The action to be recorded.
  /// - Parameter data: what was filled in; it has the form that the table of events asks.
  func vastlegging(_ data: JSONValue, gezien: [Stroom: Int], _ beeld: Beeld) -> Vastlegging {
    let (data, belofte) = Self.zonderBelofte(data)
    switch self {
    case .tafel(let doel): return doel.vastlegging(data, gezien: gezien, beeld)
    case .ronde(let zaaknummers):
      return Contactronde.vastlegging(data, zaaknummers, gezien: gezien, beeld)
    case .gebeurtenis(let soort, let stroom, let roepsel, let daarna):
      // The promise first: a screening may close the casus.
      return Self.vastlegging(
        Self.afspraak(belofte, stroom, beeld)
          + [Voorgesteld(soort, stroom, Self.metVrijKenmerk(data, soort, stroom, beeld))]
          + daarna, gezien, roepsel)
    case .aanmelding:
      let nummer = Zaaknummer.voorstel(beeld.wereld, op: beeld.vandaag)
      let stroom = Stroom.casus(nummer)
      var roepsel = nummer
      if case .text(let codenaam) = data.lid("codenaam") { roepsel = codenaam }
      return Self.vastlegging(
        [Voorgesteld(.aangemeld, stroom, data)] + Self.afspraak(belofte, stroom, beeld),
        [stroom: 0], roepsel)
    case .wijziging(let stroom, let roepsel, let begin):
      return Self.vastlegging(
        [Voorgesteld(.gegevensGewijzigd, stroom, data.zonder(begin))], gezien, roepsel)
    }
  }

  private static func vastlegging(
    _ voorstellen: [Voorgesteld], _ gezien: [Stroom: Int], _ roepsel: String
  ) -> Vastlegging {
    Vastlegging(
      voorstellen, gezien: gezien,
      gelukt: .vastlegwoord(.vastgelegd(voorstellen.map(\.soort), roepsel)))
  }

  private static func zonderBelofte(_ data: JSONValue) -> (JSONValue, JSONValue?) {
    guard case .object(let leden) = data else { return (data, nil) }
    let naam = Schema.belofte.description
    return (.object(leden.filter { $0.key != naam }), data.lid(naam))
  }

  /// The promise as the event that it is; none when none was filled in.
  private static func afspraak(
    _ belofte: JSONValue?, _ stroom: Stroom, _ beeld: Beeld
  ) -> [Voorgesteld] {
    guard case .object(let leden) = belofte else { return [] }
    // A casus that does not exist yet has no promises.
    let id = Kenmerkvoorstel.vrij(.afspraak, in: stroom, beeld.wereld) ?? "AF1"
    return [
      Voorgesteld(
        .afspraakGemaakt, stroom, .object(leden + [JSONMember("afspraak", .text(id))]))
    ]
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

extension JSONValue {
  /// The members that are not the same in another object.
  fileprivate func zonder(_ ander: JSONValue) -> JSONValue {
    guard case .object(let leden) = self else { return self }
    return .object(leden.filter { ander.lid($0.key)?.canonical != $0.value.canonical })
  }
}
