/// An instant, as nanoseconds since 1970-01-01T00:00:00Z: fractions compare exactly, and the years
/// 1970–2199 fit.
public struct Moment: Hashable, Comparable, Sendable {
  public let nanoseconden: Int

  public init(nanoseconden: Int) { self.nanoseconden = nanoseconden }
  public init(seconden: Int) { nanoseconden = seconden * 1_000_000_000 }

  /// Reads RFC 3339 with an offset. The years 1970–2199 hold for the text as written; at most nine
  /// digits of fraction; no leap second (EXCHANGE.md section 1). `nil` for anything else.
  public init?(_ utf8: UnsafeRawBufferPointer) {
    guard utf8.count >= 20 else { return nil }
    var lezer = Cijferlezer(utf8)
    guard let jaar = lezer.getal(4), lezer.teken("-"), let maand = lezer.getal(2),
      lezer.teken("-"), let dag = lezer.getal(2), lezer.teken("T") || lezer.teken("t"),
      let uur = lezer.getal(2), lezer.teken(":"), let minuut = lezer.getal(2), lezer.teken(":"),
      let seconde = lezer.getal(2), 1970...2199 ~= jaar, uur < 24, minuut < 60, seconde < 60,
      let datum = Datum(jaar: jaar, maand: maand, dag: dag)
    else { return nil }
    var fractie = 0
    if lezer.teken(".") {
      var schaal = 1_000_000_000
      while let cijfer = lezer.volgende, 0x30...0x39 ~= cijfer, schaal > 1 {
        schaal /= 10
        fractie += (lezer.getal(1) ?? 0) * schaal
      }
      if schaal == 1_000_000_000 { return nil }
    }
    var afwijking = 0
    if !lezer.teken("Z") && !lezer.teken("z") {
      let achter = lezer.teken("-")
      guard achter || lezer.teken("+"), let uren = lezer.getal(2), lezer.teken(":"),
        let minuten = lezer.getal(2), uren < 24, minuten < 60
      else { return nil }
      afwijking = (uren * 60 + minuten) * (achter ? -60 : 60)
    }
    guard lezer.isLeeg else { return nil }
    let seconden = datum.dagen * 86_400 + uur * 3600 + minuut * 60 + seconde - afwijking
    nanoseconden = seconden * 1_000_000_000 + fractie
  }

  public init?(_ utf8: ArraySlice<UInt8>) {
    guard let moment = utf8.withUnsafeBytes({ Moment($0) }) else { return nil }
    self = moment
  }

  public init?(_ tekst: String) { self.init(Array(tekst.utf8)[...]) }

  public static func < (links: Moment, rechts: Moment) -> Bool {
    links.nanoseconden < rechts.nanoseconden
  }

  /// Whole seconds since 1970, rounded down.
  public var seconden: Int { Self.afgerond(nanoseconden) }

  /// Whole seconds since `eerder`, rounded down.
  public func seconden(sinds eerder: Moment) -> Int {
    Self.afgerond(nanoseconden - eerder.nanoseconden)
  }

  private static func afgerond(_ nanoseconden: Int) -> Int {
    nanoseconden >= 0
      ? nanoseconden / 1_000_000_000 : -((-nanoseconden + 999_999_999) / 1_000_000_000)
  }

  /// The day in Amsterdam.
  public var datum: Datum { Amsterdam.datum(op: seconden) }

  /// The time of day in Amsterdam.
  public var klok: (uur: Int, minuut: Int) {
    let dagseconden = (seconden + Amsterdam.afwijking(op: seconden)) - datum.dagen * 86_400
    return (dagseconden / 3600, dagseconden / 60 % 60)
  }

  /// RFC 3339 with the offset of Amsterdam; with a fraction only where there is one.
  public var tekst: String {
    let afwijking = Amsterdam.afwijking(op: seconden)
    let (uur, minuut) = klok
    let seconde = ((seconden + afwijking) % 60 + 60) % 60
    let rest = nanoseconden - seconden * 1_000_000_000
    let fractie = rest == 0 ? "" : "." + Datum.cijfers(rest, 9)
    let c = { Datum.cijfers($0, 2) }
    return "\(datum.tekst)T\(c(uur)):\(c(minuut)):\(c(seconde))\(fractie)+\(c(afwijking / 3600)):00"
  }

  /// RFC 3339 in UTC and whole seconds: the form of `recordedtime`.
  public var utcTekst: String {
    let dag = (seconden >= 0 ? seconden : seconden - 86_399) / 86_400
    let rest = seconden - dag * 86_400
    let c = { Datum.cijfers($0, 2) }
    return "\(Datum(dagen: dag).tekst)T\(c(rest / 3600)):\(c(rest / 60 % 60)):\(c(rest % 60))Z"
  }
}
