extension Demo {
  static var ooievaar: Verhaal {
    let regie = Persoon("Lucas Hendrikse", "Lokaal team Veldhaven")
    let gasten = [
      jeugdige("Iris Plantinga"), ouder("Mechteld Plantinga"), verwijzer("Lucas Hendrikse"),
      deskundige("L16"),
    ]
    return casus(.ooievaar) {
      op("28 aug 14:05") {
        aangemeld(
          Kind("Iris", "Iris Plantinga", "2010-01-22", "Veldhaven"), door: "gemeentelijke-toegang",
          "Lucas Hendrikse", "Lokaal team Veldhaven", kanaal: "overleg",
          """
          Iris slaapt sinds de brand in hun huis niet meer alleen. Traumabehandeling is twee keer \
          gestopt omdat de behandelaar wegging. Wie kan haar behandelen én blijven?
          """,
          vastgelopen: ["behandeldoel-niet-bereikt"], fase: 2, wachtSinds: "12 mei 2025",
          regisseur: regie)
      }
      op("29 aug 11:20") { opgepakt() }
      op("2 sep 09:30") {
        betrokkene("B1", "moeder", "Mechteld Plantinga", gezag: true)
        toegelaten(
          "Twee afgebroken behandelingen; niet naar school zolang de nachten zo zijn.",
          typering: "inhoudelijk")
        stem("Ik wil niet nog een keer bij het begin beginnen.")
        toestemming("ouder", "B1")
        toestemming("jeugdige")
      }
      naarTafel("2 sep 10:10", .sep9, minuten: 25, gasten)
      aanTafel(.sep9, "9 sep 10:09", tot: "10:36", gasten) {
        advies(
          "A1", "zorgbemiddeling", bij: .sep9,
          """
          Praktijk De Luwte neemt de behandeling over, met een contract van minstens een half jaar \
          en een tweede behandelaar die meeloopt.
          """,
          gewoon: "Je gaat verder waar je was, bij twee mensen die allebei jouw verhaal kennen.",
          verantwoordelijk: regie, uitvoerder: "Praktijk De Luwte", uiterlijk: "3 okt",
          "maandelijks")
      }
      op("12 sep 10:40") {
        antwoord("A1", "verwijzer", wie: "Lucas Hendrikse", "aanvaard")
        antwoord("A1", "ouder", wie: "Mechteld Plantinga", "aanvaard")
      }
      op("25 sep 15:10") { zorgGestart("A1", "Praktijk De Luwte", op: "24 sep") }
      op("27 okt 09:30") {
        voortgang(
          "A1", "op-koers", met: "Lucas Hendrikse",
          "Slaapt drie nachten per week in haar eigen bed.")
      }
      op("1 dec 10:00") { voortgang("A1", "op-koers", met: "Mechteld Plantinga") }
      op("22 jan 11:15") {
        geevalueerd(
          "opgelost", cijfer: 9,
          geleerd: "Een meelopende tweede behandelaar kost weinig en voorkomt opnieuw beginnen.")
        afgesloten(
          "gerealiseerd",
          "Behandeling loopt tot de zomer; lokaal team houdt een vinger aan de pols.")
      }
    }
  }

  static var lepelaar: Verhaal {
    let regie = Persoon("Petra Ansems", "Gemeente Polderwijk")
    let gasten = [ouder("Gülay Aksoy"), verwijzer("Petra Ansems"), deskundige("L13")]
    return casus(.lepelaar) {
      op("4 sep 10:50") {
        aangemeld(
          Kind("Deniz", "Deniz Aksoy", "2017-02-11", "Polderwijk"), door: "onderwijs",
          "Marloes Vink", "Basisschool De Wadloper", kanaal: "e-mail",
          """
          Deniz (8) zit sinds mei op een halve dag school. Niemand weet meer waarom dat begonnen \
          is, en niemand durft het terug te draaien.
          """,
          vastgelopen: ["passende-zorg-onduidelijk"], domeinen: ["jeugdwet", "onderwijs"], fase: 2,
          regisseur: regie)
      }
      op("8 sep 13:15") { opgepakt() }
      op("10 sep 09:50") {
        betrokkene("B1", "moeder", "Gülay Aksoy", gezag: true)
        stem("Ik moet altijd weg als het net leuk wordt, bij gym.")
        toestemming("ouder", "B1")
        toegelaten(gevaar: false, "Vier maanden halve dagen zonder plan.", typering: "procesmatig")
      }
      naarTafel("11 sep 11:20", .sep23, minuten: 25, gasten)
      aanTafel(.sep23, "23 sep 09:34", tot: "10:01", gasten) {
        advies(
          "A1", "herdefinieren-hulp", bij: .sep23,
          """
          Hele dagen vanaf de herfstvakantie, met een ambulant begeleider van Tweespan in de \
          eerste zes weken. Gym als eerste uur.
          """,
          gewoon: "Deniz gaat weer hele dagen naar school. De dag begint met gym.",
          verantwoordelijk: regie, uitvoerder: "Tweespan", uiterlijk: "31 okt", "maandelijks"
        )
      }
      op("26 sep 14:00") {
        antwoord("A1", "ouder", wie: "Gülay Aksoy", "aanvaard")
        antwoord("A1", "zorgaanbieder", wie: "Tweespan", "aanvaard")
      }
      op("27 okt 15:40") { zorgGestart("A1", "Tweespan", op: "27 okt") }
      op("1 dec 10:25") {
        voortgang(
          "A1", "op-koers", met: "Marloes Vink",
          "Vijf hele dagen. Eén keer naar huis gegaan, met koorts.")
      }
      op("12 jan 13:40") {
        geevalueerd("opgelost", cijfer: 8)
        afgesloten("gerealiseerd", "Begeleiding is gestopt zoals bedoeld.")
      }
    }
  }

  static var kemphaan: Verhaal {
    let regie = Persoon("Ton Verbeek", "GI Westerkade")
    let gasten = [
      jeugdige("Sam Oudejans").via("telefoon"), verwijzer("Ton Verbeek"), deskundige("L10"),
    ]
    return casus(.kemphaan) {
      op("10 sep 09:40") {
        aangemeld(
          Kind("Sam", "Sam Oudejans", "2009-07-03", "Zandmeer"), door: "gecertificeerde-instelling",
          "Ton Verbeek", "GI Westerkade", kanaal: "telefoon",
          """
          Sam woont hier, zijn vader woont drie regio's verder en wil hem opvangen. Beide regio's \
          zeggen dat de ander moet betalen.
          """,
          vastgelopen: ["heen-en-weer-geschoven"], domeinen: ["jeugdwet", "wonen"], fase: 3,
          regisseur: regie)
      }
      op("10 sep 16:20") { opgepakt() }
      op("15 sep 10:00") {
        toegelaten("Woonplaatsbeginsel als hindernis; jongen zit tussen twee gemeenten.")
        stem("Mijn vader heeft al een bed gekocht.")
        toestemming("jeugdige")
      }
      naarTafel("15 sep 10:30", .sep23, minuten: 30, gasten)
      aanTafel(.sep23, "23 sep 10:04", tot: "10:33", gasten) {
        advies(
          "A1", "herdefinieren-hulp", bij: .sep23,
          """
          Sam gaat naar zijn vader met drie maanden begeleiding. Zandmeer betaalt die maanden en \
          draagt dan over.
          """,
          gewoon: "Je gaat naar je vader. De eerste drie maanden helpt er iemand mee.",
          verantwoordelijk: regie, uiterlijk: "7 nov", "maandelijks")
      }
      op("6 okt 11:00") { antwoord("A1", "gemeente", wie: "Zandmeer", "aanvaard") }
      op("3 nov 15:15") {
        voortgang("A1", "op-koers", met: "Ton Verbeek", "Verhuisd op 1 november.")
      }
      op("10 nov 10:30") {
        overdrachtAangeboden(aan: "RET Bovenveen", contact: "Gea Prakken, secretaris")
      }
      op("18 nov 15:05") { overdrachtBeantwoord("aanvaard") }
      op("18 nov 15:20") { afgesloten("overgedragen", "Bovenveen volgt de begeleiding bij vader.") }
    }
  }

  static var roek: Verhaal {
    casus(.roek) {
      op("20 nov 13:30") {
        aangemeld(
          .anoniem("Eikenrade"), door: "huisarts", "D. Schuurman",
          "Huisartsenpraktijk Eikenrade-Zuid", kanaal: "telefoon", consultatie: true,
          """
          Meisje van veertien krast. Ouders weten het niet en zij vraagt mij te zwijgen. Wat mag \
          ik, wat moet ik?
          """,
          vastgelopen: ["passende-zorg-onduidelijk"], domeinen: ["jeugdwet", "zvw"])
      }
      op("20 nov 14:10") { opgepakt("Josefien Terpstra") }
      op("20 nov 14:40") {
        toegelaten(eerder: false, "Consultatie, vandaag nog.", typering: "inhoudelijk")
      }
      op("20 nov 16:45") {
        advies(
          "A1", "consultatie", gewicht: "gezaghebbend", berustOp: "geen",
          """
          Samen met haar bepalen wie zij als eerste vertelt, met een datum. Zwijgen mag zolang er \
          geen gevaar is; leg vast waarom.
          """,
          verantwoordelijk: Persoon("D. Schuurman", "Huisartsenpraktijk Eikenrade-Zuid"),
          uiterlijk: "4 dec", "maandelijks")
      }
      op("4 dec 12:20") {
        antwoord("A1", "verwijzer", wie: "D. Schuurman", "aanvaard")
        voortgang(
          "A1", "op-koers", met: "D. Schuurman",
          "Ze vertelde het haar tante, en die is meegegaan naar huis.")
        afgesloten("consultatie-gegeven", "Huisarts volgt.")
      }
    }
  }
}
