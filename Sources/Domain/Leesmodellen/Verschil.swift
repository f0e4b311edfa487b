import Codec

/// What came between two moments: per casus what was added, moved and settled; on the board which
/// cards came, went and changed column. A function of the two worlds, so that what was corrected in
/// between shows as it ended.
public struct Verschil: Sendable {
  public let van: Moment
  public let tot: Moment
  /// Those to which anything happened, by their number.
  public let casussen: [Casusverschil]

  /// - Parameters:
  ///   - casus: only this one; `nil` is all.
  public init(
    _ toen: Wereld, op van: Moment, _ nu: Wereld, op tot: Moment, casus: String? = nil
  ) {
    self.van = van
    self.tot = tot
    let nummers =
      casus.map { [$0] } ?? Set(toen.casussen.keys).union(nu.casussen.keys).map { $0 }
    casussen = nummers.compactMap { Casusverschil($0, toen, nu) }
      .sorted { ExactText($0.zaaknummer) < ExactText($1.zaaknummer) }
  }

  public var gekomen: [Casusverschil] { casussen.filter { $0.van == nil && $0.naar != nil } }
  public var gegaan: [Casusverschil] { casussen.filter { $0.van != nil && $0.naar == nil } }
  public var verplaatst: [Casusverschil] {
    casussen.filter { $0.van != nil && $0.naar != nil && $0.van != $0.naar }
  }
  public var isLeeg: Bool { casussen.isEmpty }
}

/// What happened to one casus.
public struct Casusverschil: Sendable {
  public let zaaknummer: String
  public let codenaam: String?
  /// Its column on the board then and now; `nil` when it is not there.
  public let van: Kolom?
  public let naar: Kolom?
  public let veranderingen: [Verandering]

  public var roepsel: String { codenaam ?? zaaknummer }

  public func veranderingen(_ soort: Verandering.Soort) -> [Verandering] {
    veranderingen.filter { $0.soort == soort }
  }

  /// `nil` when nothing that counts differs.
  init?(_ zaaknummer: String, _ toen: Wereld, _ nu: Wereld) {
    let (oud, nieuw) = (toen.casussen[zaaknummer], nu.casussen[zaaknummer])
    self.zaaknummer = zaaknummer
    codenaam = (nieuw ?? oud)?.intake.codenaam
    (van, naar) = (oud?.kolom, nieuw?.kolom)
    guard let nieuw else {
      if oud == nil { return nil }
      veranderingen = [.weg]
      return
    }
    let tafels = (oud.flatMap(toen.tafel(van:))?.id, nu.tafel(van: nieuw)?.id)
    veranderingen = nieuw.veranderingen(sinds: oud, tafels: tafels)
    if veranderingen.isEmpty { return nil }
  }
}

/// One thing that differs. No texts of people: those stand in the dossier.
public enum Verandering: Hashable, Sendable {
  case aangemeld
  case advies(uiterlijk: Datum)
  case afspraak(uiterlijk: Datum)
  case klacht
  case knelpunt
  case ladderGeopend(Ladder, trede: Int)
  case overbrugging(tot: Datum?)
  case procesversnelling

  case fase(Fase, Fase)
  case kolom(Kolom?, Kolom?)
  /// The table on whose agenda it is.
  case tafel(String?, String?)
  case uiterlijk(Datum, Datum)
  case contact(Datum, Datum)
  case trede(Ladder, Int, Int)

  case afspraakAfgerond(Afspraakuitkomst)
  case klachtAfgehandeld
  case ladderGesloten(Ladder)
  case procesversnellingKlaar
  /// Destroyed; or the later moment is of before it was registered.
  case weg

  public enum Soort: String, CaseIterable, Sendable { case toegevoegd, verplaatst, afgehandeld }

  public var soort: Soort {
    switch self {
    case .aangemeld, .advies, .afspraak, .klacht, .knelpunt, .ladderGeopend, .overbrugging,
      .procesversnelling:
      .toegevoegd
    case .fase, .kolom, .tafel, .uiterlijk, .contact, .trede: .verplaatst
    case .afspraakAfgerond, .klachtAfgehandeld, .ladderGesloten, .procesversnellingKlaar, .weg:
      .afgehandeld
    }
  }
}

extension Casus {
  /// Its column on the board; `nil` when it is not there.
  public var kolom: Kolom? {
    guard fase != .gesloten, let advies else { return nil }
    return kolom(advies, stagnatieredenen)
  }

  func veranderingen(
    sinds oud: Casus?, tafels: (oud: String?, nieuw: String?)
  ) -> [Verandering] {
    nieuweZaken(oud) + verplaatst(oud, tafels) + afgehandeld(oud)
  }

  private func nieuweZaken(_ oud: Casus?) -> [Verandering] {
    var lijst: [Verandering] = oud == nil ? [.aangemeld] : []
    if let advies, advies.id != oud?.advies?.id {
      lijst.append(.advies(uiterlijk: advies.uiterlijk))
    }
    let afspraken = Set(oud?.afspraken.map(\.id) ?? [])
    lijst += self.afspraken.filter { !afspraken.contains($0.id) }.map {
      .afspraak(uiterlijk: $0.uiterlijk)
    }
    let klachten = Set(oud?.klachten.map(\.id) ?? [])
    lijst += self.klachten.filter { !klachten.contains($0.id) }.map { _ in .klacht }
    let knelpunten = Set(oud?.knelpunten ?? [])
    lijst += self.knelpunten.filter { !knelpunten.contains($0) }.map { _ in .knelpunt }
    for ladder in Ladder.allCases where oud?.escalaties[ladder] == nil {
      if let open = escalaties[ladder] { lijst.append(.ladderGeopend(ladder, trede: open.trede)) }
    }
    if let overbrugging, overbrugging != oud?.overbrugging, !overbrugging.isAfgezegd {
      lijst.append(.overbrugging(tot: overbrugging.tot))
    }
    if let procesversneller, procesversneller != oud?.procesversneller {
      lijst.append(.procesversnelling)
    }
    return lijst
  }

  private func verplaatst(
    _ oud: Casus?, _ tafels: (oud: String?, nieuw: String?)
  ) -> [Verandering] {
    var lijst: [Verandering] = []
    if let oud, oud.fase != fase { lijst.append(.fase(oud.fase, fase)) }
    if oud?.kolom != kolom { lijst.append(.kolom(oud?.kolom, kolom)) }
    if tafels.oud != tafels.nieuw { lijst.append(.tafel(tafels.oud, tafels.nieuw)) }
    if let vroeger = oud?.advies, let advies, vroeger.id == advies.id {
      if vroeger.uiterlijk != advies.uiterlijk {
        lijst.append(.uiterlijk(vroeger.uiterlijk, advies.uiterlijk))
      }
      if vroeger.volgendContact != advies.volgendContact {
        lijst.append(.contact(vroeger.volgendContact, advies.volgendContact))
      }
    }
    for ladder in Ladder.allCases {
      guard let vroeger = oud?.escalaties[ladder]?.trede, let nu = escalaties[ladder]?.trede,
        vroeger != nu
      else { continue }
      lijst.append(.trede(ladder, vroeger, nu))
    }
    return lijst
  }

  private func afgehandeld(_ oud: Casus?) -> [Verandering] {
    let open = Set(oud?.openAfspraken.map(\.id) ?? [])
    var lijst: [Verandering] = afspraken.compactMap { afspraak in
      open.contains(afspraak.id) ? afspraak.uitkomst.map { .afspraakAfgerond($0) } : nil
    }
    let klachten = Set(oud?.openKlachten.map(\.id) ?? [])
    lijst += self.klachten.filter { klachten.contains($0.id) && !$0.isOpen }.map { _ in
      .klachtAfgehandeld
    }
    for ladder in Ladder.allCases where escalaties[ladder] == nil {
      if oud?.escalaties[ladder] != nil { lijst.append(.ladderGesloten(ladder)) }
    }
    if oud?.procesversneller != nil, procesversneller == nil {
      lijst.append(.procesversnellingKlaar)
    }
    return lijst
  }
}
