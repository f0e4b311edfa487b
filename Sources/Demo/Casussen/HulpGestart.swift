extension Demo {
  /// The help stopped after eight weeks and began again.
  static var sperwer: Verhaal {
    let regie = Persoon("Nienke Vogelaar", "Gemeente Eikenrade")
    let gasten = [
      jeugdige("Kaj Drenthe"), ouder("Monique Drenthe"), verwijzer("Nienke Vogelaar"),
      deskundige("L11"),
    ]
    return casus(.sperwer) {
      op("16 sep 10:20") {
        aangemeld(
          Kind("Kaj", "Kaj Drenthe", "2011-12-02", "Eikenrade"), door: "gemeentelijke-toegang",
          "Nienke Vogelaar", "Gemeente Eikenrade", kanaal: "overleg",
          """
          Kaj gamet tot vier uur 's nachts en slaat als de wifi uitgaat. Drie keer opvoedhulp \
          gehad, drie keer hetzelfde advies.
          """,
          vastgelopen: ["behandeldoel-niet-bereikt"], domeinen: ["jeugdwet", "onderwijs"], fase: 3,
          regisseur: regie)
      }
      op("17 sep 14:10") { opgepakt() }
      op("19 sep 11:00") {
        betrokkene("B1", "moeder", "Monique Drenthe", gezag: true)
        toegelaten(
          "Geweld thuis, schoolverzuim, drie trajecten zonder effect.", typering: "inhoudelijk")
        stem("Online ben ik ergens goed in.")
        stem(
          "ouder", "B1",
          "Ik wil geen tips meer. Ik wil dat er iemand komt om vier uur 's nachts.")
        toestemming("ouder", "B1")
        toestemming("jeugdige")
      }
      naarTafel("22 sep 15:00", .okt7, minuten: 30, gasten)
      aanTafel(.okt7, "7 okt 09:35", tot: "10:05", gasten) {
        advies(
          "A1", "herdefinieren-hulp", bij: .okt7,
          """
          Tweespan begeleidt 's avonds en 's nachts in huis, vier weken dicht en dan afbouwend. \
          Kaj geeft op school gameles aan brugklassers.
          """,
          gewoon: "Er komt 's avonds iemand bij jullie thuis. Kaj gaat lesgeven in wat hij kan.",
          verantwoordelijk: regie, uitvoerder: "Tweespan", uiterlijk: "7 nov", "maandelijks")
      }
      op("13 okt 09:40") { antwoord("A1", "ouder", wie: "Monique Drenthe", "aanvaard") }
      op("3 nov 14:30") { zorgGestart("A1", "Tweespan", op: "3 nov") }
      op("4 dec 11:20") { voortgang("A1", "op-koers", met: "Nienke Vogelaar") }
      op("5 jan 15:40") { zorgGestopt("A1", "Tweespan", op: "2 jan", "capaciteit") }
      op("8 jan 10:55") {
        voortgang(
          "A1", "vertraagd", "capaciteit", met: "Loes van Wanrooy, Tweespan",
          "Nachtteam is ziek; vervanging over twee weken.", volgende: "22 jan")
      }
      op("22 jan 14:20") { zorgGestart("A1", "Tweespan", op: "21 jan") }
      op("24 feb 10:10") {
        voortgang(
          "A1", "op-koers", met: "Nienke Vogelaar",
          "Om één uur naar bed. Eén deur kapot in plaats van vier.")
      }
      op("17 mrt 09:45") {
        voortgang(
          "A1", "op-koers", met: "Monique Drenthe",
          "Laatste nacht is volgende week. Moeder vindt dat spannend.", volgende: "7 apr")
      }
    }
  }

  static var meerkoet: Verhaal {
    let regie = Persoon("Ellen Baaij", "GI Westerkade")
    let gasten = [
      ouder("Sandra Kops"), verzorger("Truus Meinders, oma").via("telefoon"),
      verwijzer("Ellen Baaij"), deskundige("L16"),
    ]
    return casus(.meerkoet) {
      op("22 sep 13:45") {
        aangemeld(
          Kind("Boaz", "Boaz Kops", "2018-05-30", "Zandmeer"), door: "gecertificeerde-instelling",
          "Ellen Baaij", "GI Westerkade", kanaal: "telefoon",
          """
          Boaz (7) woont bij oma omdat moeder is opgenomen. Oma redt het niet zonder hulp en \
          krijgt die niet, omdat zij geen pleegouder is.
          """,
          vastgelopen: ["passende-zorg-onduidelijk"], domeinen: ["jeugdwet", "zvw"], fase: 3,
          regisseur: regie)
      }
      op("23 sep 09:30") { opgepakt() }
      op("24 sep 14:40") {
        betrokkene("B1", "oma", "Truus Meinders", contact: "06-0000 1250")
        betrokkene("B2", "moeder", "Sandra Kops", gezag: true)
        kader("ots", machtiging: "uithuisplaatsing", tot: "20 jul 2026")
        toegelaten("Netwerkplek dreigt te breken op een regel.")
        stem("Bij oma ruikt het naar soep.")
        stem("verzorger", "B1", "Ik ben 71. Ik doe het, maar niet alleen.")
        toestemming("ouder", "B2")
      }
      naarTafel("26 sep 10:15", .okt7, minuten: 25, gasten)
      aanTafel(.okt7, "7 okt 10:08", tot: "10:31", gasten) {
        advies(
          "A1", "out-of-the-box", bij: .okt7,
          """
          Oma wordt met spoed gescreend als netwerkpleegouder; tot die tijd begeleiding uit \
          maatwerk. Moeder belt elke avond om zeven uur.
          """,
          gewoon: "Boaz blijft bij oma. Oma krijgt hulp. Mama belt elke avond.",
          verantwoordelijk: regie, uitvoerder: "Kantelhof, pleegzorg", uiterlijk: "14 nov",
          "maandelijks")
      }
      op("9 okt 11:15") {
        financiering("Gemeente Zandmeer", "maatwerk", 4_800, "toegezegd")
        antwoord("A1", "gemeente", wie: "Zandmeer", "aanvaard")
      }
      op("12 nov 15:30") { zorgGestart("A1", "Kantelhof, pleegzorg", op: "10 nov") }
      op("15 dec 10:20") { voortgang("A1", "op-koers", met: "Ellen Baaij") }
      op("19 jan 10:05") {
        voortgang(
          "A1", "op-koers", met: "Truus Meinders", "Oma heeft een vrije zaterdag per maand.")
      }
      op("23 feb 09:50") {
        geevalueerd(
          "deels-opgelost", cijfer: 7,
          geleerd: "Screening van netwerkpleegouders kan in vijf weken als iemand erom belt.")
      }
      op("2 mrt 10:30") {
        voortgang(
          "A1", "op-koers", met: "Ellen Baaij",
          "Moeder komt in mei naar huis; opbouw wordt besproken.", volgende: "2 apr")
      }
    }
  }

  static var kraanvogel: Verhaal {
    let regie = Persoon("Mustafa Erdem", "Lokaal team Veldhaven")
    let gasten = [
      jeugdige("Tess Gerritsma"), ouder("Alie Gerritsma"), verwijzer("Mustafa Erdem"),
      deskundige("L09"),
    ]
    return casus(.kraanvogel) {
      op("30 sep 09:25") {
        aangemeld(
          Kind("Tess", "Tess Gerritsma", "2008-10-11", "Veldhaven"), door: "gemeentelijke-toegang",
          "Mustafa Erdem", "Lokaal team Veldhaven", kanaal: "e-mail",
          """
          Tess heeft een lichte verstandelijke beperking en wil op kamers. Iedereen zegt: later. \
          Wat kan er nu?
          """,
          vastgelopen: ["passende-zorg-onduidelijk", "capaciteit"],
          domeinen: ["jeugdwet", "wlz", "wonen"], fase: 2, regisseur: regie)
      }
      op("1 okt 10:50") { opgepakt() }
      op("6 okt 13:35") {
        toegelaten(gevaar: false, "Al een jaar op drie lijsten.")
        stem("Ik kan koken, fietsen en op tijd komen. Wat moet ik nog meer?")
        toestemming("jeugdige")
      }
      naarTafel("8 okt 11:00", .okt21, minuten: 25, gasten)
      aanTafel(.okt21, "23 okt 09:37", tot: "10:02", gasten) {
        advies(
          "A1", "zorgbemiddeling", bij: .okt21,
          """
          Proefwonen bij Zonnewijzer, acht weken, met de Wlz-aanvraag ernaast zodat de plek na \
          haar achttiende blijft.
          """,
          gewoon: "Je gaat acht weken proefwonen. Lukt het, dan blijf je.", verantwoordelijk: regie,
          uitvoerder: "Zonnewijzer", uiterlijk: "12 dec", "maandelijks")
      }
      op("30 okt 15:20") {
        antwoord("A1", "jeugdige", "aanvaard")
        antwoord("A1", "zorgaanbieder", wie: "Zonnewijzer", "aanvaard")
      }
      op("8 dec 14:00") { zorgGestart("A1", "Zonnewijzer", op: "6 dec") }
      op("12 jan 11:30") { voortgang("A1", "op-koers", met: "Tess zelf") }
      op("5 feb 10:15") { na18("wlz", "Mustafa Erdem") }
      op("23 feb 11:40") {
        voortgang(
          "A1", "op-koers", met: "Mustafa Erdem", "Indicatie is binnen. Ze blijft.",
          volgende: "24 mrt")
      }
    }
  }

  static var putter: Verhaal {
    let regie = Persoon("Willemijn Daal", "Gemeente Polderwijk")
    let gasten = [ouder("Kofi Amankwah"), verwijzer("Willemijn Daal"), deskundige("L13")]
    return casus(.putter) {
      op("15 okt 15:50") {
        aangemeld(
          Kind("Ama", "Ama Amankwah", "2016-01-04", "Polderwijk"), door: "gemeentelijke-toegang",
          "Willemijn Daal", "Gemeente Polderwijk", kanaal: "loket",
          """
          Ama praat thuis wel en op school al twee jaar niet. De wachtlijst voor selectief mutisme \
          is veertien maanden.
          """,
          vastgelopen: ["treeknorm-overschreden"], domeinen: ["jeugdwet", "onderwijs"], fase: 2,
          wachtSinds: "3 feb 2025", regisseur: regie)
      }
      op("16 okt 11:10") { opgepakt() }
      op("20 okt 10:30") {
        betrokkene("B1", "vader", "Kofi Amankwah", gezag: true)
        toegelaten(complex: false, gevaar: false, "Veertien maanden tegen een norm van tien weken.")
        stem("(Ama schreef) Ik zeg het later.")
        toestemming("ouder", "B1")
      }
      naarTafel("21 okt 13:15", .nov4, minuten: 25, gasten)
      aanTafel(.nov4, "4 nov 10:15", tot: "10:38", gasten) {
        advies(
          "A1", "zorgbemiddeling", bij: .nov4,
          """
          Lindeboog leidt de leerkracht en vader op; de behandelaar komt eens per twee weken op \
          school in plaats van Ama naar de kliniek.
          """,
          gewoon: "Ama hoeft nergens heen. De hulp komt op school.", verantwoordelijk: regie,
          uitvoerder: "Lindeboog", uiterlijk: "19 dec", "maandelijks")
      }
      op("10 nov 09:20") { antwoord("A1", "zorgaanbieder", wie: "Lindeboog", "aanvaard") }
      op("11 dec 14:35") { zorgGestart("A1", "Lindeboog", op: "9 dec") }
      op("12 jan 15:10") {
        voortgang("A1", "op-koers", met: "Willemijn Daal", "Fluistert tegen één meisje.")
      }
      op("12 feb 11:05") {
        voortgang("A1", "op-koers", met: "Kofi Amankwah", "Heeft hardop besteld bij de bakker.")
      }
      op("16 mrt 16:10") { gepoogd("Willemijn Daal", "gemaild", per: "e-mail") }
    }
  }
}
