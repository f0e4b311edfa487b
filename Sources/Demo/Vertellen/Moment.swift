/// A day and a minute in Lage Duin, written as people write it: `5 jan 09:10`, `12 mrt`,
/// `14 nov 2026`.
///
/// Without a year the demo's own season is meant: July to December is 2025, January to June 2026.
/// What cannot be read becomes month 0, which no test lets through.
struct Moment: Comparable {
  private static let maanden = [
    "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ].map { naam in naam.utf8.reduce(0) { $0 << 8 | Int($1) } }

  private var jaar = 0
  private var maand = 0
  private var dag = 0
  private(set) var minuut = 0

  /// Reads without making strings: the demo tells more than two thousand of these at every start.
  init(_ tekst: String) {
    var getal = 0
    var letters = 0
    var isTijd = false
    func sluitDeel() {
      if letters != 0 {
        maand = Self.maanden.firstIndex(of: letters).map { $0 + 1 } ?? 0
      } else if isTijd {
        minuut += getal
      } else if dag == 0 {
        dag = getal
      } else {
        jaar = getal
      }
      (getal, letters, isTijd) = (0, 0, false)
    }
    for teken in tekst.utf8 {
      switch teken {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): getal = getal * 10 + Int(teken & 15)
      case UInt8(ascii: ":"): (minuut, getal, isTijd) = (getal * 60, 0, true)
      case UInt8(ascii: " "): sluitDeel()
      default: letters = letters << 8 | Int(teken)
      }
    }
    sluitDeel()
    if jaar == 0 { jaar = maand > 6 ? 2025 : 2026 }
  }

  /// The same day at another time of day (`09:35`).
  func om(_ tijd: String) -> Moment {
    var ander = self
    ander.minuut = Moment(tijd).minuut
    return ander
  }

  static func < (links: Moment, rechts: Moment) -> Bool { links.volgorde < rechts.volgorde }

  /// `2026-03-24`.
  var datum: String { geschreven(schrijfDatum) }

  /// With the offset of Europe/Amsterdam: `2026-03-24T09:27:00+01:00`.
  var rfc3339: String { geschreven(schrijfRFC3339) }

  func schrijfRFC3339(_ regel: inout [UInt8]) {
    schrijfDatum(&regel)
    regel.append(UInt8(ascii: "T"))
    schrijfKlok(minuut, &regel)
    regel.append(contentsOf: ":00+".utf8)
    schrijfKlok(verschil, &regel)
  }

  /// `2026-03-24T08:27:00Z`. Nobody in the demo records anything before two in the morning, so the
  /// day stays the same.
  func schrijfUTC(_ regel: inout [UInt8]) {
    schrijfDatum(&regel)
    regel.append(UInt8(ascii: "T"))
    schrijfKlok(minuut - verschil, &regel)
    regel.append(contentsOf: ":00Z".utf8)
  }

  private func schrijfDatum(_ regel: inout [UInt8]) {
    schrijfTwee(jaar / 100, &regel)
    schrijfTwee(jaar % 100, &regel)
    regel.append(UInt8(ascii: "-"))
    schrijfTwee(maand, &regel)
    regel.append(UInt8(ascii: "-"))
    schrijfTwee(dag, &regel)
  }

  private func geschreven(_ schrijf: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    schrijf(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private var volgorde: Int { dagsleutel * 10_000 + minuut - verschil }

  private var dagsleutel: Int { (jaar * 100 + maand) * 100 + dag }

  /// Minutes ahead of UTC: the summers of 2025 and 2026 in Amsterdam, to the day.
  private var verschil: Int {
    let isZomer =
      (20_250_330..<20_251_026).contains(dagsleutel)
      || (20_260_329..<20_261_025).contains(dagsleutel)
    return isZomer ? 120 : 60
  }
}

private func schrijfKlok(_ minuten: Int, _ regel: inout [UInt8]) {
  schrijfTwee(minuten / 60, &regel)
  regel.append(UInt8(ascii: ":"))
  schrijfTwee(minuten % 60, &regel)
}

private func schrijfTwee(_ getal: Int, _ regel: inout [UInt8]) {
  regel.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: getal / 10 % 10))
  regel.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: getal % 10))
}
