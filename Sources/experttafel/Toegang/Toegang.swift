import Domain
import EventStore
import Program
import Screens
import Terminal

/// How somebody gets into a sealed store: at which seat, and where the passphrase comes from.
struct Toegang {
  /// As asked for: `--seat`, else `$EXPERTTAFEL_SEAT`.
  private let gevraagd: String?
  private let descriptor: Overhandigd?

  /// - Throws: `Toegangsfout.geenDescriptor`.
  init(stoel: String?, descriptor: String?) throws {
    gevraagd = stoel ?? Omgeving["EXPERTTAFEL_SEAT"]
    self.descriptor = try (descriptor ?? Omgeving["EXPERTTAFEL_PASSPHRASE_FD"])
      .map { try Overhandigd($0) }
  }

  /// Whether there is a descriptor to read a passphrase from.
  var isOverhandigd: Bool { descriptor != nil }

  /// The seat to try: the one asked for, else that of the login name; `nil` tries every one.
  func stoel(_ store: SQLiteEventStore) throws -> String? {
    if let gevraagd { return gevraagd }
    return try store.seats().contains { $0.name == Omgeving.wie } ? Omgeving.wie : nil
  }

  /// Unlocks a store that is locked.
  ///
  /// - Parameter magDicht: whether the command has an answer without a passphrase: then nobody who
  ///   can be asked, or an empty answer, leaves it locked.
  /// - Throws: `Toegangsfout`, `StoreError.wrongPassphrase`.
  func ontgrendel(_ store: SQLiteEventStore, magDicht: Bool = false) throws {
    guard store.isLocked else { return }
    let stoel = try stoel(store)
    do {
      try open(store, stoel, magDicht: magDicht)
    } catch StoreError.wrongPassphrase {
      do {
        try Toezicht(Journaal(store)).noteer(
          .ontgrendelMislukt, door: stoel ?? Omgeving.wie, op: Omgeving.nu)
      } catch {
        // Nobody gets in, written down or not.
        Uit.fout(Afsluiting.zin(error))
      }
      throw StoreError.wrongPassphrase
    }
  }

  private func open(_ store: SQLiteEventStore, _ stoel: String?, magDicht: Bool) throws {
    if let descriptor {
      try store.ontgrendel(descriptor.regel(), stoel: stoel)
    } else if let gesprek = Gesprek() {
      guard let bytes = gesprek.wachtwoord(stoel: stoel, magLeeg: magDicht) else {
        throw Toegangsfout.gesprekAfgebroken
      }
      if bytes.isEmpty, magDicht { return }
      try gesprek.metGeduld { try store.ontgrendel(bytes, stoel: stoel) }
    } else if !magDicht {
      throw Toegangsfout.zonderWachtwoord
    }
  }
}

extension Gesprek {
  func wachtwoord(stoel: String?, magLeeg: Bool) -> [UInt8]? {
    vraag(woorden.wachtwoord(stoel: stoel, magLeeg: magLeeg), verborgen: true)
  }
}
