extension Demo {
  /// Seven weeks on the list; it was on an agenda once, and came off.
  static var waterhoen: Verhaal {
    casus(.waterhoen) {
      op("26 jan 13:50") {
        aangemeld(
          Kind("Hugo", "Hugo Tervoort-Baas", "2014-11-02", "Zandmeer"), door: "onderwijs",
          "Ineke Sprong", "Basisschool De Sluis", kanaal: "e-mail",
          """
          Hugo leert te makkelijk, slaapt te kort en gaat sinds november niet meer. De coach voor \
          hoogbegaafde leerlingen is wegbezuinigd.
          """,
          vastgelopen: ["passende-zorg-onduidelijk"], domeinen: ["onderwijs", "jeugdwet"], fase: 1,
          wachtSinds: "3 nov")
      }
      op("29 jan 10:05") { opgepakt() }
      op("2 feb 15:00") {
        toegelaten(complex: false, gevaar: false, "Geen haast, wel al lang blijven liggen.")
        stem("Ik verveel me niet, ik wacht.")
        toestemming("ouder")
      }
      naarTafel("12 feb 10:20", .mrt10, minuten: 20)
      op("4 mrt 11:40") {
        vanTafel(.mrt10, "Ineke Sprong kan niet; zonder school heeft het geen zin.")
      }
    }
  }

  static var snip: Verhaal {
    casus(.snip) {
      op("16 feb 09:05") {
        aangemeld(
          Kind("Roan", "Roan Eggink", "2010-12-12", "Veldhaven"), door: "zorgaanbieder",
          "Eline Hogendorp", "Tweespan", kanaal: "telefoon",
          """
          Roan helpt zijn vader op de kotter en is daar de beste versie van zichzelf. Aan wal valt \
          hij stil. Kan hulp mee aan boord?
          """,
          vastgelopen: ["behandeldoel-niet-bereikt"],
          domeinen: ["jeugdwet", "onderwijs", "werk-inkomen"], fase: 2,
          regisseur: Persoon("Hidde Fokkens", "Lokaal team Veldhaven"))
      }
      op("17 feb 11:15") { opgepakt() }
      op("23 feb 13:00") {
        betrokkene("B1", "vader", "Sietse Eggink", gezag: true)
        toegelaten(
          gevaar: false, "Vraagt verbeelding van onderwijs en arbeid.", typering: "inhoudelijk")
        stem("Op zee vraagt niemand wat ik voel en dan weet ik het wel.")
        toestemming("ouder", "B1")
      }
    }
  }

  static var karekiet: Verhaal {
    casus(.karekiet) {
      op("26 feb 16:25") {
        aangemeld(
          Kind("Selin", "Selin Demirbas", "2013-06-14", "Eikenrade"), door: "gemeentelijke-toegang",
          "Richard Tromp", "Gemeente Eikenrade", kanaal: "overleg",
          """
          Selin heeft diabetes en vergeet haar insuline als het thuis onrustig is. Kinderarts en \
          wijkteam bellen elkaar niet.
          """,
          vastgelopen: ["heen-en-weer-geschoven"], domeinen: ["jeugdwet", "zvw"], fase: 2,
          regisseur: Persoon("Richard Tromp", "Gemeente Eikenrade"))
      }
      op("2 mrt 13:35") { opgepakt() }
      op("5 mrt 14:20") {
        toegelaten("Twee opnames in een half jaar, allebei na ruzie.")
        stem("Mijn pomp is van mij. De rest is van iedereen.")
        toestemming("ouder")
      }
    }
  }

  static var aalscholver: Verhaal {
    casus(.aalscholver) {
      op("11 mrt 10:10") {
        aangemeld(
          Kind("Thijmen", "Thijmen Roelofs", "2008-12-30", "Zandmeer"),
          door: "gecertificeerde-instelling", "Berend Jonkman", "GI Westerkade", kanaal: "e-mail",
          "Thijmen heeft negen maanden tot zijn achttiende, een diploma en geen adres. Wie begint?",
          vastgelopen: ["capaciteit"], domeinen: ["jeugdwet", "wmo", "wonen"], fase: 3,
          regisseur: Persoon("Berend Jonkman", "GI Westerkade"))
      }
      op("12 mrt 15:50") { opgepakt() }
      op("18 mrt 11:25") {
        kader("voogdij", tot: "30 dec 2026")
        toegelaten(gevaar: false, "Op tijd begonnen, dus met kans van slagen.")
        stem("Ik kan alles behalve een huis vinden.")
        toestemming("jeugdige")
      }
    }
  }
}
