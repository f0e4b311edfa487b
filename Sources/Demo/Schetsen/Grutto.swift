extension Demo {
  /// The mother moves out of the region; nobody lets go before another has taken over.
  static var grutto: Verhaal {
    let voogd = Persoon("Klaas Hettinga", "GI Westerkade")
    let gasten = [
      jeugdige("Suze Manders").via("online"), ouder("Wilma Manders"), verwijzer("Klaas Hettinga"),
      deskundige("L09"), deskundige("L10"),
    ]
    return casus(.grutto) {
      op("3 nov 10:30") {
        aangemeld(
          Kind("Suze", "Suze Manders", "2013-12-11", "Zandmeer"),
          door: "gecertificeerde-instelling", "Klaas Hettinga", "GI Westerkade", kanaal: "telefoon",
          """
          Suze woont bij Zonnewijzer: lvb en hechtingsproblemen. De vierde overplaatsing dreigt \
          omdat de groep sluit. Hoe voorkomen we die?
          """,
          vastgelopen: ["heen-en-weer-geschoven", "capaciteit"],
          domeinen: ["jeugdwet", "onderwijs"], fase: 3, wachtSinds: "1 sep", regisseur: voogd)
      }
      op("4 nov 13:20") { opgepakt() }
      op("5 nov 09:45") {
        betrokkene("B1", "moeder", "Wilma Manders", contact: "06-0000 8125", gezag: true)
        betrokkene("B2", "jeugdbeschermer", "Klaas Hettinga", van: "GI Westerkade")
        betrokkene("B3", "persoonlijk begeleider", "Aniek Stroo", van: "Zonnewijzer")
        kader("ots", machtiging: "uithuisplaatsing", tot: "30 jun 2026")
        stem("Aniek moet mee. De rest maakt niet uit.")
        toestemming("ouder", "B1")
        toegelaten(
          "Vier plekken in zes jaar; hechting is precies wat er telkens breekt.",
          typering: "inhoudelijk")
      }
      naarTafel("6 nov 11:00", .nov18, minuten: 30, gasten)
      op("18 nov 09:46") {
        notitie(
          "inbreng", wie: "Wietske Hamming",
          "Aniek kan twee dagen mee, ook buiten onze groepen. Dat regel ik.")
      }
      aanTafel(.nov18, "18 nov 09:35", tot: "10:04", gasten) {
        advies(
          "A1", "zorgbemiddeling", bij: .nov18,
          """
          Gezinshuis met een vaste begeleider die meegaat (Aniek Stroo, twee dagen per week, \
          minstens een jaar). Geen tussenplek.
          """,
          gewoon: "Suze gaat naar een gezinshuis. Aniek gaat mee.", verantwoordelijk: voogd,
          uitvoerder: "Kantelhof, gezinshuizen", uiterlijk: "1 apr", "maandelijks")
        afspraak(
          "P1", "Tarik Yildirim", namens: "Kantelhof", "Drie gezinshuizen gevraagd, met naam.",
          uiterlijk: "2 dec")
        afspraak(
          "P2", "Wietske Hamming", namens: "Zonnewijzer", "Aniek Stroo krijgt de uren op papier.",
          uiterlijk: "31 mrt")
      }
      op("20 nov 15:10") { meegedeeld("A1", aan: "Suze en haar moeder", per: "gesprek") }
      op("27 nov 10:15") {
        antwoord("A1", "gecertificeerde-instelling", "aanvaard")
        antwoord("A1", "ouder", wie: "Wilma Manders", "aanvaard")
        antwoord("A1", "zorgaanbieder", wie: "Kantelhof", "aanvaard")
      }
      op("2 dec 15:45") { nagekomen("P1", "Eén gezinshuis wil kennismaken.") }
      op("18 dec 11:30") {
        voortgang(
          "A1", "op-koers", met: "Klaas Hettinga",
          "Kennismaking was goed; kamer komt in maart vrij.")
      }
      op("19 jan 10:50") {
        voortgang("A1", "vertraagd", "wachtlijst", met: "Klaas Hettinga", "Kamer pas in april.")
      }
      op("9 feb 09:25") {
        notitie(
          "feit", wie: "Klaas Hettinga",
          """
          Moeder verhuist per 1 april naar de regio Heuvelrand. Het gezinshuis ligt daar \
          dichterbij dan hier.
          """)
      }
      op("16 feb 14:00") {
        overdrachtAangeboden(aan: "RET Heuvelrand", contact: "secretariaat@ret-heuvelrand.example")
        voortgang("A1", "vertraagd", "wachtlijst", met: "Klaas Hettinga", volgende: "16 mrt")
        overbruggingNodig(true, toereikend: false)
        notitie(
          "zorg", wie: "Aniek Stroo",
          """
          De groep sluit op 1 april en de kamer is er pas half april. Waar slaapt ze in die weken?
          """)
      }
      op("26 feb 13:30") {
        overdrachtBeantwoord(
          "geweigerd",
          "Dossier onvolledig: hechtingsonderzoek en schoolplan ontbreken.")
      }
      op("5 mrt 10:40", door: "secretariaat") {
        stuk("Hechtingsonderzoek", "2024-03-21", bij: "Zonnewijzer")
        stuk("Schoolplan speciaal onderwijs", "12 jan", bij: "school")
        toestemming("ouder", "B1", voor: "overdracht", aan: "RET Heuvelrand")
      }
      op("13 mrt 11:20") {
        overdrachtAangeboden(aan: "RET Heuvelrand", contact: "Tonnie Schaafstra, voorzitter")
      }
      op("16 mrt 15:05") {
        voortgang(
          "A1", "vertraagd", "wachtlijst", met: "Klaas Hettinga",
          "Kamer 16 april. Voor de twee weken ervoor is er nog niets.", volgende: "30 mrt")
        afspraak(
          "P3", "Klaas Hettinga", namens: "GI Westerkade",
          "Twee weken overbrugging gevonden, niet op een crisisplek.", uiterlijk: "27 mrt")
        overbruggingNodig(true, toereikend: false)
        bijgesteld(
          "A1", uiterlijk: "16 apr", "De kamer in het gezinshuis komt twee weken later vrij.")
      }
      op("23 mrt 14:15") {
        overdrachtBeantwoord("aanvaard")
        notitie(
          "besluit", wie: "Marit de Vries",
          """
          Heuvelrand neemt over zodra onze twee toezeggingen zijn nagekomen. Tot dan blijft \
          Westerkade aan zet.
          """)
      }
    }
  }
}
