import Codec
import Domain

/// One entry of the log of reads: who did what, when, with which casus and why. It names the casus by
/// its number only; what was read never goes in.
public struct Inzage: Equatable, Sendable {
  /// The seat or login name; of a failed unlock the one that was tried.
  public let wie: String
  public let wanneer: Moment
  public let wat: Inzagesoort
  /// Nil when it is about no casus, or about all of them.
  public let zaaknummer: String?
  /// Where a reason was asked for.
  public let reden: String?
  /// The casussen that stood on the screen or the paper as hits of a search or lines of a list.
  public let getoond: [String]

  /// Control characters other than tab and newline do not come into a text.
  public init(
    wie: String, wanneer: Moment, wat: Inzagesoort, zaaknummer: String? = nil,
    reden: String? = nil, getoond: [String] = []
  ) {
    self.wie = wie.zonderControle
    self.wanneer = wanneer
    self.wat =
      switch wat {
      case .zoekvraag(let term, let treffers):
        .zoekvraag(term: term.zonderControle, treffers: treffers)
      case .onbekend(let naam): .onbekend(naam.zonderControle)
      default: wat
      }
    self.zaaknummer = zaaknummer?.zonderControle
    self.reden = reden?.zonderControle
    self.getoond = getoond.map(\.zonderControle)
  }

  /// Whether a client who asks who saw his dossier has to be told of this: it was about this casus,
  /// it showed it among others, or all casussen were printed or left the store.
  public func gaatOver(_ casus: String) -> Bool {
    if let zaaknummer { return zaaknummer == casus || getoond.contains(casus) }
    let isAlles = getoond.isEmpty && (wat == .uitgevoerd || wat == .afgedrukt)
    return isAlles || getoond.contains(casus)
  }
}

extension Inzage {
  /// Canonical JSON.
  public var bytes: [UInt8] {
    var leden = [
      JSONMember("wie", .text(wie)), JSONMember("wanneer", .text(wanneer.tekst)),
      JSONMember("wat", .text(wat.naam)),
    ]
    if case .zoekvraag(let term, let treffers) = wat {
      leden += [JSONMember("term", .text(term)), JSONMember("treffers", .integer(treffers))]
    }
    if let zaaknummer { leden.append(JSONMember("zaaknummer", .text(zaaknummer))) }
    if let reden { leden.append(JSONMember("reden", .text(reden))) }
    if !getoond.isEmpty { leden.append(JSONMember("getoond", .array(getoond.map { .text($0) }))) }
    return JSONValue.object(leden).canonical
  }

  /// Reads what this program or a newer one wrote: what it does not know, it skips. Nil without who,
  /// when and what, and for what is no JSON.
  public init?(_ bytes: [UInt8]) {
    guard let document = try? JSONDocument(parsing: bytes) else { return nil }
    let velden = Gegevens(document, document.root)
    guard let wie = velden.tekst("wie"), let wanneer = velden.moment("wanneer"),
      let naam = velden.tekst("wat")
    else { return nil }
    let wat: Inzagesoort =
      if naam == Inzagesoort.zoekvraagnaam {
        .zoekvraag(term: velden.tekst("term") ?? "", treffers: velden.getal("treffers") ?? 0)
      } else {
        Inzagesoort.zonderVelden.first { $0.naam == naam } ?? .onbekend(naam)
      }
    self.init(
      wie: wie, wanneer: wanneer, wat: wat, zaaknummer: velden.tekst("zaaknummer"),
      reden: velden.tekst("reden"), getoond: velden.teksten("getoond"))
  }
}

extension String {
  fileprivate var zonderControle: String {
    String(
      UnicodeScalarView(
        unicodeScalars.lazy.filter {
          $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
        }))
  }
}
