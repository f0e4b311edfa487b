extension Demo {
  static var zilvermeeuw: Verhaal {
    let regie = Persoon("Bart Lammerink", "Gemeente Zandmeer")
    let gasten = [
      jeugdige("Mila Dost").via("online"), ouder("Erik Dost"), verwijzer("Bart Lammerink"),
      deskundige("L17"),
    ]
    return casus(.zilvermeeuw) {
      op("5 feb 10:20") {
        aangemeld(
          Kind("Mila", "Mila Dost", "2011-03-31", "Zandmeer"), door: "zorgaanbieder",
          "Noortje Sanders", "Lindeboog", kanaal: "telefoon",
          """
          Mila heeft dwang; wassen duurt vier uur. De deeltijdbehandeling is vol, de kliniek te \
          zwaar.
          """,
          vastgelopen: ["capaciteit", "treeknorm-overschreden"], domeinen: ["jeugdwet", "zvw"],
          fase: 3, wachtSinds: "3 nov", regisseur: regie)
      }
      op("6 feb 09:15") { opgepakt() }
      op("10 feb 13:50") {
        betrokkene("B1", "vader", "Erik Dost", gezag: true)
        toegelaten("Vier uur per dag aan de kraan; open handen.", typering: "inhoudelijk")
        stem("Ik weet dat het onzin is. Dat helpt niet.")
        toestemming("ouder", "B1")
        toestemming("jeugdige")
        overbruggingNodig(true)
      }
      op("12 feb 15:30") {
        overbrugging("Lindeboog, beeldbellen driemaal per week", vanaf: "16 feb", tot: "27 mrt")
      }
      naarTafel("12 feb 16:00", .feb24, minuten: 25, gasten)
      aanTafel(.feb24, "26 feb 10:47", tot: "11:12", gasten) {
        advies(
          "A1", "zorgbemiddeling", bij: .feb24,
          """
          Intensieve weekbehandeling in een vakantiehuis, vijf dagen, door twee behandelaars van \
          Lindeboog; daarna poliklinisch.
          """,
          gewoon: """
            Vijf dagen achter elkaar oefenen, in een huis met maar één kraan. Je vader slaapt er \
            ook.
            """, verantwoordelijk: regie, uitvoerder: "Lindeboog", uiterlijk: "30 apr", "wekelijks")
      }
      op("4 mrt 10:55") {
        antwoord("A1", "zorgaanbieder", wie: "Lindeboog", "aanvaard")
        antwoord(
          "A1", "gemeente", wie: "Zandmeer", "deels", "Behandeling wel, huur van het huis nog niet."
        )
        financiering("Gemeente Zandmeer", "maatwerk", 1_150, "gevraagd")
      }
      op("11 mrt 14:05") { gepoogd("Bart Lammerink", "geen-gehoor", volgende: "18 mrt") }
      op("18 mrt 09:50") { gepoogd("Bart Lammerink", "gemaild", per: "e-mail", volgende: "25 mrt") }
    }
  }

  static var winterkoning: Verhaal {
    casus(.winterkoning) {
      op("9 feb 11:10") {
        aangemeld(
          .anoniem("Veldhaven"), door: "gemeentelijke-toegang", "Lotte Wieringa",
          "Lokaal team Veldhaven", kanaal: "telefoon", consultatie: true,
          """
          Tweeling van drie, moeder zwakbegaafd, alles gaat net goed. Wanneer moeten wij ons \
          zorgen maken?
          """,
          vastgelopen: ["passende-zorg-onduidelijk"], fase: 2)
      }
      op("9 feb 15:20") { opgepakt("Josefien Terpstra") }
      op("11 feb 10:05") {
        toegelaten(
          gevaar: false, eerder: false, "Vooruitkijken in plaats van ingrijpen.",
          typering: "inhoudelijk")
      }
      op("19 feb 14:30") {
        advies(
          "A1", "consultatie", gewicht: "gezaghebbend", berustOp: "geen",
          """
          Vijf tekens op één kaart, samen met moeder geschreven, op de koelkast. Kijk elke drie \
          maanden samen of er iets op de kaart gebeurd is.
          """,
          gewoon: "Een kaart op de koelkast: zo weet je zelf wanneer je belt.",
          verantwoordelijk: Persoon("Lotte Wieringa", "Lokaal team Veldhaven"), uiterlijk: "30 apr",
          "driemaandelijks")
        meegedeeld("A1", aan: "Lotte Wieringa", per: "telefoon")
      }
      op("5 mrt 11:25") { antwoord("A1", "verwijzer", wie: "Lotte Wieringa", "aanvaard") }
    }
  }

  /// Twelve next week: from then on she has a say herself.
  static var merel: Verhaal {
    let regie = Persoon("Hugo Wassenberg", "Lokaal team Veldhaven")
    let gasten = [
      jeugdige("Isa Noordhof"), ouder("Ymke Noordhof"), verwijzer("Hugo Wassenberg"),
      deskundige("L11"),
    ]
    return casus(.merel) {
      op("17 feb 09:40") {
        aangemeld(
          Kind("Isa", "Isa Noordhof", "2014-04-02", "Veldhaven"), door: "gemeentelijke-toegang",
          "Hugo Wassenberg", "Lokaal team Veldhaven", kanaal: "overleg",
          """
          Isa zorgt voor haar moeder, die MS heeft. De Wmo helpt moeder, de Jeugdwet helpt Isa, en \
          niemand haalt de afwas weg.
          """,
          vastgelopen: ["heen-en-weer-geschoven"], domeinen: ["jeugdwet", "wmo"], fase: 2,
          regisseur: regie)
      }
      op("17 feb 13:10") { opgepakt() }
      op("19 feb 10:35") {
        betrokkene("B1", "moeder", "Ymke Noordhof", gezag: true)
        toegelaten(gevaar: false, "Kind van elf met een huishouden.")
        stem("Ik wil wel helpen, maar niet als eerste.")
        toestemming("ouder", "B1")
      }
      naarTafel("23 feb 14:00", .mrt10, minuten: 25, gasten)
      aanTafel(.mrt10, "10 mrt 10:05", tot: "10:28", gasten) {
        advies(
          "A1", "herdefinieren-hulp", bij: .mrt10,
          """
          Wmo-uren naar vijf ochtenden met ontbijt en schoolspullen erbij; Isa twee middagen per \
          week naar de jonge mantelzorgers.
          """,
          gewoon: "'s Ochtends komt er iemand, dus jij hoeft alleen jezelf aan te kleden.",
          verantwoordelijk: regie, uitvoerder: "Gemeente Veldhaven (Wmo)",
          uiterlijk: "8 mei", "maandelijks")
      }
      op("12 mrt 15:05") { meegedeeld("A1", aan: "Isa en haar moeder", per: "gesprek") }
      op("16 mrt 13:40") {
        antwoord("A1", "gemeente", wie: "Veldhaven", "aanvaard")
        antwoord("A1", "ouder", wie: "Ymke Noordhof", "aanvaard")
      }
    }
  }
}
