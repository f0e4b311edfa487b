/// One item of the minutes of a table.
public struct Verslagpunt: Sendable {
  public let casus: Casus
  /// The newest question before the item ended.
  public let vraag: String
  /// Only for this item.
  public let aanwezig: [Tafel.Aanwezige]
  public let belangen: [Tafel.Belang]
  /// Of the young person first, then of parents and others, each in their order.
  public let stemmen: [Vermelding]
  /// In the order of `Notitiesoort`, those without a kind last.
  public let notities: [Vermelding]
  /// What was advised here, written out later or not.
  public let adviezen: [Vermelding]
  public let standpunten: [Vermelding]
  public let afspraken: [Vermelding]
  /// The newest `besproken` at this table.
  public let bespreking: Vermelding?
  /// As was recorded, else as the clock ran; `nil` while it runs.
  public let minuten: Int?
  /// Versions for the family that were released, whenever that was: when each was last, by its name.
  public let vrijgegeven: [String: Moment]
  /// Every name that stands somewhere in this casus.
  public let namen: [Persoonsnaam]

  init(
    _ casus: Casus, _ tafel: Tafel, _ gebeurtenissen: [Gebeurtenis], _ spreektijden: [Spreektijd]
  ) {
    self.casus = casus
    aanwezig = tafel.aanwezig.filter { $0.casus == casus.zaaknummer }
    belangen = tafel.belangen.filter { $0.casus == casus.zaaknummer }
    namen = Persoonsnaam.alle(gebeurtenissen)
    let levend = gebeurtenissen.levend().map(Vermelding.init)
    vrijgegeven = Self.vrijgegeven(levend)
    let erbij = levend.filter { vermelding in
      spreektijden.contains { $0.bevat(vermelding.gebeurtenis.tijd) }
        && !vermelding.isVertrouwelijk
    }
    func tijdens(_ soort: Gebeurtenissoort) -> [Vermelding] { erbij.filter { $0.soort == soort } }
    func aanDezeTafel(_ soort: Gebeurtenissoort) -> [Vermelding] {
      levend.filter { $0.soort == soort && $0.gegevens.tekst("tafel") == tafel.id }
    }
    let stemmen = tijdens(.stemVastgelegd)
    self.stemmen = Gezinsrol.allCases.flatMap { rol in
      stemmen.filter { $0.gegevens.keuze("van") == rol }
    }
    let notities = tijdens(.notitieToegevoegd)
    let soorten = Notitiesoort.allCases.map(Optional.some) + [nil]
    self.notities = soorten.flatMap { soort in
      notities.filter { $0.gegevens.keuze("soort") == soort }
    }
    // Advice that was given while the item was on was given here, also when it names no table.
    adviezen = levend.filter { vermelding in
      vermelding.soort == .adviesUitgebracht && !vermelding.isVertrouwelijk
        && (vermelding.gegevens.tekst("tafel").map { $0 == tafel.id }
          ?? spreektijden.contains { $0.bevat(vermelding.gebeurtenis.tijd) })
    }
    standpunten = tijdens(.standpuntVastgelegd)
    afspraken = tijdens(.afspraakGemaakt)
    bespreking = aanDezeTafel(.besproken).last
    minuten = bespreking?.gegevens.getal("minuten") ?? Self.gemeten(spreektijden)
    // While the item is on, what is asked can still change, also after the decision was recorded.
    let tot = spreektijden.isEmpty ? bespreking?.gebeurtenis.tijd : spreektijden.last?.einde
    vraag =
      levend.last { vermelding in
        vermelding.gegevens.heeft("hulpvraag")
          && (tot.map { vermelding.gebeurtenis.tijd <= $0 } ?? true)
      }?.gegevens.tekst("hulpvraag") ?? casus.intake.hulpvraag
  }

  private static func gemeten(_ spreektijden: [Spreektijd]) -> Int? {
    var seconden = 0
    for spreektijd in spreektijden {
      guard let einde = spreektijd.einde else { return nil }
      seconden += einde.seconden(sinds: spreektijd.begin)
    }
    return spreektijden.isEmpty ? nil : (seconden + 30) / 60
  }
}
