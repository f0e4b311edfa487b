import Codec
import Domain
import Proeven
import Screens
import Testing

struct VerslagTekstTests {
  private static func toestand() throws -> Toestand {
    try gegeven {
      aangemeld().met([
        "codenaam": "Kievit",
        "jeugdige": [
          "naam": "Sanne Vos", "roepnaam": "Sanne", "geboortedatum": "2013-02-01",
          "gemeente": "Zandmeer",
        ],
      ])
      opgepakt()
      gescreend(.toegelaten)
      feit(.betrokkeneToegevoegd, ["betrokkene": "B1", "gezag": true])
      feit(
        .betrokkeneToegevoegd,
        ["betrokkene": "B2", "rol": "vader", "naam": "Joris Vos", "gezag": true])
      tafel().met(["locatie": "Raadhuis"])
      feit(.tafelAanwezigheidVastgelegd, ["naam": "Kim", "lid": "L2"], aanTafel: "T1")
      feit(
        .tafelAanwezigheidVastgelegd, ["naam": "Joris Vos", "rol": "overig", "casus": "C1"],
        aanTafel: "T1")
      feit(
        .tafelAanwezigheidVastgelegd, ["naam": "Sanne Vos", "rol": "jeugdige", "casus": "C1"],
        aanTafel: "T1")
      geagendeerd()
      geopend()
      begonnen()
      feit(.stemVastgelegd, ["tekst": "Ik wil *naar* school.\nMet Bo."])
      feit(.stemVastgelegd, ["van": "ouder", "betrokkene": "B1", "tekst": "Sanne slaapt niet."])
      feit(.notitieToegevoegd, ["tekst": "Joris belde.", "soort": "feit", "wie": "Kim"])
      feit(.notitieToegevoegd, ["tekst": "Geheim.", "vertrouwelijk": true])
      feit(.afspraakGemaakt, ["namens": "Noor"])
      besproken()
      beeindigd()
      advies().met(["tafel": "T1", "inGewoneTaal": "Sanne gaat halve dagen naar school."])
      gesloten()
    }
  }

  private static func verslag() throws -> Verslag {
    let toestand = try toestand()
    return Verslag(
      try toestand.tafel(), gebeurtenissen: toestand.stroom(.tafel("T1")),
      wereld: toestand.wereld, casus: { toestand.stroom(.casus($0)) })
  }

  @Test func `het verslag van een tafel leest van vraag naar afspraken`() throws {
    let tekst = try Self.verslag().markdown(.nl).replacing("\u{A0}", with: " ")
    #expect(
      tekst == """
        # Verslag Expertteam Zandmeer, ma 5 jan 2026

        - Tijd: 10:14–10:24
        - Plaats: Raadhuis
        - Voorzitter: Robin
        - Aanwezig: Kim (vaste kern)

        ## 1. Kievit

        - Hierbij aanwezig: \\[vader\\] (overig), jeugdige
        - Duur: 30 minuten

        **Vraag**

        > Wat past?

        **In eigen woorden: jeugdige**

        > Ik wil \\*naar\\* school.
        > Met Bo.

        **In eigen woorden: moeder**

        > \\[jeugdige\\] slaapt niet.

        **Feit**

        - Kim: \\[vader\\] belde.

        **Uitkomst**: advies

        **Advies** (zorgbemiddeling, bindend)

        > \\[jeugdige\\] gaat halve dagen naar school.

        > Begin met rust.

        - Verantwoordelijk: Kim, Gemeente Zandmeer
        - Uiterlijk: zo 1 mrt 2026

        **Afspraken**

        - Robin (namens \\[moeder\\]), uiterlijk zo 1 feb 2026: Plek zoeken.

        """)
  }

  @Test func `in het Engels staan dezelfde feiten`() throws {
    let tekst = try Self.verslag().markdown(.en)
    #expect(tekst.hasPrefix("# Minutes Expertteam Zandmeer, Mon"))
    #expect(tekst.contains("**In their own words: young person**"))
    #expect(!tekst.contains("Geheim") && !tekst.contains("Sanne") && !tekst.contains("Joris"))
  }

  @Test func `elke lezer in het gezin krijgt zijn eigen versie`() throws {
    let verslag = try Self.verslag()
    let punt = try #require(verslag.punten.first)
    let dag = verslag.begin.datum
    #expect(
      punt.casus.gezinslezers(op: dag) == [.jeugdige, .ouder("B1"), .ouder("B2")])
    let kind = try #require(Gezinsverslag(punt, voor: .jeugdige, dag: dag)).markdown(.nl)
    #expect(kind.hasPrefix("# Voor Sanne\n"))
    #expect(kind.contains("> Ik wil \\*naar\\* school."))
    #expect(!kind.contains("slaapt niet"))
    #expect(kind.contains("> Sanne gaat halve dagen naar school."))
    #expect(!kind.contains("Begin met rust.") && !kind.contains("Joris belde"))
    let moeder = try #require(Gezinsverslag(punt, voor: .ouder("B1"), dag: dag)).markdown(.nl)
    #expect(moeder.hasPrefix("# Voor moeder van Sanne\n"))
    #expect(moeder.contains("> Sanne slaapt niet.") && moeder.contains("namens Noor"))
    let vader = try #require(Gezinsverslag(punt, voor: .ouder("B2"), dag: dag)).markdown(.nl)
    #expect(!vader.contains("slaapt niet") && vader.contains("namens \\[moeder\\]"))
    #expect(!vader.contains("\\*naar\\*"))
    #expect(Gezinsverslag(punt, voor: .ouder("B9"), dag: dag) == nil)
  }

  @Test func `het verloop van een casus staat er van oud naar nieuw, met wat gecorrigeerd is`()
    throws
  {
    let toestand = try Self.toestand()
      .als(feit(.notitieToegevoegd, ["tekst": "Verkeerd dossier."]).als(id: "fout")).danAanvaard()
      .als(herroepen("fout")).danAanvaard()
    let nu = try #require(Moment("2026-01-06T10:00:00+01:00"))
    let dossier = Dossier(
      try toestand.casus(), gebeurtenissen: toestand.stroom(.casus("C1")),
      wereld: toestand.wereld, op: nu)
    let tekst = dossier.markdown(.nl).replacing("\u{A0}", with: " ")
    #expect(tekst.hasPrefix("# Casus Kievit\n\n- Nummer: C1\n- Fase: opvolging\n"))
    #expect(tekst.contains("~~ma 5 jan 2026, Notitie: Verkeerd dossier.~~ (gecorrigeerd:"))
    #expect(!tekst.contains("Geheim") && !tekst.contains("Sanne") && !tekst.contains("Joris"))
    let eerste = try #require(tekst.firstRange(of: "Aangemeld")).lowerBound
    let laatste = try #require(tekst.firstRange(of: "Advies uitgebracht")).lowerBound
    #expect(eerste < laatste)
    #expect(dossier.markdown(.nl, onthuld: true).contains("Joris belde"))
  }

  @Test func `wat iemand schrijft blijft tekst en wordt geen opmaak`() throws {
    let gemeen = "# Kop\n- lijst\n1. een\n<b>vet</b> [x](y)\u{202E}\n---\n|a|"
    let toestand = try gegeven {
      aangemeld().met(["hulpvraag": .text(gemeen)])
    }
    let nu = try #require(Moment("2026-01-06T10:00:00+01:00"))
    let dossier = Dossier(
      try toestand.casus(), gebeurtenissen: toestand.stroom(.casus("C1")),
      wereld: toestand.wereld, op: nu)
    #expect(
      dossier.markdown(.nl).contains(
        """
        > \\# Kop
        > \\- lijst
        > 1\\. een
        > \\<b\\>vet\\</b\\> \\[x\\](y)
        > \\---
        > \\|a\\|

        """))
  }
}
