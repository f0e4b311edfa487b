import Codec
import Domain
import EventStore
import Screens

extension Lus {
  /// So many events at most are told about; whoever was away for longer sees the newest.
  private static let meest: Int64 = 5_000

  /// Looks up what others recorded since this seat last looked.
  func haalSinds() {
    if omgeving.merken.contains(.demo) { return }
    do {
      guard let gezien = try gezien() else { return }
      laatstGezien = gezien.positie
      let na = max(gezien.positie, journaal.positie - Self.meest)
      let nieuw = try Journaal.lees(
        journaal.store.events(after: na, limit: Int(Self.meest)))
      app.toonSinds(
        Sindsdien(nieuw, behalve: beeld.wie, beeld.wereld, op: beeld.nu), na: gezien.op, beeld)
    } catch {
      omgeving.log("\(omgeving.klok().tekst) niet te zien wat er nieuw is: \(zin(error))")
    }
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
