import Domain
import Proeven
import Testing

/// The column "legal when" of the contract, where it speaks of the phase.
struct FaseTests {
  struct Rij: CustomStringConvertible, Sendable {
    let soort: Gebeurtenissoort
    let fasen: Set<Fase>
    /// What must have been said of the casus before.
    let eerst: Feit?

    init(_ soort: Gebeurtenissoort, _ fasen: [Fase], eerst: Feit? = nil) {
      self.soort = soort
      self.fasen = Set(fasen)
      self.eerst = eerst
    }

    var description: String { soort.rawValue }
  }

  static let altijd = Fase.allCases
  static let nietGesloten = Fase.allCases.filter { $0 != .gesloten }

  static let rijen: [Rij] = [
    Rij(.opgepakt, [.aangemeld]),
    Rij(.gescreend, [.screening]),
    Rij(.gegevensGewijzigd, nietGesloten),
    Rij(.betrokkeneToegevoegd, nietGesloten),
    Rij(.betrokkeneVerwijderd, nietGesloten, eerst: feit(.betrokkeneToegevoegd)),
    Rij(.stemVastgelegd, nietGesloten),
    Rij(.toestemmingVastgelegd, nietGesloten),
    Rij(.notitieToegevoegd, altijd),
    Rij(.kaderVastgelegd, nietGesloten),
    Rij(.stukOntvangen, nietGesloten),
    Rij(.casusGekoppeld, altijd, eerst: aangemeld("C2")),
    Rij(.crisisGemeld, nietGesloten),
    Rij(.vervolg18Bepaald, nietGesloten),
    Rij(.financieringVastgelegd, nietGesloten),
    Rij(.standpuntVastgelegd, [.toegelaten, .opvolging, .gerealiseerd]),
    Rij(.geagendeerd, [.toegelaten, .opvolging], eerst: tafel()),
    Rij(.adviesUitgebracht, [.toegelaten, .opvolging]),
    Rij(.adviesBijgesteld, [.opvolging, .gerealiseerd]),
    Rij(.adviesMeegedeeld, [.opvolging, .gerealiseerd]),
    Rij(.adviesBeantwoord, [.opvolging]),
    Rij(.afspraakGemaakt, nietGesloten),
    Rij(.overbruggingBeoordeeld, [.toegelaten, .opvolging]),
    Rij(.overbruggingszorgGeregeld, [.toegelaten, .opvolging]),
    Rij(.procesversnellingGestart, [.opvolging]),
    Rij(.voortgangGemonitord, [.opvolging, .gerealiseerd]),
    Rij(.contactGepoogd, nietGesloten),
    Rij(.geescaleerd, [.opvolging, .gerealiseerd]),
    Rij(.externIngeschakeld, [.opvolging, .gerealiseerd]),
    Rij(.escalatieAfgezien, [.opvolging, .gerealiseerd]),
    Rij(.zorgGestart, [.opvolging]),
    Rij(.zorgGestopt, [.gerealiseerd]),
    Rij(.geevalueerd, [.gerealiseerd, .gesloten]),
    Rij(.knelpuntGesignaleerd, altijd),
    Rij(.knelpuntOpgepakt, altijd, eerst: feit(.knelpuntGesignaleerd)),
    Rij(.klachtOntvangen, altijd),
    Rij(.klachtAfgehandeld, altijd, eerst: feit(.klachtOntvangen)),
    Rij(.overdrachtAangeboden, nietGesloten),
    Rij(.overdrachtBeantwoord, nietGesloten, eerst: feit(.overdrachtAangeboden)),
    Rij(.afgesloten, nietGesloten),
    Rij(.heropend, [.gerealiseerd, .gesloten]),
    Rij(.gewist, [.gesloten]),
  ]

  @Test(arguments: rijen, Fase.allCases)
  func `een gebeurtenis hoort bij haar fasen en bij geen andere`(rij: Rij, fase: Fase) throws {
    let nieuw: Feit = rij.soort == .adviesUitgebracht ? advies("A2") : feit(rij.soort)
    let toestand = try gegeven { inFase(fase).metDaarna(rij.eerst) }
    if rij.fasen.contains(fase) {
      try toestand.als(nieuw).danAanvaard()
    } else {
      try toestand.als(nieuw).danGeweigerd(.faseIs(fase))
    }
  }

  @Test(arguments: Fase.allCases)
  func `een afspraak kan worden afgerond zolang de casus niet gesloten is`(fase: Fase) throws {
    let toestand = try gegeven {
      if fase == .gesloten {
        inFase(fase)
      } else {
        inFase(fase).metDaarna(feit(.afspraakGemaakt))
      }
    }
    if fase == .gesloten {
      try toestand.als(feit(.afspraakAfgerond)).danGeweigerd(.faseIs(.gesloten))
    } else {
      try toestand.als(feit(.afspraakAfgerond)).danAanvaard()
    }
  }

  @Test(arguments: [
    (Fase.aangemeld, opgepakt(), Fase.screening),
    (.screening, gescreend(.toegelaten), .toegelaten),
    (.screening, gescreend(.aangehouden), .screening),
    (.screening, gescreend(.afgewezen), .gesloten),
    (.screening, gescreend(.doorverwezen).met(["doorverwezenNaar": "Wmo"]), .gesloten),
    (.toegelaten, advies(), .opvolging),
    (.opvolging, advies("A2"), .opvolging),
    (.opvolging, zorgGestart(), .gerealiseerd),
    (.gerealiseerd, zorgGestopt(), .opvolging),
    (.gerealiseerd, heropend(), .toegelaten),
    (.gesloten, heropend(), .toegelaten),
    (.aangemeld, afgesloten(.ingetrokken), .gesloten),
    (.gerealiseerd, afgesloten(.gerealiseerd), .gesloten),
  ])
  func `een casus gaat naar de volgende fase`(van: Fase, feit: Feit, naar: Fase) throws {
    let na = try gegeven { inFase(van) }.als(feit).danAanvaard()
    #expect(try na.casus().fase == naar)
  }

  @Test func `een aangehouden casus kan later alsnog worden toegelaten`() throws {
    let na = try gegeven {
      inScreening()
      gescreend(.aangehouden)
      gescreend(.toegelaten)
    }
    #expect(try na.casus().fase == .toegelaten)
  }
}

extension Feit {
  /// These facts with another one right after the casus began.
  fileprivate func metDaarna(_ ander: Feit?) -> [Feit] {
    guard let ander else { return [self] }
    return tussen(ander)
  }
}
