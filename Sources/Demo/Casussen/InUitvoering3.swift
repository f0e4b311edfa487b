extension Demo {
  static var vink: Verhaal {
    casus(.vink) {
      op("9 dec 14:20") {
        aangemeld(
          .anoniem("Polderwijk"), door: "zorgaanbieder", "Eline Hogendorp", "Tweespan",
          kanaal: "overleg", consultatie: true,
          """
          Jongen van tien trekt zijn haren uit. Gezin wil geen ggz. Kan ons team dit zelf, en wat \
          dan wel en niet?
          """,
          vastgelopen: ["ouders-oneens"], fase: 2)
      }
      op("10 dec 09:30") { opgepakt("Josefien Terpstra") }
      op("10 dec 11:15") {
        toegelaten(gevaar: false, "Consultatie; gezin blijft anoniem.", typering: "inhoudelijk")
      }
      op("15 dec 13:40") {
        advies(
          "A1", "consultatie", gewicht: "gezaghebbend", berustOp: "geen",
          """
          Gewoontetraining kan ambulant, met twee keer meekijken door Lindeboog. Stopteken: \
          wonden, of niet meer naar school.
          """,
          verantwoordelijk: Persoon("Eline Hogendorp", "Tweespan"), uiterlijk: "27 feb",
          "driemaandelijks")
      }
      op("18 dec 10:10") { antwoord("A1", "zorgaanbieder", wie: "Tweespan", "aanvaard") }
      op("14 jan 11:30") {
        voortgang(
          "A1", "op-koers", met: "Eline Hogendorp",
          "Draagt een pet met een veertje eraan om aan te zitten.")
      }
    }
  }

  /// Past its date, for want of a contract.
  static var tapuit: Verhaal {
    let regie = Persoon("Berend Jonkman", "GI Westerkade")
    let gasten = [
      jeugdige("Dylan Ros"), ouder("Chantal Ros"), verwijzer("Berend Jonkman"), deskundige("L10"),
    ]
    return casus(.tapuit) {
      op("15 dec 11:35") {
        aangemeld(
          Kind("Dylan", "Dylan Ros", "2010-07-16", "Veldhaven"), door: "gecertificeerde-instelling",
          "Berend Jonkman", "GI Westerkade", kanaal: "telefoon",
          """
          Dylan kan terug naar huis als er vier middagen opvang is op de boerderij waar hij al \
          komt. Die boerderij heeft geen contract.
          """,
          vastgelopen: ["passende-zorg-onduidelijk"], domeinen: ["jeugdwet"], fase: 3,
          regisseur: regie)
      }
      op("15 dec 16:15") { opgepakt() }
      op("17 dec 10:25") {
        kader("ots", machtiging: "uithuisplaatsing", tot: "12 mei")
        toegelaten("Hij kan naar huis en mag niet, om een handtekening.")
        stem("De geiten kennen mij.")
        toestemming("ouder")
        toestemming("jeugdige")
      }
      naarTafel("5 jan 14:05", .jan13, minuten: 25, gasten)
      aanTafel(.jan13, "13 jan 10:21", tot: "10:43", gasten) {
        advies(
          "A1", "out-of-the-box", bij: .jan13,
          """
          Terug naar huis met vier middagen op boerderij De Geitenhof, als onderaannemer van \
          Kantelhof tot er een contract is.
          """,
          gewoon: "Je gaat naar huis. Vier middagen ben je op De Geitenhof.",
          verantwoordelijk: regie, uitvoerder: "De Geitenhof via Kantelhof", uiterlijk: "20 mrt",
          "maandelijks")
      }
      op("19 jan 15:45") {
        antwoord("A1", "gecertificeerde-instelling", "aanvaard")
        antwoord("A1", "inkoop", "deels", "Onderaannemerschap mag, tarief nog niet.")
      }
      op("16 feb 15:20") {
        voortgang("A1", "vertraagd", "contract", met: "Minke Hofland", "Tarief ligt bij de jurist.")
      }
      op("9 mrt 13:25") {
        voortgang(
          "A1", "vertraagd", "contract", met: "Berend Jonkman",
          "De jurist vroeg om stukken die Kantelhof al gestuurd had.", volgende: "23 mrt")
      }
      op("20 mrt 16:20") { gepoogd("Minke Hofland", "terugbelverzoek") }
    }
  }

  /// Eighteen in May; today back at the table for the last bit.
  static var koolmees: Verhaal {
    let regie = Persoon("Simone Agterberg", "Gemeente Zandmeer")
    let gasten = [jeugdige("Quinten Sas"), verwijzer("Simone Agterberg"), deskundige("L15")]
    return casus(.koolmees) {
      op("13 jan 14:45") {
        aangemeld(
          Kind("Quinten", "Quinten Sas", "2008-05-08", "Zandmeer"), door: "gemeentelijke-toegang",
          "Simone Agterberg", "Gemeente Zandmeer", kanaal: "overleg",
          """
          Quinten woont in een gezinshuis en wordt in mei achttien. Hij mag blijven, als iemand \
          zegt wie het betaalt.
          """,
          vastgelopen: ["passende-zorg-onduidelijk"], domeinen: ["jeugdwet", "wmo", "wonen"],
          fase: 2, regisseur: regie)
      }
      op("14 jan 09:35") { opgepakt() }
      op("16 jan 10:20") {
        toegelaten(gevaar: false, "Vier maanden tot zijn verjaardag, geen besluit.")
        stem("Ik wil op mijn verjaardag taart, geen vergadering.")
        toestemming("jeugdige")
      }
      naarTafel("19 jan 11:35", .jan27, minuten: 25, gasten)
      aanTafel(.jan27, "27 jan 10:51", tot: "11:20", gasten, leiding: "h.ouali") {
        advies(
          "A1", "herdefinieren-hulp", bij: .jan27,
          """
          Blijven tot 21 in hetzelfde gezinshuis: verlengde jeugdhulp als het kan, anders Wmo met \
          hetzelfde gezinshuis als aanbieder.
          """,
          gewoon: "Je blijft wonen waar je woont, ook na je verjaardag.", verantwoordelijk: regie,
          uitvoerder: "Kantelhof, gezinshuizen", uiterlijk: "24 apr", "maandelijks")
      }
      op("3 feb 10:30") {
        antwoord("A1", "jeugdige", "aanvaard")
        antwoord("A1", "gemeente", wie: "Zandmeer", "aanvaard")
      }
      op("26 feb 14:40") {
        na18("wmo", "Simone Agterberg")
        voortgang(
          "A1", "op-koers", met: "Simone Agterberg",
          "Wmo wordt het. Gezinshuis moet zich daarvoor laten erkennen.")
      }
      op("17 mrt 10:15") {
        voortgang(
          "A1", "vertraagd", "contract", met: "Simone Agterberg",
          "Erkenning vraagt zes weken; de verjaardag is over zeven.", volgende: "31 mrt")
      }
      naarTafel(
        "18 mrt 11:30", .vandaag, minuten: 15,
        [
          jeugdige("Quinten Sas").komtNiet("Heeft toetsweek."),
          regisseur("Simone Agterberg").via("online"), deskundige("L15"),
        ])
    }
  }

  static var lijster: Verhaal {
    let regie = Persoon("Vincent Maurik", "Gemeente Polderwijk")
    let gasten = [
      ouder("Shirley Pengel"), ouder("Dennis Groothuis").via("telefoon"),
      verwijzer("Vincent Maurik"), deskundige("L16"),
    ]
    return casus(.lijster) {
      op("22 jan 15:30") {
        aangemeld(
          Kind("Jada", "Jada Groothuis", "2017-11-13", "Polderwijk"), door: "gemeentelijke-toegang",
          "Vincent Maurik", "Gemeente Polderwijk", kanaal: "overleg",
          """
          Jada (8) wisselt elke woensdag van huis en elke donderdag is zij ziek. De \
          omgangsbegeleiding heeft een wachttijd van een half jaar.
          """,
          vastgelopen: ["capaciteit", "ouders-oneens"], domeinen: ["jeugdwet", "veiligheid"],
          fase: 3, wachtSinds: "1 okt", regisseur: regie)
      }
      op("26 jan 09:20") { opgepakt() }
      op("29 jan 13:45") {
        betrokkene("B1", "moeder", "Shirley Pengel", gezag: true)
        betrokkene("B2", "vader", "Dennis Groothuis", gezag: true)
        toegelaten("Kind draagt de wissel met haar buik.", typering: "ouders-oneens")
        stem("Ik wil een rugzak die van allebei is.")
        toestemming("ouder", "B1")
        toestemming("ouder", "B2")
      }
      naarTafel("2 feb 10:50", .feb24, minuten: 25, gasten)
      aanTafel(.feb24, "26 feb 10:09", tot: "10:31", gasten) {
        advies(
          "A1", "herdefinieren-hulp", bij: .feb24,
          """
          Wisselen op school in plaats van aan de deur. Oma van vaderskant is brievenbus tussen de \
          ouders. Omgangsbegeleiding alleen nog voor de ouders, zonder Jada.
          """,
          gewoon: "Je wisselt voortaan op school. Je krijgt één rugzak.", verantwoordelijk: regie,
          uitvoerder: "Lokaal team Polderwijk", uiterlijk: "22 mei", "wekelijks")
        afspraak(
          "P1", "Vincent Maurik", "De school weet ervan en de rugzak is er.", uiterlijk: "24 mrt")
      }
      op("4 mrt 09:45") {
        antwoord("A1", "ouder", wie: "Shirley Pengel", "aanvaard")
        antwoord(
          "A1", "ouder", wie: "Dennis Groothuis", "deels",
          "Niet eens met oma als brievenbus, wel met school.")
      }
      op("12 mrt 10:10") {
        voortgang("A1", "op-koers", met: "Vincent Maurik", "Eerste wissel op school ging goed.")
      }
      op("19 mrt 10:25") {
        voortgang(
          "A1", "op-koers", met: "Vincent Maurik", "Donderdag gewoon op school.", volgende: "26 mrt"
        )
      }
    }
  }
}
