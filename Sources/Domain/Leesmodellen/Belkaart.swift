/// What one has before him when he rings about a casus: whom, what was promised, what may be told,
/// how it stands, and what the answers propose (R47–R50, R56–R62).
public struct Belkaart: Sendable {
  public let casus: Casus
  public let vandaag: Datum
  /// `nil` for a casus without a current advice.
  public let kaart: Bordkaart?
  /// The first to try first.
  public let bellen: [Belpersoon]
  /// Open promises of everybody, the most urgent first.
  public let beloften: [Afspraakdossier]
  /// The newest answer on each open ladder.
  public let toezeggingen: [Toezegging]
  /// Who agreed that others are told.
  public let delen: Instemming
  /// The newest progress on the current advice, with what was said of it.
  public let laatste: Vermelding?
  /// Attempts since the last contact, the newest first.
  public let pogingen: [Vermelding]
  /// When the next contact is, by the regime.
  public let volgende: Datum
  /// When to try again when nobody is reached.
  public let opnieuw: Datum
  /// The next rung of each ladder that has one, the one that the board proposes first.
  public let treden: [Tredevoorstel]

  /// An answer on a ladder that is open.
  public struct Toezegging: Sendable {
    public let ladder: Ladder
    public let trede: Int
    public let antwoord: Vermelding
    /// The day on which it asks for a next step.
    public let vervalt: Datum
    public let isVervallen: Bool
  }

  public init(_ dossier: Dossier, _ wereld: Wereld) {
    let casus = dossier.casus
    let vandaag = dossier.vandaag
    self.casus = casus
    self.vandaag = vandaag
    kaart = dossier.kop.kaart
    bellen = casus.teBellen(wereld.team, op: vandaag)
    beloften = dossier.afspraken.filter(\.isOpen)
    toezeggingen = dossier.ladders.compactMap(Toezegging.init)
    delen = Instemming(
      casus, doel: .delen, toestemmingen: dossier.toestemmingen, op: vandaag)
    let sinds = dossier.opvolging.prefix { $0.soort != .voortgangGemonitord }
    let begin = casus.advies?.op ?? casus.aangemeldOp
    pogingen = sinds.filter { $0.soort == .contactGepoogd && $0.gebeurtenis.tijd >= begin }
    laatste = dossier.opvolging.first {
      $0.soort == .voortgangGemonitord && $0.gegevens.tekst("advies") == casus.advies?.id
    }
    volgende = (casus.advies?.regime ?? .wekelijks).volgende(na: vandaag)
    opnieuw = Terugbellen.dag(casus.advies?.regime, na: vandaag)
    let eerste = dossier.kop.kaart?.voorstel.ladder ?? casus.advies?.ladder ?? .gemeente
    treden = ([eerste] + Ladder.allCases.filter { $0 != eerste }).compactMap {
      Tredevoorstel($0, casus, wereld.team, op: vandaag)
    }
  }

  /// With whom an answer is recorded when nobody else is named: whom one rings about the advice.
  public var contact: Belpersoon? {
    bellen.first { if case .antwoordUit = $0.waarom { false } else { true } } ?? bellen.first
  }

  /// The cause of the newest progress: what is most likely the cause again.
  public var oorzaak: Oorzaak? {
    casus.advies?.voortgang.last { $0.oorzaak != nil }?.oorzaak
  }

  /// Nobody was reached so often that it is itself a signal (R62).
  public var isStilte: Bool { Contactsignaal.na(pogingen: pogingen.count) != nil }

  public var isGezinszaak: Bool { kaart?.isGezinszaak ?? false }
}

extension Belkaart.Toezegging {
  fileprivate init?(_ staand: Ladderdossier) {
    guard let open = staand.open, open.antwoord != nil,
      let antwoord = staand.verloop.first(where: { $0.soort == .escalatieBeantwoord })
    else { return nil }
    ladder = staand.ladder
    trede = open.trede
    self.antwoord = antwoord
    vervalt = open.vervalt
    isVervallen = staand.isVervallen
  }
}
