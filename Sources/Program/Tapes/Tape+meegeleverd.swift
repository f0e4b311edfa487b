extension Tape {
  /// The tapes that come with the program, in the order in which they are listed.
  public static let meegeleverd: [Tape] = bestanden.compactMap { naam, bytes in
    // One that cannot be read is left out here; the tests read each of them.
    try? Tape(naam: naam, bytes)
  }

  /// What a first visit begins with.
  public static var rondleiding: Tape? { meegeleverd.first { $0.naam == "eerste-blik" } }

  static let bestanden: [(naam: String, bytes: [UInt8])] = [
    ("eerste-blik", PackageResources.eerste_blik_tape),
    ("aan-tafel", PackageResources.aan_tafel_tape),
    ("donderdag", PackageResources.donderdag_tape),
    ("kwartaal-terug", PackageResources.kwartaal_terug_tape),
    ("als-het-misgaat", PackageResources.als_het_misgaat_tape),
  ]
}
