import Codec
import Domain
import Proeven
import Testing

/// Sanne Vos (C1) is discussed at table T1; her mother Noor Vos is there for it, Kim de Wit (L1)
/// presides, and her father Joris Vos is not there.
struct ZaalbeeldTests {
  private static let woorden = Zaalwoorden(
    gevouwen: { $0.lowercased() },
    woord: { rol in
      switch rol {
      case .jeugdige: "jeugdige"
      case .genoemd(let naam): naam
      case .betrokkene: "betrokkene"
      case .indiener(let soort): soort.rawValue
      case .casusregisseur: "casusregisseur"
      case .aanTafel(let rol): rol.rawValue
      case .gemeente: "gemeente"
      case .casus: "deze casus"
      case .buitenDeZaal: "iemand buiten de zaal"
      }
    })

  private func beeld(_ toestand: Toestand, op dag: Datum? = nil) -> Zaalbeeld {
    Zaalbeeld(toestand.wereld, op: dag ?? Toestand.begin.datum, Self.woorden) {
      toestand.stroom($0)
    }
  }

  private func klaar(_ vraag: String = "Wat past?", codenaam: String = "Kievit") throws -> Toestand
  {
    try gegeven {
      feitVanTeam(.teamLidGewijzigd, ["lid": "L1", "naam": "Kim de Wit"])
      feitVanTeam(
        .teamLidGewijzigd,
        ["lid": "L2", "naam": "Bas Kok", "organisatie": "Jeugdhulp Zandmeer"])
      aangemeld().met([
        "codenaam": .text(codenaam), "hulpvraag": .text(vraag),
        "jeugdige": ["naam": "Sanne Vos", "roepnaam": "San", "gemeente": "Zandmeer"],
        "indiener": ["soort": "huisarts", "naam": "Ria Post", "organisatie": "Praktijk De Linde"],
        "casusregisseur": ["naam": "Teun Bos", "organisatie": "Gemeente Zandmeer"],
      ])
      opgepakt()
      gescreend(.toegelaten)
      feit(.betrokkeneToegevoegd, ["betrokkene": "B1", "rol": "moeder", "naam": "Noor Vos"])
      feit(.betrokkeneToegevoegd, ["betrokkene": "B2", "rol": "vader", "naam": "Joris Vos"])
      feit(
        .betrokkeneToegevoegd,
        ["betrokkene": "B3", "rol": "buurvrouw", "naam": "Els Mol", "vertrouwelijk": true])
      feit(.notitieToegevoegd, ["wie": "Pieter Blom", "tekst": "Gebeld."])
      aangemeld("C9").met(["jeugdige": ["naam": "Bram", "gemeente": "Zandmeer"]])
      feit(.casusGekoppeld, ["casus": "C9"])
      tafel()
      feit(
        .tafelAanwezigheidVastgelegd, ["naam": "Noor Vos", "rol": "ouder", "casus": "C1"],
        aanTafel: "T1")
      geagendeerd()
      geopend()
    }
  }

  /// The item now on, after these facts during it.
  private func punt(
    _ vraag: String = "Wat past?", line: Int = #line, @Verhaal na feiten: () -> [Feit] = { [] }
  ) throws -> Zaalpunt {
    let toestand = try klaar(vraag).als(
      Feit {
        begonnen()
        feiten()
      }
    ).danAanvaard(line: line)
    guard case .punt(let punt) = beeld(toestand) else {
      throw Kwijt(beeld: beeld(toestand))
    }
    return punt
  }

  private struct Kwijt: Error { let beeld: Zaalbeeld }

  private func belofte(_ wie: String, namens: String? = nil) throws -> String? {
    try punt {
      feit(.afspraakGemaakt, ["wie": .text(wie)]).met(
        namens.map { ["namens": .text($0)] } ?? [:])
    }.afspraken.first?.wie
  }

  @Test func `zonder geopende tafel staat er niets`() throws {
    #expect(beeld(try gegeven { tafel() }) == .niets)
  }

  @Test func `tussen twee punten hangt het gordijn, ook voor het eerste`() throws {
    let toestand = try klaar()
    #expect(beeld(toestand) == .wissel)
    let na = try toestand.als(
      Feit {
        begonnen()
        besproken(uitkomst: .aangehouden)
        beeindigd()
      }
    ).danAanvaard()
    #expect(beeld(na) == .wissel)
  }

  @Test func `een vraag die na het besluit nog verandert, terwijl het punt loopt, komt op de muur`()
    throws
  {
    let punt = try punt {
      besproken(uitkomst: .aangehouden)
      gewijzigd(["hulpvraag": "Wie gaat mee naar school?"])
    }
    #expect(punt.vraag == "Wie gaat mee naar school?")
  }

  @Test func `een schorsing gaat voor het punt, en daarna is het punt er weer`() throws {
    let pauze = try klaar().als(
      Feit {
        begonnen()
        geschorst()
      }
    ).danAanvaard()
    #expect(beeld(pauze) == .pauze)
    let verder = try pauze.als(hervat()).danAanvaard()
    #expect(beeld(verder) == .punt(Zaalpunt(vraag: "Wat past?", besluit: nil, afspraken: [])))
  }

  @Test func `een gesloten tafel is die dag gesloten, en daarna is er niets`() throws {
    let dicht = try gegeven {
      tafel()
      geopend()
      gesloten()
    }
    #expect(beeld(dicht) == .gesloten)
    #expect(beeld(dicht, op: Toestand.begin.datum + 1) == .niets)
  }

  @Test func `het advies staat er in gewone taal, anders zoals het is vastgesteld`() throws {
    let eerst = try punt {
      besproken()
      advies().met(["tafel": "T1", "tekst": "Zorgbemiddeling."])
    }
    #expect(eerst.besluit == "Zorgbemiddeling.")
    let gewoon = try punt {
      besproken()
      advies().met([
        "tafel": "T1", "tekst": "Zorgbemiddeling.", "inGewoneTaal": "We zoeken een fijne plek.",
      ])
    }
    #expect(gewoon.besluit == "We zoeken een fijne plek.")
  }

  @Test func `alleen afspraken van dit punt die nog open zijn`() throws {
    let toestand = try klaar().als(
      Feit {
        feit(.afspraakGemaakt, ["afspraak": "F1", "wat": "Van ervoor."])
        begonnen()
        feit(.afspraakGemaakt, ["afspraak": "F2", "wie": "Noor Vos", "wat": "Belt school."])
        feit(.afspraakGemaakt, ["afspraak": "F3", "wat": "Vervallen."])
        feit(.afspraakAfgerond, ["afspraak": "F3", "uitkomst": "vervallen"])
      }
    ).danAanvaard()
    let uiterlijk = try #require(Datum("2026-02-01"))
    #expect(
      beeld(toestand)
        == .punt(
          Zaalpunt(
            vraag: "Wat past?", besluit: nil,
            afspraken: [Zaalafspraak(wie: "Noor Vos", wat: "Belt school.", uiterlijk: uiterlijk)])))
  }

  @Test(arguments: [
    ("Waar kan Sanne wonen?", "Waar kan [jeugdige] wonen?"),
    ("Waar kan SANNE VOS wonen?", "Waar kan [jeugdige] wonen?"),
    ("Sannes moeder, Noor Vos, wil rust.", "[jeugdige]s moeder, Noor Vos, wil rust."),
    ("Noor zegt dat Joris niet komt.", "Noor zegt dat [vader] niet komt."),
    ("Mevrouw Vos en joris vos.", "Mevrouw Vos en [vader]."),
    ("Ria Post en Teun Bos belden.", "[Praktijk De Linde] en [casusregisseur] belden."),
    ("Els ziet het.", "[betrokkene] ziet het."),
    ("Kan Kievit (C1) weg?", "Kan [deze casus] ([deze casus]) weg?"),
    ("Bas belde met Kim.", "[gemeente] belde met Kim."),
    ("Sandalen in het bos.", "Sandalen in het bos."),
    ("Hoort zij de kievit?", "Hoort zij de kievit?"),
    ("Pieter Blom, leerkracht, zegt nee.", "[iemand buiten de zaal], leerkracht, zegt nee."),
    ("Haar broer Bram komt vaak.", "Haar broer [betrokkene] komt vaak."),
  ])
  func `wie niet in de zaal is, heet in de vraag naar de rol`(vraag: String, zaal: String) throws {
    #expect(try punt(vraag).vraag == zaal)
  }

  @Test func `een gemeente staat er alleen als zij in de vraag staat`() throws {
    let wat: JSONValue = ["wat": "Gemeente Zandmeer betaalt, zegt Zandmeer."]
    let zonder = try punt { feit(.afspraakGemaakt, wat) }
    #expect(zonder.afspraken.first?.wat == "[gemeente] betaalt, zegt [gemeente].")
    let met = try punt("Wil Zandmeer betalen?") { feit(.afspraakGemaakt, wat) }
    #expect(met.vraag == "Wil Zandmeer betalen?")
    #expect(met.afspraken.first?.wat == "Gemeente Zandmeer betaalt, zegt Zandmeer.")
  }

  @Test func `een belofte is van wie er zit, anders van een rol of een organisatie`() throws {
    #expect(try belofte("Noor Vos") == "Noor Vos")
    #expect(try belofte("Noor") == "Noor")
    #expect(try belofte("Kim de Wit") == "Kim de Wit")
    #expect(try belofte("joris") == "vader")
    #expect(try belofte("Noor en Joris Vos") == "Noor, vader")
    #expect(try belofte("moeder") == "moeder")
    #expect(try belofte("Praktijk De Linde") == "Praktijk De Linde")
    #expect(try belofte("Gemeente Zandmeer") == "gemeente")
    #expect(try belofte("Bas Kok") == "gemeente")
    #expect(try belofte("Onbekende Ans") == "iemand buiten de zaal")
    #expect(try belofte("Onbekende Ans", namens: "Praktijk De Linde") == "Praktijk De Linde")
  }

  @Test func `wat gecorrigeerd is, gaat ook van de muur`() throws {
    let punt = try punt {
      feit(.afspraakGemaakt).als(id: "belofte")
      herroepen("belofte")
      besproken()
      advies().met(["tafel": "T1"]).als(id: "advies")
      herroepen("advies")
    }
    #expect(punt == Zaalpunt(vraag: "Wat past?", besluit: nil, afspraken: []))
  }

  @Test func `een ander punt van dezelfde tafel is er niet bij`() throws {
    let toestand = try klaar().als(
      Feit {
        aangemeld("C2").met(["hulpvraag": "Van een ander."])
        opgepakt("C2")
        gescreend(.toegelaten, "C2")
        geagendeerd("C2")
        begonnen("C2")
        feit(.afspraakGemaakt, ["wat": "Van een ander."], in: "C2")
        besproken("C2", uitkomst: .aangehouden)
        beeindigd("C2")
        begonnen()
      }
    ).danAanvaard()
    #expect(beeld(toestand) == .punt(Zaalpunt(vraag: "Wat past?", besluit: nil, afspraken: [])))
  }

  @Test func `wat de wereld nog niet kent, staat er niet`() throws {
    let eerst = try klaar().als(begonnen()).danAanvaard()
    let later = try eerst.als(feit(.afspraakGemaakt)).danAanvaard()
    let beeld = Zaalbeeld(eerst.wereld, op: Toestand.begin.datum, Self.woorden) {
      later.stroom($0)
    }
    #expect(beeld == self.beeld(eerst))
  }
}
