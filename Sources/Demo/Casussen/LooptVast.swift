extension Demo {
  /// Stuck on a provider, and today back at the table.
  static var torenvalk: Verhaal {
    let regie = Persoon("Marieke Ooms", "Lokaal team Eikenrade")
    let gasten = [
      jeugdige("Senna Vastrick"), ouder("Danny Vastrick"), verwijzer("Marieke Ooms"),
      deskundige("L09"),
    ]
    return casus(.torenvalk) {
      op("6 jan 11:25") {
        aangemeld(
          Kind("Senna", "Senna Vastrick", "2013-08-05", "Eikenrade"), door: "gemeentelijke-toegang",
          "Marieke Ooms", "Lokaal team Eikenrade", kanaal: "overleg",
          """
          Senna (12) kan zich niet inhouden en woont met zeven anderen op een groep die daarvan \
          ontploft. Zij moet naar een kleinere groep; die is er, maar vol.
          """,
          vastgelopen: ["capaciteit", "treeknorm-overschreden"],
          domeinen: ["jeugdwet", "onderwijs"], fase: 3, wachtSinds: "15 sep", regisseur: regie)
      }
      op("7 jan 10:40") { opgepakt() }
      op("9 jan 14:30") {
        betrokkene("B1", "vader", "Danny Vastrick", contact: "06-0000 1720", gezag: true)
        betrokkene("B2", "groepsleider", "Milou Zandstra", van: "Zonnewijzer")
        toegelaten("Zeventien weken op de wachtlijst; drie meldingen van geweld op de groep.")
        stem("Met drie kan ik het. Met zeven niet. Dat is toch niet raar?")
        stem("ouder", "B1", "Ze belt me elke avond om kwart over acht. Dan is het daar het ergst.")
        toestemming("ouder", "B1")
      }
      naarTafel("13 jan 15:25", .jan27, minuten: 25, gasten)
      aanTafel(.jan27, "27 jan 10:14", tot: "10:36", gasten, leiding: "h.ouali") {
        advies(
          "A1", "zorgbemiddeling", bij: .jan27,
          """
          Plek in de groep van drie aan de Meeuwenlaan (Zonnewijzer) vóór april. Tot dan een extra \
          begeleider tussen zeven en negen 's avonds.
          """,
          gewoon: """
            Je gaat naar een groep met twee anderen. Tot die tijd is er 's avonds iemand extra \
            voor jou.
            """, verantwoordelijk: regie, uitvoerder: "Zonnewijzer", uiterlijk: "27 mrt",
          "wekelijks")
        afspraak(
          "P1", "Wietske Hamming", namens: "Zonnewijzer", "De avondbegeleider begint.",
          uiterlijk: "6 feb")
        afspraak(
          "P2", "Wietske Hamming", namens: "Zonnewijzer",
          "Datum voor de Meeuwenlaan, zwart op wit.", uiterlijk: "20 mrt")
      }
      op("30 jan 11:50") {
        meegedeeld("A1", aan: "Senna en haar vader", per: "gesprek")
        antwoord("A1", "ouder", wie: "Danny Vastrick", "aanvaard")
        antwoord("A1", "zorgaanbieder", wie: "Zonnewijzer", "aanvaard")
      }
      op("6 feb 15:15") {
        nagekomen("P1")
        overbruggingNodig(true, toereikend: true)
        overbrugging("Zonnewijzer, avondbegeleider", vanaf: "6 feb", tot: "3 apr")
      }
      op("13 feb 10:30") { voortgang("A1", "op-koers", met: "Marieke Ooms") }
      op("24 feb 11:05") {
        voortgang(
          "A1", "vertraagd", "capaciteit", met: "Milou Zandstra",
          "Vertrek van het meisje dat haar plek maakt is uitgesteld.")
      }
      op("5 mrt 09:30") { voortgang("A1", "vertraagd", "capaciteit", met: "Milou Zandstra") }
      op("12 mrt 15:40") {
        voortgang(
          "A1", "gestagneerd", "capaciteit", met: "Bilal Rachidi, Zonnewijzer",
          "De plek is aan een ander kind gegeven. Niemand had Senna's naam erbij gezet.")
        stem("Dus ik ben vergeten.")
      }
      naarTafel(
        "13 mrt 10:45", .vandaag, minuten: 20,
        [
          jeugdige("Senna Vastrick").nietGenodigd(
            "Eerst moet er een datum zijn; haar vader vertelt het haar vanavond."),
          ouder("Danny Vastrick"), verwijzer("Marieke Ooms"), deskundige("L09"),
        ])
      op("19 mrt 14:55") {
        voortgang(
          "A1", "gestagneerd", "capaciteit", met: "Marieke Ooms",
          "Geen nieuwe datum. Vader is kwaad en heeft gelijk.", volgende: "26 mrt")
      }
    }
  }

  /// The youth says no; nobody is escalated over that.
  static var nachtegaal: Verhaal {
    let voogd = Persoon("Roos Diepeveen", "GI Westerkade")
    let gasten = [
      jeugdige("Ilyas Zeggelaar"), ouder("Fatma Zeggelaar"), verwijzer("Roos Diepeveen"),
      deskundige("L14"), deskundige("L10"),
    ]
    return casus(.nachtegaal) {
      op("3 feb 13:55") {
        aangemeld(
          Kind("Ilyas", "Ilyas Zeggelaar", "2009-09-29", "Veldhaven"),
          door: "gecertificeerde-instelling", "Roos Diepeveen", "GI Westerkade", kanaal: "telefoon",
          """
          Ilyas (16) slaapt sinds januari bij vrienden, telkens ergens anders. Thuis gaat niet, \
          een groep wil hij niet. De machtiging loopt in april af.
          """,
          vastgelopen: ["passende-zorg-onduidelijk", "ouders-oneens"],
          domeinen: ["jeugdwet", "wonen"], fase: 3, regisseur: voogd)
      }
      op("4 feb 09:25") { opgepakt() }
      op("6 feb 10:50") {
        betrokkene("B1", "moeder", "Fatma Zeggelaar", gezag: true)
        kader("ots", machtiging: "uithuisplaatsing", tot: "10 apr")
        toegelaten(
          "Zestien en dakloos; elk aanbod tot nu toe was een groep.", typering: "inhoudelijk")
        stem("Ik heb al een bank. Ik zoek een deur die van mij is.")
        toestemming("jeugdige")
        toestemming("ouder", "B1")
      }
      naarTafel("9 feb 15:35", .feb24, minuten: 30, gasten)
      op("26 feb 09:52") {
        notitie(
          "inbreng", wie: "Aaltje Postma",
          "Vraag hem welke regel hij wél zou ondertekenen. Begin daar.")
      }
      aanTafel(.feb24, "26 feb 09:35", tot: "10:06", gasten) {
        advies(
          "A1", "out-of-the-box", bij: .feb24,
          """
          Kamer in het gezinshuis van Kantelhof aan de Havenkade, eigen ingang, avondeten samen. \
          Oom Yusuf als steunfiguur.
          """,
          gewoon: """
            Je krijgt een kamer met een eigen voordeur. 's Avonds eet je mee. Je oom Yusuf doet mee.
            """, verantwoordelijk: voogd, uitvoerder: "Kantelhof", uiterlijk: "30 apr", "wekelijks")
        standpunt("Ilyas", deelt: false, "Een gezinshuis is ook een groep.")
      }
      op("3 mrt 14:25") {
        meegedeeld("A1", aan: "Ilyas, op een bankje bij de haven", per: "gesprek")
        antwoord("A1", "ouder", wie: "Fatma Zeggelaar", "aanvaard")
        antwoord("A1", "zorgaanbieder", wie: "Kantelhof", "aanvaard")
      }
      op("6 mrt 16:15") {
        antwoord(
          "A1", "jeugdige", wie: "Ilyas", "afgewezen",
          "Eten om zes uur met mensen die ik niet ken. Nee.")
      }
      op("12 mrt 11:45") {
        voortgang(
          "A1", "vertraagd", "ouders-oneens", met: "Roos Diepeveen",
          "Niet duwen. Oom Yusuf gaat met hem kijken.")
      }
      op("19 mrt 16:30") {
        voortgang(
          "A1", "vertraagd", "ouders-oneens", met: "Yusuf Zeggelaar, oom",
          "Geweest. De deur vond hij mooi. Het eten blijft een punt.", volgende: "25 mrt")
        notitie(
          "inbreng", wie: "Yusuf Zeggelaar",
          "Laat hem de eerste maand bij mij eten. Dat is drie straten.")
      }
    }
  }
}
