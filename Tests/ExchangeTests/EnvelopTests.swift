import Codec
import Domain
import Exchange
import Proeven
import Testing

/// The envelope of an event (section 1).
struct EnvelopTests {
  static let goed: JSONValue = [
    "specversion": "1.0", "id": "g1", "source": "urn:nld:oin:00000001003214345000:systeem:x",
    "type": "nl.experttafel.casus.opgepakt.v1", "subject": "casus/C1",
    "time": "2026-01-05T10:00:00+01:00", "actor": "m.devries", "data": ["door": "Robin"],
  ]

  static func lees(_ regel: String) throws(Regelfout) -> Binnengekomen {
    try lees(Array(regel.utf8))
  }

  static func lees(_ regel: [UInt8]) throws(Regelfout) -> Binnengekomen {
    var envelop = Envelop(ontvangen: Toestand.begin)
    let uitkomst = regel.withUnsafeBytes { bytes -> Result<Binnengekomen, Regelfout> in
      do throws(Regelfout) { return .success(try envelop.lees(bytes)) } catch {
        return .failure(error)
      }
    }
    return try uitkomst.get()
  }

  /// Why the good event with another attribute is refused; `nil` when it is not.
  static func reden(_ naam: String, _ waarde: JSONValue?) -> Regelreden? {
    let regel = waarde.map { goed.met(.object([JSONMember(naam, $0)])) } ?? goed.zonder(naam)
    do throws(Regelfout) { _ = try lees(regel.canonical) } catch { return error.reden }
    return nil
  }

  @Test(arguments: ["specversion", "id", "source", "type", "subject", "time", "actor", "data"])
  func `wat verplicht is mag niet ontbreken`(naam: String) {
    #expect(Self.reden(naam, nil) == .attribuutOntbreekt(naam))
    #expect(Self.reden(naam, .null) == .attribuut(naam))
    #expect(Self.reden(naam, 3) != nil)
  }

  @Test(arguments: [
    ("specversion", "1.1"), ("specversion", ""), ("id", ""), ("id", "a b"), ("id", "é"),
    ("id", "a/b"), ("source", "systeem"), ("source", "/a"), ("source", "http://a b"),
    ("source", "urn:é"), ("source", ":a"), ("source", "1a:b"), ("source", "a:%2"), ("source", ""),
    ("source", "a:#x#y"), ("source", "http://a:b/"), ("source", "http://[1"), ("subject", "C1"),
    ("subject", "dossier/C1"), ("subject", "casus/"), ("subject", "casus/a_b"),
    ("time", "2026-01-05"), ("time", "2026-01-05T10:00:00"), ("actor", ""), ("actor", "M.deVries"),
    ("actor", "m de vries"), ("actor", "a_b"), ("recordedtime", "2026-01-05T10:00:00+01:00"),
    ("recordedtime", "2026-01-05T10:00:00.5Z"), ("recordedtime", "2026-01-05T10:00:00z"),
    ("recordedtime", ""), ("datacontenttype", "application/xml"), ("datacontenttype", ""),
    ("datacontenttype", "application/json; charset=utf-8"), ("handeling", ""),
    ("handeling", "a b"), ("gewist", "true"), ("streamversion", "1"), ("data", "{}"),
  ])
  func `een attribuut van een andere vorm wordt geweigerd`(naam: String, waarde: String) {
    #expect(Self.reden(naam, .text(waarde)) == .attribuut(naam))
  }

  @Test(arguments: [
    ("id", "A.b_c:d-9"), ("source", "http://a.nl"), ("source", "http://u:p@a.nl:80/x?y=z#frag"),
    ("source", "urn:a:b"), ("source", "x:"), ("source", "http://[::1]:80/"),
    ("source", "a+b-c.d:%2F"), ("subject", "casus/A-9"), ("time", "2026-01-05t10:00:00.123z"),
    ("time", "2026-01-05T10:00:00-00:00"), ("actor", "a.b-9"), ("handeling", "g0"),
    ("recordedtime", "2026-01-05T10:00:00Z"), ("datacontenttype", "application/json"),
    ("eigen9", "tekst"), ("eigen9", ""), ("dataref", "x\ny"),
  ])
  func `een attribuut van de goede vorm wordt aangenomen`(naam: String, waarde: String) {
    #expect(Self.reden(naam, .text(waarde)) == nil)
  }

  @Test func `de lengte van kenmerken is begrensd`() {
    let x = { JSONValue.text(String(repeating: "x", count: $0)) }
    #expect(Self.reden("id", x(64)) == nil)
    #expect(Self.reden("id", x(65)) == .attribuut("id"))
    #expect(Self.reden("actor", x(64)) == nil)
    #expect(Self.reden("actor", x(65)) == .attribuut("actor"))
  }

  @Test func `streamversion is een getal vanaf een`() {
    #expect(Self.reden("streamversion", 1) == nil)
    for slecht: JSONValue in [0, -1, true] {
      #expect(Self.reden("streamversion", slecht) == .attribuut("streamversion"))
    }
  }

  @Test(arguments: ["eigenNaam", "eigen-naam", "eigen_naam", "é", "", "Eigen", "a b"])
  func `een eigen attribuut heeft een naam van kleine letters en cijfers`(naam: String) {
    #expect(Self.reden(naam, "x") == .attribuutnaam)
  }

  @Test func `een eigen attribuut is tekst, een getal of ja of nee`() {
    for goed: JSONValue in ["x", 3, -3, true] { #expect(Self.reden("eigen", goed) == nil) }
    for slecht: JSONValue in [nil, [], [:], ["a": 1], [1]] {
      #expect(Self.reden("eigen", slecht) == .attribuut("eigen"))
    }
    #expect(Self.reden("eigen", "del\u{7f}") == .attribuut("eigen"))
    #expect(Self.reden("eigen", "nel\u{85}") == .attribuut("eigen"))
  }

  @Test func `het type hoort bij de stroom en is bekend`() {
    #expect(Self.reden("subject", "tafel/T1") == .stroomVanAnderSoort)
    #expect(Self.reden("type", "nl.experttafel.casus.geopend.v1") == .typeOnbekend)
    #expect(Self.reden("type", "nl.experttafel.casus.opgepakt.v2") == .typeOnbekend)
    #expect(Self.reden("type", "NL.experttafel.casus.opgepakt.v1") == .typeOnbekend)
  }

  @Test(
    arguments: [
      ("nl.experttafel.casus.onbekend.v1", "nl.experttafel.casus.onbekend.v1"),
      (String(repeating: "x", count: 128), String(repeating: "x", count: 128)),
      (String(repeating: "x", count: 129), nil), ("", nil), ("a b", nil), ("\u{1b}[2J", nil),
      ("é", nil), ("a/b", nil),
    ] as [(String, String?)])
  func `een type dat niet gedrukt mag worden heet streepje`(type: String, gedrukt: String?) {
    let regel = Self.goed.zonder("type").canonical.dropLast()
    let escaped = type.unicodeScalars.map { $0.value < 0x20 ? "\\u001b" : String($0) }.joined()
    let fout = #expect(throws: Regelfout.self) {
      try Self.lees(Array(regel) + Array(",\"type\":\"\(escaped)\"}".utf8))
    }
    #expect(fout?.type == gedrukt)
  }

  @Test(arguments: [
    ("", Regelreden.geenJSON(.endOfText)), (" \t", .geenJSON(.endOfText)), ("[]", .geenObject),
    ("1", .geenObject), ("\"x\"", .geenObject), ("null", .geenObject), ("{", .geenJSON(.endOfText)),
    ("{} {}", .geenJSON(.syntax(at: 3))), ("\u{feff}{}", .geenJSON(.syntax(at: 0))),
  ])
  func `een regel is een JSON-object`(regel: String, reden: Regelreden) {
    #expect(throws: Regelfout(type: nil, reden: reden)) { try Self.lees(regel) }
  }

  @Test func `een regel mag op CR eindigen en op hooguit 16 MiB`() throws {
    let regel = Self.goed.canonical
    _ = try Self.lees(regel + [0x0D])
    let vol = 16 * 1024 * 1024
    _ = try Self.lees(regel + Array(repeating: 0x20, count: vol - regel.count))
    #expect(throws: Regelfout(type: nil, reden: .regelTeLang)) {
      try Self.lees(regel + Array(repeating: 0x20, count: vol - regel.count + 1))
    }
  }

  @Test func `data is hooguit honderd niveaus diep, en telt zelf niet mee`() throws {
    func regel(_ niveaus: Int) -> [UInt8] {
      let diep = String(repeating: "[", count: niveaus) + String(repeating: "]", count: niveaus)
      let rest = Self.goed.zonder("data").canonical.dropLast()
      return Array(rest) + Array(",\"data\":{\"door\":\"Robin\",\"x\":\(diep)}}".utf8)
    }
    _ = try Self.lees(regel(100))
    #expect(throws: Regelfout(type: nil, reden: .geenJSON(.tooDeep(at: 0)))) {
      try Self.lees(regel(101))
    }
    #expect(throws: Regelfout.self) { try Self.lees(regel(900)) }
  }

  @Test func `wat binnenkomt heeft zijn velden, en wat ontbrak is aangevuld`() throws {
    let binnen = try Self.lees(Self.goed.canonical)
    #expect(binnen.id == "g1")
    #expect(binnen.stroom == .casus("C1"))
    #expect(binnen.kop.soort == .opgepakt)
    #expect(binnen.kop.tijd == "2026-01-05T10:00:00+01:00")
    #expect(binnen.kop.opgeslagen == "2026-01-05T09:00:00Z")
    #expect(binnen.opgeslagenOntbreekt)
    #expect(binnen.gegevens.tekst("door") == "Robin")
    #expect(binnen.eigenaar == nil)
  }

  @Test func `wat een tafel over een casus vastlegt is van die casus`() throws {
    let regel = Self.goed.met([
      "type": "nl.experttafel.tafel.genodigd.v1", "subject": "tafel/T1",
      "data": ["naam": "Noor", "rol": "ouder", "antwoord": "komt", "casus": "C7"],
    ])
    #expect(try Self.lees(regel.canonical).eigenaar == .casus("C7"))
  }
}
