import Domain
import Screens
import TUI

/// A fictional casus, as a dossier, to look at.
struct Dossierproef {
  private(set) var gebeurtenissen: [Gebeurtenis] = []

  @discardableResult
  mutating func leg(_ soort: Gebeurtenissoort, _ tijd: String, _ velden: String) -> String {
    let id = "g\(gebeurtenissen.count + 1)"
    gebeurtenissen.append(
      Gebeurtenis(
        positie: gebeurtenissen.count + 1, id: id, soort: soort, stroom: .casus("ET-2026-00007"),
        versie: gebeurtenissen.count + 1, tijd: Moment("\(tijd):00+01:00") ?? Moment(seconden: 0),
        actor: "m.devries", inhoud: Array("{\"data\":{\(velden)}}".utf8)))
    return id
  }

  /// Registered by a parent, advised, and stuck at the provider.
  static let sanne: Dossierproef = {
    var proef = Dossierproef()
    proef.leg(
      .aangemeld, "2026-01-05T09:30",
      """
      "codenaam":"IJsvogel","domeinen":["jeugdwet"],\
      "hulpvraag":"Sanne (14) komt haar kamer niet af. Wat past bij haar?",\
      "indiener":{"naam":"Noor Vos","soort":"ouder"},"jeugdige":{"geboortedatum":"2011-03-30",\
      "gemeente":"Zandmeer","naam":"Sanne Vos","roepnaam":"San"},"urgentie":"spoed",\
      "vastgelopen":["capaciteit"],"vraagsoort":"passende-hulp","wachtSinds":"2025-12-01"
      """)
    proef.leg(
      .betrokkeneToegevoegd, "2026-01-05T09:40",
      #""betrokkene":"B1","contact":"06-00000001","gezag":true,"naam":"Noor Vos","rol":"moeder""#)
    proef.leg(
      .betrokkeneToegevoegd, "2026-01-05T09:42",
      #""betrokkene":"B2","naam":"Rik Stil","rol":"oom","vertrouwelijk":true"#)
    proef.leg(
      .stemVastgelegd, "2026-01-06T11:00", #""tekst":"Ik wil mijn hond mee.","van":"jeugdige""#)
    proef.leg(
      .stemVastgelegd, "2026-01-06T11:05",
      #""betrokkene":"B1","tekst":"Rik helpt ons.","van":"ouder","vertrouwelijk":true"#)
    proef.leg(.opgepakt, "2026-01-07T09:00", #""door":"M. de Vries""#)
    proef.leg(
      .adviesUitgebracht, "2026-02-10T10:40",
      """
      "advies":"A1","bindend":true,"inGewoneTaal":"Sanne krijgt één vast iemand.",\
      "regime":"wekelijks","soort":"zorgbemiddeling","tekst":"Zoek een plek met dieren.",\
      "uiterlijk":"2026-03-20","verantwoordelijke":{"naam":"Kim Tan","organisatie":"Zandmeer"}
      """)
    proef.leg(
      .adviesBeantwoord, "2026-02-12T14:00",
      """
      "advies":"A1","antwoord":"afgewezen","partij":"zorgaanbieder","reden":"Geen bed.",\
      "wie":"Kantelhof"
      """)
    proef.leg(
      .afspraakGemaakt, "2026-02-12T14:10",
      #""afspraak":"P1","uiterlijk":"2026-02-20","wat":"het bed vrijmaken","wie":"Kim Tan""#)
    let fout = proef.leg(
      .voortgangGemonitord, "2026-02-20T09:00",
      #""advies":"A1","contact":"moeder","stand":"op-koers""#)
    proef.leg(
      .casusHerroepen, "2026-02-20T09:05",
      #""gebeurtenis":"\#(fout)","reden":"Op de verkeerde casus.""#)
    proef.leg(
      .geescaleerd, "2026-03-03T15:20",
      """
      "antwoordVoor":"2026-03-10","gesprekspartner":"Joke Prins","ladder":"zorgaanbieder",\
      "reden":"Geen bed.","trede":2
      """)
    return proef
  }()

  func dossier() throws -> Dossier {
    let wereld = Wereld.vouw(gebeurtenissen)
    guard let casus = wereld.casussen["ET-2026-00007"],
      let nu = Moment("2026-03-24T09:27:00+01:00")
    else { throw Geen.dossier }
    return Dossier(casus, gebeurtenissen: gebeurtenissen, wereld: wereld, op: nu)
  }

  enum Geen: Error { case dossier }
}

/// A dossier screen at a size, and what is drawn of it.
struct Dossierkijker {
  var scherm = DossierScherm(zaaknummer: "ET-2026-00007")
  let dossier: Dossier
  var omgeving: DossierScherm.Omgeving

  init(
    _ kolommen: Int, _ rijen: Int, _ taal: Taal = .nl, proef: Dossierproef = .sanne,
    privacy: Bool = false, ascii: Bool = false
  ) throws {
    dossier = try proef.dossier()
    omgeving = DossierScherm.Omgeving(
      taal: taal, privacy: privacy, vlak: Rect(Size(columns: kolommen, rows: rijen)),
      ascii: ascii)
  }

  /// Presses keys; what they cause comes back.
  @discardableResult
  mutating func druk(_ toetsen: Key...) -> [DossierScherm.Effect] {
    toetsen.compactMap { DossierScherm.toetsen.intent(for: $0) }
      .compactMap { scherm.update($0, dossier, omgeving) }
  }

  var canvas: Canvas {
    var canvas = Canvas(omgeving.vlak.size, ascii: omgeving.ascii)
    scherm.teken(dossier, op: &canvas, omgeving)
    return canvas
  }

  var beeld: String { canvas.picture() }
}
