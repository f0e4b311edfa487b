import Foundation
import TerminalDriver
import Testing

/// The dossier goes to the region that takes over: once accepted, with consent, and importable there.
struct OverdrachtTests {
  private static let begin = #"""
    {"actor":"m.devries","data":{"naam":"RET Duin","regio":"Duin"},"id":"t1","source":"urn:x:y","specversion":"1.0","subject":"team/DUIN","time":"2026-01-02T09:00:00+01:00","type":"nl.experttafel.team.ingericht.v1"}
    {"actor":"m.devries","data":{"deskundigheid":[],"lid":"L1","naam":"Ans","organisatie":"Duin","rol":"voorzitter","schil":"vast"},"id":"t2","source":"urn:x:y","specversion":"1.0","subject":"team/DUIN","time":"2026-01-02T09:01:00+01:00","type":"nl.experttafel.team.lid-toegevoegd.v1"}
    {"actor":"m.devries","data":{"begin":"2026-01-13T09:30:00+01:00","duurMinuten":180,"voorzitter":"L1"},"id":"m1","source":"urn:x:y","specversion":"1.0","subject":"tafel/T1","time":"2026-01-02T09:02:00+01:00","type":"nl.experttafel.tafel.gepland.v1"}
    {"actor":"m.devries","data":{},"id":"m2","source":"urn:x:y","specversion":"1.0","subject":"tafel/T1","time":"2026-01-02T09:03:00+01:00","type":"nl.experttafel.tafel.geopend.v1"}
    """#

  private static let casus: [(soort: String, data: String)] = [
    (
      "aangemeld",
      #""hulpvraag":"Wat past?","indiener":{"soort":"ouder"},"jeugdige":{"gemeente":"Duin","geboortedatum":"2009-03-01"},"urgentie":"regulier","vastgelopen":[],"domeinen":[],"vraagsoort":"passende-hulp""#
    ), ("opgepakt", #""door":"Ans""#),
    (
      "gescreend",
      #""criteria":{"complex":true,"eerdereInzetOntoereikend":true,"gevaar":false},"typering":"inhoudelijk","uitkomst":"toegelaten""#
    ), ("geagendeerd", #""minuten":30,"tafel":"T1""#),
    ("besproken", #""aanwezig":[],"minuten":30,"tafel":"T1","uitkomst":"advies""#),
    (
      "advies-uitgebracht",
      #""advies":"A1","bindend":true,"regime":"wekelijks","soort":"zorgbemiddeling","tafel":"T1","tekst":"Zoek een plek.","uiterlijk":"2026-03-01","verantwoordelijke":{"naam":"Kim","organisatie":"Duin"}"#
    ), ("procesversnelling-gestart", #""initiatief":"proactief","procesversneller":"L1""#),
    ("geescaleerd", #""gesprekspartner":"Ria","ladder":"gemeente","reden":"Stil.","trede":3"#),
    ("overdracht-aangeboden", #""aan":"RET Bos""#),
  ]
  private static let aanvaard = ("overdracht-beantwoord", #""antwoord":"aanvaard""#)
  private static let toestemming = (
    "toestemming-vastgelegd", #""doel":"overdracht","gegeven":true,"van":"jeugdige""#
  )

  private func opslag(_ verder: (soort: String, data: String)...) throws -> Programma {
    let programma = try Programma()
    let regels = (Self.casus + verder).enumerated().map { nummer, stap in
      #"{"actor":"m.devries","data":{\#(stap.data)},"id":"c\#(nummer + 1)","source":"urn:x:y","#
        + #""specversion":"1.0","subject":"casus/C1","time":"2026-01-13T10:\#(10 + nummer):00+01:00","#
        + #""type":"nl.experttafel.casus.\#(stap.soort).v1"}"#
    }
    let invoer = Self.begin + "\n" + regels.joined(separator: "\n") + "\n"
    let uitkomst = try programma.doe("import", "-", invoer: invoer)
    try #require(uitkomst.status == 0, "\(uitkomst.stderr)")
    return programma
  }

  @Test func `voor de overdracht is aanvaard gaat er niets weg`() throws {
    verwacht(77, try opslag().doe("export", "--casus", "C1"), "niet aanvaard")
  }

  @Test func `zonder toestemming gaat er niets weg`() throws {
    verwacht(77, try opslag(Self.aanvaard).doe("export", "--casus", "C1"), "geen toestemming")
  }

  @Test func `een onbekende casus wordt gezegd, en samen met schijnnummers gaat niet`() throws {
    let hier = try opslag(Self.aanvaard, Self.toestemming)
    verwacht(66, try hier.doe("export", "--casus", "C9"))
    verwacht(64, try hier.doe("export", "--casus", "C1", "--pseudonymous"))
  }

  @Test func `het dossier is in een andere regio in te voeren, en staat daar open`() throws {
    let hier = try opslag(
      Self.aanvaard, Self.toestemming,
      ("escalatie-beeindigd", #""ladder":"gemeente","uitkomst":"afgeschaald""#),
      ("procesversnelling-beeindigd", #""uitkomst":"Gaat mee.""#),
      ("afgesloten", #""reden":"overgedragen""#))
    let bestand = hier.thuis.file("overdracht.jsonl")
    #expect(try hier.doe("export", "--casus", "C1", bestand).status == 0)
    let rechten = try FileManager.default.attributesOfItem(atPath: bestand)[.posixPermissions]
    #expect((rechten as? NSNumber)?.intValue == 0o600)
    let tekst = String(decoding: try Data(contentsOf: URL(filePath: bestand)), as: UTF8.self)
    #expect(!tekst.contains(#""T1""#) && !tekst.contains("team/") && !tekst.contains("tafel/"))
    #expect(tekst.contains("Opgeschaald: gemeente · trede 3 · Ria · Stil."))

    let daar = try Programma()
    let bos = Self.begin.replacingOccurrences(of: "DUIN", with: "BOS")
    _ = try daar.doe("import", "-", invoer: bos)
    let invoer = try daar.doe("import", bestand)
    #expect(invoer.status == 0, "\(invoer.stderr)")
    let dossier = try daar.doe("dossier", "C1", "--json").stdout
    #expect(dossier.contains(#""fase":"opvolging""#))
    #expect(dossier.contains(#""escalaties":{}"#))
  }

  @Test func `in het inzagelog staat dat het dossier in een bestand ging`() throws {
    let hier = try opslag(Self.aanvaard, Self.toestemming)
    _ = try hier.doe("export", "--casus", "C1", hier.thuis.file("uit.jsonl"))
    let log = try hier.doe("audit", "--casus", "C1").stdout
    #expect(log.contains("het dossier in een bestand"))
  }
}
