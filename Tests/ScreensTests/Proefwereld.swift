import Domain
import Screens
import TUI

/// A small region to look at: a team, two tables, and a casus in every state.
struct Proefwereld {
  private(set) var gebeurtenissen: [Gebeurtenis] = []
  private var versies: [Stroom: Int] = [:]

  /// Records an event; `velden` are the members of its data as JSON.
  mutating func leg(
    _ stroom: Stroom, _ soort: Gebeurtenissoort, _ tijd: String, _ velden: String = ""
  ) {
    versies[stroom, default: 0] += 1
    gebeurtenissen.append(
      Gebeurtenis(
        positie: gebeurtenissen.count + 1, id: "g\(gebeurtenissen.count + 1)", soort: soort,
        stroom: stroom, versie: versies[stroom] ?? 1,
        tijd: Moment("\(tijd):00+01:00") ?? Moment(seconden: 0), actor: "m.devries",
        inhoud: Array("{\"data\":{\(velden)}}".utf8)))
  }

  /// A casus that was admitted.
  mutating func casus(
    _ nummer: Int, _ codenaam: String, _ gemeente: String, urgentie: String = "regulier",
    geboren: String = "2012-05-01", sinds dag: String, toegelaten: Bool = true
  ) {
    let stroom = Proefwereld.stroom(nummer)
    leg(
      stroom, .aangemeld, "\(dag)T09:00",
      """
      "codenaam":"\(codenaam)","domeinen":[],"hulpvraag":"Sam komt de kamer niet af. Wat past?",\
      "indiener":{"soort":"huisarts","organisatie":"Praktijk De Brug"},"jeugdige":{\
      "geboortedatum":"\(geboren)","gemeente":"\(gemeente)","naam":"Sam Proef"},\
      "urgentie":"\(urgentie)","vastgelopen":[],"vraagsoort":"passende-hulp"
      """)
    guard toegelaten else { return }
    leg(stroom, .opgepakt, "\(dag)T10:00", #""door":"m.devries""#)
    leg(
      stroom, .gescreend, "\(dag)T11:00",
      """
      "criteria":{"complex":true,"eerdereInzetOntoereikend":true,"gevaar":false},\
      "typering":"inhoudelijk","uitkomst":"toegelaten"
      """)
  }

  mutating func advies(_ nummer: Int, _ dag: String, uiterlijk: String, soort: String) {
    leg(
      Proefwereld.stroom(nummer), .adviesUitgebracht, "\(dag)T12:00",
      """
      "advies":"A1","bindend":true,"regime":"wekelijks","soort":"\(soort)","tekst":"Zoek.",\
      "uiterlijk":"\(uiterlijk)","verantwoordelijke":{"naam":"Kim Tan","organisatie":"Kantelhof"}
      """)
  }

  mutating func voortgang(
    _ nummer: Int, _ dag: String, _ stand: String, oorzaak: String? = nil, volgende: String
  ) {
    let reden = oorzaak.map { #""oorzaak":"\#($0)","# } ?? ""
    leg(
      Proefwereld.stroom(nummer), .voortgangGemonitord, "\(dag)T13:00",
      #""advies":"A1","contact":"Kim",\#(reden)"stand":"\#(stand)","volgende":"\#(volgende)""#)
  }

  mutating func stap(_ nummer: Int, _ dag: String, _ ladder: String, _ trede: Int, voor: String) {
    leg(
      Proefwereld.stroom(nummer), .geescaleerd, "\(dag)T14:00",
      """
      "antwoordVoor":"\(voor)","gesprekspartner":"Joke Prins","ladder":"\(ladder)",\
      "reden":"Geen bed.","trede":\(trede)
      """)
  }

  static func stroom(_ nummer: Int) -> Stroom { .casus("ET-2026-0000\(nummer)") }

  /// The region at three minutes before its table.
  static let duin: Proefwereld = {
    var w = Proefwereld()
    w.team()
    w.tafels()
    w.casus(1, "Buizerd", "Zandmeer", urgentie: "spoed", sinds: "2026-02-02")
    w.casus(2, "Torenvalk", "Eikenrade", sinds: "2026-02-10")
    for (nummer, minuten) in [(1, 30), (2, 45)] {
      w.leg(
        stroom(nummer), .geagendeerd, "2026-03-10T09:00",
        #""minuten":\#(minuten),"tafel":"T1""#)
    }
    w.gasten()
    w.casus(3, "Steenuil", "Zandmeer", urgentie: "crisis", sinds: "2026-03-20")
    w.casus(4, "Snip", "Veldhaven", sinds: "2026-01-05")
    w.casus(5, "Kluut", "Eikenrade", sinds: "2026-01-06")
    w.advies(5, "2026-02-01", uiterlijk: "2026-04-02", soort: "zorgbemiddeling")
    w.stap(5, "2026-02-20", "gemeente", 3, voor: "2026-04-01")
    w.stap(5, "2026-03-03", "zorgaanbieder", 2, voor: "2026-03-17")
    w.voortgang(5, "2026-03-12", "op-koers", volgende: "2026-03-31")
    w.casus(6, "IJsvogel", "Zandmeer", sinds: "2026-01-07")
    w.advies(6, "2026-02-18", uiterlijk: "2026-04-10", soort: "out-of-the-box")
    w.voortgang(6, "2026-03-18", "gestagneerd", oorzaak: "wachtlijst", volgende: "2026-03-25")
    w.casus(7, "Tureluur", "Polderwijk", sinds: "2026-01-08")
    w.advies(7, "2026-03-03", uiterlijk: "2026-05-01", soort: "herdefinieren-hulp")
    w.voortgang(7, "2026-03-10", "op-koers", volgende: "2026-03-21")
    w.casus(8, "Kievit", "Veldhaven", sinds: "2026-01-09")
    w.advies(8, "2026-03-20", uiterlijk: "2026-04-24", soort: "consultatie")
    w.casus(9, "Smient", "Zandmeer", urgentie: "spoed", sinds: "2026-03-23", toegelaten: false)
    return w
  }()

  private mutating func team() {
    let team = Stroom.team("RET")
    leg(team, .teamIngericht, "2025-06-01T09:00", #""naam":"RET Duin","regio":"Duin""#)
    for (lid, naam, schil) in [
      ("L1", "Marit Vos", "vast"), ("L2", "Bas Kok", "vast"), ("L3", "Noor Tan", "flexibel"),
    ] {
      leg(
        team, .teamLidToegevoegd, "2025-06-01T10:00",
        """
        "deskundigheid":["lvb"],"lid":"\(lid)","naam":"\(naam)","organisatie":"Lindeboog",\
        "rol":"lid","schil":"\(schil)"
        """)
    }
    leg(
      team, .teamNormVastgesteld, "2025-06-01T11:00",
      #""norm":"van aanmelding tot tafel","vanaf":"2025-07-01","weken":6"#)
  }

  private mutating func tafels() {
    for (tafel, dag) in [("T0", "2026-03-10"), ("T1", "2026-03-24"), ("T2", "2026-04-07")] {
      leg(
        .tafel(tafel), .tafelGepland, "2026-01-10T09:00",
        """
        "begin":"\(dag)T09:30:00+01:00","duurMinuten":180,"locatie":"Het Baken",\
        "voorzitter":"L1"
        """)
    }
    leg(.tafel("T0"), .tafelGeopend, "2026-03-10T09:30")
    leg(.tafel("T0"), .tafelGesloten, "2026-03-10T12:00")
  }

  private mutating func gasten() {
    let tafel = Stroom.tafel("T1")
    for velden in [
      #""antwoord":"komt","lid":"L2","naam":"Bas Kok","rol":"vaste-kern","wijze":"aan-tafel""#,
      #""antwoord":"komt","casus":"ET-2026-00002","naam":"Sam","rol":"jeugdige","wijze":"online""#,
      #""antwoord":"komt-niet","casus":"ET-2026-00002","naam":"Ada Proef","rol":"ouder""#,
      """
      "antwoord":"niet-uitgenodigd","casus":"ET-2026-00002","naam":"Leo Staal",\
      "reden":"Eerst een gesprek.","rol":"verwijzer"
      """,
    ] { leg(tafel, .tafelGenodigd, "2026-03-11T09:00", velden) }
    leg(
      tafel, .tafelBelangGemeld, "2026-03-12T09:00",
      #""aard":"familie","casus":"ET-2026-00002","gevolg":"verlaat-tafel","lid":"L3""#)
  }

  static let nu = "2026-03-24T09:27:00+01:00"

  func beeld(_ nu: String = Proefwereld.nu, merken: Set<Merk> = [.demo]) -> Beeld {
    let moment = Moment(nu) ?? Moment(seconden: 0)
    return Beeld(wereld: .vouw(gebeurtenissen), nu: moment, wie: "m.devries", merken: merken)
  }
}

/// The screens at a size, with keys to press and a picture to look at.
struct Kijker {
  var app: App
  var beeld: Beeld
  let size: Size
  private(set) var effecten: [Effect] = []

  init(
    _ kolommen: Int, _ rijen: Int, _ taal: Taal = .nl, _ wereld: Proefwereld = .duin,
    eigen: [String: [Key]] = [:]
  ) {
    app = App(taal: taal, toetsen: Toetsen(eigen: eigen))
    beeld = wereld.beeld()
    size = Size(columns: kolommen, rows: rijen)
    app.vernieuw(beeld)
  }

  /// Presses keys by their spelling, such as `4`, `Enter` or `C-l`.
  mutating func druk(_ toetsen: String...) {
    for toets in toetsen.compactMap(Key.init) {
      effecten += app.verwerk(.key(toets), beeld, size)
    }
  }

  mutating func typ(_ tekst: String) {
    for letter in tekst { effecten += app.verwerk(.key(.character(letter)), beeld, size) }
  }

  /// The time given to wait has passed.
  mutating func tik() { effecten += app.verwerk(.tick, beeld, size) }

  /// Another process, or the clock, changed something.
  mutating func verander(_ wereld: Proefwereld) {
    beeld = wereld.beeld()
    app.vernieuw(beeld)
  }

  var canvas: Canvas {
    var canvas = Canvas(size)
    app.teken(beeld, op: &canvas)
    return canvas
  }

  var tekst: String { canvas.picture() }
  var regels: [String] { canvas.rows() }
  /// The line that answers an action.
  var melding: String { regels[size.rows - 2].trimmed }
  /// What stands on the row of the selection.
  var gekozen: String { canvas.picture(of: .selected).trimmed }
}

extension String {
  var trimmed: String {
    let zonder = drop { $0.isWhitespace }
    return String(zonder.reversed().drop { $0.isWhitespace }.reversed())
  }
}
