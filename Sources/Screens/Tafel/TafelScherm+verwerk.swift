import Codec
import Domain
import TUI

extension TafelScherm {
  /// Why an intent cannot be done now; `nil` when it can.
  func belemmering(_ intent: TafelIntent, _ beeld: Beeld) -> Tekst? {
    let fase = fase(beeld)
    if beeld.merken.contains(.alleenLezen), !TafelIntent.stappen.contains(intent) {
      return .vastlegwoord(.alleenLezen)
    }
    switch intent {
    case .volgendeSoort, .vorigeSpreker, .omhoog, .omlaag, .bladerOp, .bladerNeer: return nil
    case .doe:
      if heeftStukken(beeld) { return nil }
      return regel.isEmpty ? doeNiet(fase) : .geenPuntBij(fase)
    case .crisis:
      switch fase {
      case .gepland, .loopt, .wissel: return nil
      case .geen: return .tafelwoord(.geenTafel)
      case .voorbij: return .tafelwoord(.voorbij)
      }
    case .afspraak, .advies, .stem, .standpunt, .aanwezigen, .einde, .vertrouwelijk:
      if fase.lopend == nil { return .tafelwoord(.geenPunt) }
      if intent == .einde, !regel.isEmpty { return .tafelwoord(.eerstRegel) }
      return nil
    case .pauze:
      switch fase {
      case .loopt, .wissel: return nil
      case .geen, .gepland, .voorbij: return .tafelwoord(.nietGeopend)
      }
    case .sluit:
      switch fase {
      case .wissel(_, isGeschorst: false): return regel.isEmpty ? nil : .tafelwoord(.eerstRegel)
      case .wissel: return .tafelwoord(.isGeschorst)
      case .loopt: return .tafelwoord(.eerstEinde)
      case .geen, .gepland, .voorbij: return .tafelwoord(.nietGeopend)
      }
    }
  }

  /// Enter without a line: the next item, or the end of the pause.
  private func doeNiet(_ fase: Tafelfase) -> Tekst? {
    switch fase {
    case .geen: .tafelwoord(.geenTafel)
    case .voorbij: .tafelwoord(.voorbij)
    case .gepland(let tafel), .wissel(let tafel, isGeschorst: false):
      volgende(tafel) == nil ? .tafelwoord(.geenPunten) : nil
    case .loopt(_, _, isGeschorst: false): .tafelwoord(.typIets)
    case .loopt, .wissel: nil
    }
  }

  mutating func verwerk(
    _ intent: TafelIntent, _ beeld: Beeld, _ ruimte: Size, _ taal: Taal
  ) -> Vervolg {
    let fase = fase(beeld)
    switch intent {
    case .doe:
      if case .voorbij = fase, let vervolg = inStukken(.enter, beeld, ruimte, taal) {
        return vervolg
      }
      return regel.isEmpty ? doe(fase, beeld) : legRegelVast(beeld)
    case .volgendeSoort: soort = Self.na(soort, in: Regelsoort.alle)
    case .vorigeSpreker: kiesSpreker(beeld)
    case .omhoog, .omlaag:
      if fase.lopend == nil { return kiesPunt(intent == .omhoog ? -1 : 1, fase) }
      rol(.by(intent == .omhoog ? -1 : 1), ruimte, taal)
    case .bladerOp, .bladerNeer:
      rol(intent == .bladerOp ? .pageUp : .pageDown, ruimte, taal)
    case .afspraak: soort = .afspraak
    case .stem: kies(.stem, beeld)
    case .standpunt:
      soort = soort == .standpunt(.deeltNiet) ? .standpunt(.deelt) : .standpunt(.deeltNiet)
    case .advies:
      if let casus = fase.lopend { return .formulier(.advies(casus, beeld)) }
    case .aanwezigen: stap = .aanwezigen(ListState())
    case .crisis: stap = .gevaar
    case .vertrouwelijk:
      isVertrouwelijk.toggle()
      return .zeg(
        .wisselwoord(isVertrouwelijk ? .wordtVertrouwelijk : .nietMeerVertrouwelijk))
    case .einde: stap = .teruglezen(punt?.punt.uitkomst ?? .aangehouden)
    case .pauze: return pauzeer(fase, beeld)
    case .sluit:
      guard let tafel = fase.tafel else { return .niets }
      stap = .sluiten([:], ListState(selection: tafel.punten.first?.casus.zaaknummer))
    }
    return .niets
  }

  private mutating func doe(_ fase: Tafelfase, _ beeld: Beeld) -> Vervolg {
    if fase.isGeschorst { return pauzeer(fase, beeld) }
    guard let tafel = fase.tafel, let punt = volgende(tafel) else { return .niets }
    return vraag(
      tafel.tafel.begin(punt.casus.zaaknummer), beeld,
      .tafelwoord(.begonnen(nummer(van: punt.casus, tafel, beeld), punt.casus.roepsel)))
  }

  /// A pause begins, or asks who goes on with it.
  private mutating func pauzeer(_ fase: Tafelfase, _ beeld: Beeld) -> Vervolg {
    guard let tafel = fase.tafel else { return .niets }
    if fase.isGeschorst {
      stap = .hervatten(nil)
      return .niets
    }
    return vraag(tafel.tafel.schors(), beeld, .tafelwoord(.geschorst(beeld.nu)))
  }

  private mutating func legRegelVast(_ beeld: Beeld) -> Vervolg {
    guard let casus = fase(beeld).lopend else { return .zeg(.tafelwoord(.regelBlijft)) }
    do {
      let voorstel = try soort.voorstel(
        regel.text, van: spreker(beeld), in: casus, vandaag: beeld.vandaag,
        isVertrouwelijk: isVertrouwelijk)
      let gelukt: Tekst =
        isVertrouwelijk
        ? .wisselwoord(.genoteerdVertrouwelijk(voorstel.soort))
        : .tafelwoord(.genoteerd(voorstel.soort))
      return vraag([voorstel], beeld, gelukt, wistRegel: true)
    } catch {
      return .zeg(.tafelwoord(.regelfout(error)))
    }
  }

  /// Asks for an action to be recorded, against what is seen now.
  mutating func vraag(
    _ voorstellen: [Voorgesteld], _ beeld: Beeld, _ gelukt: Tekst, wistRegel: Bool = false
  ) -> Vervolg {
    let vastlegging = Vastlegging(voorstellen, gelukt: gelukt)
    gevraagd = Gevraagd(vastlegging: vastlegging, wistRegel: wistRegel)
    return .legVast(vastlegging)
  }

  // MARK: Who says it

  /// Who is there, the youth and the parents first.
  func zitting(_ beeld: Beeld) -> [Zitplaats] {
    let fase = fase(beeld)
    guard let tafel = fase.tafel, let casus = fase.lopend else { return [] }
    return tafel.tafel.zitting(casus.zaaknummer, beeld.wereld.team)
  }

  func spreker(_ beeld: Beeld) -> Spreker? {
    zitting(beeld).first { $0.sleutel == spreker }.map(Spreker.init)
  }

  private mutating func kiesSpreker(_ beeld: Beeld) {
    let er = zitting(beeld).filter { $0.stand == .er && (soort != .stem || $0.rol.isGezin) }
    spreker = Self.na(spreker, in: [nil] + er.map { $0.sleutel })
  }

  private mutating func kies(_ nieuw: Regelsoort, _ beeld: Beeld) {
    soort = nieuw
    let gezin = zitting(beeld).filter { $0.rol.isGezin && $0.stand == .er }
    if !gezin.contains(where: { $0.sleutel == spreker }) { spreker = gezin.first?.sleutel }
  }

  /// Behind the curtain: another item than the next in order.
  private mutating func kiesPunt(_ stap: Int, _ fase: Tafelfase) -> Vervolg {
    guard let tafel = fase.tafel else { return .niets }
    let straks = straks(tafel).map(\.casus.zaaknummer)
    if keuze.selection == nil, let eerste = straks.first {
      keuze.select(eerste, in: straks, height: 1)
    }
    keuze.move(.by(stap), in: straks, height: straks.count)
    return .niets
  }

  private mutating func rol(_ stap: Move, _ ruimte: Size, _ taal: Taal) {
    guard let punt else { return }
    let vlak = Tafelindeling(Rect(ruimte)).inhoud
    let inhoud = Puntinhoud(punt.punt, taal, breedte: vlak.width)
    let onder = vlak.split(rows: [.fixed(Puntinhoud.kopregels(vlak.height)), .flex()])[1]
    schuif.move(stap, count: inhoud.regels.count, height: inhoud.delen(in: onder).boven.height)
  }

  static func na<W: Equatable>(_ waarde: W, in alle: [W]) -> W {
    let plaats = alle.firstIndex(of: waarde) ?? -1
    return alle.isEmpty ? waarde : alle[(plaats + 1) % alle.count]
  }
}

extension Tekst {
  /// Why a line has no item to go with; what was typed stays where it is.
  fileprivate static func geenPuntBij(_ fase: Tafelfase) -> Tekst? {
    fase.lopend == nil ? .tafelwoord(.regelBlijft) : nil
  }
}

extension Formulierverzoek {
  /// Advice at the table: what, who and by when; the rest comes from defaults.
  static func advies(_ casus: Casus, _ beeld: Beeld) -> Formulierverzoek {
    let stroom = Stroom.casus(casus.zaaknummer)
    let voorstel = Adviesvoorstel(casus)
    var vooraf: [String: JSONValue] = [:]
    if let wie = voorstel.verantwoordelijke {
      vooraf["verantwoordelijke.naam"] = .text(wie.naam)
      vooraf["verantwoordelijke.organisatie"] = .text(wie.organisatie)
    }
    let leden = (beeld.wereld.team?.leden ?? []).filter { !$0.isVertrokken }
      .map { Suggestie($0.naam, organisatie: $0.organisatie) }
    let contacten = (beeld.wereld.team?.contacten ?? [])
      .map { Suggestie($0.naam, organisatie: $0.organisatie) }
    let id = Kenmerkvoorstel.vrij(.advies, in: stroom, beeld.wereld) ?? "A1"
    let model = Formuliermodel(
      .adviesUitgebracht,
      vast: [
        "advies": .text(id), "soort": .text(voorstel.soort.rawValue),
        "bindend": .bool(voorstel.bindend), "regime": .text(voorstel.regime.rawValue),
      ],
      personen: ["verantwoordelijke.naam": leden + contacten],
      paden: [
        "tekst", "verantwoordelijke.naam", "verantwoordelijke.organisatie", "uiterlijk",
        "inGewoneTaal",
      ])
    return Formulierverzoek(
      Gebeurtenissoort.adviesUitgebracht.rawValue, model, vooraf: vooraf, in: stroom,
      roepsel: casus.roepsel, beeld)
  }

  /// A crisis during an item: with whom it was reported, by whom, and who keeps watch.
  static func crisis(_ casus: Casus, _ door: String, _ beeld: Beeld) -> Formulierverzoek {
    Formulierverzoek(
      Gebeurtenissoort.crisisGemeld.rawValue, Formuliermodel(.crisisGemeld),
      vooraf: ["door": .text(door)],
      in: .casus(casus.zaaknummer), roepsel: casus.roepsel, beeld)
  }
}
