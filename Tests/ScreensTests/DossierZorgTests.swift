import Domain
import Screens
import TUI
import Testing

/// What a dossier says of answers, ladders, bridging care, funding and complaints.
struct DossierZorgTests {
  private func kijk(
    _ deel: Dossierdeel, _ kolommen: Int = 100, _ rijen: Int = 40, _ taal: Taal = .nl,
    _ vervolg: (inout Dossierproef) -> Void
  ) throws -> String {
    var proef = Dossierproef.sanne
    vervolg(&proef)
    var kijker = try Dossierkijker(kolommen, rijen, taal, proef: proef)
    kijker.scherm.toon(deel)
    return kijker.beeld
  }

  @Test func `twee vaders zijn twee partijen, en het nieuwste antwoord van elk telt`() throws {
    let beeld = try kijk(.adviezen) { proef in
      for (wie, antwoord, dag) in [
        ("Jan", "afgewezen", "02-20"), ("Piet", "aanvaard", "02-21"), ("Jan", "deels", "03-02"),
      ] {
        proef.leg(
          .adviesBeantwoord, "2026-\(dag)T10:00",
          """
          "advies":"A1","antwoord":"\(antwoord)","partij":"ouder","reden":"Als het dichtbij is.",\
          "wie":"\(wie)"
          """)
      }
    }
    #expect(beeld.contains("± deels overgenomen · ouder · Jan · Als het dichtbij is."))
    #expect(beeld.contains("✓ overgenomen · ouder · Piet"))
    #expect(beeld.contains("eerder: niet overgenomen, vr 20 feb"))
    #expect(!beeld.contains("gaat geen ladder op"))
  }

  @Test func `een nee van het gezin toont het gesprek in plaats van een ladder`() throws {
    for deel in [Dossierdeel.adviezen, .opschaling] {
      let beeld = try kijk(deel) { proef in
        proef.leg(
          .adviesBeantwoord, "2026-02-20T10:00",
          #""advies":"A1","antwoord":"afgewezen","partij":"jeugdige","reden":"Te ver.""#)
      }
      #expect(beeld.contains("Een nee van het gezin gaat geen ladder op."))
      #expect(beeld.contains("cliëntondersteuner"))
    }
  }

  @Test func `na een stop staat er dat het terug is in opvolging, en waardoor`() throws {
    let beeld = try kijk(.adviezen) { proef in
      proef.leg(
        .zorgGestart, "2026-03-10T10:00",
        #""aanbieder":"Kantelhof","advies":"A1","op":"2026-03-09""#)
      proef.leg(
        .zorgGestopt, "2026-03-20T10:00",
        #""aanbieder":"Kantelhof","advies":"A1","oorzaak":"capaciteit","op":"2026-03-19""#)
    }
    #expect(beeld.contains("✓ Hulp gestart: Kantelhof"))
    #expect(beeld.contains("Terug in opvolging, want geen capaciteit"))
  }

  @Test func `op de ladder staat wie gesproken is, wat gevraagd en wat geantwoord`() throws {
    let beeld = try kijk(.opschaling, 120) { proef in
      proef.leg(
        .escalatieBeantwoord, "2026-03-12T10:00",
        """
        "antwoord":"onder-voorwaarde","ladder":"zorgaanbieder","tekst":"Na de zomer.",\
        "uiterlijk":"2026-04-01"
        """)
    }
    #expect(beeld.contains("gevraagd: Geen bed."))
    #expect(beeld.contains("onder voorwaarde do 12 mrt: Na"))
    #expect(beeld.contains("antwoord voor wo 1 apr"))
  }

  @Test func `stilte bovenaan wordt teruggebracht`() throws {
    let beeld = try kijk(.opschaling, 120) { proef in
      proef.leg(
        .geescaleerd, "2026-03-04T10:00",
        """
        "antwoordVoor":"2026-03-20","gesprekspartner":"Ria Hoog","ladder":"zorgaanbieder",\
        "reden":"Nog geen bed.","trede":3
        """)
    }
    #expect(beeld.contains("bovenaan: breng het"))
    #expect(beeld.contains("schakel extern in"))
  }

  @Test func `wie buiten de ladders is ingeschakeld staat erbij`() throws {
    let beeld = try kijk(.opschaling) { proef in
      proef.leg(.externIngeschakeld, "2026-03-12T10:00", #""bij":"cce","vraag":"Denk mee.""#)
    }
    #expect(beeld.contains("Buiten de ladders"))
    #expect(beeld.contains("Denk mee."))
  }

  @Test func `overbrugging die ontbreekt staat in de kop, het woord eerst`() throws {
    let beeld = try kijk(.overzicht, 80, 24) { proef in
      proef.leg(.overbruggingBeoordeeld, "2026-03-10T10:00", #""nodig":true"#)
    }
    #expect(beeld.contains("▲ overbrugging nodig, al 2 weken niet geregeld"))
  }

  @Test func `een klacht toont de dagen die er nog zijn, en rood erover`() throws {
    let op = try kijk(.klachten) { proef in
      proef.leg(
        .klachtOntvangen, "2026-02-12T10:00",
        #""klacht":"KL1","omschrijving":"Geen bericht.","van":"Noor Vos""#)
    }
    #expect(op.contains("Klacht: nog 2 dagen, voor do 26 mrt"))
    #expect(op.contains("behandelt: voorzitter"))
    let over = try kijk(.klachten) { proef in
      proef.leg(
        .klachtOntvangen, "2026-02-05T10:00",
        #""klacht":"KL1","omschrijving":"Geen bericht.","van":"Noor Vos""#)
    }
    #expect(over.contains("▲ klacht 5 dagen over de termijn"))
  }

  @Test func `versnelling zegt op wiens initiatief, wat er gedaan is en dat zij vanzelf eindigt`()
    throws
  {
    let beeld = try kijk(.opvolging) { proef in
      proef.leg(
        .procesversnellingGestart, "2026-03-10T10:00",
        #""initiatief":"proactief","procesversneller":"L1""#)
      proef.leg(
        .procesversnellingIngezet, "2026-03-11T10:00",
        #""omschrijving":"Samen naar de wethouder.","vorm":"netwerk""#)
    }
    #expect(beeld.contains("eindigt vanzelf als de hulp start of de casus sluit"))
    #expect(beeld.contains("Samen naar de wethouder."))
  }

  @Test func `wie betaalt: het laatste woord van elke betaler, en wat er eerder was`() throws {
    let beeld = try kijk(.financiering) { proef in
      for (stand, dag) in [("gevraagd", "01"), ("geweigerd", "09")] {
        proef.leg(
          .financieringVastgelegd, "2026-03-\(dag)T10:00",
          #""bedrag":12000,"betaler":"Zandmeer","stand":"\#(stand)","vorm":"maatwerk""#)
      }
      proef.leg(
        .kaderVastgelegd, "2026-03-10T10:00",
        #""kader":"ots","machtiging":"gesloten","tot":"2026-04-10""#)
    }
    #expect(beeld.contains("Geweigerd"))
    #expect(beeld.contains("eerder: gevraagd, zo 1 mrt"))
    #expect(beeld.contains("tot vr 10 apr, nog 2"))
  }
}
