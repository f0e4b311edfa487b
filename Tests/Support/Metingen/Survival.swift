import EventStore
import Program

extension Bench {
  /// Backup, drill, restore and verify of a store.
  func measureSurvival(_ filled: Filled) throws {
    let (backups, of) = (folder.file("backups"), "\(filled.events) events")
    let store = try SQLiteEventStore.open(at: filled.path, readOnly: true)
    defer { store.close() }
    var stopwatch = Stopwatch()
    _ = try store.verify()
    show("verify of \(of)", stopwatch, by: "experttafel verify")
    stopwatch = Stopwatch()
    let backup = try store.backup(to: backups, at: 1_790_000_000)
    show("backup of \(of), \(backup.size >> 20) MiB", stopwatch, by: "experttafel backup")
    let source = try RestoreSource(backups, keys: nil)
    stopwatch = Stopwatch()
    _ = try SQLiteEventStore.drill(
      source, in: folder.path, prepare: { _ in }, use: { try Journaal($0).laadNieuwe() })
    show("drill of \(of), folded", stopwatch, by: "experttafel restore --drill")
    stopwatch = Stopwatch()
    _ = try SQLiteEventStore.restore(
      source, to: folder.file("restored"), ledger: nil, prepare: { _, _ in })
    show("restore of \(of)", stopwatch, by: "experttafel restore")
  }

  private func show(_ what: String, _ stopwatch: Stopwatch, by command: String) {
    let seconds = (stopwatch.elapsed * 100).rounded() / 100
    Figure(what, "\(seconds) s", budget: "< 10 s", by: command).show()
  }
}
