extension Demo {
  static var krakeend: Verhaal {
    casus(.krakeend) {
      op("19 mrt 15:40") {
        aangemeld(
          Kind("Bo", "Bo Terhorst", "2015-01-31", "Eikenrade"), door: "huisarts", "D. Schuurman",
          "Huisartsenpraktijk Eikenrade-Zuid", kanaal: "telefoon",
          """
          Bo bijt tot bloedens toe in de eigen armen, alleen op zondagavond. Alle onderzoeken zijn \
          gedaan.
          """,
          vastgelopen: ["passende-zorg-onduidelijk"], domeinen: ["jeugdwet", "zvw"], fase: 2)
      }
      op("23 mrt 11:00") { opgepakt() }
      op("23 mrt 15:55") {
        notitie(
          "feit", wie: "D. Schuurman",
          "Zondag is wisseldag tussen de ouders. Dat stond in geen enkel verslag.")
      }
    }
  }

  /// What was asked for should have come on Friday.
  static var tafeleend: Verhaal {
    casus(.tafeleend) {
      op("9 mrt 13:30") {
        aangemeld(
          Kind("Djuna", "Djuna Pater", "2012-10-26", "Polderwijk"), door: "zorgaanbieder",
          "Coen Maas", "Tweespan", kanaal: "e-mail",
          "Djuna gaat niet vooruit. Wij zouden graag een second opinion.",
          vastgelopen: ["behandeldoel-niet-bereikt"], fase: 2)
      }
      op("10 mrt 13:45") { opgepakt() }
      op("12 mrt 16:30") {
        gescreend(
          "aangehouden", (true, false, true),
          "Er staat niet in wat er geprobeerd is, en Djuna komt in de aanmelding niet voor.",
          "inhoudelijk", wachtOp: "behandelgeschiedenis en de stem van Djuna (Tweespan)",
          wachtTot: "20 mrt")
      }
    }
  }

  /// Due today.
  static var zaagbek: Verhaal {
    casus(.zaagbek) {
      op("13 mrt 09:50") {
        aangemeld(
          Kind("Mats", "Mats Verhoef", "2014-09-17", "Veldhaven"), door: "onderwijs",
          "Trudy Wesselink", "Het Duincollege", kanaal: "webformulier",
          """
          Mats is in de brugklas gestopt met praten tegen volwassenen. Tegen honden praat hij wel.
          """,
          vastgelopen: ["passende-zorg-onduidelijk"], domeinen: ["onderwijs", "jeugdwet"], fase: 2)
      }
      op("16 mrt 10:40") { opgepakt() }
      op("17 mrt 13:50") {
        gescreend(
          "aangehouden", (true, false, false), "Alleen de school is gehoord.", "inhoudelijk",
          "Moeder gebeld; zij overlegt met vader.",
          wachtOp: "schoolverslag en toestemming van vader", wachtTot: "24 mrt")
        betrokkene("B1", "moeder", "Lies Verhoef", gezag: true)
        toestemming("ouder", "B1")
      }
    }
  }

  static var brandgans: Verhaal {
    casus(.brandgans) {
      op("17 mrt 15:25") {
        aangemeld(
          Kind("Hailey", "Hailey Mooijman", "2011-05-05", "Zandmeer"),
          door: "gecertificeerde-instelling", "Ellen Baaij", "GI Westerkade", kanaal: "telefoon",
          """
          Hailey wil terug naar het pleeggezin waar zij op haar tiende weg moest. Het gezin wil \
          dat ook. Mag dat?
          """,
          vastgelopen: ["passende-zorg-onduidelijk"], fase: 3)
      }
      op("18 mrt 09:40") { opgepakt() }
      op("20 mrt 11:15") {
        stem("Ze hebben mijn fiets bewaard.")
        gescreend(
          "aangehouden", (true, false, true),
          "Waarom zij toen weg moest weet niemand meer; dat moet eerst op tafel.", "inhoudelijk",
          wachtOp: "dossier 2021 van de vorige GI", wachtTot: "3 apr")
        toestemming("jeugdige", voor: "dossier-opvragen", aan: "vorige GI")
      }
    }
  }
}
