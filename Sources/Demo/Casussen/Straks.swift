extension Demo {
  static var blauwborst: Verhaal {
    casus(.blauwborst) {
      op("9 mrt 10:25") {
        aangemeld(
          Kind("Ties", "Ties Kolenberg", "2013-01-15", "Veldhaven"), door: "zorgaanbieder",
          "Anja Tichelaar", "Zonnewijzer", kanaal: "telefoon",
          "Ties slaat alleen zijn broer. Logeren helpt, maar het logeerhuis sluit in mei.",
          vastgelopen: ["capaciteit"], fase: 2, wachtSinds: "9 feb",
          regisseur: Persoon("Hidde Fokkens", "Lokaal team Veldhaven"))
      }
      op("10 mrt 09:05") { opgepakt() }
      op("12 mrt 13:20") {
        betrokkene("B1", "vader", "Gijsbert Kolenberg", gezag: true)
        toegelaten("Logeren is de laatste spil onder dit gezin.")
        stem("In het logeerhuis ben ik gewoon Ties.")
        toestemming("ouder", "B1")
      }
      naarTafel(
        "16 mrt 13:10", .apr7, minuten: 25,
        [
          jeugdige("Ties Kolenberg").gevraagd, ouder("Gijsbert Kolenberg"),
          verwijzer("Anja Tichelaar").gevraagd,
        ])
    }
  }

  /// Brother and sister, each with a dossier of their own.
  static var rietgors: Verhaal {
    casus(.rietgors) {
      op("10 mrt 16:50") {
        aangemeld(
          Kind("Jonah", "Jonah Bruinsma", "2012-09-09", "Zandmeer"),
          door: "gecertificeerde-instelling", "Ton Verbeek", "GI Westerkade", kanaal: "telefoon",
          """
          Jonah en zijn zusje kunnen niet in hetzelfde pleeggezin blijven, zegt de een; niet uit \
          elkaar, zegt de ander. Wat heeft Jonah nodig?
          """,
          vastgelopen: ["passende-zorg-onduidelijk"], fase: 3,
          regisseur: Persoon("Ton Verbeek", "GI Westerkade"))
      }
      op("11 mrt 09:30") { opgepakt() }
      op("13 mrt 10:00") {
        kader("voogdij")
        toegelaten("Plaatsing wankelt voor twee kinderen tegelijk.", typering: "inhoudelijk")
        stem("Ik pas op haar. Dat is mijn baan. Ik wil wel eens vrij.")
      }
      naarTafel(
        "17 mrt 14:20", .apr7, minuten: 25,
        [jeugdige("Jonah Bruinsma").gevraagd, verwijzer("Ton Verbeek")])
    }
  }

  static var tjiftjaf: Verhaal {
    casus(.tjiftjaf) {
      op("12 mrt 11:00") {
        aangemeld(
          Kind("Mirthe", "Mirthe Bruinsma", "2016-03-03", "Zandmeer"),
          door: "gecertificeerde-instelling", "Ton Verbeek", "GI Westerkade", kanaal: "telefoon",
          """
          Mirthe en haar broer kunnen niet in hetzelfde pleeggezin blijven, zegt de een; niet uit \
          elkaar, zegt de ander. Wat heeft Mirthe nodig?
          """,
          vastgelopen: ["passende-zorg-onduidelijk"], fase: 3,
          regisseur: Persoon("Ton Verbeek", "GI Westerkade"))
      }
      op("12 mrt 13:15") {
        opgepakt()
        gekoppeld(.rietgors, "broer-zus")
      }
      op("13 mrt 10:20") {
        kader("voogdij")
        toegelaten("Zie de vraag; eigen dossier, eigen antwoord.", typering: "inhoudelijk")
        stem("Jonah snurkt. Ik wil dat horen.")
      }
      naarTafel("17 mrt 14:30", .apr7, minuten: 20, [verwijzer("Ton Verbeek")])
    }
  }

  static var geelgors: Verhaal {
    casus(.geelgors) {
      op("13 mrt 14:15") {
        aangemeld(
          Kind("Amber", "Amber Zijlmans", "2009-12-24", "Eikenrade"), door: "ouder",
          "Ruth Zijlmans", kanaal: "telefoon",
          """
          Mijn dochter is zestien en wil zelf niet meer behandeld worden. Ik zoek iemand die háár \
          vraagt waarom.
          """,
          vastgelopen: ["ouders-oneens", "behandeldoel-niet-bereikt"],
          domeinen: ["jeugdwet", "zvw"], fase: 2,
          regisseur: Persoon("Nienke Vogelaar", "Gemeente Eikenrade"))
      }
      op("16 mrt 09:25") { opgepakt() }
      op("18 mrt 15:35") {
        betrokkene("B1", "moeder", "Ruth Zijlmans", gezag: true)
        toegelaten(
          eerder: false, "Zestien: zij beslist. Dan moet zij ook gevraagd worden.",
          typering: "ouders-oneens")
        stem("Ik kom alleen als jullie eerst luisteren en dan pas praten.")
        toestemming("jeugdige")
      }
      naarTafel(
        "19 mrt 11:40", .apr21, minuten: 25,
        [
          jeugdige("Amber Zijlmans"),
          ouder("Ruth Zijlmans").nietGenodigd(
            "Amber wil eerst alleen; moeder komt het laatste kwartier aan de lijn."),
        ])
    }
  }

  static var dodaars: Verhaal {
    casus(.dodaars) {
      op("16 mrt 11:50") {
        aangemeld(
          Kind("Kyan", "Kyan Zondervan", "2017-07-07", "Polderwijk"), door: "inkooporganisatie",
          "Minke Hofland", "Inkoop Lage Duin", kanaal: "procedure",
          """
          Twee aanbieders factureren dezelfde begeleiding. Welke heeft Kyan nodig, en wat doet de \
          ander eigenlijk?
          """,
          vastgelopen: ["passende-zorg-onduidelijk"], fase: 2,
          regisseur: Persoon("Daan Elzinga", "Gemeente Polderwijk"))
      }
      op("17 mrt 09:15") { opgepakt() }
      op("19 mrt 13:50") {
        toegelaten(gevaar: false, "Geen ruzie om geld maar om wie er komt.")
        stem("Er komt een Kim en er komt een andere Kim.")
        toestemming("ouder")
      }
      naarTafel("20 mrt 10:30", .apr21, minuten: 20)
    }
  }
}
