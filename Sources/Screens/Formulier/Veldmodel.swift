import Domain

/// A value that can be chosen, and its words.
public struct Optie: Hashable, Sendable {
  /// The value in the contract; empty for "unknown", which is left out of the data.
  public let waarde: String
  private let nl: String
  private let en: String

  /// Something with the same words in both languages, such as the name of a member.
  public init(_ waarde: String, _ woord: String) { self.init(waarde, nl: woord, en: woord) }

  init(_ waarde: String, nl: String, en: String) {
    self.waarde = waarde
    self.nl = nl
    self.en = en
  }

  public func woord(_ taal: Taal) -> String { taal(nl, en) }
}

/// A person from the address list, offered while a name is typed.
public struct Suggestie: Hashable, Sendable {
  public let naam: String
  /// What else is known: it fills the field `organisatie` beside the name.
  public let organisatie: String

  public init(_ naam: String, organisatie: String = "") {
    self.naam = naam
    self.organisatie = organisatie
  }
}

/// What kind of thing a field holds, and so how it is typed.
public enum Veldsoort: Hashable, Sendable {
  /// One line; with suggestions of persons when there are any.
  case regel([Suggestie])
  /// Several lines of text in one line, with commas between them.
  case regels
  case tekst
  case keuze([Optie])
  case keuzes([Optie])
  /// `verleden`: a day without a year is the last one, not the next.
  case datum(verleden: Bool)
  case moment
  case getal(ClosedRange<Int>)
  /// Rows with these fields, at most so many; each field is one line.
  case rijen([String], hoogstens: Int)
}

/// One field of a form.
public struct Veldmodel: Hashable, Sendable {
  /// The path in the event's data, such as `jeugdige.gemeente`.
  public let pad: String
  public let soort: Veldsoort

  /// The object in which the field stands; `nil` for a field of the event itself.
  var groep: String? { pad.split(separator: ".").dropLast().first.map { String($0) } }
  var naam: String { String(pad.split(separator: ".").last ?? "") }

  /// Yes and no are the values of a field of that form, and not of a choice of the contract.
  static let jaNee = [
    Optie("true", nl: "ja", en: "yes"), Optie("false", nl: "nee", en: "no"),
  ]
  static let onbekend = Optie("", nl: "onbekend", en: "unknown")
}
