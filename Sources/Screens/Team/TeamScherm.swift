import Domain
import TUI

enum TeamIntent: Equatable, Sendable {
  case beweeg(Move)
  case volgendDeel, vorigDeel, open, nieuw, wijzig, vertrokken, ijkpunt
  case vernietiging(Vernietigingsstap)
}

extension TeamIntent {
  static let acties: [Actie<TeamIntent>] =
    [
      Actie("team.open", [.enter], .open, kort: .kortOpen, .actieOpen),
      Actie(
        "team.deel", [.tab, .right, .character("l")], .volgendDeel, kort: .teamwoord(.kortDeel),
        .teamwoord(.actieDeel)),
      Actie(
        "team.vorigdeel", [.backtab, .left, .character("h")], .vorigDeel,
        .teamwoord(.actieVorigDeel)),
      Actie(
        "team.nieuw", [.character("n")], .nieuw, kort: .teamwoord(.kortNieuw),
        .teamwoord(.actieNieuw)),
      Actie(
        "team.wijzig", [.character("e")], .wijzig, kort: .teamwoord(.kortWijzig),
        .teamwoord(.actieWijzig)),
      Actie("team.vertrokken", [.character("x")], .vertrokken, .teamwoord(.actieVertrokken)),
      Actie(
        "team.vragen", [.character("d")], .vernietiging(.vragen), kort: .teamwoord(.kortVraag),
        .teamwoord(.actieVragen)),
      Actie(
        "team.akkoord", [.character("a")], .vernietiging(.akkoord),
        kort: .teamwoord(.kortAkkoord), .teamwoord(.actieAkkoord)),
      Actie(
        "team.intrekken", [.character("w")], .vernietiging(.trekIn), .teamwoord(.actieTrekIn)),
      Actie(
        "team.vernietig", [.character("X")], .vernietiging(.voerUit),
        kort: .teamwoord(.kortVernietig), .teamwoord(.actieVernietig)),
      Actie(
        "team.ijkpunt", [.character("i")], .ijkpunt, kort: .teamwoord(.kortIJkpunt),
        .teamwoord(.actieIJkpunt)),
    ] + Actie.bewegingen.map { $0.als(TeamIntent.beweeg) }
}

/// Place 7: who the team is and whom it rings, what it agreed on, what is kept for how long, and how
/// the store is.
struct TeamScherm: Equatable, Sendable {
  enum Deel: Int, CaseIterable, Sendable {
    case leden, contacten, ladders, normen, bouwstenen, bewaren, opslag, verbeteringen
  }

  private(set) var deel = Deel.leden
  /// What is selected in each part.
  private var lijsten: [Deel: ListState<String>] = [:]
  /// What the store knows of itself; `nil` until the program has looked.
  var beheer: Beheerstand?
  /// What the store shows about the bouwstenen, the newest quarter first; `nil` until it was counted
  /// for the world as it is.
  var bewijs: [Kwartaalbewijs]?

  var lijst: ListState<String> { lijsten[deel] ?? ListState() }

  mutating func vernieuw(_ beeld: Beeld, _ taal: Taal) {
    // What is not read yet is not gone.
    if beheer == nil, deel.isVanOpslag { return }
    lijsten[deel, default: ListState()].follow(namen(beeld, taal))
  }

  /// The rows of the part in view.
  func inhoud(_ beeld: Beeld, _ blik: Blik) -> Teamlijst {
    Teamlijst(deel, beeld, beheer, bewijs ?? [], blik)
  }

  private func namen(_ beeld: Beeld, _ taal: Taal) -> [String] {
    inhoud(beeld, Blik(taal: taal, privacy: false)).rijen.map(\.id)
  }

  /// The selected row of the retention list.
  private var post: Bewaarpost? {
    deel == .bewaren ? beheer?.posten[veilig: lijst.index] : nil
  }

  /// The casus that showed the selected bottleneck.
  var zaaknummer: String? {
    guard deel == .verbeteringen, let gekozen = lijst.selection else { return nil }
    return gekozen.split(separator: "/").first.map { String($0) }
  }

  func belemmering(_ intent: TeamIntent, _ beeld: Beeld, _ taal: Taal) -> Tekst? {
    switch intent {
    case .beweeg, .volgendDeel, .vorigDeel: return nil
    case .open where deel == .bewaren: return post == nil ? .geenCasusHier : nil
    case .open where deel == .verbeteringen: return zaaknummer == nil ? .geenCasusHier : nil
    case .open: return belemmering(.wijzig, beeld, taal)
    case .nieuw, .wijzig, .vertrokken:
      let formulieren = Teamformulieren(deel, lijst.selection, beeld, taal)
      guard let soort = formulieren.soort(intent) else { return .teamwoord(.nietHier) }
      if beeld.wereld.team == nil { return .geenTeam }
      if beeld.merken.contains(.alleenLezen) { return .vastlegwoord(.alleenLezen) }
      return beeld.rol.flatMap { Bevoegdheid.weigering($0, soort) }.map { .gezegd($0.zin(taal)) }
    case .vernietiging(let stap):
      if deel != .bewaren { return .teamwoord(.alleenBijBewaren) }
      if case .geweigerd(let zin) = beheer?.bewaren { return .gezegd(zin) }
      guard let post else { return .teamwoord(.nietsVerlopen) }
      if beeld.merken.contains(.alleenLezen) { return .vastlegwoord(.alleenLezen) }
      return post.beletsels[stap].map(Tekst.gezegd)
    case .ijkpunt:
      if beeld.merken.contains(.alleenLezen) { return .vastlegwoord(.alleenLezen) }
      guard let beheer else { return .teamwoord(.nietGelezen) }
      return beheer.geenIJkpunt.map(Tekst.gezegd)
    }
  }

  mutating func verwerk(
    _ intent: TeamIntent, _ beeld: Beeld, _ taal: Taal, _ ruimte: Size
  ) -> Vervolg {
    switch intent {
    case .beweeg(let stap):
      lijsten[deel, default: ListState()].move(
        stap, in: namen(beeld, taal), height: Teamindeling(Rect(ruimte)).rijen.height)
    case .volgendDeel: ga(1, beeld, taal)
    case .vorigDeel: ga(-1, beeld, taal)
    case .open where deel == .verbeteringen:
      if let zaaknummer { return .open(zaaknummer: zaaknummer) }
    case .open where deel == .bewaren:
      if let post { return .open(zaaknummer: post.regel.zaaknummer) }
    case .open: return verwerk(.wijzig, beeld, taal, ruimte)
    case .nieuw, .wijzig, .vertrokken:
      return Teamformulieren(deel, lijst.selection, beeld, taal).vervolg(intent)
    case .vernietiging(let stap):
      guard let zaaknummer = post?.regel.zaaknummer else { return .niets }
      switch stap {
      case .vragen: return .vraag(Vernietigingsvraag(.vragen, zaaknummer: zaaknummer))
      case .voerUit: return .vraag(Vernietigingsvraag(.voerUit, zaaknummer: zaaknummer))
      case .akkoord: return .doe(.vernietig(zaaknummer: zaaknummer, .akkoord))
      case .trekIn: return .doe(.vernietig(zaaknummer: zaaknummer, .trekIn))
      }
    case .ijkpunt: return .doe(.zetIJkpunt)
    }
    return .niets
  }

  /// Whether an action belongs in the line at the bottom of this part.
  func isHierZinvol(_ intent: TeamIntent) -> Bool {
    switch intent {
    case .vernietiging: deel == .bewaren
    case .ijkpunt: deel == .opslag
    case .nieuw, .wijzig, .vertrokken:
      !deel.isVanOpslag && (intent == .wijzig || deel != .ladders && deel != .verbeteringen)
        && (intent != .nieuw || deel != .bouwstenen)
    case .open: deel == .bewaren || deel == .verbeteringen
    case .beweeg, .volgendDeel, .vorigDeel: true
    }
  }

  private mutating func ga(_ stap: Int, _ beeld: Beeld, _ taal: Taal) {
    let alle = Deel.allCases
    deel = alle[(deel.rawValue + stap + alle.count) % alle.count]
    vernieuw(beeld, taal)
  }
}

extension TeamScherm.Deel {
  /// What the program must have read from the store first.
  var isVanOpslag: Bool { self == .bewaren || self == .opslag }
}
