extension Demo {
  static var boomklever: Verhaal {
    let regie = Persoon("Anne-Fleur Tol", "GI Westerkade")
    let gasten = [
      verzorger("Gerrit en Anja Hulst, pleegouders"), ouder("Kelly Brand").via("telefoon"),
      verwijzer("Anne-Fleur Tol"), deskundige("L16"),
    ]
    return casus(.boomklever) {
      op("18 feb 11:30") {
        aangemeld(
          Kind("Jip", "Jip Brand", "2021-10-08", "Zandmeer"), door: "gecertificeerde-instelling",
          "Anne-Fleur Tol", "GI Westerkade", kanaal: "e-mail",
          """
          Jip (4) eet alleen wit. Het pleeggezin houdt van hem en is op. Eetteam heeft plek in \
          september.
          """,
          vastgelopen: ["capaciteit"], domeinen: ["jeugdwet", "zvw"], fase: 2, wachtSinds: "12 jan",
          regisseur: regie)
      }
      op("19 feb 10:10") { opgepakt() }
      op("24 feb 09:30") {
        betrokkene("B1", "pleegouders", "Gerrit en Anja Hulst")
        betrokkene("B2", "moeder", "Kelly Brand", gezag: true)
        toegelaten(complex: false, "Breuk in het pleeggezin dreigt eerder dan september.")
        stem("verzorger", "B1", "Hij at een aardbei. Eén. Wij hebben gehuild.")
        toestemming("ouder", "B2")
      }
      naarTafel("25 feb 14:20", .mrt10, minuten: 20, gasten)
      aanTafel(.mrt10, "10 mrt 11:06", tot: "11:24", gasten) {
        advies(
          "A1", "zorgbemiddeling", bij: .mrt10,
          """
          Logopedist met eetspecialisme aan huis, nu; eetteam Lindeboog kijkt via beeld mee. Elke \
          derde week een vrij weekend voor de pleegouders.
          """,
          gewoon: """
            Er komt iemand thuis helpen met eten. Jullie krijgen om de drie weken een vrij weekend.
            """, verantwoordelijk: regie, uitvoerder: "Lindeboog", uiterlijk: "24 apr",
          "maandelijks")
      }
      op("16 mrt 10:05") { meegedeeld("A1", aan: "pleegouders en moeder", per: "telefoon") }
    }
  }

  /// Sixteen on Monday.
  static var spreeuw: Verhaal {
    let regie = Persoon("Daan Elzinga", "Gemeente Polderwijk")
    let gasten = [
      jeugdige("Björn Haverkort"), ouder("Sylvia Haverkort"), verwijzer("Daan Elzinga"),
      deskundige("L12"),
    ]
    return casus(.spreeuw) {
      op("19 feb 13:25") {
        aangemeld(
          Kind("Björn", "Björn Haverkort", "2010-03-30", "Polderwijk"),
          door: "gemeentelijke-toegang", "Daan Elzinga", "Gemeente Polderwijk", kanaal: "overleg",
          """
          Björn drinkt alleen, op zijn kamer. De ggz wil dat hij eerst stopt, de verslavingszorg \
          wil dat eerst de depressie behandeld wordt.
          """,
          vastgelopen: ["heen-en-weer-geschoven"], domeinen: ["jeugdwet", "zvw"], fase: 3,
          wachtSinds: "17 nov", regisseur: regie)
      }
      op("20 feb 09:55") { opgepakt() }
      op("24 feb 11:50") {
        betrokkene("B1", "moeder", "Sylvia Haverkort", gezag: true)
        toegelaten("Twee wachtkamers met elk de sleutel van de ander.", typering: "inhoudelijk")
        stem("Het maakt me niet uit welke deur, als er iemand achter zit.")
        toestemming("ouder", "B1")
        toestemming("jeugdige")
      }
      naarTafel("26 feb 15:10", .mrt10, minuten: 25, gasten)
      op("10 mrt 10:41") {
        notitie(
          "besluit", wie: "Dewi Sastrowidjojo",
          "Wij beginnen, ook als hij drinkt. Dat is al beleid, het was alleen niet bekend.")
      }
      aanTafel(
        .mrt10, "10 mrt 10:30", tot: "10:52", gasten, "advies", "Tekst na overleg met Lindeboog.")
      op("17 mrt 14:50") {
        advies(
          "A1", "zorgbemiddeling", bij: .mrt10,
          """
          De Vloedlijn en Lindeboog beginnen in dezelfde week, in dezelfde kamer, met één \
          behandelplan. Niemand hoeft eerst.
          """,
          gewoon: "Twee behandelaars, één kamer, één plan. Je hoeft nergens eerst vanaf.",
          verantwoordelijk: regie, uitvoerder: "De Vloedlijn en Lindeboog",
          uiterlijk: "17 apr", "wekelijks")
        afspraak("P1", "Daan Elzinga", "Björn zelf gebeld over het advies.", uiterlijk: "25 mrt")
      }
    }
  }
}
