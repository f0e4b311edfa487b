import Codec
import Domain

/// Tables of the team as a calendar that others can read (RFC 5545), in UTC. It says how many
/// casussen are on, and never which.
public struct Kalender: Sendable {
  /// What a table is called and what is said of it, in the language of the reader.
  public struct Woorden: Sendable {
    public let titel: @Sendable (Team) -> String
    public let omschrijving: @Sendable (Tafel, _ casussen: Int) -> String

    public init(
      titel: @escaping @Sendable (Team) -> String,
      omschrijving: @escaping @Sendable (Tafel, _ casussen: Int) -> String
    ) {
      self.titel = titel
      self.omschrijving = omschrijving
    }
  }

  private let team: Team
  private let tafels: [Tafel]
  private let wereld: Wereld
  private let stempel: String
  private let woorden: Woorden

  /// - Parameters:
  ///   - tafels: in any order; `wereld` is what they are in.
  ///   - moment: when the calendar is made (`DTSTAMP`).
  /// - Returns: `nil` without a team or tables: a calendar must hold something.
  public init?(_ tafels: [Tafel], _ wereld: Wereld, op moment: Moment, _ woorden: Woorden) {
    guard let team = wereld.team, !tafels.isEmpty else { return nil }
    self.team = team
    self.wereld = wereld
    self.woorden = woorden
    stempel = moment.kalendertijd
    self.tafels = tafels.sorted {
      ($0.beginMoment, ExactText($0.id)) < ($1.beginMoment, ExactText($1.id))
    }
  }

  /// The file: UTF-8, CRLF, no line over 75 octets.
  public var bytes: [UInt8] {
    var regels = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//experttafel//experttafel//NL",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
    ]
    for tafel in tafels { regels += self.regels(tafel) }
    regels.append("END:VCALENDAR")
    return regels.flatMap(Kalenderregel.gevouwen)
  }

  private func regels(_ tafel: Tafel) -> [String] {
    let stroom = Stroom.tafel(tafel.id)
    let einde = Moment(seconden: tafel.beginMoment.seconden + tafel.duurMinuten * 60)
    var regels = [
      "BEGIN:VEVENT", "UID:\(tafel.id)@\(team.id)", "DTSTAMP:\(stempel)",
      "DTSTART:\(tafel.beginMoment.kalendertijd)", "DTEND:\(einde.kalendertijd)",
      // Each event of the table makes it a newer edition than all before it.
      "SEQUENCE:\(wereld.versie(van: stroom))",
      "STATUS:\(tafel.status == .afgelast ? "CANCELLED" : "CONFIRMED")",
      "SUMMARY:\(Kalenderregel.tekst(woorden.titel(team)))",
      "DESCRIPTION:\(Kalenderregel.tekst(woorden.omschrijving(tafel, aantalCasussen(tafel))))",
    ]
    if let tijd = wereld.standen[stroom]?.tijd {
      regels.append("LAST-MODIFIED:\(tijd.kalendertijd)")
    }
    if let locatie = tafel.locatie { regels.append("LOCATION:\(Kalenderregel.tekst(locatie))") }
    return regels + ["END:VEVENT"]
  }

  /// On the agenda, or taken up at a table that is over.
  private func aantalCasussen(_ tafel: Tafel) -> Int {
    tafel.status.isOpenVoorCasussen
      ? wereld.agenda(van: tafel).count : Set(tafel.begonnen.map(ExactText.init)).count
  }
}

/// The form of a content line (RFC 5545 section 3.1).
enum Kalenderregel {
  /// A TEXT value: `\`, `;`, `,` and newline escaped (section 3.3.11).
  static func tekst(_ tekst: String) -> String {
    var uit = ""
    for scalar in tekst.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": uit += "\\\(scalar)"
      case "\n": uit += "\\n"
      case "\r": break
      default: uit.unicodeScalars.append(scalar)
      }
    }
    return uit
  }

  /// At most 75 octets a line, further lines begin with a space; a character is never split.
  static func gevouwen(_ regel: String) -> [UInt8] {
    var uit: [UInt8] = []
    var lengte = 0
    for scalar in regel.unicodeScalars {
      let octetten = Array(String(scalar).utf8)
      if lengte + octetten.count > 75 {
        uit += [0x0D, 0x0A, 0x20]
        lengte = 1
      }
      uit += octetten
      lengte += octetten.count
    }
    return uit + [0x0D, 0x0A]
  }
}

extension Moment {
  /// `20260324T082700Z`.
  var kalendertijd: String { utcTekst.filter { $0 != "-" && $0 != ":" } }
}
