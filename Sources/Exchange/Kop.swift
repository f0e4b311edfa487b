import Domain

/// The part of an event that stays when its content is destroyed, as bytes for the store. Stream,
/// number in the stream and id stand beside it.
///
/// Format 0: a byte that is 1 for what came in as the rest of a destroyed event, else 0; then type,
/// source, actor, time, recordedtime and datacontenttype (empty when absent), each as a length in
/// LEB128 and UTF-8.
public struct Kop: Equatable, Sendable {
  public var soort: Gebeurtenissoort
  public var source: String
  public var actor: String
  /// RFC 3339, as it came in.
  public var tijd: String
  /// RFC 3339 in UTC.
  public var opgeslagen: String
  public var heeftMediatype: Bool
  /// It came in with `gewist: true`: the content has nothing but attributes of others.
  public var isRest = false

  public static let mediatype = "application/json"

  public init(
    soort: Gebeurtenissoort, source: String, actor: String, tijd: String, opgeslagen: String,
    heeftMediatype: Bool
  ) {
    self.soort = soort
    self.source = source
    self.actor = actor
    self.tijd = tijd
    self.opgeslagen = opgeslagen
    self.heeftMediatype = heeftMediatype
  }

  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(160 + source.utf8.count)
    bytes.append(isRest ? 1 : 0)
    Self.voegToe(soort.type, &bytes)
    Self.voegToe(source, &bytes)
    Self.voegToe(actor, &bytes)
    Self.voegToe(tijd, &bytes)
    Self.voegToe(opgeslagen, &bytes)
    Self.voegToe(heeftMediatype ? Self.mediatype : "", &bytes)
    return bytes
  }

  private static func voegToe(_ veld: String, _ bytes: inout [UInt8]) {
    var lengte = veld.utf8.count
    while lengte > 0x7F {
      bytes.append(UInt8(lengte & 0x7F) | 0x80)
      lengte >>= 7
    }
    bytes.append(UInt8(lengte))
    bytes.append(contentsOf: veld.utf8)
  }

  /// Reads what `bytes` wrote; `nil` for anything else.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    var lezer = Koplezer(bytes)
    guard let vlag = lezer.vlag(), vlag < 2, let type = lezer.veld(),
      let soort = Gebeurtenissoort(type: type),
      let source = lezer.veld(), let actor = lezer.veld(), let tijd = lezer.veld(),
      let opgeslagen = lezer.veld(), let mediatype = lezer.veld(), lezer.isLeeg
    else { return nil }
    self.init(
      soort: soort, source: Self.tekst(source), actor: Self.tekst(actor), tijd: Self.tekst(tijd),
      opgeslagen: Self.tekst(opgeslagen), heeftMediatype: !mediatype.isEmpty)
    isRest = vlag == 1
  }

  public init?(_ bytes: [UInt8]) {
    guard let kop = bytes.withUnsafeBytes({ Kop($0) }) else { return nil }
    self = kop
  }

  static func tekst(_ utf8: UnsafeRawBufferPointer) -> String {
    String(decoding: utf8, as: UTF8.self)
  }
}

/// What a fold needs of a header, read without making a text of each field.
public struct Kopkern: Sendable {
  public let soort: Gebeurtenissoort
  public let actor: String
  public let tijd: Moment
  /// `recordedtime`.
  public let opgeslagen: Moment?
  public let isRest: Bool

  /// `nil` for anything that `Kop` did not write.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    var lezer = Koplezer(bytes)
    guard let vlag = lezer.vlag(), vlag < 2, let type = lezer.veld(),
      let soort = Gebeurtenissoort(type: type), lezer.veld() != nil, let actor = lezer.veld(),
      let tijd = lezer.veld(), let moment = Moment(tijd), let opgeslagen = lezer.veld()
    else { return nil }
    self.soort = soort
    self.actor = Kop.tekst(actor)
    self.tijd = moment
    self.opgeslagen = Moment(opgeslagen)
    isRest = vlag == 1
  }
}

/// Reads the fields of a header one after another, without copying them.
struct Koplezer {
  private let bytes: UnsafeRawBufferPointer
  private var plaats = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isLeeg: Bool { plaats == bytes.count }

  mutating func vlag() -> UInt8? {
    guard plaats < bytes.count else { return nil }
    defer { plaats += 1 }
    return bytes[plaats]
  }

  mutating func veld() -> UnsafeRawBufferPointer? {
    var lengte = 0
    var schuif = 0
    while true {
      guard plaats < bytes.count, schuif < 28 else { return nil }
      let byte = bytes[plaats]
      plaats += 1
      lengte |= Int(byte & 0x7F) << schuif
      if byte < 0x80 { break }
      schuif += 7
    }
    guard plaats + lengte <= bytes.count else { return nil }
    defer { plaats += lengte }
    return UnsafeRawBufferPointer(rebasing: bytes[plaats..<plaats + lengte])
  }
}
