import Domain
import EventStore
import Screens
import Testing

@testable import Program

/// What the doctor thinks of what was found.
struct DokterTests {
  private static let nu = Moment(seconden: 1_790_000_000)

  private func gezond() -> Bevindingen {
    Bevindingen(
      nu: Self.nu,
      opslag: .gezien(
        StoreHealth(
          format: 1, isSealed: true, seats: 2, events: 100,
          settings: ["synchronous": "2", "journal_mode": "wal"],
          keySettings: ["synchronous": "3"], rights: [".": 0o700, "events.sqlite": 0o600],
          leftovers: [], logSize: 0, lastBackup: BackupMark(moment: 1_789_900_000, events: 90))),
      sqlite: .init(tekst: "3.51.3", nummer: 3_051_003), ruimte: 1 << 40, bestandssysteem: "ext4",
      terminal: .init(
        naam: "xterm-256color", isTerminal: true, isBruikbaar: true, kleuren: 256, isUTF8: true),
      geheugenafdruk: 0, volgtWijzigingen: true,
      controlepunt: .init(moment: Self.nu, positie: 100))
  }

  private func oordelen(_ b: Bevindingen) -> [String: Keurregel.Oordeel] {
    Dictionary(uniqueKeysWithValues: b.regels(.nl).map { ($0.onderwerp, $0.oordeel) })
  }

  private func stand(_ verander: (inout StoreHealth) -> Void) -> Bevindingen {
    var b = gezond()
    guard case .gezien(var stand) = b.opslag else { return b }
    verander(&stand)
    b.opslag = .gezien(stand)
    return b
  }

  @Test func `wie gezond is hoort alleen ok, in beide talen`() {
    for taal in Taal.allCases {
      let regels = gezond().regels(taal)
      #expect(regels.allSatisfy { $0.oordeel == .goed && $0.regel.hasPrefix("ok  ") })
      #expect(!Bevindingen.isKapot(regels))
      #expect(Set(regels.map(\.onderwerp)).count == regels.count)
    }
  }

  @Test func `kapot is wat anderen toelaat, niet duurzaam is of vol`() {
    #expect(oordelen(stand { $0.rights["keys.sqlite"] = 0o640 })["rechten"] == .kapot)
    #expect(oordelen(stand { $0.rights["."] = 0o750 })["rechten"] == .kapot)
    #expect(oordelen(stand { $0.settings["synchronous"] = "1" })["duurzaamheid"] == .kapot)
    #expect(oordelen(stand { $0.keySettings["synchronous"] = "1" })["duurzaamheid"] == .kapot)
    var vol = gezond()
    vol.ruimte = 1 << 20
    #expect(oordelen(vol)["ruimte"] == .kapot)
    var dicht = gezond()
    dicht.opslag = .dicht(.notAStore(path: "/x"))
    #expect(oordelen(dicht)["opslag"] == .kapot)
    #expect(Bevindingen.isKapot(dicht.regels(.nl)))
  }

  @Test func `raad krijgt wie een kopie of controlepunt van meer dan een week heeft`() {
    let week: Int64 = 7 * 86_400
    let oud = BackupMark(moment: 1_790_000_000 - week, events: 90)
    #expect(oordelen(stand { $0.lastBackup = oud })["reservekopie"] == .raad)
    #expect(oordelen(stand { $0.lastBackup = nil })["reservekopie"] == .raad)
    let zonderNieuws = stand {
      $0.lastBackup = oud
      $0.events = 90
    }
    #expect(oordelen(zonderNieuws)["reservekopie"] == .goed)
    var b = gezond()
    b.controlepunt = .init(moment: Moment(seconden: 1_790_000_000 - Int(week)), positie: 90)
    #expect(oordelen(b)["controlepunt"] == .raad)
    b.controlepunt = nil
    #expect(oordelen(b)["controlepunt"] == .raad)
  }

  @Test func `raad krijgt ook wie onverzegeld, op een netwerkschijf of zonder UTF-8 werkt`() {
    #expect(oordelen(stand { $0.isSealed = false })["zegel"] == .raad)
    #expect(oordelen(stand { $0.leftovers = ["opslag.new-1"] })["resten"] == .raad)
    var b = gezond()
    b.bestandssysteem = "nfs4"
    b.terminal.isUTF8 = false
    b.terminal.isBruikbaar = false
    b.geheugenafdruk = .max
    b.volgtWijzigingen = false
    b.ruimte = 100 << 20
    let gevonden = oordelen(b)
    for onderwerp in [
      "bestandssysteem", "tekens", "terminal", "geheugenafdruk", "wijzigingen", "ruimte",
    ] { #expect(gevonden[onderwerp] == .raad, "\(onderwerp)") }
  }

  @Test(arguments: [
    ("/", "overlay"), ("/home/jan", "ext4"), ("/homes", "overlay"), ("/home/n x/y", "nfs4"),
    ("/home/n", "ext4"), ("/tmp", "tmpfs"),
  ])
  func `van een pad is bekend op welk bestandssysteem het staat`(_ pad: String, _ soort: String) {
    let koppelingen = #"""
      1 0 0:1 / / rw - overlay overlay rw
      2 1 8:1 / /home rw,noatime shared:1 - ext4 /dev/sda1 rw
      3 2 0:5 / /home/n\040x rw - nfs4 server:/x rw
      4 1 8:2 / /tmp rw - ext4 /dev/sda2 rw
      5 1 0:6 / /tmp rw - tmpfs tmpfs rw
      onzin
      """#
    #expect(Bestandssysteem.soort(van: pad, in: koppelingen) == soort)
  }

  @Test(
    arguments: [
      (3_040_001, true), (3_006_999, false), (3_007_000, true), (3_044_005, true),
      (3_044_006, false), (3_045_000, true), (3_050_006, true), (3_050_007, false),
      (3_051_000, true), (3_051_002, true), (3_051_003, false), (3_052_000, false),
    ] as [(Int32, Bool)])
  func `van elke SQLite is bekend of zij het gebrek heeft`(_ nummer: Int32, _ heeft: Bool) {
    #expect(Walgebrek.heeft(nummer) == heeft)
  }
}
