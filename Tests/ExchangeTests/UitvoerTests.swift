import Codec
import Domain
import Exchange
import Proeven
import Testing

/// From a line to what is stored and back (section 1, "Export").
struct UitvoerTests {
  private func heenEnWeer(_ regel: String, versie: Int = 1) throws -> String {
    let binnen = try EnvelopTests.lees(regel)
    let kop = try #require(Kop(binnen.kop.bytes))
    #expect(kop == binnen.kop)
    var uitvoer = Uitvoer()
    var bytes: [UInt8] = []
    func schrijf(_ inhoud: UnsafeRawBufferPointer?) throws {
      try uitvoer.schrijf(
        id: binnen.id, stroom: binnen.stroom.tekst, versie: versie, kop: kop, inhoud: inhoud,
        naar: &bytes)
    }
    if let inhoud = binnen.inhoud {
      try inhoud.withUnsafeBytes { try schrijf($0) }
    } else {
      try schrijf(nil)
    }
    #expect(bytes.last == 0x0A)
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  private func regel(_ anders: JSONValue = [:]) -> String {
    let vol: JSONValue = ["recordedtime": "2026-01-05T09:00:01Z", "streamversion": 1]
    return String(decoding: EnvelopTests.goed.met(vol).met(anders).canonical, as: UTF8.self)
  }

  @Test(
    arguments: [
      [:], ["handeling": "g0"], ["datacontenttype": "application/json"],
      ["aaa": "voor", "zzz": 9, "eigen": true, "idx": "na id", "dat": -3],
      ["data": ["door": "Robin \"de\" \\ é 🧒\t", "zelf": [1, ["b": "x\ny", "a": []]]]],
      ["time": "2026-01-05t10:00:00.120+01:00"],
    ] as [JSONValue])
  func `een canonieke regel komt terug zoals hij was`(anders: JSONValue) throws {
    #expect(try heenEnWeer(regel(anders)) == regel(anders))
  }

  @Test func `een slordige regel komt canoniek terug`() throws {
    let slordig = """
      { "type":"nl.experttafel.casus.opgepakt.v1", "data":{"z":-0,"door":"R\\u006fbin\\/"},\
      "id" : "g1", "specversion":"1.0","subject":"casus\\/C1","actor":"m.devries",\
      "time":"2026-01-05T10:00:00+01:00","source":"x:y" }\r
      """
    let verwacht = """
      {"actor":"m.devries","data":{"door":"Robin/","z":0},"id":"g1",\
      "recordedtime":"2026-01-05T09:00:00Z","source":"x:y","specversion":"1.0",\
      "streamversion":7,"subject":"casus/C1","time":"2026-01-05T10:00:00+01:00",\
      "type":"nl.experttafel.casus.opgepakt.v1"}
      """
    #expect(try heenEnWeer(slordig, versie: 7) == verwacht)
  }

  @Test func `van een vernietigde gebeurtenis blijven de vaste attributen over`() throws {
    let rest: JSONValue = ["data": [:], "gewist": true, "datacontenttype": "application/json"]
    #expect(try heenEnWeer(regel(rest)) == regel(rest))
    let metEigen = rest.met(["eigen": 1, "handeling": "g0"])
    #expect(try heenEnWeer(regel(metEigen)) == regel(metEigen))
  }

  @Test func `een onleesbare kop is er geen`() throws {
    let kop = try EnvelopTests.lees(regel()).kop.bytes
    #expect(Kop(kop) != nil)
    for lengte in 0..<kop.count { #expect(Kop(Array(kop.prefix(lengte))) == nil) }
    #expect(Kop(kop + [0]) == nil)
    #expect(Kop([2] + kop.dropFirst()) == nil)
    #expect(Kop([0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]) == nil)
  }

  @Test func `een lange bron past in de kop`() throws {
    let bron = "urn:x:" + String(repeating: "y", count: 20_000)
    let kop = try EnvelopTests.lees(regel(["source": .text(bron)])).kop
    #expect(Kop(kop.bytes)?.source == bron)
  }
}
