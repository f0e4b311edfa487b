extension Demo {
  /// Nobody takes him: too aggressive, too addicted, too slow. A bed was found, and lost again.
  static var kievit: Verhaal {
    let gasten = [
      jeugdige("Jordi Hakvoort"), ouder("Carla Hakvoort").via("telefoon"),
      verwijzer("Mirjam Sluiter"), deskundige("L12"), deskundige("L09"), deskundige("L10"),
    ]
    let voogd = Persoon("Mirjam Sluiter", "GI Westerkade")
    return casus(.kievit) {
      op("20 okt 11:40") {
        aangemeld(
          Kind("Jordi", "Jordi Hakvoort", "2010-09-14", "Zandmeer"),
          door: "gecertificeerde-instelling", "Mirjam Sluiter", "GI Westerkade", kanaal: "telefoon",
          urgentie: "spoed",
          """
          Jordi zit elf weken op een crisisplek die voor vier weken bedoeld was. Drie aanbieders \
          wijzen hem af: de een vindt de agressie te zwaar, de ander het blowen, de derde zijn IQ \
          te laag. Wie neemt hem wél, en wat is daarvoor nodig?
          """,
          vastgelopen: ["heen-en-weer-geschoven", "treeknorm-overschreden"],
          domeinen: ["jeugdwet", "veiligheid"], fase: 4, wachtSinds: "4 aug", regisseur: voogd)
      }
      op("20 okt 13:05") { opgepakt() }
      op("20 okt 13:40") {
        betrokkene("B1", "moeder", "Carla Hakvoort", contact: "06-0000 2104", gezag: true)
        betrokkene(
          "B2", "jeugdbeschermer", "Mirjam Sluiter", van: "GI Westerkade", contact: "06-0000 2117")
        betrokkene("B3", "mentor crisisgroep", "Sven Dirkzwager", van: "Kantelhof")
        kader("ots", machtiging: "uithuisplaatsing", tot: "14 nov 2026")
      }
      op("21 okt 15:30") {
        stem("Ik wil één plek waar ik mijn koffer uitpak.")
        stem(
          "ouder", "B1",
          "Iedereen heeft het over wat hij doet. Hij doet dat als hij weer ergens weg moet.")
        toestemming("jeugdige")
        toestemming("ouder", "B1")
      }
      op("22 okt 09:45") {
        toegelaten(
          """
          Verblijf, lvb en verslaving tegelijk; crisisplek loopt over de termijn; drie afwijzingen \
          in elf weken.
          """, toelichting: "Alle drie de afwijzingen zijn schriftelijk. Opgevraagd.")
      }
      op("23 okt 14:20", door: "secretariaat") {
        stuk("Afwijzing Lindeboog", "12 sep", bij: "Westerkade, map 2")
        stuk("Afwijzing Zonnewijzer", "26 sep", bij: "Westerkade, map 2")
        stuk("Intelligentieonderzoek 2023", "2023-05-16", bij: "Westerkade, map 1")
      }
      naarTafel("24 okt 10:15", .nov4, minuten: 35, gasten)
      op("4 nov 09:41") {
        notitie(
          "feit", wie: "Mirjam Sluiter",
          """
          Sinds juni vier plekken. Op de crisisgroep twee incidenten, beide op de dag dat een \
          afwijzing binnenkwam.
          """)
      }
      op("4 nov 09:49") {
        notitie(
          "mening", wie: "Dewi Sastrowidjojo",
          """
          Het blowen is geen reden om te weigeren: hij stopt als er overdag iets te doen is. Op de \
          groep is er niets.
          """)
      }
      op("4 nov 09:58") {
        notitie(
          "inbreng", wie: "Wietske Hamming",
          "Zonnewijzer kan niet wonen bieden maar wel twee mensen leveren op andermans locatie.")
      }
      aanTafel(.nov4, "4 nov 09:34", tot: "10:12", gasten) {
        advies(
          "A1", "zorgbemiddeling", bij: .nov4,
          """
          Duoplaatsing: Kantelhof biedt de woonplek, Zonnewijzer levert lvb-begeleiding op die \
          locatie, De Vloedlijn komt wekelijks. Eén plan, één mentor. Tot het bed er is blijft de \
          crisisplek of een gezinshuis.
          """,
          gewoon: """
            Jordi krijgt een eigen kamer bij Kantelhof. Mensen van Zonnewijzer komen daar helpen. \
            Hij hoeft daarna niet nog een keer te verhuizen.
            """,
          verantwoordelijk: voogd, uitvoerder: "Kantelhof met Zonnewijzer", uiterlijk: "15 dec",
          "wekelijks")
        afspraak(
          "P1", "Tarik Yildirim", namens: "Kantelhof", "Zegt deze week wanneer het bed vrij is.",
          uiterlijk: "7 nov")
        afspraak(
          "P2", "Wietske Hamming", namens: "Zonnewijzer",
          "Twee namen voor de begeleiding op locatie.", uiterlijk: "18 nov")
        standpunt("Jordi", deelt: true, "Als het dan maar ook echt is.")
      }
      op("5 nov 16:10") { meegedeeld("A1", aan: "Jordi en zijn moeder", per: "gesprek") }
      op("7 nov 11:30") {
        antwoord("A1", "gecertificeerde-instelling", "aanvaard")
        antwoord("A1", "zorgaanbieder", wie: "Zonnewijzer", "aanvaard")
        antwoord(
          "A1", "zorgaanbieder", wie: "Kantelhof", "deels",
          "Inhoudelijk akkoord, maar geen bed voor januari.")
        nagekomen("P1", "Vóór januari komt er niets vrij.")
        overbruggingNodig(true, toereikend: true)
        overbrugging("Gezinshuis De Wilgenhoek", vanaf: "10 nov", tot: "25 dec")
      }
      op("18 nov 15:20") {
        voortgang(
          "A1", "gestagneerd", "capaciteit", met: "Ilse Grootveld, Kantelhof",
          "Wachtlijst intern; Jordi staat derde, terwijl hij het langst wacht.")
        nagekomen("P2")
        versnellingGestart("proactief")
      }
      op("21 nov 10:05") {
        opgeschaald(
          "zorgaanbieder", 1, naar: "Ilse Grootveld", van: "Kantelhof",
          "Het toegezegde bed komt niet in zicht en het gezinshuis stopt met Kerst.",
          antwoordVoor: "28 nov")
      }
      op("28 nov 14:45") {
        opschalingBeantwoord(
          "zorgaanbieder", "afgewezen",
          "Manager kan de volgorde van de wachtlijst niet alleen wijzigen.")
      }
      op("3 dec 09:50") {
        opgeschaald(
          "zorgaanbieder", 2, naar: "Menno Straatsma", van: "Kantelhof",
          """
          Een directiebesluit over de volgorde is nodig; zonder bed staat Jordi op 26 december op \
          straat.
          """, antwoordVoor: "10 dec")
      }
      op("10 dec 16:30") {
        opschalingBeantwoord(
          "zorgaanbieder", "toegezegd",
          "Bed per 12 januari, op naam. Gezinshuis wordt tot dan door Kantelhof betaald.",
          uiterlijk: "12 jan")
        overbrugging("Gezinshuis De Wilgenhoek", vanaf: "25 dec", tot: "12 jan")
      }
      op("17 dec 11:15") {
        opschalingBeeindigd(
          "zorgaanbieder", "doorbraak", "Schriftelijk bevestigd, kamer is aangewezen.")
        versnellingBeeindigd(
          "Bed per 12 januari; twee gesprekken hebben het gedaan, niet de brief.")
      }
      op("12 jan 15:10") {
        zorgGestart("A1", "Kantelhof met Zonnewijzer", op: "12 jan")
        betrokkene("B4", "begeleider op locatie", "Pim Haan", van: "Zonnewijzer")
      }
      op("26 jan 10:40") {
        voortgang(
          "A1", "op-koers", met: "Mirjam Sluiter",
          "Koffer is uitgepakt. Dagbesteding bij de fietsenmaker.")
      }
      op("16 feb 11:20") {
        voortgang("A1", "op-koers", met: "Mirjam Sluiter", "Eén nacht weggebleven, zelf gebeld.")
      }
      op("27 feb 13:35") {
        zorgGestopt("A1", "Zonnewijzer", op: "27 feb", "capaciteit")
        nietLangerBetrokken("B4", "Uit dienst bij Zonnewijzer.")
        notitie(
          "feit", wie: "Bilal Rachidi",
          """
          Zonnewijzer trekt beide begeleiders terug: ziekte en vertrek. Kantelhof houdt Jordi \
          zonder hen hoogstens zes weken.
          """)
        stem("Dus toch weer. Ik heb mijn koffer nog niet gepakt hoor.")
        overbrugging("Kantelhof, met een invaller van Tweespan", vanaf: "2 mrt", tot: "10 apr")
      }
      naarTafel("27 feb 16:00", .mrt10, minuten: 30, gasten)
      aanTafel(
        .mrt10, "10 mrt 09:34", tot: "10:03", gasten, "advies",
        "Blijven waar hij is; de begeleiding moet anders.")
      op("13 mrt 09:30") {
        afspraak(
          "P3", "Loes van Wanrooy", namens: "Tweespan",
          "Zegt of de invaller kan blijven tot de zomer.", uiterlijk: "27 mrt")
      }
      op("20 mrt 15:50") {
        advies(
          "A2", "zorgbemiddeling", bij: .mrt10,
          """
          Jordi blijft op zijn kamer bij Kantelhof. Tweespan neemt de begeleiding op locatie over, \
          Zonnewijzer coacht dat team een half jaar op lvb. Geen verhuizing, geen nieuwe mentor.
          """,
          gewoon: """
            Je blijft in je eigen kamer. De begeleiders van Zonnewijzer gaan weg, die van Tweespan \
            blijven. Sven blijft je mentor.
            """,
          verantwoordelijk: voogd, uitvoerder: "Tweespan op locatie bij Kantelhof",
          uiterlijk: "2 apr", "wekelijks")
        meegedeeld("A2", aan: "Jordi", per: "gesprek")
      }
    }
  }
}
