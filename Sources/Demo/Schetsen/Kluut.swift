extension Demo {
  /// On three ladders at once, with answers that contradict each other, and a date that stays.
  static var kluut: Verhaal {
    let regie = Persoon("Jasmijn Kooiker", "Lokaal team Eikenrade")
    let gasten = [
      jeugdige("Romy Vreeswijk-Aal"), ouder("Ineke Aal").via("online"),
      verwijzer("Jasmijn Kooiker"),
      deskundige("L15"), deskundige("L12"), deskundige("L17"),
      gast("Maud Scheltens, verloskundige"),
    ]
    return casus(.kluut) {
      op("2 jan 16:05") {
        aangemeld(
          Kind("Romy", "Romy Vreeswijk-Aal", "2008-12-03", "Eikenrade"),
          door: "gemeentelijke-toegang", "Jasmijn Kooiker", "Lokaal team Eikenrade",
          kanaal: "telefoon", urgentie: "spoed",
          """
          Romy is zeventien, zwanger, verslaafd en in behandeling geweest voor een psychose. \
          Volwassen-ggz en jeugd-ggz wijzen naar elkaar, beschermd wonen heeft een \
          contra-indicatie. Waar kan zij met haar kind naartoe?
          """,
          vastgelopen: ["heen-en-weer-geschoven", "passende-zorg-onduidelijk", "capaciteit"],
          domeinen: ["jeugdwet", "wmo", "zvw", "wonen", "veiligheid"], fase: 4, wachtSinds: "6 okt",
          regisseur: regie)
      }
      op("5 jan 09:10") { opgepakt() }
      op("5 jan 11:45") {
        betrokkene("B1", "moeder", "Ineke Aal", contact: "06-0000 9130", gezag: true)
        betrokkene("B2", "stiefvader", "Rob Vreeswijk", contact: "06-0000 9131", gezag: false)
        betrokkene(
          "B3", "verloskundige", "Maud Scheltens", van: "Verloskundigen Eikenrade",
          contact: "06-0000 9138")
        betrokkene("B4", "behandelaar verslaving", "Teun Baarslag", van: "De Vloedlijn")
        betrokkene(
          "B5", "vader van het kind", "op verzoek van Romy niet genoemd", vertrouwelijk: true)
      }
      op("5 jan 15:20") {
        stem(
          """
          Ik ben gestopt op de dag dat ik de echo zag. Dat weet niemand, want ze vragen alleen \
          naar vroeger.
          """)
        stem("Ik ben bang dat ze hem meteen meenemen.", vertrouwelijk: true)
        stem(
          "ouder", "B1",
          "Zij kan hier niet wonen met een baby. Ik heb er nachten over gedaan om dat te zeggen.")
        toestemming("jeugdige")
        toestemming("jeugdige", voor: "delen", aan: "Maud Scheltens, verloskundige")
        toestemming("jeugdige", voor: "dossier-opvragen", aan: "Lindeboog en De Vloedlijn")
      }
      op("6 jan 10:30") {
        toegelaten(
          """
          Twee levens, drie stelsels, vijf maanden. Eerdere opname werd afgebroken; daarna drie \
          afwijzingen.
          """, typering: "inhoudelijk",
          toelichting: "Uitgerekend op 28 mei: die datum bepaalt alles.")
        kader("vrijwillig")
      }
      op("7 jan 14:15", door: "secretariaat") {
        stuk("Ontslagbrief Lindeboog", "20 nov", bij: "Lindeboog")
        stuk("Contra-indicatie beschermd wonen", "11 dec", bij: "Kruin")
        stuk("Verloskundig dossier, samenvatting", "5 jan", bij: "Maud Scheltens")
      }
      naarTafel("8 jan 11:05", .jan13, minuten: 40, gasten)
      op("13 jan 09:43") {
        notitie(
          "feit", wie: "Maud Scheltens",
          "Week twintig. Romy mist geen controle. Urinetests zijn schoon sinds november.")
      }
      op("13 jan 09:52") {
        notitie(
          "mening", wie: "Farida Elmas",
          "Kruin kan haar behandelen, niet huisvesten. Zonder dak behandelen wij lucht.")
      }
      op("13 jan 10:01") {
        notitie(
          "mening", wie: "Pepijn Slagter",
          """
          Lindeboog vindt zeventien met een kind een volwassenvraag. Ik zeg het hier zoals het bij \
          ons klinkt.
          """)
      }
      op("13 jan 10:09") {
        notitie(
          "zorg", wie: "Noor Benhaddou",
          """
          Als er op 28 mei niets is komt er een spoedmaatregel. Dat moeten we haar eerlijk \
          vertellen.
          """)
      }
      aanTafel(.jan13, "13 jan 09:34", tot: "10:18", gasten) {
        advies(
          "A1", "out-of-the-box", bij: .jan13, bindend: true, gewicht: "bindend",
          berustOp: "convenant",
          """
          Moeder-kindplek met ggz-behandeling op dezelfde plek, van acht weken voor tot een jaar \
          na de geboorte. Geschat € 190.000 per jaar; past in geen product. Kruin behandelt, \
          Lindeboog levert de kinderkant, Kantelhof het huis.
          """,
          gewoon: """
            We zoeken één plek waar jij met je baby kunt wonen en waar je behandeling ook is. Je \
            gaat er vóór de bevalling heen. Zo'n plek bestaat hier nog niet, dus die moeten we \
            maken.
            """,
          verantwoordelijk: regie, uitvoerder: "Kantelhof, Kruin en Lindeboog samen",
          uiterlijk: "2 apr", "wekelijks")
        afspraak(
          "P1", "Rutger van Aalst", namens: "Inkoop Lage Duin",
          "Zoekt een contractvorm voor één plek.", uiterlijk: "27 jan")
        afspraak(
          "P2", "Tarik Yildirim", namens: "Kantelhof",
          "Kijkt of het huis aan de Vaart vrij te maken is.", uiterlijk: "27 jan")
        standpunt("Romy", deelt: true, "Zeg dan ook wanneer.")
        standpunt(
          "Pepijn Slagter, Lindeboog", deelt: false,
          "Persoonlijk eens; de organisatie heeft nog geen ja gezegd.")
      }
      op("14 jan 15:30") { meegedeeld("A1", aan: "Romy en haar moeder", per: "gesprek") }
      op("20 jan 11:15") {
        antwoord("A1", "jeugdige", "aanvaard")
        antwoord("A1", "verwijzer", wie: "Jasmijn Kooiker", "aanvaard")
        antwoord("A1", "zorgaanbieder", wie: "Kruin", "aanvaard")
        antwoord(
          "A1", "zorgaanbieder", wie: "Lindeboog", "afgewezen",
          "Volwassenvraag; geen capaciteit voor moeder en kind.")
        antwoord(
          "A1", "gemeente", wie: "Eikenrade", "deels", "Akkoord met de plek, niet met het bedrag.")
        versnellingGestart("proactief")
      }
      opDeLadders
    }
  }
}
