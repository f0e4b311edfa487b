extension Demo {
  /// The ten dossiers that are told in full.
  static var schetsen: [Verhaal] {
    [kievit, fuut, roerdomp, ijsvogel, tureluur, wulp, zwaluw, scholekster, grutto, kluut]
  }
}
