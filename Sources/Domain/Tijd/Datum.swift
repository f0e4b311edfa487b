/// A day of the Gregorian calendar, as the number of days since 1 January 1970.
///
/// Arithmetic follows the civil calendar (Howard Hinnant, "chrono-compatible low-level date
/// algorithms"); no time zone plays a part.
public struct Datum: Hashable, Comparable, Sendable {
  public let dagen: Int

  public init(dagen: Int) { self.dagen = dagen }

  /// `nil` when there is no such day.
  public init?(jaar: Int, maand: Int, dag: Int) {
    guard 1...12 ~= maand, 1...Self.lengte(maand: maand, jaar: jaar) ~= dag else { return nil }
    let y = maand <= 2 ? jaar - 1 : jaar
    let era = (y >= 0 ? y : y - 399) / 400
    let jaarInEra = y - era * 400
    let dagInJaar = (153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5 + dag - 1
    let dagInEra = jaarInEra * 365 + jaarInEra / 4 - jaarInEra / 100 + dagInJaar
    dagen = era * 146_097 + dagInEra - 719_468
  }

  /// Reads `YYYY-MM-DD`, years 1900–2199 (EXCHANGE.md section 1); `nil` for anything else.
  public init?(_ utf8: UnsafeRawBufferPointer) {
    guard utf8.count == 10 else { return nil }
    var cijfers = Cijferlezer(utf8)
    guard let jaar = cijfers.getal(4), cijfers.teken("-"), let maand = cijfers.getal(2),
      cijfers.teken("-"), let dag = cijfers.getal(2), 1900...2199 ~= jaar
    else { return nil }
    self.init(jaar: jaar, maand: maand, dag: dag)
  }

  public init?(_ utf8: ArraySlice<UInt8>) {
    guard let datum = utf8.withUnsafeBytes({ Datum($0) }) else { return nil }
    self = datum
  }

  public init?(_ tekst: String) { self.init(Array(tekst.utf8)[...]) }

  public var delen: (jaar: Int, maand: Int, dag: Int) {
    let z = dagen + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dagInEra = z - era * 146_097
    let jaarInEra = (dagInEra - dagInEra / 1460 + dagInEra / 36_524 - dagInEra / 146_096) / 365
    let dagInJaar = dagInEra - (365 * jaarInEra + jaarInEra / 4 - jaarInEra / 100)
    let mp = (5 * dagInJaar + 2) / 153
    let maand = mp < 10 ? mp + 3 : mp - 9
    let jaar = jaarInEra + era * 400 + (maand <= 2 ? 1 : 0)
    return (jaar, maand, dagInJaar - (153 * mp + 2) / 5 + 1)
  }

  /// ISO 8601: 1 is Monday, 7 is Sunday.
  public var weekdag: Int { ((dagen + 3) % 7 + 7) % 7 + 1 }

  /// The ISO 8601 week and the year to which it belongs.
  public var week: (jaar: Int, week: Int) {
    let donderdag = Datum(dagen: dagen - weekdag + 4)
    let jaar = donderdag.delen.jaar
    let nieuwjaar = Datum(jaar: jaar, maand: 1, dag: 1)?.dagen ?? donderdag.dagen
    return (jaar, (donderdag.dagen - nieuwjaar) / 7 + 1)
  }

  /// 1–4.
  public var kwartaal: Int { (delen.maand - 1) / 3 + 1 }

  /// `YYYY-MM-DD`.
  public var tekst: String {
    let (jaar, maand, dag) = delen
    return "\(Self.cijfers(jaar, 4))-\(Self.cijfers(maand, 2))-\(Self.cijfers(dag, 2))"
  }

  public static func + (datum: Datum, dagen: Int) -> Datum { Datum(dagen: datum.dagen + dagen) }
  public static func - (datum: Datum, dagen: Int) -> Datum { Datum(dagen: datum.dagen - dagen) }
  /// Days from `rechts` to `links`.
  public static func - (links: Datum, rechts: Datum) -> Int { links.dagen - rechts.dagen }
  public static func < (links: Datum, rechts: Datum) -> Bool { links.dagen < rechts.dagen }

  /// Calendar months later, clamped to the last day of the month.
  public func plus(maanden: Int) -> Datum {
    let (jaar, maand, dag) = delen
    let totaal = jaar * 12 + maand - 1 + maanden
    let nieuwJaar = totaal / 12
    let nieuweMaand = totaal % 12 + 1
    let laatste = Self.lengte(maand: nieuweMaand, jaar: nieuwJaar)
    return Datum(jaar: nieuwJaar, maand: nieuweMaand, dag: min(dag, laatste)) ?? self
  }

  public static func isSchrikkeljaar(_ jaar: Int) -> Bool {
    jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0)
  }

  public static func lengte(maand: Int, jaar: Int) -> Int {
    switch maand {
    case 2: isSchrikkeljaar(jaar) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// A number with leading zeros.
  public static func cijfers(_ getal: Int, _ aantal: Int) -> String {
    let tekst = String(getal)
    return String(repeating: "0", count: max(0, aantal - tekst.count)) + tekst
  }
}

/// Reads fixed numbers of digits and single characters, one after another.
struct Cijferlezer {
  private let bytes: UnsafeRawBufferPointer
  private var plaats = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isLeeg: Bool { plaats == bytes.count }
  var volgende: UInt8? { isLeeg ? nil : bytes[plaats] }

  mutating func getal(_ aantal: Int) -> Int? {
    guard bytes.count - plaats >= aantal else { return nil }
    var waarde = 0
    for index in plaats..<plaats + aantal {
      let cijfer = bytes[index] &- 0x30
      guard cijfer < 10 else { return nil }
      waarde = waarde * 10 + Int(cijfer)
    }
    plaats += aantal
    return waarde
  }

  mutating func teken(_ teken: Unicode.Scalar) -> Bool {
    guard let volgende, UInt32(volgende) == teken.value else { return false }
    plaats += 1
    return true
  }
}
