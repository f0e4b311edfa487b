/// The item that is on, or that comes next: everything the chair needs of that one casus.
public struct Tafelpunt: Sendable {
  public let dossier: Dossier
  /// What was said, decided and promised since the item began; empty before it.
  public let verslag: Verslagpunt
  public let instemming: Instemming
  /// Why earlier help did not do, as was said at the screening; `nil` when nobody did.
  public let geprobeerd: String?

  public var casus: Casus { dossier.casus }

  /// - Parameters:
  ///   - gebeurtenissen: all events of the casus, in their order.
  ///   - tafelgebeurtenissen: all events of the table, in their order.
  public init(
    _ casus: Casus, gebeurtenissen: [Gebeurtenis], _ tafel: Tafel,
    tafelgebeurtenissen: [Gebeurtenis], wereld: Wereld, op nu: Moment
  ) {
    let levend = tafelgebeurtenissen.levend()
    let spreektijden = Spreektijd.alle(levend, tot: nil)
    dossier = Dossier(casus, gebeurtenissen: gebeurtenissen, wereld: wereld, op: nu)
    verslag = Verslagpunt(
      casus, tafel, gebeurtenissen, spreektijden.filter { $0.casus == casus.zaaknummer })
    instemming = Instemming(casus, toestemmingen: dossier.toestemmingen, op: nu.datum)
    let screening = gebeurtenissen.levend().last { $0.soort == .gescreend }?.gegevens
    geprobeerd =
      screening?.object("criteria")?.tekst("motivering") ?? screening?.tekst("toelichting")
  }

  /// What comes of the item as it stands: advice that was issued, or a decision that is to be
  /// written out, is advice; without either it comes back.
  public var uitkomst: Besprekingsuitkomst {
    let heeftBesluit = verslag.notities.contains {
      $0.gegevens.keuze("soort") == Notitiesoort.besluit
    }
    return heeftBesluit || !verslag.adviezen.isEmpty ? .advies : .aangehouden
  }

  /// What was recorded since the item began, in its order.
  public var erbij: [Vermelding] {
    let eigen = verslag.stemmen + verslag.notities + verslag.adviezen + verslag.standpunten
    return (eigen + verslag.afspraken).sorted { $0.gebeurtenis.versie < $1.gebeurtenis.versie }
  }

  /// The decisions of the item.
  public var besluiten: [Vermelding] {
    verslag.notities.filter { $0.gegevens.keuze("soort") == Notitiesoort.besluit }
  }
}
