/// Everything that is known of one casus, part by part: what stands in its events, as at a moment.
public struct Dossier: Sendable {
  public let casus: Casus
  public let vandaag: Datum
  public let kop: Dossierkop
  /// Events of the team: its ladders and members show here.
  public let teamversie: Int
  /// Every event of the casus, corrected ones too; the newest first.
  public let tijdlijn: [Tijdlijnregel]
  /// The voices that were recorded, those of the young person first, then the newest.
  public let stemmen: [Vermelding]
  public let toestemmingen: [Vermelding]
  /// All advice, the newest first.
  public let adviezen: [Adviesdossier]
  /// Promises: the open ones by date, then the settled ones, the newest first.
  public let afspraken: [Afspraakdossier]
  /// Progress, attempts, help started and stopped, bridging and acceleration; the newest first.
  public let opvolging: [Vermelding]
  /// The three ladders, in their order.
  public let ladders: [Ladderdossier]
  public let afgezien: [Vermelding]
  public let extern: [Vermelding]
  public let besprekingen: [Vermelding]
  public let standpunten: [Vermelding]
  public let financiering: [Vermelding]
  public let knelpunten: [Zaak]
  public let notities: [Vermelding]
  public let stukken: [Vermelding]
  public let klachten: [Zaak]
  public let overdracht: [Vermelding]
  public let koppelingen: [Vermelding]
  /// The names of the young person and of everyone involved, wherever they were recorded.
  public let namen: [Persoonsnaam]

  /// `gebeurtenissen` are all events of the casus in their order; `wereld` is as at `moment`.
  public init(
    _ casus: Casus, gebeurtenissen: [Gebeurtenis], wereld: Wereld, op moment: Moment
  ) {
    let vandaag = moment.datum
    let levend = gebeurtenissen.levend().map(Vermelding.init)
    func van(_ soorten: Gebeurtenissoort...) -> [Vermelding] {
      levend.reversed().filter { soorten.contains($0.soort) }
    }
    self.casus = casus
    self.vandaag = vandaag
    kop = Dossierkop(casus, wereld, vandaag)
    teamversie = wereld.team.map { wereld.versie(van: .team($0.id)) } ?? 0
    tijdlijn = Tijdlijnregel.regels(gebeurtenissen)
    let stemmen = van(.stemVastgelegd)
    let jeugdige = { (stem: Vermelding) in stem.gegevens.tekst("van") == "jeugdige" }
    self.stemmen = stemmen.filter(jeugdige) + stemmen.filter { !jeugdige($0) }
    toestemmingen = van(.toestemmingVastgelegd)
    adviezen = Adviesdossier.alle(levend, huidig: casus.advies?.id)
    afspraken = Afspraakdossier.alle(levend, vandaag)
    opvolging = van(
      .voortgangGemonitord, .contactGepoogd, .zorgGestart, .zorgGestopt, .overbruggingBeoordeeld,
      .overbruggingszorgGeregeld, .procesversnellingGestart, .procesversnellingIngezet,
      .procesversnellingBeeindigd, .geevalueerd)
    ladders = Ladder.allCases.map { Ladderdossier($0, casus, levend, wereld.team, vandaag) }
    afgezien = van(.escalatieAfgezien)
    extern = van(.externIngeschakeld)
    besprekingen = van(.besproken)
    standpunten = van(.standpuntVastgelegd)
    financiering = van(.financieringVastgelegd)
    knelpunten = Zaak.alle(levend, .knelpuntGesignaleerd, .knelpuntOpgepakt, "knelpunt")
    notities = van(.notitieToegevoegd)
    stukken = van(.stukOntvangen)
    klachten = Zaak.alle(levend, .klachtOntvangen, .klachtAfgehandeld, "klacht")
    overdracht = van(.overdrachtAangeboden, .overdrachtBeantwoord)
    koppelingen = van(.casusGekoppeld)
    namen = Persoonsnaam.alle(gebeurtenissen)
  }
}

/// One event with its fields.
public struct Vermelding: Sendable {
  public let gebeurtenis: Gebeurtenis
  public let gegevens: Gegevens

  init(_ gebeurtenis: Gebeurtenis) {
    self.gebeurtenis = gebeurtenis
    gegevens = gebeurtenis.gegevens
  }

  public var soort: Gebeurtenissoort { gebeurtenis.soort }
  public var op: Datum { gebeurtenis.tijd.datum }
  public var isVertrouwelijk: Bool { gegevens.jaNee("vertrouwelijk") ?? false }
}

/// An event on the time line, with how it was corrected if it was.
public struct Tijdlijnregel: Sendable {
  public let vermelding: Vermelding
  /// The `herroepen` that took it back.
  public let correctie: Vermelding?
  /// Of a `herroepen`: what it took back.
  public let gecorrigeerd: Gebeurtenis?

  static func regels(_ gebeurtenissen: [Gebeurtenis]) -> [Tijdlijnregel] {
    var correcties: [String: Vermelding] = [:]
    var perId: [String: Gebeurtenis] = [:]
    for g in gebeurtenissen {
      perId[g.id] = g
      guard g.soort.isHerroepen else { continue }
      let correctie = Vermelding(g)
      if let id = correctie.gegevens.tekst("gebeurtenis") { correcties[id] = correctie }
    }
    return gebeurtenissen.reversed().map { g in
      let vermelding = Vermelding(g)
      let doel = g.soort.isHerroepen ? vermelding.gegevens.tekst("gebeurtenis") : nil
      return Tijdlijnregel(
        vermelding: vermelding, correctie: correcties[g.id],
        gecorrigeerd: doel.flatMap { perId[$0] })
    }
  }
}
