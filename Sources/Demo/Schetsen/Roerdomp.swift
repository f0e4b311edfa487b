extension Demo {
  /// Eighteen in twenty-one weeks, and the room stops on the birthday.
  static var roerdomp: Verhaal {
    let gasten = [
      jeugdige("Milo Terwindt"),
      ouder("Joke Terwindt").nietGenodigd("Milo wil het zelf vertellen; zijn moeder weet dat."),
      gast("Ab Nijland, voetbaltrainer en JIM"), verwijzer("Samira Bakkali"),
      deskundige("L15"), gast("Rens Kamphuis, schuldhulp"),
    ]
    let regie = Persoon("Samira Bakkali", "Lokaal team Veldhaven")
    return casus(.roerdomp) {
      op("19 jan 10:25") {
        aangemeld(
          Kind("Milo", "Milo Terwindt", "2008-08-18", "Veldhaven"), door: "gemeentelijke-toegang",
          "Samira Bakkali", "Lokaal team Veldhaven", kanaal: "overleg",
          """
          Milo woont in een kamertraining die op zijn achttiende verjaardag stopt. Hij heeft \
          schulden, geen zorgverzekering en is bang in drukke ruimten. Niemand pakt de overgang \
          op. Wat moet er eerst, en wie doet het?
          """,
          vastgelopen: ["capaciteit", "passende-zorg-onduidelijk"],
          domeinen: ["jeugdwet", "wmo", "zvw", "werk-inkomen", "schuldhulp"], fase: 3,
          wachtSinds: "20 okt", regisseur: regie)
      }
      op("20 jan 09:15") { opgepakt() }
      op("20 jan 11:30", door: "h.ouali") {
        betrokkene("B1", "JIM, zijn voetbaltrainer", "Ab Nijland", contact: "06-0000 4410")
        betrokkene("B2", "moeder", "Joke Terwindt", gezag: true)
        betrokkene("B3", "begeleider kamertraining", "Lotte Verhagen", van: "Kantelhof")
        betrokkene("B4", "consulent schuldhulp", "Rens Kamphuis", van: "Gemeente Veldhaven")
        stem(
          """
          Ab zegt altijd: eerst je veters, dan de bal. Ik weet niet eens waar mijn veters liggen.
          """)
        toestemming("jeugdige")
        toestemming("jeugdige", voor: "delen", aan: "schuldhulp Veldhaven")
        toestemming("jeugdige", voor: "dossier-opvragen", aan: "Kantelhof")
      }
      op("21 jan 15:10") {
        toegelaten(
          "Vijf wetten, geen regie; over zeven maanden staat hij buiten.", typering: "inhoudelijk")
      }
      op("22 jan 10:00", door: "secretariaat") {
        stuk("Overzicht schulden (€ 6.240, elf schuldeisers)", "16 jan", bij: "Rens Kamphuis")
      }
      naarTafel("26 jan 11:10", .feb10, minuten: 30, gasten)
      op("10 feb 10:17") {
        notitie(
          "feit", wie: "Rens Kamphuis",
          "Zonder verzekering loopt elke maand de boete op; dat is de snelste winst.")
      }
      op("10 feb 10:24") {
        notitie(
          "mening", wie: "Farida Elmas",
          "De angst is behandelbaar binnen de Zvw; daar is geen jeugdwet voor nodig.")
      }
      op("10 feb 10:31") {
        notitie(
          "inbreng", wie: "Ab Nijland",
          "Hij mag bij ons in de kantine werken. Daar is het niet druk voor twaalven.")
      }
      aanTafel(.feb10, "10 feb 10:11", tot: "10:41", gasten) {
        advies(
          "A1", "herdefinieren-hulp", bij: .feb10,
          """
          Volgorde: eerst verzekering en schuldhulp, dan een Wmo-woonplek met één maand overlap \
          met de kamertraining, dan pas behandeling van de angst (Zvw). Verlengde jeugdhulp alleen \
          voor de vaardigheidstraining.
          """,
          gewoon: """
            Eerst je zorgverzekering en je schulden. Dan een eigen plek, een maand voordat je \
            kamer stopt. Daarna hulp bij het bang zijn. Ab blijft erbij.
            """,
          verantwoordelijk: regie, uitvoerder: "Lokaal team Veldhaven", uiterlijk: "1 mei",
          "wekelijks")
        afspraak(
          "P1", "Samira Bakkali", namens: "Lokaal team Veldhaven",
          "Zorgverzekering afgesloten, samen met Milo.", uiterlijk: "20 feb")
        afspraak(
          "P2", "Rens Kamphuis", namens: "Gemeente Veldhaven", "Elf schuldeisers aangeschreven.",
          uiterlijk: "13 mrt")
        afspraak(
          "P3", "Farida Elmas", namens: "Kruin", "Zegt welke behandelaar na 18 augustus begint.",
          uiterlijk: "1 apr")
      }
      op("11 feb 16:20") { meegedeeld("A1", aan: "Milo en Ab Nijland", per: "gesprek") }
      op("17 feb 10:30", door: "h.ouali") {
        antwoord("A1", "jeugdige", "aanvaard")
        antwoord("A1", "verwijzer", wie: "Samira Bakkali", "aanvaard")
        antwoord(
          "A1", "gemeente", wie: "Veldhaven", "deels",
          "Twee betalers in de overgangsmaand: daar is geen regel voor.")
        versnellingGestart("op-verzoek")
      }
      op("20 feb 11:45", door: "h.ouali") {
        nagekomen("P1", "Verzekerd met terugwerkende kracht tot 1 januari.")
        voortgang("A1", "op-koers", met: "Samira Bakkali")
      }
      op("27 feb 10:10", door: "h.ouali") {
        versnelling(
          "financiering",
          """
          Rekening gemaakt van de overgangsmaand: € 3.150, tegen een crisisopname die een veelvoud \
          kost.
          """)
        financiering("Gemeente Veldhaven (Wmo en Jeugdwet samen)", "maatwerk", 3_150, "gevraagd")
        voortgang("A1", "vertraagd", "geen-financiering", met: "Samira Bakkali", volgende: "5 mrt")
      }
      op("6 mrt 09:40", door: "h.ouali") {
        financiering("Gemeente Veldhaven (Wmo en Jeugdwet samen)", "maatwerk", 3_150, "geweigerd")
        voortgang(
          "A1", "gestagneerd", "geen-financiering", met: "Samira Bakkali",
          "Veldhaven betaalt de dubbele maand niet; de verhuurder wacht niet tot september.")
      }
      op("12 mrt 13:20") {
        opgeschaald(
          "gemeente", 1, naar: "Greet Luinstra", van: "Gemeente Veldhaven",
          """
          De maand overlap is de kern van het advies. Zonder die maand is er op 18 augustus geen \
          bed.
          """, antwoordVoor: "23 mrt")
      }
      op("13 mrt 15:00", door: "h.ouali") {
        nagekomen("P2", "Negen van de elf doen mee.")
        knelpunt(
          "K1", "tactisch", "overgang-18",
          """
          De maand waarin twee wetten tegelijk moeten betalen staat in geen enkele verordening.
          """)
      }
      op("18 mrt 10:15", door: "h.ouali") {
        voortgang(
          "A1", "gestagneerd", "geen-financiering", met: "Samira Bakkali",
          "Greet Luinstra is met vakantie geweest; beloofde maandag te bellen.", volgende: "25 mrt")
        notitie("zorg", wie: "Ab Nijland", "Milo is twee keer niet op training geweest.").alsMerk(
          "training")
      }
      op("18 mrt 10:40", door: "h.ouali") {
        herroepen("training", "Verkeerd verstaan: de training ging twee keer niet door.")
        notitie(
          "feit", wie: "Ab Nijland",
          """
          De training is twee keer afgelast vanwege het veld. Milo was er de derde keer gewoon.
          """)
      }
    }
  }
}
