/// Every event of EXCHANGE.md section 2. The raw value is its type without `nl.experttafel.` and
/// `.v1`.
///
/// To add an event: 1. its case here; the compiler then asks for 2. its fields in `Schema`, 3. when
/// it is legal in `beoordeel` of its stream, 4. its effect in `evolve`, 5. its words in the
/// catalogue of texts; and 6. give it a test in Dutch.
public enum Gebeurtenissoort: String, CaseIterable, Sendable {
  case teamIngericht = "team.ingericht"
  case teamLidToegevoegd = "team.lid-toegevoegd"
  case teamLidVertrokken = "team.lid-vertrokken"
  case teamLadderVastgesteld = "team.ladder-vastgesteld"
  case teamLidGewijzigd = "team.lid-gewijzigd"
  case teamContactpersoonVastgelegd = "team.contactpersoon-vastgelegd"
  case teamNormVastgesteld = "team.norm-vastgesteld"
  case teamHerroepen = "team.herroepen"
  case teamBouwsteenBeoordeeld = "team.bouwsteen-beoordeeld"

  case tafelGepland = "tafel.gepland"
  case tafelVerplaatst = "tafel.verplaatst"
  case tafelAfgelast = "tafel.afgelast"
  case tafelAanwezigheidVastgelegd = "tafel.aanwezigheid-vastgelegd"
  case tafelGenodigd = "tafel.genodigd"
  case tafelBelangGemeld = "tafel.belang-gemeld"
  case tafelAgendaGeordend = "tafel.agenda-geordend"
  case tafelGeopend = "tafel.geopend"
  case tafelPuntBegonnen = "tafel.punt-begonnen"
  case tafelPuntBeeindigd = "tafel.punt-beeindigd"
  case tafelGeschorst = "tafel.geschorst"
  case tafelHervat = "tafel.hervat"
  case tafelGesloten = "tafel.gesloten"
  case tafelHerroepen = "tafel.herroepen"

  case aangemeld = "casus.aangemeld"
  case opgepakt = "casus.opgepakt"
  case gescreend = "casus.gescreend"
  case gegevensGewijzigd = "casus.gegevens-gewijzigd"
  case betrokkeneToegevoegd = "casus.betrokkene-toegevoegd"
  case betrokkeneVerwijderd = "casus.betrokkene-verwijderd"
  case stemVastgelegd = "casus.stem-vastgelegd"
  case toestemmingVastgelegd = "casus.toestemming-vastgelegd"
  case notitieToegevoegd = "casus.notitie-toegevoegd"
  case kaderVastgelegd = "casus.kader-vastgelegd"
  case stukOntvangen = "casus.stuk-ontvangen"
  case casusGekoppeld = "casus.casus-gekoppeld"
  case crisisGemeld = "casus.crisis-gemeld"
  case vervolg18Bepaald = "casus.vervolg18-bepaald"
  case financieringVastgelegd = "casus.financiering-vastgelegd"
  case standpuntVastgelegd = "casus.standpunt-vastgelegd"
  case geagendeerd = "casus.geagendeerd"
  case vanAgendaGehaald = "casus.van-agenda-gehaald"
  case besproken = "casus.besproken"
  case adviesUitgebracht = "casus.advies-uitgebracht"
  case adviesBijgesteld = "casus.advies-bijgesteld"
  case adviesMeegedeeld = "casus.advies-meegedeeld"
  case adviesBeantwoord = "casus.advies-beantwoord"
  case afspraakGemaakt = "casus.afspraak-gemaakt"
  case afspraakAfgerond = "casus.afspraak-afgerond"
  case overbruggingBeoordeeld = "casus.overbrugging-beoordeeld"
  case overbruggingszorgGeregeld = "casus.overbruggingszorg-geregeld"
  case procesversnellingGestart = "casus.procesversnelling-gestart"
  case procesversnellingIngezet = "casus.procesversnelling-ingezet"
  case procesversnellingBeeindigd = "casus.procesversnelling-beeindigd"
  case voortgangGemonitord = "casus.voortgang-gemonitord"
  case contactGepoogd = "casus.contact-gepoogd"
  case geescaleerd = "casus.geescaleerd"
  case escalatieBeantwoord = "casus.escalatie-beantwoord"
  case externIngeschakeld = "casus.extern-ingeschakeld"
  case escalatieBeeindigd = "casus.escalatie-beeindigd"
  case escalatieAfgezien = "casus.escalatie-afgezien"
  case zorgGestart = "casus.zorg-gestart"
  case zorgGestopt = "casus.zorg-gestopt"
  case geevalueerd = "casus.geevalueerd"
  case knelpuntGesignaleerd = "casus.knelpunt-gesignaleerd"
  case knelpuntOpgepakt = "casus.knelpunt-opgepakt"
  case klachtOntvangen = "casus.klacht-ontvangen"
  case klachtAfgehandeld = "casus.klacht-afgehandeld"
  case overdrachtAangeboden = "casus.overdracht-aangeboden"
  case overdrachtBeantwoord = "casus.overdracht-beantwoord"
  case afgesloten = "casus.afgesloten"
  case heropend = "casus.heropend"
  case casusHerroepen = "casus.herroepen"
  case gewist = "casus.gewist"

  /// The CloudEvents `type`.
  public var type: String { "nl.experttafel." + rawValue + ".v1" }

  public init?(type: String) {
    guard let soort = Self.perType[type] else { return nil }
    self = soort
  }

  public var stroomsoort: Stroomsoort {
    switch self {
    case .teamIngericht, .teamLidToegevoegd, .teamLidVertrokken, .teamLadderVastgesteld,
      .teamLidGewijzigd, .teamContactpersoonVastgelegd, .teamNormVastgesteld, .teamHerroepen,
      .teamBouwsteenBeoordeeld:
      .team
    case .tafelGepland, .tafelVerplaatst, .tafelAfgelast, .tafelAanwezigheidVastgelegd,
      .tafelGenodigd, .tafelBelangGemeld, .tafelAgendaGeordend, .tafelGeopend, .tafelPuntBegonnen,
      .tafelPuntBeeindigd, .tafelGeschorst, .tafelHervat, .tafelGesloten, .tafelHerroepen:
      .tafel
    default: .casus
    }
  }

  public var isHerroepen: Bool {
    self == .teamHerroepen || self == .tafelHerroepen || self == .casusHerroepen
  }

  /// The first event of a stream of its kind: it comes once and is never revoked.
  public var isEerste: Bool {
    self == .teamIngericht || self == .tafelGepland || self == .aangemeld
  }

  /// Events of a table whose content goes when the casus that they name is destroyed.
  public var gaatOverCasus: Bool {
    self == .tafelAanwezigheidVastgelegd || self == .tafelGenodigd || self == .tafelBelangGemeld
  }

  /// The casus whose content an event of a table is; `nil` when the content is its own stream's.
  public func eigenaar(_ gegevens: Gegevens) -> Stroom? {
    gaatOverCasus ? gegevens.tekst("casus").map(Stroom.casus) : nil
  }

  /// May stand there with `gewist: true` and without content.
  public var magGewistZijn: Bool {
    gaatOverCasus || (stroomsoort == .casus && self != .gewist)
  }

  private static let perType = Dictionary(uniqueKeysWithValues: allCases.map { ($0.type, $0) })
}

extension Gebeurtenissoort {
  /// The event of a CloudEvents `type` as UTF-8, without making a `String`.
  public init?(type utf8: UnsafeRawBufferPointer) {
    guard let bekend = Self.perHash[Self.hash(utf8)], bekend.type.elementsEqual(utf8) else {
      return nil
    }
    self = bekend.soort
  }

  /// The types do not collide: a test looks all of them up.
  private static let perHash = Dictionary(
    allCases.map { soort in
      let type = Array(soort.type.utf8)
      return (type.withUnsafeBytes(hash), (soort: soort, type: type))
    }, uniquingKeysWith: { eerste, _ in eerste })

  /// FNV-1a.
  private static func hash(_ utf8: UnsafeRawBufferPointer) -> UInt64 {
    utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
