import Codec
import Domain
import TUI

/// Where and when a form is filled in.
public struct Formulierkader: Sendable {
  public let taal: Taal
  public let vandaag: Datum
  /// The room in which the form is drawn.
  public let grootte: Size

  public init(_ taal: Taal, vandaag: Datum, _ grootte: Size) {
    self.taal = taal
    self.vandaag = vandaag
    self.grootte = grootte
  }
}

/// What a key did to a form.
public enum Formuliergebeurtenis: Equatable, Sendable {
  case niets
  /// What was typed, or where one is, changed: the draft is to be kept.
  case gewijzigd
  /// Everything is filled in well: this is the event's data.
  case vastleggen(JSONValue)
  /// One leaves; the draft stays.
  case weg
}

/// A form being filled in: what was typed in each field, where one is, and what is wrong.
///
/// Tab, the arrows and Enter go from field to field; Enter on the last line and Ctrl-S record; Esc
/// leaves. A field is checked as one leaves it. What was typed in a field that is out of sight,
/// because it does not go with what was chosen, stays in the form and out of the data.
public struct Formulier: Equatable, Sendable {
  public let model: Formuliermodel
  var inhoud: [Veldinhoud]
  /// The number of the field in which one types.
  var focus = 0
  /// What is wrong, by the number of the field.
  var fouten: [Int: Veldfout] = [:]
  /// What is wrong with the whole.
  var melding: Veldfout?
  /// The fields that have been left.
  var bezocht: Set<Int> = []
  /// The list of options that is open over the field.
  var lijst: Keuzelijst?
  /// The suggestion at the cursor, in a field with persons.
  var suggestie: Int?
  /// The first row in view.
  var bovenste = 0
  /// What a draft holds of fields that this form does not have, such as names that are hidden now.
  var overig: [JSONMember] = []

  public init(_ model: Formuliermodel) {
    self.model = model
    inhoud = model.velden.map { Veldinhoud($0) }
    focus = zichtbaar.first ?? 0
  }

  /// A form that starts from values by path, in the form in which an event holds them.
  public init(_ model: Formuliermodel, vooraf: [String: JSONValue], _ taal: Taal) {
    self.init(model)
    inhoud = model.velden.map { veld in
      vooraf[veld.pad].map { Veldinhoud(veld, waarde: $0, taal) } ?? Veldinhoud(veld)
    }
  }

  var veld: Veldmodel? { model.velden[veilig: focus] }

  /// Whether something was filled in or chosen.
  public var isLeeg: Bool { inhoud.allSatisfy { $0.ruw == nil } }

  // MARK: Which fields there are

  /// The numbers of the fields that go with what was chosen, in order.
  var zichtbaar: [Int] {
    let schema = model.schema
    return model.velden.indices.filter { nummer in
      let pad = model.velden[nummer].pad
      guard let veld = schema.veld(pad), !pad.contains(".") else { return true }
      return schema.plicht(veld, bij: gekozen) != .hoortErNietBij
    }
  }

  /// Whether a field must be filled in, as things stand. In an object that may be left out, only
  /// when something else of it is there.
  func moet(_ nummer: Int) -> Bool {
    guard let model = model.velden[veilig: nummer], let veld = self.model.schema.veld(model.pad)
    else { return false }
    guard let groep = model.groep else {
      return self.model.schema.plicht(veld, bij: gekozen) == .moet
    }
    if self.model.schema.veld(groep)?.verplicht == true { return veld.verplicht }
    let andere = self.model.velden.indices.filter {
      self.model.velden[$0].groep == groep && inhoud[$0].ruw != nil
    }
    return veld.verplicht && !andere.isEmpty
  }

  /// The value of a choice of the event, on the form or given.
  private func gekozen(_ naam: String) -> String? {
    if case .text(let waarde) = model.vast[naam] { return waarde }
    guard let nummer = model.velden.firstIndex(where: { $0.pad == naam }),
      case .keuze(let waarde) = inhoud[nummer]
    else { return nil }
    return waarde
  }

  // MARK: Going from field to field

  /// Goes to a field; the one that is left is checked.
  mutating func ga(naar nummer: Int, _ kader: Formulierkader) {
    verlaat(focus, kader)
    focus = nummer
    lijst = nil
    suggestie = nil
  }

  /// The next field, or the previous one; `rond` goes on at the other end.
  func buur(_ stap: Int, rond: Bool) -> Int? {
    let zichtbaar = zichtbaar
    guard let plaats = zichtbaar.firstIndex(of: focus) else { return zichtbaar.first }
    let doel = plaats + stap
    if zichtbaar.indices.contains(doel) { return zichtbaar[doel] }
    return rond ? (stap > 0 ? zichtbaar.first : zichtbaar.last) : nil
  }

  var isLaatste: Bool { buur(1, rond: false) == nil }
}
