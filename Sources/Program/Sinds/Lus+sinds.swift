import Codec
import Domain
import EventStore
import Screens

extension Lus {
  /// So many events at most are told about; whoever was away for longer sees the newest.
  private static let meest: Int64 = 5_000
  /// No week of the demo has more.
  private static let meestInDemo: Int64 = 200

  /// Looks up what others recorded since this seat last looked.
  func haalSinds() {
    do {
      if omgeving.merken.contains(.demo) { return try haalSindsVanDemo() }
      guard let gezien = try gezien() else { return }
      laatstGezien = gezien.positie
      let na = max(gezien.positie, journaal.positie - Self.meest)
      let nieuw = try Journaal.lees(
        journaal.store.events(after: na, limit: Int(Self.meest)))
      app.toonSinds(
        Sindsdien(nieuw, behalve: beeld.wie, beeld.zichtbaar, op: beeld.nu), na: gezien.op, beeld)
    } catch {
      omgeving.log("\(omgeving.klok().tekst) niet te zien wat er nieuw is: \(zin(error))")
    }
  }

  /// In a demo one looked last at the end of the week before. Every demo begins with the same picture
  /// as it ever did: what moved is there for who asks.
  private func haalSindsVanDemo() throws {
    guard let eind = Moment(beeld.vandaag - beeld.vandaag.weekdag - 2, minuten: 17 * 60) else {
      return
    }
    let laatste = try Journaal.lees(
      journaal.store.events(
        after: max(0, journaal.positie - Self.meestInDemo), limit: Int(Self.meestInDemo)))
    app.toonSinds(
      Sindsdien(
        laatste.filter { $0.tijd > eind }, behalve: beeld.wie, beeld.zichtbaar, op: beeld.nu),
      na: eind, meldt: false, beeld)
  }

  /// Keeps on the desk up to where this seat has looked; what comes after it is news the next time.
  func bewaarGezien() {
    if omgeving.merken.contains(.demo) || journaal.store.isLocked { return }
    if laatstGezien == journaal.positie { return }
    do throws(StoreError) {
      try journaal.store.putOnDesk(
        Gezien(positie: journaal.positie, op: omgeving.klok()).notitie(van: beeld.wie))
      laatstGezien = journaal.positie
    } catch {
      // Then the same is told once more the next time.
      omgeving.log("\(omgeving.klok().tekst) niet bewaard wat gezien is: \(zin(error))")
    }
  }

  private func gezien() throws(StoreError) -> Gezien? {
    let naam = Gezien.naam(van: beeld.wie)
    return try journaal.store.notesOnDesk().first { $0.owner.isEmpty && $0.name == naam }
      .flatMap(Gezien.init)
  }
}

/// Up to which event somebody has looked, and when.
private struct Gezien {
  let positie: Int64
  let op: Moment

  static func naam(van wie: String) -> String { "gezien \(wie)" }

  func notitie(van wie: String) -> DeskNote {
    let inhoud: JSONValue = ["op": .text(op.tekst), "positie": .integer(Int(positie))]
    return DeskNote(owner: "", name: Self.naam(van: wie), bytes: inhoud.canonical)
  }
}

extension Gezien {
  /// `nil` for a note that a newer program wrote in another way.
  fileprivate init?(_ notitie: DeskNote) {
    guard let document = try? JSONDocument(parsing: notitie.bytes) else { return nil }
    let velden = Gegevens(document, document.root)
    guard let positie = velden.getal("positie"), let op = velden.moment("op") else { return nil }
    self.positie = Int64(positie)
    self.op = op
  }
}
