import Audit
import Domain
import Foundation
import Program
import Screens
import TerminalDriver
import Testing

/// Wie zag wat: één regel, de lijst van één casus, en het logboek.
struct InzageTests {
  private static let moment = Moment("2026-03-24T09:27:00+01:00") ?? Moment(seconden: 0)
  private static let casus = "ET-2026-00001"

  private static func inzage(
    _ wat: Inzagesoort, wie: String = "m.devries", zaaknummer: String? = casus,
    reden: String? = nil, getoond: [String] = []
  ) -> Inzage {
    Inzage(
      wie: wie, wanneer: moment, wat: wat, zaaknummer: zaaknummer, reden: reden, getoond: getoond)
  }

  static let alle: [Inzagesoort] = [
    .dossierGeopend, .persoonOnthuld, .vertrouwelijkGetoond, .zoekvraag(term: "wulp", treffers: 3),
    .afgedrukt, .uitgevoerd, .reservekopie, .gecontroleerd, .ontgrendelMislukt, .ontgrendeld,
    .auditGelezen, .hersteld, .vernietigd, .onbekend("foto-bekeken"),
  ]

  @Test(arguments: alle)
  func `wat genoteerd is komt zo terug`(_ soort: Inzagesoort) {
    let kaal = Self.inzage(soort, zaaknummer: nil)
    #expect(Inzage(kaal.bytes) == kaal)
    let vol = Self.inzage(
      soort, reden: "Vraag van de \"moeder\"\nen de vader", getoond: ["A", "B"])
    #expect(Inzage(vol.bytes) == vol)
  }

  @Test func `een regel is canonieke JSON`() {
    let regel = Self.inzage(.zoekvraag(term: "wulp", treffers: 3), zaaknummer: nil, getoond: ["A"])
    #expect(
      String(decoding: regel.bytes, as: UTF8.self)
        == #"{"getoond":["A"],"term":"wulp","treffers":3,"#
        + #""wanneer":"2026-03-24T09:27:00+01:00","wat":"zoekvraag","wie":"m.devries"}"#)
  }

  @Test func `wat een nieuwer programma schreef wordt gelezen en onbekend genoemd`() {
    let tekst =
      #"{"apparaat":{"soort":"tablet"},"wanneer":"2026-03-24T09:27:00+01:00","#
      + #""wat":"foto-bekeken","wie":"m.devries","zaaknummer":"ET-2026-00001"}"#
    let gelezen = Inzage(Array(tekst.utf8))
    #expect(gelezen == Self.inzage(.onbekend("foto-bekeken")))
    #expect(gelezen?.zin(.nl).hasSuffix("iets dat dit programma niet kent (foto-bekeken).") == true)
  }

  @Test(arguments: ["", "{", "[]", "7", #"{"wie":"m.devries"}"#, #"{"wanneer":3,"wat":1,"wie":2}"#])
  func `wat geen regel is wordt dat niet`(_ tekst: String) {
    #expect(Inzage(Array(tekst.utf8)) == nil)
  }

  @Test func `een zoekvraag met stuurtekens blijft leesbaar`() {
    let regel = Self.inzage(.zoekvraag(term: "wu\u{1B}[31m\u{0}lp", treffers: 0), zaaknummer: nil)
    #expect(Inzage(regel.bytes) == regel)
    #expect(regel.wat == .zoekvraag(term: "wu[31mlp", treffers: 0))
  }

  @Test func `een jeugdige of ouder begrijpt wat er staat`() {
    let zin = { (wat: Inzagesoort, taal: Taal) in
      Self.inzage(wat).zin(taal, inLijstVan: Self.casus).replacing("\u{A0}", with: " ")
    }
    #expect(
      zin(.dossierGeopend, .nl) == "Op di 24 mrt 2026 om 09:27 opende m.devries het dossier.")
    #expect(
      zin(.dossierGeopend, .en) == "On Tue 24 Mar 2026 at 09:27 m.devries opened the dossier.")
    #expect(
      zin(.vertrouwelijkGetoond, .nl)
        == "Op di 24 mrt 2026 om 09:27 bekeek m.devries wat vertrouwelijk is in het dossier.")
    #expect(
      Self.inzage(.dossierGeopend, reden: "gebeld\ndoor moeder").zin(.nl)
        .hasSuffix("opende m.devries dossier ET-2026-00001. Reden: gebeld door moeder."))
    #expect(
      Self.inzage(.uitgevoerd, zaaknummer: nil).zin(.nl)
        .hasSuffix("zette m.devries alle dossiers in een bestand."))
  }

  @Test(arguments: alle, Taal.allCases)
  func `elke zin is één zin, ook van een vijandige naam`(_ soort: Inzagesoort, _ taal: Taal) {
    let zin = Self.inzage(soort, wie: "x\u{1B}]0;\u{202E}\ny", zaaknummer: nil).zin(taal)
    #expect(zin.hasSuffix("."))
    #expect(zin.contains("x]0;y"))
    #expect(zin.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
  }

  @Test func `de lijst van één casus zegt hoe vaak, door hoeveel mensen en sinds wanneer`() {
    let lijst = Inzagelijst(
      casus: Self.casus,
      [
        Self.inzage(.ontgrendeld, zaaknummer: nil),
        Self.inzage(.dossierGeopend),
        Self.inzage(.dossierGeopend, zaaknummer: "ET-2026-00002"),
        nil,
        Self.inzage(
          .zoekvraag(term: "wulp", treffers: 2), wie: "r.bakker", zaaknummer: nil,
          getoond: ["ET-2026-00002", Self.casus]),
        Self.inzage(
          .zoekvraag(term: "fuut", treffers: 1), zaaknummer: nil, getoond: ["ET-2026-00002"]),
        Self.inzage(.uitgevoerd, zaaknummer: nil),
        Self.inzage(.reservekopie, zaaknummer: nil),
      ])
    let op = "Op di 24 mrt 2026 om 09:27"
    #expect(
      lijst.regels(.nl).map { $0.replacing("\u{A0}", with: " ") } == [
        "Sinds di 24 mrt 2026 is dit dossier 3 keer ingezien, door 2 mensen.",
        "\(op) opende m.devries het dossier.",
        "\(op) zocht r.bakker op ‘wulp’: 2 casussen gevonden, waaronder deze.",
        "\(op) zette m.devries alle dossiers in een bestand.",
        "1 regel van het logboek: onleesbaar.",
      ])
    #expect(!lijst.regels(.en).joined().contains("ET-2026-00002"))
  }

  @Test func `een casus die niemand zag en een leeg logboek zeggen dat`() {
    let niemand = Inzagelijst(casus: Self.casus, [Self.inzage(.ontgrendeld, zaaknummer: nil)])
    #expect(
      niemand.regels(.nl).map { $0.replacing("\u{A0}", with: " ") }
        == ["Sinds di 24 mrt 2026 heeft niemand dit dossier ingezien."])
    #expect(Inzagelijst(casus: Self.casus).regels(.nl) == ["Er is nog niets bijgehouden."])
  }

  @Test func `het logboek noteert en leest terug, ook als het niet meer heel is`() throws {
    let map = try TemporaryFolder()
    let pad = map.file("inzage.log")
    let log = Inzagelog(
      try AuditLog(at: pad, logId: [UInt8](repeating: 7, count: 16), recipient: nil))
    for wat in [Inzagesoort.dossierGeopend, .afgedrukt, .vernietigd] {
      try log.noteer(Self.inzage(wat))
    }
    let heel = try log.lees(casus: Self.casus, sleutel: nil)
    #expect(heel.inzages.map(\.wat) == [.dossierGeopend, .afgedrukt, .vernietigd])
    #expect(heel.breuk == nil)
    var regels = try String(contentsOfFile: pad, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    regels.remove(at: 1)
    try regels.joined(separator: "\n").write(toFile: pad, atomically: true, encoding: .utf8)
    let kapot = try log.lees(casus: Self.casus, sleutel: nil)
    #expect(kapot.inzages.map(\.wat) == [.dossierGeopend])
    #expect(kapot.breuk == AuditBreak(number: 2, reason: .numberOutOfOrder(found: 3)))
    #expect(
      kapot.regels(.nl).last == "Het inzagelogboek is niet heel bij regel 2: hier staat nummer 3.")
  }

  @Test(arguments: Taal.allCases)
  func `elke fout van het logboek is één regel`(_ taal: Taal) {
    let fouten: [AuditError] = [
      .malformedId, .malformedKey, .tooLong, .missing(path: "a\nb"), .notALog(path: "a"), .busy,
      .cannotOpen(path: "a", reason: "b"), .notWritten(reason: "c"), .io(reason: "d"),
      .isSealed(number: 1), .cannotUnseal(number: 2),
      .broken(AuditBreak(number: 3, reason: .malformed)),
      .broken(AuditBreak(number: 3, reason: .tailMissing(upTo: 9))),
    ]
    for fout in fouten {
      #expect(fout.zin(taal).hasSuffix(".") && !fout.zin(taal).contains("\n"))
    }
  }
}
