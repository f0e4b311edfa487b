extension Demo {
  static var ekster: Verhaal {
    let regie = Persoon("Inge Sloot", "Wijkteam Zandmeer-West")
    let gasten = [
      jeugdige("Vera Lindhout").via("online"), ouder("Patricia Lindhout"), verwijzer("Inge Sloot"),
      deskundige("L13"),
    ]
    return casus(.ekster) {
      op("6 okt 09:50") {
        aangemeld(
          Kind("Vera", "Vera Lindhout", "2012-02-14", "Zandmeer"), door: "gemeentelijke-toegang",
          "Inge Sloot", "Wijkteam Zandmeer-West", kanaal: "overleg",
          """
          Vera (13) komt al een half jaar haar kamer nauwelijks uit. De ggz vraagt haar naar de \
          polikliniek te komen.
          """,
          vastgelopen: ["behandeldoel-niet-bereikt", "capaciteit"],
          domeinen: ["jeugdwet", "onderwijs"], fase: 3, wachtSinds: "14 apr 2025", regisseur: regie)
      }
      op("7 okt 13:30") { opgepakt() }
      op("9 okt 10:45") {
        betrokkene("B1", "moeder", "Patricia Lindhout", gezag: true)
        toegelaten("Wie niet buiten komt kan niet op een intake komen.", typering: "inhoudelijk")
        stem("Jullie mogen wel komen als jullie niet op mijn bed gaan zitten.")
        toestemming("ouder", "B1")
        toestemming("jeugdige")
      }
      naarTafel("9 okt 15:30", .okt21, minuten: 30, gasten)
      op("23 okt 10:18") {
        notitie(
          "feit", wie: "Patricia Lindhout",
          "Ze komt om twee uur 's nachts wel beneden, om te bakken.")
      }
      aanTafel(.okt21, "23 okt 10:05", tot: "10:40", gasten) {
        advies(
          "A1", "herdefinieren-hulp", bij: .okt21,
          """
          Behandeling aan huis door Tweespan onder regie van Lindeboog; begin in de keuken. \
          Onderwijs op afstand, twee uur per dag.
          """,
          gewoon: "De hulp komt bij jou thuis en begint met bakken.", verantwoordelijk: regie,
          uitvoerder: "Tweespan", uiterlijk: "17 apr", "maandelijks")
      }
      op("31 okt 11:20") {
        antwoord("A1", "ouder", wie: "Patricia Lindhout", "aanvaard")
        antwoord("A1", "zorgaanbieder", wie: "Tweespan", "aanvaard")
      }
      op("24 nov 10:30") {
        voortgang(
          "A1", "vertraagd", "capaciteit", met: "Inge Sloot", "Tweespan begint in februari.")
      }
      op("5 jan 13:20") {
        voortgang("A1", "vertraagd", "capaciteit", met: "Inge Sloot")
        overbruggingNodig(true, toereikend: true)
        overbrugging("Wijkteam, wekelijks huisbezoek", vanaf: "7 jan", tot: "17 apr")
      }
      op("19 feb 14:15") {
        voortgang(
          "A1", "vertraagd", "capaciteit", met: "Loes van Wanrooy, Tweespan",
          "Kennismaking gehad, door de dichte deur. Begin half april.", volgende: "21 mrt")
        afspraak("P1", "Inge Sloot", "Laptop van school bij Vera thuis.", uiterlijk: "26 mrt")
      }
      op("23 mrt 15:45") { gepoogd("Inge Sloot", "voicemail") }
    }
  }

  /// With a complaint that was justified.
  static var gaai: Verhaal {
    let regie = Persoon("Richard Tromp", "Gemeente Eikenrade")
    let gasten = [
      ouder("Esmée Boelens"), ouder("Patrick Boelens"), verwijzer("Richard Tromp"),
      deskundige("L09"),
    ]
    return casus(.gaai) {
      op("30 okt 10:35") {
        aangemeld(
          Kind("Mees", "Mees Boelens", "2019-03-26", "Eikenrade"), door: "zorgaanbieder",
          "Anja Tichelaar", "Zonnewijzer", kanaal: "telefoon",
          """
          Mees (6) heeft een ernstige meervoudige beperking. Het dagcentrum stopt met vervoer, \
          ouders kunnen niet én werken én rijden.
          """,
          vastgelopen: ["heen-en-weer-geschoven"], domeinen: ["jeugdwet", "wlz"], fase: 2,
          regisseur: regie)
      }
      op("31 okt 09:50") { opgepakt() }
      op("3 nov 13:10") {
        betrokkene("B1", "moeder", "Esmée Boelens", gezag: true)
        betrokkene("B2", "vader", "Patrick Boelens", gezag: true)
        toestemming("ouder", "B1")
        toestemming("ouder", "B2")
        stem("ouder", "B2", "Het gaat om veertien kilometer. Veertien.")
        toegelaten("Zorg valt weg op vervoer; Wlz en gemeente wijzen naar elkaar.")
      }
      naarTafel("6 nov 14:00", .nov18, minuten: 25, gasten)
      aanTafel(.nov18, "18 nov 10:06", tot: "10:28", gasten) {
        advies(
          "A1", "herdefinieren-hulp", bij: .nov18,
          """
          Wlz-profiel laten herzien met vervoer erin; tot het besluit rijdt de gemeente, met \
          verrekening achteraf.
          """,
          gewoon: "De bus blijft rijden. Wie hem betaalt zoeken wij uit.", verantwoordelijk: regie,
          uitvoerder: "Gemeente Eikenrade", uiterlijk: "30 apr", "maandelijks")
      }
      op("21 nov 10:30") { antwoord("A1", "gemeente", wie: "Eikenrade", "aanvaard") }
      op("18 dec 14:40") { voortgang("A1", "op-koers", met: "Richard Tromp", "Bus rijdt.") }
      op("6 jan 09:35", door: "secretariaat") {
        klacht(
          "KL1", van: "Patrick Boelens",
          "Het verslag ging naar ons oude adres. De nieuwe bewoners hebben het gelezen.")
      }
      op("22 jan 15:20") {
        voortgang("A1", "op-koers", met: "Esmée Boelens")
        klachtAfgehandeld(
          "KL1", "gegrond",
          "Excuses gemaakt; datalek gemeld. Adres wordt voortaan bij elke brief nagevraagd.")
        knelpunt(
          "K1", "operationeel", "gegevensdeling",
          "Adreswijzigingen uit de basisregistratie bereiken ons niet.")
      }
      op("2 mrt 11:25") {
        voortgang(
          "A1", "vertraagd", "overig", met: "Richard Tromp",
          "Besluit Wlz verwacht eind april; bus rijdt door.", volgende: "2 apr")
      }
    }
  }

  static var boomvalk: Verhaal {
    let regie = Persoon("Wendy Kroes", "GI Westerkade")
    let gasten = [
      jeugdige("Luca Pietersma"),
      ouder("Sonja Pietersma").komtNiet("Had dienst; las het advies vooraf."),
      verwijzer("Wendy Kroes"), deskundige("L12"),
    ]
    return casus(.boomvalk) {
      op("6 nov 14:25") {
        aangemeld(
          Kind("Luca", "Luca Pietersma", "2009-02-07", "Polderwijk"),
          door: "gecertificeerde-instelling", "Wendy Kroes", "GI Westerkade", kanaal: "telefoon",
          """
          Luca wil stoppen met lachgas en wiet. De jeugdkliniek neemt hem niet omdat hij ook \
          dealt, justitie niet omdat hij wil stoppen.
          """,
          vastgelopen: ["heen-en-weer-geschoven"], domeinen: ["jeugdwet", "veiligheid", "zvw"],
          fase: 3, regisseur: regie)
      }
      op("7 nov 10:10") { opgepakt() }
      op("11 nov 13:00") {
        kader("jeugdreclassering", tot: "7 nov 2026")
        toegelaten(
          "Motivatie is er nu; over een maand misschien niet meer.", typering: "inhoudelijk")
        stem("Ik wil stoppen voordat mijn broertje begint.")
        toestemming("jeugdige")
      }
      naarTafel("12 nov 09:30", .nov18, minuten: 25, gasten)
      aanTafel(.nov18, "18 nov 10:42", tot: "11:09", gasten) {
        advies(
          "A1", "zorgbemiddeling", bij: .nov18,
          """
          De Vloedlijn neemt hem ambulant aan met drie contacten per week; jeugdreclassering zet \
          de meldplicht op dezelfde plek.
          """,
          gewoon: """
            Je gaat drie keer per week naar De Vloedlijn. Je meldt je daar ook, dus dat hoeft niet \
            meer apart.
            """, verantwoordelijk: regie, uitvoerder: "De Vloedlijn", uiterlijk: "10 apr",
          "maandelijks")
        standpunt("Luca", deelt: true, "Drie keer is veel. Maar goed.")
      }
      op("24 nov 15:35") {
        antwoord("A1", "jeugdige", "aanvaard")
        antwoord("A1", "gecertificeerde-instelling", "aanvaard")
      }
      op("17 dec 11:10") { voortgang("A1", "op-koers", met: "Wendy Kroes", "Intake gehad.") }
      op("19 jan 15:00") {
        voortgang(
          "A1", "vertraagd", "wachtlijst", met: "Wendy Kroes",
          "Eén contact per week in plaats van drie.")
      }
      op("18 feb 10:20") {
        voortgang(
          "A1", "vertraagd", "wachtlijst", met: "Dewi Sastrowidjojo",
          "Tweede behandelaar begint in april.")
      }
    }
  }
}
