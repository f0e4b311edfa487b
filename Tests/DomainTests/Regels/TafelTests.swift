import Domain
import Proeven
import Testing

struct TafelTests {
  /// Table T1, opened, with casus C1 on its agenda.
  static let geopendMetC1 = Feit {
    toegelaten()
    tafel()
    geagendeerd()
    geopend()
  }

  @Test func `een tafel wordt eerst gepland, een keer, met een voorzitter uit het team`() throws {
    try gegeven {}.als(geopend()).danGeweigerd(.stroomBegintAnders)
    try gegeven {}.als(tafel().met(["voorzitter": "L8"])).danGeweigerd(.kenmerkOnbekend(.lid, "L8"))
    try gegeven { vertrokken("L1") }.als(tafel()).danGeweigerd(.kenmerkOnbekend(.lid, "L1"))
    let na = try gegeven {}.als(tafel()).danAanvaard()
    #expect(try na.tafel().status == .gepland)
    try na.als(tafel()).danGeweigerd(.stroomBegonnenAl)
  }

  @Test func `zonder team is er geen voorzitter`() throws {
    try vanafNiets {}.als(tafel()).danGeweigerd(.kenmerkOnbekend(.lid, "L1"))
  }

  @Test(arguments: [Tafelstatus.gepland, .geopend, .gesloten, .afgelast])
  func `wat een tafel toelaat hangt af van haar stand`(status: Tafelstatus) throws {
    let toestand = try gegeven { inStand(status) }
    #expect(try toestand.tafel().status == status)
    let alleenGepland = [feit(.tafelVerplaatst, aanTafel: "T1"), afgelast(), geopend()]
    for feit in alleenGepland {
      try verwacht(toestand.als(feit), status == .gepland ? nil : .tafelIs(status))
    }
    let nietVoorbij = [
      feit(.tafelAanwezigheidVastgelegd, aanTafel: "T1"), feit(.tafelGenodigd, aanTafel: "T1"),
      feit(.tafelBelangGemeld, aanTafel: "T1"), geordend([]),
    ]
    for feit in nietVoorbij {
      try verwacht(
        toestand.als(feit), status == .gepland || status == .geopend ? nil : .tafelIs(status))
    }
    for feit in [geschorst(), gesloten()] {
      try verwacht(toestand.als(feit), status == .geopend ? nil : .tafelIs(status))
    }
    try verwacht(
      toestand.als(begonnen()), status == .geopend ? .nietOpDezeAgenda("C1") : .tafelIs(status))
    try toestand.als(hervat()).danGeweigerd(.tafelNietGeschorst)
    try toestand.als(beeindigd()).danGeweigerd(.puntLooptNiet("C1"))
  }

  @Test func `een verplaatste tafel heeft een ander begin en houdt haar duur`() throws {
    let na = try gegeven {
      tafel()
      feit(.tafelVerplaatst, aanTafel: "T1")
    }
    #expect(try na.tafel().begin == "2026-01-20T09:30:00+01:00")
    #expect(try na.tafel().duurMinuten == 180)
    let korter = try na.als(feit(.tafelVerplaatst, ["duurMinuten": 60], aanTafel: "T1"))
      .danAanvaard()
    #expect(try korter.tafel().duurMinuten == 60)
  }

  @Test func `een tafel met een casus op haar agenda wordt niet afgelast`() throws {
    let toestand = try gegeven {
      toegelaten()
      tafel()
      geagendeerd()
    }
    try toestand.als(afgelast()).danGeweigerd(.agendaNietLeeg(1))
    let leeg = try toestand.als(vanAgendaGehaald()).danAanvaard()
    try leeg.als(afgelast()).danAanvaard()
  }

  @Test(arguments: [
    Gebeurtenissoort.tafelAanwezigheidVastgelegd, .tafelGenodigd, .tafelBelangGemeld,
  ])
  func `wie als lid genoemd wordt is lid`(soort: Gebeurtenissoort) throws {
    let toestand = try gegeven {
      tafel()
      vertrokken("L2")
    }
    try toestand.als(feit(soort, ["lid": "L1"], aanTafel: "T1")).danAanvaard()
    try toestand.als(feit(soort, ["lid": "L2"], aanTafel: "T1"))
      .danGeweigerd(.kenmerkOnbekend(.lid, "L2"))
  }

  @Test func `een later antwoord op dezelfde uitnodiging vervangt het eerdere`() throws {
    let na = try gegeven {
      tafel()
      feit(.tafelGenodigd, ["antwoord": "uitgenodigd"], aanTafel: "T1")
      feit(.tafelGenodigd, ["antwoord": "komt-niet"], aanTafel: "T1")
      feit(.tafelGenodigd, ["casus": "C1"], aanTafel: "T1")
    }
    #expect(try na.tafel().genodigden.map(\.antwoord) == [.komtNiet, .komt])
  }

  @Test func `de agenda ordent alleen wat erop staat, elk een keer`() throws {
    let toestand = try gegeven {
      toegelaten("C1")
      toegelaten("C2")
      tafel()
      geagendeerd("C1")
    }
    try toestand.als(geordend(["C1"])).danAanvaard()
    try toestand.als(geordend(["C1", "C2"])).danGeweigerd(.nietOpDezeAgenda("C2"))
    try toestand.als(geordend(["C1", "C1"])).danGeweigerd(.casusTweeKeer("C1"))
  }

  @Test func `een ander kan voorzitten, als het maar een lid is`() throws {
    let toestand = try gegeven { tafel() }
    let na = try toestand.als(geopend().met(["voorzitter": "L2"])).danAanvaard()
    #expect(try na.tafel().voorzitter == "L2")
    try toestand.als(geopend().met(["voorzitter": "L8"]))
      .danGeweigerd(.kenmerkOnbekend(.lid, "L8"))
  }

  @Test func `een punt begint aan een open tafel, een tegelijk`() throws {
    let toestand = try gegeven {
      toegelaten("C2")
      Self.geopendMetC1
      geagendeerd("C2")
    }
    let lopend = try toestand.als(begonnen("C1")).danAanvaard()
    #expect(try lopend.tafel().lopendPunt == "C1")
    try lopend.als(begonnen("C2")).danGeweigerd(.puntLoopt("C1"))
    try lopend.als(beeindigd("C2")).danGeweigerd(.puntLooptNiet("C2"))
    let klaar = try lopend.als(beeindigd("C1")).danAanvaard()
    #expect(try klaar.tafel().lopendPunt == nil)
    try klaar.als(begonnen("C2")).danAanvaard()
  }

  @Test func `wie niet op de agenda staat komt niet aan de beurt`() throws {
    try gegeven { Self.geopendMetC1 }.als(begonnen("C2")).danGeweigerd(.nietOpDezeAgenda("C2"))
  }

  @Test func `een geschorste tafel begint geen punt en sluit niet`() throws {
    let toestand = try gegeven {
      Self.geopendMetC1
      geschorst()
    }
    try toestand.als(begonnen()).danGeweigerd(.tafelGeschorst)
    try toestand.als(gesloten()).danGeweigerd(.tafelGeschorst)
    try toestand.als(geschorst()).danGeweigerd(.tafelGeschorst)
    try toestand.als(hervat().met(["voorzitter": "L8"])).danGeweigerd(.kenmerkOnbekend(.lid, "L8"))
    let na = try toestand.als(hervat().met(["voorzitter": "L2"])).danAanvaard()
    #expect(try na.tafel().voorzitter == "L2")
    try na.als(begonnen()).danAanvaard()
  }

  @Test func `een punt dat loopt kan tijdens een schorsing worden beeindigd`() throws {
    try gegeven {
      Self.geopendMetC1
      begonnen()
      geschorst()
    }.als(beeindigd()).danAanvaard()
  }

  @Test func `een tafel sluit als er geen punt loopt en niemand meer op haar agenda staat`() throws
  {
    let toestand = try gegeven {
      Self.geopendMetC1
      begonnen()
    }
    try toestand.als(gesloten()).danGeweigerd(.puntLoopt("C1"))
    let klaar = try toestand.als(beeindigd()).danAanvaard()
    try klaar.als(gesloten()).danGeweigerd(.agendaNietLeeg(1))
    let na = try klaar.als(besproken()).danAanvaard().als(gesloten()).danAanvaard()
    #expect(try na.tafel().status == .gesloten)
  }

  private func inStand(_ status: Tafelstatus) -> Feit {
    switch status {
    case .gepland: tafel()
    case .geopend:
      Feit {
        tafel()
        geopend()
      }
    case .gesloten:
      Feit {
        tafel()
        geopend()
        gesloten()
      }
    case .afgelast:
      Feit {
        tafel()
        afgelast()
      }
    }
  }

  private func verwacht(_ uitkomst: Uitkomst, _ weigering: Weigering?) throws {
    if let weigering {
      try uitkomst.danGeweigerd(weigering)
    } else {
      try uitkomst.danAanvaard()
    }
  }
}
