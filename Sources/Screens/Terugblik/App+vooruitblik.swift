import Domain

extension App {
  /// What is known to come: of the casus that is open, else of all.
  func vooruitblik(_ beeld: Beeld) -> Vooruitblik {
    Vooruitblik(beeld.zichtbaar, op: beeld.nu, casus: openDossier)
  }

  mutating func toonVooruitblik(_ beeld: Beeld) {
    let roepsel = openDossier.flatMap { beeld.wereld.casussen[$0]?.roepsel }
    laag = .terugblik(.blad(Terugblad(vooruitblik(beeld), van: roepsel, taal)))
  }

  /// Says what comes on the day that one looks ahead to; playing stops where a child falls.
  mutating func kijkVooruit(_ stand: TerugblikStand, _ beeld: Beeld) {
    let dag = stand.moment.datum
    let bekend = Vooruitblik(beeld.zichtbaar, op: stand.nu, casus: openDossier)
    let hier = bekend.dagen.filter { $0.op == dag }
    if let zicht = hier.first(where: \.isVal) ?? hier.first {
      melding = .gezegd("\(zicht.roepsel): \(zicht.wat.zin(taal)).")
    }
    let isOp = bekend.dagen.allSatisfy { $0.op <= dag }
    if isOp || hier.contains(where: \.isVal) { terugblik?.speelt = false }
  }
}
