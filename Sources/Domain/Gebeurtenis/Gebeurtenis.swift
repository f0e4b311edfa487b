import Codec

/// An event as the domain sees it: what is said of it, and its content as canonical JSON.
public struct Gebeurtenis: Sendable {
  /// The global position, from 1.
  public let positie: Int
  public let id: String
  public let soort: Gebeurtenissoort
  public let stroom: Stroom
  /// The number in its stream, from 1.
  public let versie: Int
  public let tijd: Moment
  /// `recordedtime`: when it entered the first store that held it; `nil` where nobody said so.
  public let opgeslagen: Moment?
  public let actor: String
  /// Canonical JSON of an object with `data` and the attributes that go with it; `nil` when the
  /// content was destroyed.
  public let inhoud: [UInt8]?

  public init(
    positie: Int, id: String, soort: Gebeurtenissoort, stroom: Stroom, versie: Int, tijd: Moment,
    opgeslagen: Moment? = nil, actor: String, inhoud: [UInt8]?
  ) {
    self.positie = positie
    self.id = id
    self.soort = soort
    self.stroom = stroom
    self.versie = versie
    self.tijd = tijd
    self.opgeslagen = opgeslagen
    self.actor = actor
    self.inhoud = inhoud
  }

  public var isGewist: Bool { inhoud == nil }

  /// The fields of the event; those of a destroyed one, or of content that is no JSON, are empty.
  public var gegevens: Gegevens {
    guard let inhoud, let document = try? JSONDocument(parsing: inhoud) else {
      return Gegevens.leeg  // The store has proved the bytes; an unreadable content has no fields.
    }
    return Gegevens(document, inhoudVan: document.root)
  }
}

/// The fields of an event's `data`, or of an object in it. The schema has been checked: a field of
/// another form reads as absent.
public struct Gegevens: Sendable {
  private let document: JSONDocument
  private let node: JSONNode

  public static let leeg = Gegevens(JSONDocument.emptyObject, JSONDocument.emptyObject.root)

  public init(_ document: JSONDocument, _ node: JSONNode) {
    self.document = document
    self.node = node
  }

  /// The fields of a stored content: those of its member `data`.
  public init(_ document: JSONDocument, inhoudVan node: JSONNode) {
    self.init(document, document.member("data", of: node) ?? node)
  }

  public func heeft(_ veld: StaticString) -> Bool { document.member(veld, of: node) != nil }

  public func tekst(_ veld: StaticString) -> String? {
    guard let waarde = document.member(veld, of: node), document.kind(of: waarde) == .text else {
      return nil
    }
    return document.string(waarde)
  }

  public func getal(_ veld: StaticString) -> Int? {
    guard let waarde = document.member(veld, of: node), document.kind(of: waarde) == .integer else {
      return nil
    }
    return document.integer(waarde)
  }

  public func jaNee(_ veld: StaticString) -> Bool? {
    guard let waarde = document.member(veld, of: node), document.kind(of: waarde) == .bool else {
      return nil
    }
    return document.bool(waarde)
  }

  public func datum(_ veld: StaticString) -> Datum? {
    document.member(veld, of: node).flatMap { Datum(document.utf8(of: $0)) }
  }

  public func moment(_ veld: StaticString) -> Moment? {
    document.member(veld, of: node).flatMap { Moment(document.utf8(of: $0)) }
  }

  public func keuze<K: Keuze>(_ veld: StaticString, _: K.Type = K.self) -> K? {
    tekst(veld).flatMap(K.init(rawValue:))
  }

  public func keuzes<K: Keuze>(_ veld: StaticString, _: K.Type = K.self) -> [K] {
    teksten(veld).compactMap(K.init(rawValue:))
  }

  public func teksten(_ veld: StaticString) -> [String] {
    guard let lijst = document.member(veld, of: node) else { return [] }
    return document.items(of: lijst).map { document.string($0) }
  }

  public func object(_ veld: StaticString) -> Gegevens? {
    document.member(veld, of: node).map { Gegevens(document, $0) }
  }

  public func objecten(_ veld: StaticString) -> [Gegevens] {
    guard let lijst = document.member(veld, of: node) else { return [] }
    return document.items(of: lijst).map { Gegevens(document, $0) }
  }
}
