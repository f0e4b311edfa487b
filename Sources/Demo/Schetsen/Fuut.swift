extension Demo {
  /// Ten months at home; one parent agrees with all of it, the other with all but one part.
  static var fuut: Verhaal {
    let gasten = [
      jeugdige("Lieve Brouns").komtNiet("Lieve (9) wilde niet; haar tekening lag op tafel."),
      ouder("Stefan Brouns"), ouder("Anouk Leenders"), deskundige("L13"), deskundige("L09"),
      gast("Ria Koster, cliëntondersteuner", als: "clientondersteuner"),
    ]
    return casus(.fuut) {
      op("24 nov 09:10", door: "secretariaat") {
        aangemeld(
          Kind("Lieve", "Lieve Brouns", "2016-08-21", "Eikenrade"), door: "ouder",
          "Stefan Brouns en Anouk Leenders", kanaal: "e-mail",
          """
          Lieve heeft autisme en epilepsie en zit tien maanden thuis. Wij zoeken begeleiding die \
          meegaat naar school. De gemeente biedt een groepsbehandeling waar zij niet kan zijn. In \
          het voorjaar zijn we hier al een keer afgewezen.
          """,
          vastgelopen: ["ouders-oneens", "passende-zorg-onduidelijk"],
          domeinen: ["jeugdwet", "onderwijs", "wlz"], fase: 3, wachtSinds: "27 jan 2025",
          regisseur: Persoon("Hanna Wijtsma", "Gemeente Eikenrade"))
      }
      op("24 nov 15:30") { opgepakt() }
      op("25 nov 10:20") {
        betrokkene("B1", "vader", "Stefan Brouns", contact: "06-0000 3301", gezag: true)
        betrokkene("B2", "moeder", "Anouk Leenders", contact: "06-0000 3302", gezag: true)
        betrokkene("B3", "cliëntondersteuner", "Ria Koster", van: "Stichting Meepraat")
        betrokkene("B4", "intern begeleider", "Jelle Vonk", van: "Basisschool De Vuurtoren")
        stem("Op school is het hard. Thuis is het zacht maar dan zie ik niemand.")
        stem(
          "ouder", "B1",
          "We vragen geen wonder. Iemand die haar kent en meeloopt, twee dagen, dat is alles.")
        stem(
          "ouder", "B2",
          "Als het woord Wlz valt zijn we haar kwijt aan een systeem. Dat wil ik niet.")
      }
      op("25 nov 10:35") {
        toestemming("ouder", "B1")
        toestemming("ouder", "B2")
        toestemming("ouder", "B1", voor: "delen", aan: "Samenwerkingsverband Duinonderwijs")
        toestemming(
          "ouder", "B2", voor: "delen", aan: "Samenwerkingsverband Duinonderwijs", tot: "1 jul 2026"
        )
      }
      op("27 nov 11:05") {
        toegelaten(
          """
          Tien maanden zonder onderwijs, twee diagnoses, aanbod en vraag staan tegenover elkaar. \
          De afwijzing van het voorjaar rustte op een verkeerde lezing van het pgb.
          """, typering: "ouders-oneens")
      }
      op("1 dec 14:15", door: "secretariaat") {
        stuk("Epilepsieprotocol kinderarts", "3 okt", bij: "ouders")
        stuk("Plan groepsbehandeling gemeente", "10 nov", bij: "gemeente Eikenrade")
      }
      op("1 dec 16:20", door: "h.ouali") {
        notitie(
          "feit", wie: "Hamid Ouali",
          """
          Lieve staat op de lijst van de actietafel thuiszitters van deze maand; wij sluiten \
          daarbij aan en doen het niet dubbel.
          """)
        knelpunt(
          "K1", "tactisch", "onderwijs",
          "Een pgb mag niet mee de school in; de school mag er niet voor betalen.")
      }
      naarTafel("2 dec 13:30", .dec16, minuten: 35, gasten)
      op("16 dec 09:44") {
        notitie(
          "feit", wie: "Koen Ruitenberg",
          """
          De Vuurtoren heeft een rustige ruimte en wil, als er iemand is die een aanval herkent.
          """)
      }
      op("16 dec 09:52") {
        notitie(
          "zorg", wie: "Anouk Leenders",
          "Bang dat de Wlz-toets het pgb stopzet voordat er iets anders is.")
      }
      op("16 dec 10:01") {
        notitie(
          "mening", wie: "Soraya Wijngaard",
          "De toets kost niets zolang er geen aanvraag ligt; ik zet dat op papier.")
      }
      aanTafel(.dec16, "16 dec 09:36", tot: "10:12", gasten) {
        advies(
          "A1", "herdefinieren-hulp", bij: .dec16,
          """
          Onderwijszorgarrangement: twee dagen per week op De Vuurtoren met een vaste begeleider \
          van Zonnewijzer uit het pgb, opbouwend per vier weken. Daarnaast een Wlz-toets zonder \
          aanvraag. De groepsbehandeling vervalt.
          """,
          gewoon: """
            Lieve gaat twee dagen in de week naar school. Er loopt steeds dezelfde begeleider met \
            haar mee, die weet wat te doen bij een aanval. Ook zoeken we uit of de Wlz later beter \
            past. Er verandert daardoor nu niets.
            """,
          verantwoordelijk: Persoon("Hanna Wijtsma", "Gemeente Eikenrade"),
          uitvoerder: "Zonnewijzer", uiterlijk: "17 apr", "driemaandelijks")
        standpunt(
          "Stefan Brouns (vader)", deelt: true, "Eindelijk een plan waarin ze naar school gaat.")
        standpunt(
          "Anouk Leenders (moeder)", deelt: false,
          "Eens met school en de begeleider. Oneens met het onderdeel Wlz.")
        afspraak(
          "P1", "Soraya Wijngaard", namens: "Gemeente Eikenrade",
          "Brief dat het pgb doorloopt zolang er geen Wlz-besluit is.", uiterlijk: "9 jan")
        afspraak(
          "P2", "Koen Ruitenberg", namens: "Samenwerkingsverband",
          "Scholing epilepsie voor het team van De Vuurtoren.", uiterlijk: "20 feb")
      }
      op("18 dec 10:00") {
        meegedeeld("A1", aan: "beide ouders, ieder een eigen brief", per: "brief")
      }
      op("8 jan 09:30", door: "secretariaat") {
        antwoord("A1", "ouder", wie: "Stefan Brouns", "aanvaard")
        antwoord(
          "A1", "ouder", wie: "Anouk Leenders", "deels",
          "Bestrijdt het onderdeel Wlz; met de rest kan het beginnen.")
        antwoord("A1", "gemeente", wie: "Eikenrade", "aanvaard")
        nagekomen("P1", "Brief verstuurd op 7 januari.")
      }
      op("19 jan 13:45", door: "secretariaat") {
        antwoord("A1", "zorgaanbieder", wie: "Zonnewijzer", "aanvaard")
        financiering("Gemeente Eikenrade (pgb)", "maatwerk", 14_400, "toegezegd")
      }
      op("19 feb 16:00", door: "secretariaat") {
        nagekomen("P2", "Elf leerkrachten, de conciërge ook.")
      }
      op("16 mrt 10:50") { gepoogd("Hanna Wijtsma", "voicemail", volgende: "24 mrt") }
    }
  }
}
