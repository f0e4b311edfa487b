import Domain
import TUI

extension TafelScherm {
  /// A key while something lies over the item; what it does not know it refuses.
  mutating func inStap(_ toets: Key, _ beeld: Beeld, _ taal: Taal) -> Vervolg {
    let fase = fase(beeld)
    if toets == .escape {
      stap = .gewoon
      return .niets
    }
    switch stap {
    case .gewoon: break
    case .teruglezen(let uitkomst): return teruglezen(toets, uitkomst, fase, beeld)
    case .aanwezigen(let lijst): return aanwezigen(toets, lijst, beeld)
    case .gevaar:
      guard toets == .enter, let tafel = fase.tafel else { break }
      stap = .gewoon
      return crisis(fase, tafel, beeld)
    case .sluiten(let keuzes, let lijst): return sluiten(toets, keuzes, lijst, beeld, taal)
    case .hervatten(let lid): return hervatten(toets, lid, fase, beeld)
    }
    return .zeg(.onbekendeToets(toets.description))
  }

  /// Who presides, by name.
  static func voorzitter(_ tafel: Agendatafel, _ beeld: Beeld) -> String {
    beeld.wereld.team?.lid(tafel.tafel.voorzitter)?.naam ?? tafel.tafel.voorzitter
  }

  /// Of the casus whose item is on; between items a call may be about any of this table.
  private func crisis(_ fase: Tafelfase, _ tafel: Agendatafel, _ beeld: Beeld) -> Vervolg {
    let door = Self.voorzitter(tafel, beeld)
    if let casus = fase.lopend { return .formulier(.crisis(casus, door, beeld)) }
    let casussen = Punt.alle(tafel, beeld.wereld, nu: beeld.nu).map(\.casus).filter {
      beeld.wereld.belet(.crisisGemeld, .casus($0.zaaknummer), rol: beeld.rol) == nil
    }
    return .kies(
      Keuzevraag(
        .wisselwoord(.voorWieCrisis),
        casussen.map {
          Keuzevraag.Antwoord(
            tekst: .gezegd($0.roepsel), vervolg: .formulier(.crisis($0, door, beeld)))
        } + [
          Keuzevraag.Antwoord(
            tekst: .wisselwoord(.crisisAnders), vervolg: .zeg(.wisselwoord(.crisisElders)))
        ]))
  }

  private mutating func teruglezen(
    _ toets: Key, _ uitkomst: Besprekingsuitkomst, _ fase: Tafelfase, _ beeld: Beeld
  ) -> Vervolg {
    switch toets {
    case .tab: stap = .teruglezen(Self.na(uitkomst, in: Besprekingsuitkomst.allCases))
    case .enter, .function(8):
      guard let casus = fase.lopend, let tafel = fase.tafel else { return .niets }
      let minuten = tafel.tafel.klok.minuten(casus.zaaknummer, op: beeld.nu)
      return vraag(
        tafel.tafel.eindig(casus, beeld.wereld.team, uitkomst: uitkomst, op: beeld.nu), beeld,
        .tafelwoord(.beeindigd(casus.roepsel, minuten)))
    default: return .zeg(.onbekendeToets(toets.description))
    }
    return .niets
  }

  private mutating func aanwezigen(
    _ toets: Key, _ lijst: ListState<String>, _ beeld: Beeld
  ) -> Vervolg {
    var lijst = lijst
    let plaatsen = zitting(beeld)
    let sleutels = plaatsen.map(\.sleutel)
    if lijst.selection == nil, let eerste = sleutels.first {
      lijst.select(eerste, in: sleutels, height: sleutels.count)
    }
    switch toets {
    case .up, .down: lijst.move(.by(toets == .up ? -1 : 1), in: sleutels, height: sleutels.count)
    case .enter, .character(" "):
      let fase = fase(beeld)
      guard let plaats = plaatsen[veilig: lijst.index], let tafel = fase.tafel?.tafel,
        let casus = fase.lopend
      else { return .niets }
      if plaats.lid == tafel.voorzitter || plaats.stand == .verlaatTafel {
        return .zeg(.tafelwoord(.blijftZo))
      }
      stap = .aanwezigen(lijst)
      let isEr = plaats.stand == .ontbreekt
      return vraag(
        [tafel.meld(plaats, isEr: isEr, bij: casus.zaaknummer)], beeld,
        .tafelwoord(.gemeld(plaats.rol, isEr: isEr)))
    case .function(6):
      stap = .gewoon
      return .niets
    default: return .zeg(.onbekendeToets(toets.description))
    }
    stap = .aanwezigen(lijst)
    return .niets
  }

  private mutating func hervatten(
    _ toets: Key, _ lid: String?, _ fase: Tafelfase, _ beeld: Beeld
  ) -> Vervolg {
    guard let tafel = fase.tafel?.tafel else { return .niets }
    switch toets {
    case .tab:
      let leden = tafel.voorzitters(beeld.wereld.team).map(\.id)
      stap = .hervatten(Self.na(lid ?? tafel.voorzitter, in: leden))
    case .enter, .function(7):
      return vraag(tafel.hervat(voorzitter: lid), beeld, .tafelwoord(.hervat))
    default: return .zeg(.onbekendeToets(toets.description))
    }
    return .niets
  }

  private mutating func sluiten(
    _ toets: Key, _ keuzes: [String: Bestemming], _ lijst: ListState<String>, _ beeld: Beeld,
    _ taal: Taal
  ) -> Vervolg {
    guard let tafel = fase(beeld).tafel else { return .niets }
    let sluiting = Tafelsluiting(tafel, beeld.wereld, op: beeld.nu)
    let casussen = sluiting.over.map(\.casus.zaaknummer)
    var (keuzes, lijst) = (keuzes, lijst)
    switch toets {
    case .up, .down: lijst.move(.by(toets == .up ? -1 : 1), in: casussen, height: casussen.count)
    case .tab, .right:
      guard let casus = lijst.selection else { return .niets }
      keuzes[casus] = Self.na(keuzes[casus] ?? sluiting.voorstel, in: sluiting.bestemmingen)
    case .enter, .function(9):
      let vervolg = vraag(
        sluiting.voorstellen(keuzes, .in(taal)), beeld,
        .tafelwoord(.gesloten(over: casussen.count)))
      self.tafel = tafel.tafel.id
      guard case .legVast(let vastlegging) = vervolg else { return vervolg }
      return .effecten([.legVast(vastlegging), .schrijfVerslag(tafel: tafel.tafel.id)])
    default: return .zeg(.onbekendeToets(toets.description))
    }
    stap = .sluiten(keuzes, lijst)
    return .niets
  }
}

extension TafelScherm.Stap {
  /// The keys that act in it.
  var toetsen: [(String, Tekst)] {
    let eigen: [(String, Tekst)] =
      switch self {
      case .gewoon: []
      case .teruglezen: [("Enter", .tafelwoord(.kortEinde)), ("Tab", .tafelwoord(.kortAnders))]
      case .aanwezigen: [("Enter", .tafelwoord(.kortWissel))]
      case .gevaar: [("Enter", .tafelwoord(.kortDoe))]
      case .sluiten: [("Enter", .tafelwoord(.kortSluit)), ("Tab", .tafelwoord(.kortAnders))]
      case .hervatten: [("Enter", .tafelwoord(.kortVerder)), ("Tab", .tafelwoord(.kortAnders))]
      }
    return eigen + [("Esc", .kortTerug)]
  }
}
