import Domain

// Days and times as people say them: with the weekday, months in three letters.

extension Datum {
  /// `di 24 mrt`; with the year when it is another one than that of `vandaag`.
  func kort(_ taal: Taal, vandaag: Datum? = nil) -> String {
    let (jaar, maand, dag) = delen
    // Spaces that do not break: a date stays on one line.
    let tekst = "\(weekdagwoord(taal))\u{A0}\(dag)\u{A0}\(Self.maanden(taal)[maand - 1])"
    return vandaag.map { $0.delen.jaar == jaar } ?? true ? tekst : "\(tekst)\u{A0}\(jaar)"
  }

  /// `di 24 mrt 2026`.
  public func lang(_ taal: Taal) -> String { "\(kort(taal))\u{A0}\(delen.jaar)" }

  /// As `kort`, in ten columns: of another year `21-4-2025`.
  func smal(_ taal: Taal, vandaag: Datum) -> String {
    let (jaar, maand, dag) = delen
    return jaar == vandaag.delen.jaar ? kort(taal) : "\(dag)-\(maand)-\(jaar)"
  }

  /// `nu`, `za` within a week from `vandaag`, else `7 apr`: for places where every column counts.
  func krap(_ taal: Taal, vandaag: Datum) -> String {
    if self == vandaag { return taal("nu", "now") }
    if (0..<7).contains(self - vandaag) { return weekdagwoord(taal) }
    return "\(delen.dag) \(Self.maanden(taal)[delen.maand - 1])"
  }

  func weekdagwoord(_ taal: Taal) -> String {
    let dagen =
      switch taal {
      case .nl: ["ma", "di", "wo", "do", "vr", "za", "zo"]
      case .en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
      }
    return dagen[weekdag - 1]
  }

  private static func maanden(_ taal: Taal) -> [String] {
    switch taal {
    case .nl:
      [
        "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
      ]
    case .en:
      [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ]
    }
  }
}

extension Moment {
  /// `09:30` in Amsterdam.
  public var tijdwoord: String {
    let (uur, minuut) = klok
    return "\(Datum.cijfers(uur, 2)):\(Datum.cijfers(minuut, 2))"
  }

  func plus(minuten: Int) -> Moment {
    Moment(nanoseconden: nanoseconden + minuten * 60_000_000_000)
  }
}

/// A number of days as it stands in a narrow column: `34d`, and from a hundred days on `15w`.
func dagenwoord(_ dagen: Int) -> String { dagen < 100 ? "\(dagen)d" : "\(dagen / 7)w" }
