/// An advice with everything that was said of it.
public struct Adviesdossier: Sendable {
  public let id: String
  public let uitgebracht: Vermelding
  public let isHuidig: Bool
  /// Those after adjustment.
  public private(set) var uiterlijk: Datum?
  public private(set) var regime: Regime?
  public private(set) var verantwoordelijke: Gegevens?
  /// Adjustments, conveyances and answers, in their order.
  public private(set) var vervolg: [Vermelding] = []

  /// Each party's newest answer: whether the advice is taken over.
  public var partijen: [Partijstand] { Partijstand.alle(antwoorden) }
  public var antwoorden: [Vermelding] { vervolg.filter { $0.soort == .adviesBeantwoord } }

  /// Help started and stopped on this advice, in their order: whether it is realised.
  public private(set) var realisatie: [Vermelding] = []

  private init(_ uitgebracht: Vermelding, id: String, huidig: String?) {
    self.id = id
    self.uitgebracht = uitgebracht
    isHuidig = id == huidig
    neemOver(uitgebracht.gegevens)
  }

  private mutating func neemOver(_ d: Gegevens) {
    uiterlijk = d.datum("uiterlijk") ?? uiterlijk
    regime = d.keuze("regime") ?? regime
    verantwoordelijke = d.object("verantwoordelijke") ?? verantwoordelijke
  }

  static func alle(_ levend: [Vermelding], huidig: String?) -> [Adviesdossier] {
    var adviezen: [Adviesdossier] = []
    for vermelding in levend {
      guard let id = vermelding.gegevens.tekst("advies") else { continue }
      switch vermelding.soort {
      case .adviesUitgebracht:
        adviezen.append(Adviesdossier(vermelding, id: id, huidig: huidig))
      case .zorgGestart, .zorgGestopt:
        guard let index = adviezen.lastIndex(where: { $0.id == id }) else { continue }
        adviezen[index].realisatie.append(vermelding)
      case .adviesBijgesteld, .adviesMeegedeeld, .adviesBeantwoord:
        guard let index = adviezen.lastIndex(where: { $0.id == id }) else { continue }
        adviezen[index].vervolg.append(vermelding)
        if vermelding.soort == .adviesBijgesteld { adviezen[index].neemOver(vermelding.gegevens) }
      default: break
      }
    }
    return adviezen.reversed()
  }
}

/// A promise and how it ended.
public struct Afspraakdossier: Sendable {
  public let gemaakt: Vermelding
  public let uiterlijk: Datum
  public let afgerond: Vermelding?
  public let isTeLaat: Bool

  public var isOpen: Bool { afgerond == nil }

  static func alle(_ levend: [Vermelding], _ vandaag: Datum) -> [Afspraakdossier] {
    let zaken = Zaak.alle(levend, .afspraakGemaakt, .afspraakAfgerond, "afspraak")
    let afspraken = zaken.compactMap { zaak -> Afspraakdossier? in
      guard let uiterlijk = zaak.begin.gegevens.datum("uiterlijk") else { return nil }
      let afgerond = zaak.vervolg.last
      return Afspraakdossier(
        gemaakt: zaak.begin, uiterlijk: uiterlijk, afgerond: afgerond,
        isTeLaat: afgerond == nil && uiterlijk < vandaag)
    }
    return afspraken.filter(\.isOpen).sorted { $0.uiterlijk < $1.uiterlijk }
      + afspraken.filter { !$0.isOpen }
  }
}

/// Something with an id of its own and what happened to it: a bottleneck, a complaint.
public struct Zaak: Sendable {
  public let begin: Vermelding
  /// In their order.
  public private(set) var vervolg: [Vermelding] = []

  /// The newest first. A corrected event has freed its id: the last one with the id counts.
  static func alle(
    _ levend: [Vermelding], _ begin: Gebeurtenissoort, _ vervolg: Gebeurtenissoort,
    _ veld: StaticString
  ) -> [Zaak] {
    var zaken: [Zaak] = []
    for vermelding in levend {
      if vermelding.soort == begin {
        zaken.append(Zaak(begin: vermelding))
      } else if vermelding.soort == vervolg {
        let id = vermelding.gegevens.tekst(veld)
        guard let index = zaken.lastIndex(where: { $0.begin.gegevens.tekst(veld) == id }) else {
          continue
        }
        zaken[index].vervolg.append(vermelding)
      }
    }
    return zaken.reversed()
  }
}
