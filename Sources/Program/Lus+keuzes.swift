import EventStore
import Screens

extension Lus {
  /// Takes how this person last looked at things.
  func haalKeuzes() {
    do {
      let notities = try journaal.store.notesOnDesk()
      var keuzes: [Schermkeuze: String] = [:]
      for keuze in Schermkeuze.allCases {
        let naam = notitienaam(keuze)
        keuzes[keuze] = notities.first { $0.owner.isEmpty && $0.name == naam }.map {
          String(decoding: $0.bytes, as: UTF8.self)
        }
      }
      app.neemKeuzes(keuzes, beeld)
    } catch {
      omgeving.log("\(omgeving.klok().tekst) geen keuzes van het scherm: \(zin(error))")
    }
  }

  /// Keeps a choice; one that cannot be kept holds for this session.
  func onthoud(_ keuze: Schermkeuze, _ waarde: String) {
    do {
      try journaal.store.putOnDesk(
        DeskNote(owner: "", name: notitienaam(keuze), bytes: Array(waarde.utf8)))
    } catch {
      omgeving.log("\(omgeving.klok().tekst) keuze niet bewaard: \(zin(error))")
    }
  }

  private func notitienaam(_ keuze: Schermkeuze) -> String {
    "scherm \(beeld.wie) \(keuze.rawValue)"
  }
}
