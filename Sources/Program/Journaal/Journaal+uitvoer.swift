import Codec
import EventStore
import Exchange

extension Journaal {
  private static let stuk = 1 << 18

  /// Events that came in destroyed and still have attributes of others: `verify` of the store counts
  /// only those without any content.
  public func restenMetInhoud() throws -> Int {
    var aantal = 0
    try store.events(after: 0) { view in
      if view.content != nil, Kop(view.header)?.isRest == true { aantal += 1 }
    }
    return aantal
  }

  /// Hands out all events as lines, in pieces of some hundreds of kilobytes.
  /// - Parameter pseudoniemen: what the casussen are called instead; `nil` leaves them as they are.
  public func voerUit(
    _ pseudoniemen: Pseudoniemen? = nil, _ schrijf: ([UInt8]) throws -> Void
  ) throws {
    var pseudoniemen = pseudoniemen
    var uitvoer = Uitvoer()
    var bytes: [UInt8] = []
    try store.events(after: 0) { view in
      guard let kop = Kop(view.header) else {
        throw Journaalfout.onleesbaar(positie: Int(view.position))
      }
      if var schijn = pseudoniemen {
        let inhoud = try view.content.map { (oud) throws(JSONError) in try schijn.inhoud(oud) }
        let stroom = schijn.stroom(view.stream)
        try Self.metBytes(inhoud) { nieuw in
          try uitvoer.schrijf(
            id: view.id, stroom: stroom, versie: view.version, kop: kop, inhoud: nieuw,
            naar: &bytes)
        }
        pseudoniemen = schijn
      } else {
        try uitvoer.schrijf(
          id: view.id, stroom: view.stream, versie: view.version, kop: kop, inhoud: view.content,
          naar: &bytes)
      }
      if bytes.count > Self.stuk {
        try schrijf(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try schrijf(bytes)
  }
  private static func metBytes(
    _ bytes: [UInt8]?, _ body: (UnsafeRawBufferPointer?) throws -> Void
  ) rethrows {
    guard let bytes else { return try body(nil) }
    try bytes.withUnsafeBytes { try body($0) }
  }
}
