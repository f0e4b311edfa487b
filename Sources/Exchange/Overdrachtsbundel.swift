import Codec
import Domain

/// Writes the dossier of one casus for the region that takes over: lines of an export, in an order
/// and with numbers that an import elsewhere accepts.
public struct Overdrachtsbundel {
  private var uitvoer = Uitvoer()
  private var document = JSONDocument()
  private let stroom: Stroom
  private var versie = 0
  public private(set) var bytes: [UInt8] = []

  public init(_ stroom: Stroom) { self.stroom = stroom }

  /// - Parameters:
  ///   - kop: as it stands in the store.
  ///   - notitie: what it was, in words, for what rests on something of here.
  /// - Throws: `JSONError` for content that is no JSON.
  public mutating func schrijf(
    _ deel: Overdrachtsdeel, kop: Kop, notitie: String
  ) throws {
    let gebeurtenis = deel.vermelding.gebeurtenis
    guard let inhoud = gebeurtenis.inhoud else { return }
    var kop = kop
    let nieuw: [UInt8]
    switch deel.vorm {
    case .zoalsHetIs: nieuw = inhoud
    case .zonderTafel: nieuw = try metData(inhoud) { data in data.filter { $0.key != "tafel" } }
    case .notitie:
      kop.soort = .notitieToegevoegd
      let tekst = JSONValue.text(Self.passend(notitie))
      nieuw = try metData(inhoud) { _ in [JSONMember("tekst", tekst)] }
    }
    versie += 1
    try nieuw.withUnsafeBytes { buffer in
      try uitvoer.schrijf(
        id: gebeurtenis.id, stroom: stroom.tekst, versie: versie, kop: kop, inhoud: buffer,
        naar: &bytes)
    }
  }

  /// The content with other members in `data`.
  private mutating func metData(
    _ inhoud: [UInt8], _ wijzig: ([JSONMember]) -> [JSONMember]
  ) throws(JSONError) -> [UInt8] {
    try document.parse(inhoud)
    guard case .object(let leden)? = JSONValue(document, document.root) else { return inhoud }
    return JSONValue.object(
      leden.map { lid in
        guard lid.key == "data", case .object(let data) = lid.value else { return lid }
        return JSONMember("data", .object(wijzig(data)))
      }
    ).canonical
  }

  /// No text of an event is longer than this; a scalar value is four bytes at most.
  private static func passend(_ tekst: String) -> String {
    guard tekst.utf8.count > Vormcontrole.langsteTekst else { return tekst }
    var kort = String.UnicodeScalarView()
    kort.append(contentsOf: tekst.unicodeScalars.prefix(Vormcontrole.langsteTekst / 4))
    return String(kort)
  }
}
