/// What one casus shows about the bouwstenen: each sign on its day, and whether it is a good one.
struct Casusbewijs {
  private let levend: [Gebeurtenis]
  private let vandaag: Datum

  init(_ levend: [Gebeurtenis], op vandaag: Datum) {
    self.levend = levend
    self.vandaag = vandaag
  }

  /// An advice as far as it counts: whether it was to be done by a day, was told, and was done.
  private struct Lot {
    let uitgebracht: Datum
    var uiterlijk: Datum
    let isConsultatie: Bool
    var isMeegedeeld = false
    var isGestart = false
  }

  func tel(
    _ teken: (Bewijssoort, Datum, Bool) -> Void, oppakken: (Datum, _ seconden: Int) -> Void
  ) {
    var casus: Casus?
    var lotgevallen: [String: Lot] = [:]
    for g in levend {
      let d = g.gegevens
      let dag = g.tijd.datum
      switch g.soort {
      case .opgepakt:
        if let casus { oppakken(dag, g.tijd.seconden(sinds: casus.aangemeldOp)) }
      case .gescreend:
        let uitkomst = d.keuze("uitkomst", Screeningsuitkomst.self)
        if uitkomst != .aangehouden { teken(.toegelaten, dag, uitkomst == .toegelaten) }
      case .besproken:
        let aanwezig = Set(d.keuzes("aanwezig", Aanwezigheidsrol.self))
        teken(
          .gezinAanTafel, dag, !aanwezig.isDisjoint(with: [.jeugdige, .ouder, .verzorger]))
      case .procesversnellingGestart: teken(.versnellingen, dag, true)
      case .voortgangGemonitord:
        if let advies = casus?.advies {
          teken(.contactOpTijd, dag, dag <= advies.volgendContact)
        }
      case .escalatieBeeindigd:
        teken(.doorbraken, dag, d.keuze("uitkomst") == Escalatieuitkomst.doorbraak)
      case .afspraakAfgerond:
        teken(.afsprakenNagekomen, dag, d.keuze("uitkomst") == Afspraakuitkomst.nagekomen)
      case .adviesBeantwoord:
        teken(.overgenomen, dag, d.keuze("antwoord") != Antwoord.afgewezen)
      case .financieringVastgelegd:
        let stand = d.keuze("stand", Financieringsstand.self)
        if stand != .gevraagd { teken(.toegezegd, dag, stand == .toegezegd) }
      default: break
      }
      Self.volg(&lotgevallen, g, d)
      if casus == nil { casus = Casus(g, d) } else { casus?.evolve(g, d) }
    }
    for lot in lotgevallen.values {
      teken(.meegedeeld, lot.uitgebracht, lot.isMeegedeeld)
      // An advice is followed when help started on it, once its last day has come.
      if !lot.isConsultatie, lot.uiterlijk <= vandaag {
        teken(.opgevolgd, lot.uiterlijk, lot.isGestart)
      }
    }
  }

  private static func volg(_ lotgevallen: inout [String: Lot], _ g: Gebeurtenis, _ d: Gegevens) {
    guard let id = d.tekst("advies") else { return }
    switch g.soort {
    case .adviesUitgebracht:
      lotgevallen[id] = Lot(
        uitgebracht: g.tijd.datum, uiterlijk: d.datum("uiterlijk") ?? g.tijd.datum,
        isConsultatie: d.keuze("soort") == Adviessoort.consultatie)
    case .adviesBijgesteld:
      if let uiterlijk = d.datum("uiterlijk") { lotgevallen[id]?.uiterlijk = uiterlijk }
    case .adviesMeegedeeld: lotgevallen[id]?.isMeegedeeld = true
    case .zorgGestart: lotgevallen[id]?.isGestart = true
    default: break
    }
  }
}
