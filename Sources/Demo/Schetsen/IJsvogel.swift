extension Demo {
  /// Twenty-two weeks for a bed; admission at home can begin as soon as somebody pays.
  static var ijsvogel: Verhaal {
    let gasten = [
      jeugdige("Fenne Adelaar").via("online"), ouder("Pauline Adelaar"), ouder("Geert Adelaar"),
      verwijzer("Irene Buitendijk"), deskundige("L17"), deskundige("L11"),
    ]
    let regie = Persoon("Irene Buitendijk", "Lindeboog")
    return casus(.ijsvogel) {
      op("12 jan 14:50") {
        aangemeld(
          Kind("Fenne", "Fenne Adelaar", "2012-10-05", "Polderwijk"), door: "zorgaanbieder",
          "Irene Buitendijk", "Lindeboog", kanaal: "telefoon", urgentie: "spoed",
          """
          Fenne (13) heeft een ernstige eetstoornis. De ambulante behandeling bereikt haar doel \
          niet en de klinische plek heeft 22 weken wachttijd. De huisarts controleert twee keer \
          per week. Wat kan er tot die tijd, dat meer is dan wachten?
          """,
          vastgelopen: ["behandeldoel-niet-bereikt", "treeknorm-overschreden", "capaciteit"],
          domeinen: ["jeugdwet", "zvw"], fase: 4, wachtSinds: "13 okt", regisseur: regie)
      }
      op("12 jan 16:10") { opgepakt() }
      op("13 jan 13:30") {
        betrokkene("B1", "moeder", "Pauline Adelaar", contact: "06-0000 5120", gezag: true)
        betrokkene("B2", "vader", "Geert Adelaar", contact: "06-0000 5121", gezag: true)
        betrokkene("B3", "huisarts", "M. Oosterling", van: "Huisartsenpraktijk Polderwijk")
        betrokkene("B4", "regiebehandelaar", "Irene Buitendijk", van: "Lindeboog")
        toegelaten(
          """
          Levensbedreigend als er niets gebeurt. Treeknorm voor opname is zeven weken; dit worden \
          er 22.
          """, toelichting: "Vijftien weken over de norm.")
        overbruggingNodig(true, toereikend: false)
      }
      op("14 jan 15:45") {
        stem("Iedereen vraagt wat ik gegeten heb. Niemand vraagt of ik geslapen heb.")
        stem("ouder", "B1", "Wij zitten om de beurt 's nachts op de trap.")
        stem("ouder", "B2", "Zeg ons wat we moeten doen en we doen het, ook als het thuis moet.")
        toestemming("ouder", "B1")
        toestemming("ouder", "B2")
        toestemming("jeugdige", voor: "bespreken")
        toestemming("jeugdige", voor: "delen", aan: "school", gegeven: false)
      }
      op("15 jan 09:20", door: "secretariaat") {
        stuk("Behandelevaluatie Lindeboog", "8 jan", bij: "Lindeboog")
        stuk("Somatische controles, week 1 tot 3", "15 jan", bij: "huisarts")
        overbrugging("Huisarts en kinderarts, controle tweemaal per week", vanaf: "15 jan")
      }
      naarTafel("16 jan 11:40", .feb10, minuten: 35, gasten)
      op("10 feb 09:42") {
        notitie(
          "feit", wie: "Irene Buitendijk",
          "Gewicht zakt per week, langzaam. De kinderarts noemt het nog net verantwoord.")
      }
      op("10 feb 09:51") {
        notitie(
          "inbreng", wie: "Ingrid Molenbroek",
          """
          Tweespan kan vier nachten en alle maaltijden, als Lindeboog de regie en de achterwacht \
          houdt.
          """)
      }
      op("10 feb 09:59") {
        notitie(
          "zorg", wie: "Pepijn Slagter",
          "Thuis opnemen kan alleen met een dag waarop we stoppen als het niet gaat.")
      }
      aanTafel(
        .feb10, "10 feb 09:34", tot: "10:08", gasten, "advies",
        "Eens over de vorm; tekst volgt als de kosten bekend zijn."
      ) {
        afspraak(
          "P1", "Ingrid Molenbroek", namens: "Tweespan",
          "Begroting voor twaalf weken met nachtinzet.", uiterlijk: "17 feb")
        afspraak(
          "P2", "Irene Buitendijk", namens: "Lindeboog",
          "Schriftelijk wanneer thuisopname stopt en het ziekenhuis begint.", uiterlijk: "20 feb")
      }
      op("18 feb 11:25") {
        nagekomen("P1", "€ 78.500 voor twaalf weken.")
        advies(
          "A1", "out-of-the-box", bij: .feb10,
          """
          Opname thuis: Tweespan begeleidt alle maaltijden en vier nachten per week, twaalf weken \
          lang. Lindeboog houdt de ggz-regie en de achterwacht, de kinderarts de ondergrens. Fenne \
          houdt haar plek op de klinische lijst.
          """,
          gewoon: """
            Fenne wordt thuis opgenomen. Er is bij elke maaltijd iemand van Tweespan, en vier \
            nachten in de week ook. Jullie mogen dan slapen. Haar plek in de kliniek blijft staan.
            """,
          verantwoordelijk: regie, uitvoerder: "Tweespan", uiterlijk: "13 mrt", "wekelijks")
        meegedeeld("A1", aan: "Fenne en haar ouders", per: "gesprek")
        versnellingGestart("proactief")
        financiering("Bovenregionaal expertisenetwerk", "expertisenetwerk", 78_500, "gevraagd")
      }
      op("20 feb 16:15") {
        nagekomen("P2")
        antwoord("A1", "ouder", wie: "Pauline en Geert Adelaar", "aanvaard")
        antwoord("A1", "jeugdige", "deels", "Als de nachten door dezelfde twee mensen zijn.")
        antwoord("A1", "zorgaanbieder", wie: "Tweespan", "aanvaard")
        antwoord("A1", "inkoop", "deels", "Past in geen contract; vraagt een besluit hogerop.")
      }
      op("23 feb 10:35") {
        opgeschaald(
          "inkoop", 1, naar: "Minke Hofland", van: "Inkoop Lage Duin",
          "Elke week wachten kost Fenne gewicht; er is alleen een contractvorm nodig.",
          antwoordVoor: "2 mrt")
      }
      op("24 feb 15:30", door: "h.ouali") {
        voortgang("A1", "vertraagd", "geen-financiering", met: "Irene Buitendijk")
        versnelling(
          "netwerk",
          """
          Secretaris van het expertisenetwerk gebeld: de aanvraag ligt er, commissie vergadert 19 \
          maart.
          """)
      }
      op("2 mrt 13:10") {
        opschalingBeantwoord("inkoop", "afgewezen", "Inkoper heeft hier geen bevoegdheid voor.")
      }
      op("3 mrt 15:20", door: "h.ouali") {
        voortgang(
          "A1", "gestagneerd", "geen-financiering", met: "Irene Buitendijk",
          "Tweespan houdt het team vrij tot eind maart.")
      }
      op("6 mrt 09:15") {
        opgeschaald(
          "inkoop", 2, naar: "Wouter Casteleyn", van: "Inkoop Lage Duin",
          "Vraag om maatwerk buiten het contract, verrekening als het expertisenetwerk betaalt.",
          antwoordVoor: "13 mrt")
        versnelling(
          "escalatie",
          "Samen met Marit de stukken voor Casteleyn op één bladzijde gezet.")
      }
      op("9 mrt 11:00") {
        opgeschaald(
          "gemeente", 2, naar: "Nadine Oudshoorn", van: "Gemeente Polderwijk",
          """
          Tegelijk de gemeente: wil Polderwijk voorschieten? Trede 1 had hier niets over te zeggen.
          """, antwoordVoor: "20 mrt")
      }
      op("10 mrt 16:40", door: "h.ouali") {
        voortgang(
          "A1", "gestagneerd", "geen-financiering", met: "Pauline Adelaar",
          "Moeder slaapt slecht. Afgesproken dat ik elke dinsdag bel, ook zonder nieuws.")
      }
      op("12 mrt 14:05") {
        opschalingBeantwoord(
          "inkoop", "in-beraad",
          "Casteleyn wil eerst de uitslag van de commissie van 19 maart.", uiterlijk: "23 mrt")
      }
      op("17 mrt 15:35", door: "h.ouali") {
        voortgang(
          "A1", "gestagneerd", "geen-financiering", met: "Irene Buitendijk",
          "Controle stabiel, net boven de ondergrens.", volgende: "24 mrt")
      }
      op("19 mrt 17:05") {
        opschalingBeantwoord(
          "gemeente", "onder-voorwaarde",
          """
          Polderwijk schiet vier weken voor als inkoop schriftelijk zegt dat het maatwerk mag heten.
          """, uiterlijk: "31 mrt")
        notitie(
          "feit", wie: "Marit de Vries",
          """
          Commissie van het expertisenetwerk heeft de aanvraag doorgeschoven: nog geen besluit.
          """)
      }
      op("20 mrt 11:50") {
        knelpunt(
          "K1", "strategisch", "financiering",
          """
          Opname thuis bestaat niet als product, terwijl de wachtlijst voor de kliniek al twee \
          jaar boven de norm ligt.
          """)
      }
    }
  }
}
