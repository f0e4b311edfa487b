extension Demo {
  /// School and police want the door locked; he wants to go home, with rules.
  static var scholekster: Verhaal {
    let gasten = [
      jeugdige("Rafi Santing"), ouder("Lidewij Faber"), ouder("Amir Santing").via("telefoon"),
      verwijzer("Minke Hofland"), deskundige("L13"), deskundige("L14"), deskundige("L11"),
      gast("Joris Paalman, jeugdreclassering"),
    ]
    let regie = Persoon("Yara Timmer", "Gemeente Polderwijk")
    return casus(.scholekster) {
      op("8 jan 13:40") {
        aangemeld(
          Kind("Rafi", "Rafi Santing", "2011-06-17", "Polderwijk"), door: "inkooporganisatie",
          "Minke Hofland", "Inkoop Lage Duin", kanaal: "procedure", urgentie: "spoed",
          """
          Verzoek om te beoordelen of gesloten jeugdhulp hier passend is. School en politie \
          dringen aan na drie vechtpartijen. Moeder wil het, vader niet.
          """,
          vastgelopen: ["ouders-oneens", "passende-zorg-onduidelijk"],
          domeinen: ["jeugdwet", "onderwijs", "veiligheid"], fase: 4, regisseur: regie)
      }
      op("9 jan 10:05") { opgepakt() }
      op("12 jan 15:00") {
        betrokkene("B1", "moeder", "Lidewij Faber", gezag: true)
        betrokkene("B2", "vader", "Amir Santing", gezag: true)
        betrokkene("B3", "wijkagent", "Dirk Assink", van: "politie Polderwijk")
        betrokkene("B4", "jeugdreclasseerder", "Joris Paalman", van: "GI Westerkade")
        stem("Gewoon naar huis met regels. Echte regels, niet elke week andere.")
        stem("ouder", "B1", "Ik hou van hem en ik durf niet meer te slapen.")
        stem(
          "ouder", "B2",
          "Opsluiten maakt hem een ander kind. Dat heb ik bij mijn broer gezien.",
          vertrouwelijk: true)
        toestemming("jeugdige")
        toestemming("ouder", "B1")
        toestemming("ouder", "B2")
      }
      op("13 jan 09:30") {
        toegelaten(
          """
          Vrijheidsbeneming staat op het spel; ouders staan tegenover elkaar; ambulant is nooit \
          intensief geprobeerd.
          """, typering: "ouders-oneens")
        kader("jeugdreclassering", tot: "1 sep 2026")
      }
      op("14 jan 11:00", door: "secretariaat") {
        stuk("Verwijzing gesloten jeugdhulp", "5 jan", bij: "inkoop")
        stuk("Verzuimoverzicht schooljaar", "12 jan", bij: "school")
      }
      naarTafel("15 jan 14:10", .jan27, minuten: 35, gasten)
      op("27 jan 09:47", door: "h.ouali") {
        notitie(
          "feit", wie: "Joris Paalman",
          """
          Alle drie de vechtpartijen waren op het plein, tussen twaalf en één, met dezelfde twee \
          jongens.
          """)
      }
      op("27 jan 09:55", door: "h.ouali") {
        notitie(
          "inbreng", wie: "Aaltje Postma",
          "Ik heb gesloten gezeten. Je leert er vooral hoe je moet doen alsof.")
      }
      op("27 jan 10:03", door: "h.ouali") {
        notitie("zorg", wie: "Lidewij Faber", "Wie bel ik om elf uur 's avonds?")
      }
      aanTafel(.jan27, "27 jan 09:38", tot: "10:12", gasten, leiding: "h.ouali") {
        advies(
          "A1", "herdefinieren-hulp", bij: .jan27, bindend: true, gewicht: "bindend",
          berustOp: "collegebesluit",
          """
          Geen geslotenheid. Intensief ambulant door Tweespan, zeven dagen bereikbaar, met een \
          time-outbed op afroep. School: eigen rooster zonder pauze op het plein, na acht weken \
          opbouw.
          """,
          gewoon: """
            Rafi blijft thuis. Er komt iemand van Tweespan die altijd opneemt. Als het echt niet \
            gaat is er een bed voor een paar nachten. Op school krijgt hij een eigen rooster.
            """,
          verantwoordelijk: regie, uitvoerder: "Tweespan", uiterlijk: "27 feb", "maandelijks")
        standpunt("Rafi", deelt: true, "Als de regels op de koelkast hangen.")
        standpunt(
          "Dirk Assink, politie", deelt: false, "Houdt geslotenheid voor veiliger, werkt wel mee.")
        afspraak(
          "P1", "Ingrid Molenbroek", namens: "Tweespan",
          "Nummer voor de avond aan moeder, vandaag nog.", uiterlijk: "27 jan")
        afspraak(
          "P2", "Koen Ruitenberg", namens: "Samenwerkingsverband", "Eigen rooster met de school.",
          uiterlijk: "10 feb")
      }
      op("27 jan 16:50", door: "h.ouali") {
        nagekomen("P1", "Moeder heeft al een keer gebeld, om te kijken of het klopte.")
      }
      op("29 jan 10:30") {
        meegedeeld("A1", aan: "Rafi, moeder en vader", per: "gesprek")
        antwoord("A1", "ouder", wie: "Amir Santing", "aanvaard")
        antwoord("A1", "ouder", wie: "Lidewij Faber", "deels", "Als het bed er echt is.")
        antwoord("A1", "gemeente", wie: "Polderwijk", "aanvaard")
      }
      op("5 feb 09:50") {
        notitie(
          "feit", wie: "Marit de Vries",
          """
          De burgemeester vraagt via wethouder Rietdijk om uitleg. Dat loopt naast ons; antwoord \
          gaat over de werkwijze, niet over Rafi.
          """)
        afspraak(
          "P3", "Marit de Vries", "Wethouder Rietdijk bijgepraat over de werkwijze.",
          uiterlijk: "13 feb")
      }
      op("10 feb 14:00") { nagekomen("P2") }
      op("12 feb 16:20") {
        nagekomen("P3", "Twintig minuten; hij wil het over een half jaar weer horen.")
      }
      op("16 feb 11:10") {
        voortgang("A1", "op-koers", met: "Yara Timmer", "Team is compleet, bed staat klaar.")
      }
      op("23 feb 15:15") { zorgGestart("A1", "Tweespan", op: "23 feb") }
      op("23 mrt 10:55") {
        voortgang(
          "A1", "op-koers", met: "Yara Timmer",
          "Vier weken zonder incident. Regels hangen op de koelkast. Bed één nacht gebruikt.",
          volgende: "20 apr")
        stem("ouder", "B1", "Ik slaap weer.")
      }
    }
  }
}
