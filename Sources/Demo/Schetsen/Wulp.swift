extension Demo {
  /// The first advice was carried out and failed, because a little sister was missing from it.
  static var wulp: Verhaal {
    let voogd = Persoon("Esther Kroon", "GI Westerkade")
    let gasten = [
      jeugdige("Noa Rietveldt"),
      ouder("Bert Rietveldt").komtNiet("Wil pas komen als het over hem niet meer gaat."),
      verwijzer("Esther Kroon"), deskundige("L10"),
    ]
    let opnieuw = [
      jeugdige("Noa Rietveldt"), verwijzer("Esther Kroon").via("online"),
      verzorger("Hennie en Wim Bloem, pleegouders van haar zusje"),
      deskundige("L10"), deskundige("L14"),
    ]
    return casus(.wulp) {
      op("27 aug 11:10") {
        aangemeld(
          Kind("Noa", "Noa Rietveldt", "2009-11-30", "Eikenrade"),
          door: "gecertificeerde-instelling", "Esther Kroon", "GI Westerkade", kanaal: "procedure",
          """
          Noa (15) moet weg uit het pleeggezin waar zij nooit heeft kunnen landen. Welke plek \
          houdt haar vast zonder haar vast te zetten?
          """,
          vastgelopen: ["passende-zorg-onduidelijk", "heen-en-weer-geschoven"],
          domeinen: ["jeugdwet"], fase: 3, wachtSinds: "2 jun 2025", regisseur: voogd)
      }
      op("28 aug 09:40") { opgepakt() }
      op("29 aug 10:15") {
        betrokkene("B1", "vader", "Bert Rietveldt", gezag: true)
        betrokkene("B2", "jeugdbeschermer", "Esther Kroon", van: "GI Westerkade")
        kader("voogdij")
        toegelaten(
          "Derde pleeggezin, dreigende breuk; gewone plaatsing is twee keer geprobeerd.",
          typering: "inhoudelijk")
        stem("Ik wil ergens wonen waar ze niet steeds vragen hoe ik me voel.")
        toestemming("jeugdige")
      }
      naarTafel("1 sep 14:30", .sep9, minuten: 30, gasten)
      aanTafel(.sep9, "9 sep 09:35", tot: "10:06", gasten) {
        advies(
          "A1", "zorgbemiddeling", bij: .sep9,
          "Kleinschalig wonen bij Kantelhof, groep van vier, eigen mentor.",
          gewoon: "Noa gaat wonen in een huis met drie anderen en een vaste mentor.",
          verantwoordelijk: voogd, uitvoerder: "Kantelhof", uiterlijk: "10 okt",
          "maandelijks")
      }
      op("11 sep 10:20") { meegedeeld("A1", aan: "Noa", per: "gesprek") }
      op("15 sep 09:50") {
        antwoord("A1", "gecertificeerde-instelling", "aanvaard")
        antwoord("A1", "jeugdige", "aanvaard")
      }
      op("6 okt 16:00") { zorgGestart("A1", "Kantelhof", op: "6 okt") }
      op("6 nov 10:10") {
        voortgang("A1", "op-koers", met: "Esther Kroon", "Gaat naar school, praat weinig.")
      }
      op("18 nov 08:55") {
        crisis(bij: "politie Eikenrade", door: "Kantelhof", zicht: "Esther Kroon")
        notitie(
          "feit", wie: "Esther Kroon",
          "Noa is vannacht weggelopen en zit bij een oudere vriend. Adres bekend.",
          vertrouwelijk: true)
      }
      op("19 nov 15:40") {
        stem("Ik liep niet weg. Ik ging naar Fleur. Jullie wisten niet eens dat ik een zusje heb.")
        notitie(
          "feit", wie: "Marit de Vries",
          """
          Zusje Fleur (8) woont in een pleeggezin aan de andere kant van de stad. De band staat \
          nergens in het plan.
          """)
      }
      op("20 nov 10:05") {
        heropend(
          """
          Noa liep na zes weken weg van Kantelhof. De band met haar zusje stond niet in het plan; \
          dat is onze fout.
          """)
        betrokkene("B3", "pleegouders van Fleur", "Hennie en Wim Bloem", contact: "06-0000 6134")
        knelpunt(
          "K1", "operationeel", "samenwerking",
          "Broers en zussen staan niet op het aanmeldformulier.")
      }
      naarTafel("21 nov 11:30", .dec2, minuten: 30, opnieuw)
      op("2 dec 09:45") {
        notitie(
          "inbreng", wie: "Hennie Bloem",
          "Ze mag hier elke woensdag eten. Wonen kan niet, eten wel.")
      }
      op("2 dec 09:56") {
        notitie(
          "mening", wie: "Esther Kroon", "Te dicht bij die vriend. Ik vind het een groot risico.")
      }
      aanTafel(.dec2, "2 dec 09:34", tot: "10:07", opnieuw, "advies", "Esther Kroon houdt bezwaar.")
      {
        afspraak(
          "P1", "Tarik Yildirim", namens: "Kantelhof",
          "Zoekt een kamer binnen een kwartier fietsen van het pleeggezin.", uiterlijk: "9 dec")
        standpunt(
          "Esther Kroon", deelt: false, "Te veel risico zolang de oudere vriend in beeld is.")
      }
      op("9 dec 14:20") {
        nagekomen("P1", "Studio van Kantelhof aan de Lijnbaan, vrij per maart.")
        advies(
          "A2", "zorgbemiddeling", bij: .dec2,
          """
          Plek in de buurt van het pleeggezin van haar zusje: studio van Kantelhof met \
          begeleiding. Bezoekregeling met Fleur in week één, op schrift. Veiligheidsafspraak over \
          de vriend samen met Noa.
          """,
          gewoon: """
            Je krijgt een eigen studio op tien minuten fietsen van Fleur. Op woensdag eet je bij \
            haar. Over je vriend maken we samen een afspraak.
            """,
          verantwoordelijk: voogd, uitvoerder: "Kantelhof", uiterlijk: "27 mrt", "maandelijks")
        meegedeeld("A2", aan: "Noa", per: "gesprek")
        antwoord("A2", "jeugdige", "aanvaard")
      }
      op("18 dec 16:30") {
        antwoord("A2", "verwijzer", wie: "Esther Kroon", "afgewezen", "Te veel risico.")
        voortgang("A2", "niet-opgevolgd", "advies-terzijde", met: "Esther Kroon")
      }
      op("22 dec 10:45") {
        opgeschaald(
          "gemeente", 1, naar: "Harm Dekker", van: "GI Westerkade",
          """
          Versie 2 is naast zich neergelegd met twee woorden. Wij vragen een gesprek, geen bevel.
          """, antwoordVoor: "8 jan")
      }
      op("8 jan 15:50") {
        opschalingBeantwoord(
          "gemeente", "onder-voorwaarde",
          "Akkoord als de veiligheidsafspraak over de vriend er eerst ligt.", uiterlijk: "22 jan")
        afspraak(
          "P2", "Esther Kroon", "Veiligheidsafspraak met Noa, ondertekend.", uiterlijk: "15 jan")
      }
      op("15 jan 13:15") {
        nagekomen("P2", "Noa schreef hem zelf.")
        opschalingBeeindigd(
          "gemeente", "afgeschaald",
          "Na een gesprek van drie kwartier met Harm Dekker, Esther Kroon en Noa.")
        antwoord("A2", "verwijzer", wie: "Esther Kroon", "aanvaard")
      }
      op("16 feb 10:30") {
        voortgang("A2", "op-koers", met: "Esther Kroon", "Studio wordt geverfd; Noa koos de kleur.")
      }
      op("10 mrt 15:25") {
        zorgGestart("A2", "Kantelhof", op: "9 mrt")
        voortgang(
          "A2", "op-koers", met: "Esther Kroon", "Woensdag eet ze voor het eerst bij Fleur.",
          volgende: "7 apr")
      }
      op("16 mrt 11:05") {
        knelpuntOpgepakt(
          "K1", "Bas Kuipers", "Vraag naar broers en zussen op het formulier.", "gereed")
      }
    }
  }
}
