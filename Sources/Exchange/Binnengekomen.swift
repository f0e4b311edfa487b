import Codec
import Domain

/// A line of an import whose form is right: an event that has not been judged yet.
public struct Binnengekomen: Sendable {
  public let id: String
  public let stroom: Stroom
  public let kop: Kop
  public let tijd: Moment
  /// The file did not say when the event was first stored.
  public let opgeslagenOntbreekt: Bool
  public let streamversion: Int?
  /// Canonical JSON of `data` and the attributes that go with it; `nil` when nothing is left of a
  /// destroyed event but its envelope.
  public let inhoud: [UInt8]?
  public let gegevens: Gegevens

  /// The casus whose content this is, when that is not the stream itself.
  public var eigenaar: Stroom? { kop.soort.eigenaar(gegevens) }
}

/// Reads lines of CloudEvents 1.0 (EXCHANGE.md section 1).
public struct Envelop {
  private var document = JSONDocument()
  /// `recordedtime` of events that come without: one moment for the whole import.
  private let ontvangen: String

  static let langsteRegel = 16 * 1024 * 1024
  static let diepsteData = 100

  public init(ontvangen: Moment) { self.ontvangen = ontvangen.utcTekst }

  public mutating func lees(_ regel: UnsafeRawBufferPointer) throws(Regelfout) -> Binnengekomen {
    guard regel.count <= Self.langsteRegel else {
      throw Regelfout(type: nil, reden: .regelTeLang)
    }
    do { try document.parse(regel) } catch {
      throw Regelfout(type: nil, reden: .geenJSON(error))
    }
    guard document.kind(of: document.root) == .object else {
      throw Regelfout(type: nil, reden: .geenObject)
    }
    if let data = document.member("data", of: document.root),
      document.height(of: data) > Self.diepsteData + 1
    {
      throw Regelfout(type: nil, reden: .geenJSON(.tooDeep(at: 0)))
    }
    do {
      return try lees()
    } catch let fout {
      throw Regelfout(type: afdrukbaarType(), reden: fout)
    }
  }

  /// 1–128 of `A-Za-z0-9._-`.
  private func afdrukbaarType() -> String? {
    guard let node = document.member("type", of: document.root),
      document.kind(of: node) == .text
    else { return nil }
    let utf8 = document.utf8(of: node)
    let mag = utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
      default: false
      }
    }
    return mag && 1...128 ~= utf8.count ? document.string(node) : nil
  }

  private func lees() throws(Regelreden) -> Binnengekomen {
    try controleerOverige()
    guard try tekst("specversion") == "1.0" else { throw .attribuut("specversion") }
    let id = try tekst("id") { Kenmerk.isGebeurtenisId($0) }
    let source = try tekst("source", AbsoluteURI.matches)
    let actor = try tekst("actor") { Kenmerk.isActor($0) }
    let tijd = try tekst("time") { _ in true }
    guard let moment = Moment(tijd) else { throw .attribuut("time") }
    guard let typeNode = document.member("type", of: document.root) else {
      throw .attribuutOntbreekt("type")
    }
    guard document.kind(of: typeNode) == .text else { throw .attribuut("type") }
    guard
      let soort = document.utf8(of: typeNode).withUnsafeBytes({ Gebeurtenissoort(type: $0) })
    else {
      throw .typeOnbekend
    }
    let subject = try tekst("subject") { _ in true }
    guard let stroom = Stroom(subject) else { throw .attribuut("subject") }
    guard stroom.soort == soort.stroomsoort else { throw .stroomVanAnderSoort }
    let opgeslagen = try optioneel("recordedtime", Self.isUTC)
    let mediatype = try optioneel("datacontenttype") { $0.elementsEqual(Kop.mediatype.utf8) }
    _ = try optioneel("handeling") { Kenmerk.isGebeurtenisId($0) }
    var kop = Kop(
      soort: soort, source: source, actor: actor, tijd: tijd, opgeslagen: opgeslagen ?? ontvangen,
      heeftMediatype: mediatype != nil)
    kop.isRest = document.member("gewist", of: document.root) != nil
    let inhoud = try inhoud(soort)
    return Binnengekomen(
      id: id, stroom: stroom, kop: kop, tijd: moment, opgeslagenOntbreekt: opgeslagen == nil,
      streamversion: try streamversion(), inhoud: inhoud.bytes, gegevens: inhoud.gegevens)
  }

  private func streamversion() throws(Regelreden) -> Int? {
    guard let node = document.member("streamversion", of: document.root) else { return nil }
    guard document.kind(of: node) == .integer, document.integer(node) >= 1 else {
      throw .attribuut("streamversion")
    }
    return document.integer(node)
  }

  /// The content as it will be stored, and its fields.
  private func inhoud(
    _ soort: Gebeurtenissoort
  ) throws(Regelreden) -> (bytes: [UInt8]?, gegevens: Gegevens) {
    guard let data = document.member("data", of: document.root) else {
      throw .attribuutOntbreekt("data")
    }
    guard document.kind(of: data) == .object else { throw .attribuut("data") }
    if let gewist = document.member("gewist", of: document.root) {
      guard document.kind(of: gewist) == .bool, document.bool(gewist) else {
        throw .attribuut("gewist")
      }
      guard soort.magGewistZijn else { throw .gewistNietHier }
      guard document.members(of: data).first(where: { _ in true }) == nil else {
        throw .gewistMetInhoud
      }
      // Attributes of others are kept until the casus is destroyed here too.
      let overig = canoniek { key in
        !document.equals(key, "data") && !document.equals(key, "gewist")
      }
      return (overig == Array("{}".utf8) ? nil : canoniek { _ in true }, .leeg)
    }
    do {
      let controle = Vormcontrole(document)
      try controle.controleer(data, Schema.van(soort))
    } catch let fout {
      throw .vorm(fout)
    }
    return (canoniek { _ in true }, Gegevens(document, data))
  }

  /// The members that are not in the header, canonically.
  private func canoniek(where isChosen: (JSONNode) -> Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    document.appendMembers(to: &bytes) { key in
      !Self.envelop.contains { document.equals(key, $0) } && isChosen(key)
    }
    return bytes
  }

  /// The attributes that go to the header or to columns of the store.
  private static let envelop: [StaticString] = [
    "specversion", "id", "source", "type", "subject", "time", "actor", "recordedtime",
    "streamversion", "datacontenttype",
  ]

  /// Names of attributes, and the values of those that this page does not name.
  private func controleerOverige() throws(Regelreden) {
    for (key, value) in document.members(of: document.root) {
      let naam = document.utf8(of: key)
      guard !naam.isEmpty, naam.allSatisfy(Kenmerk.isKleineLetterOfCijfer) else {
        throw .attribuutnaam
      }
      switch document.kind(of: value) {
      case .text:
        if document.hasControl(value) || document.utf8(of: value).count > Vormcontrole.langsteTekst
        {
          throw .attribuut(document.string(key))
        }
      case .integer, .bool: break
      case .object where document.equals(key, "data"): break
      default: throw .attribuut(document.string(key))
      }
    }
  }

  private func tekst(
    _ naam: StaticString, _ isGoed: (ArraySlice<UInt8>) -> Bool = { _ in true }
  ) throws(Regelreden) -> String {
    guard let waarde = try optioneel(naam, isGoed) else {
      throw .attribuutOntbreekt(naam.description)
    }
    return waarde
  }

  private func optioneel(
    _ naam: StaticString, _ isGoed: (ArraySlice<UInt8>) -> Bool
  ) throws(Regelreden) -> String? {
    guard let node = document.member(naam, of: document.root) else { return nil }
    guard document.kind(of: node) == .text, isGoed(document.utf8(of: node)) else {
      throw .attribuut(naam.description)
    }
    return document.string(node)
  }

  /// RFC 3339 in UTC and whole seconds.
  private static func isUTC(_ utf8: ArraySlice<UInt8>) -> Bool {
    utf8.count == 20 && utf8.last == UInt8(ascii: "Z") && utf8.contains(UInt8(ascii: "T"))
      && Moment(utf8) != nil
  }
}
