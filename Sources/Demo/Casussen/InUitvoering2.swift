extension Demo {
  /// Past its date, and deliberately not escalated yet.
  static var specht: Verhaal {
    let regie = Persoon("Carlijn Poot", "Gemeente Eikenrade")
    let gasten = [
      jeugdige("Yuna Verbruggen"), ouder("Wout Verbruggen"), verwijzer("Carlijn Poot"),
      deskundige("L16"),
    ]
    return casus(.specht) {
      op("13 nov 11:15") {
        aangemeld(
          Kind("Yuna", "Yuna Verbruggen", "2012-06-23", "Eikenrade"), door: "gemeentelijke-toegang",
          "Carlijn Poot", "Gemeente Eikenrade", kanaal: "overleg",
          """
          Yuna kwam op haar negende naar Nederland en rouwt om haar moeder. Elke behandelaar \
          begint over hechting; zij wil het over haar moeder hebben.
          """,
          vastgelopen: ["behandeldoel-niet-bereikt", "passende-zorg-onduidelijk"], fase: 2,
          regisseur: regie)
      }
      op("14 nov 10:30") { opgepakt() }
      op("18 nov 14:50") {
        toegelaten("Drie behandelingen op de verkeerde vraag.", typering: "inhoudelijk")
        stem("Ik wil iemand die haar naam goed uitspreekt.")
        toestemming("ouder")
        toestemming("jeugdige")
      }
      naarTafel("20 nov 11:05", .dec2, minuten: 25, gasten)
      aanTafel(.dec2, "2 dec 10:09", tot: "10:29", gasten) {
        advies(
          "A1", "zorgbemiddeling", bij: .dec2,
          """
          Rouwbehandeling bij De Luwte met een therapeut die haar taal spreekt, op afstand als het \
          moet.
          """,
          gewoon: "We zoeken iemand die jouw taal spreekt, zodat je over je moeder kunt praten.",
          verantwoordelijk: regie, uitvoerder: "Praktijk De Luwte", uiterlijk: "13 mrt",
          "maandelijks")
      }
      op("11 dec 15:15") { antwoord("A1", "ouder", wie: "Wout Verbruggen", "aanvaard") }
      op("12 jan 14:20") {
        voortgang(
          "A1", "vertraagd", "capaciteit", met: "Gijs Overbeek",
          "Therapeut gevonden in Bovenveen; wacht op registratie.")
      }
      op("16 feb 13:30") { voortgang("A1", "vertraagd", "contract", met: "Gijs Overbeek") }
      op("16 mrt 14:40") {
        voortgang(
          "A1", "vertraagd", "contract", met: "Gijs Overbeek",
          "Registratie is rond, contract ligt ter tekening; eerste gesprek 30 maart.",
          volgende: "27 mrt")
        nietOpgeschaald(
          """
          Handtekening is toegezegd voor 27 maart en er staat een datum voor het eerste gesprek.
          """, tot: "31 mrt")
      }
    }
  }

  static var roodborst: Verhaal {
    let regie = Persoon("Hidde Fokkens", "Lokaal team Veldhaven")
    let gasten = [
      ouder("Marjolein Ketting"), verwijzer("Hidde Fokkens"), deskundige("L11"),
      gast("Rens Kamphuis, schuldhulp"),
    ]
    return casus(.roodborst) {
      op("17 nov 10:05") {
        aangemeld(
          Kind("Pim", "Pim Ketting", "2020-09-15", "Veldhaven"), door: "gemeentelijke-toegang",
          "Hidde Fokkens", "Lokaal team Veldhaven", kanaal: "overleg",
          """
          Pim is vijf, zijn moeder heeft vier kinderen, twee banen en een huurschuld. Vier \
          hulpverleners komen elk op een andere dag.
          """,
          vastgelopen: ["behandeldoel-niet-bereikt"],
          domeinen: ["jeugdwet", "schuldhulp", "wonen", "werk-inkomen"], fase: 3, regisseur: regie)
      }
      op("17 nov 15:50") { opgepakt() }
      op("20 nov 09:40") {
        betrokkene("B1", "moeder", "Marjolein Ketting", contact: "06-0000 1477", gezag: true)
        toegelaten("Te veel hulp, geen lijn; ontruiming dreigt per februari.")
        stem("ouder", "B1", "Als er nog één iemand een plan maakt, ga ik gillen.")
        toestemming("ouder", "B1")
        toestemming("ouder", "B1", voor: "delen", aan: "schuldhulp Veldhaven")
      }
      naarTafel("24 nov 11:10", .dec2, minuten: 25, gasten)
      aanTafel(.dec2, "2 dec 10:43", tot: "11:09", gasten) {
        advies(
          "A1", "herdefinieren-hulp", bij: .dec2,
          """
          Eén hulpverlener (Tweespan) in plaats van vier, twee vaste middagen. Eerst de \
          huurschuld, dan het opvoeden.
          """,
          gewoon: "Er komt voortaan één iemand, op dinsdag en donderdag. Eerst regelen we de huur.",
          verantwoordelijk: regie, uitvoerder: "Tweespan", uiterlijk: "15 apr", "wekelijks")
        afspraak(
          "P1", "Rens Kamphuis", namens: "Gemeente Veldhaven", "Ontruiming van tafel.",
          uiterlijk: "19 dec")
      }
      op("5 dec 10:15") { antwoord("A1", "ouder", wie: "Marjolein Ketting", "aanvaard") }
      op("18 dec 16:00") { nagekomen("P1", "Regeling getekend met de corporatie.") }
      op("22 dec 11:00") { voortgang("A1", "op-koers", met: "Hidde Fokkens") }
      op("12 jan 10:40") {
        voortgang("A1", "op-koers", met: "Hidde Fokkens", "Twee hulpverleners zijn gestopt.")
      }
      op("3 feb 14:10") { voortgang("A1", "op-koers", met: "Marjolein Ketting") }
      op("24 feb 14:30") {
        voortgang(
          "A1", "op-koers", met: "Hidde Fokkens",
          "Derde is gestopt; de vierde is de logopedist, die blijft.")
      }
      op("17 mrt 11:20") {
        voortgang(
          "A1", "op-koers", met: "Hidde Fokkens",
          "Alleen de middagen van Tweespan zelf moeten nog beginnen: per 1 april.",
          volgende: "24 mrt")
      }
    }
  }

  /// Its progress was recorded wrongly once, and corrected.
  static var kwikstaart: Verhaal {
    let regie = Persoon("Annelies Buurman", "Gemeente Zandmeer")
    let gasten = [jeugdige("Floor Wiarda"), ouder("Hester Wiarda"), verwijzer("Annelies Buurman")]
    return casus(.kwikstaart) {
      op("1 dec 09:15") {
        aangemeld(
          Kind("Floor", "Floor Wiarda", "2011-01-28", "Zandmeer"), door: "gemeentelijke-toegang",
          "Annelies Buurman", "Gemeente Zandmeer", kanaal: "e-mail",
          """
          Floor hoort stemmen en heeft twee onderzoeken die elkaar tegenspreken. Zonder diagnose \
          geen behandeling, zonder behandeling geen rust voor een onderzoek.
          """,
          vastgelopen: ["passende-zorg-onduidelijk"], domeinen: ["jeugdwet", "zvw"], fase: 3,
          wachtSinds: "8 sep", regisseur: regie)
      }
      op("1 dec 10:05") { opgepakt() }
      op("3 dec 11:30") {
        toegelaten("Kringetje van onderzoek en behandeling.", typering: "inhoudelijk")
        stem("Ze schreeuwen niet. Ze vertellen. Dat wil niemand weten.")
        toestemming("ouder")
        toestemming("jeugdige")
      }
      naarTafel("4 dec 15:00", .dec16, minuten: 25, gasten)
      aanTafel(.dec16, "16 dec 10:15", tot: "10:38", gasten) {
        advies(
          "A1", "herdefinieren-hulp", bij: .dec16,
          """
          Begin met behandelen zonder etiket: Lindeboog, groep stemmenhoorders. Verklarende \
          analyse pas na drie maanden.
          """,
          gewoon: "Je gaat naar een groep met anderen die stemmen horen. De test komt later.",
          verantwoordelijk: regie, uitvoerder: "Lindeboog", uiterlijk: "9 apr", "maandelijks"
        )
      }
      op("7 jan 13:15") { antwoord("A1", "zorgaanbieder", wie: "Lindeboog", "aanvaard") }
      op("26 jan 10:15") {
        voortgang("A1", "op-koers", met: "Annelies Buurman", "Plek in de groep van april.")
      }
      op("26 feb 15:30", door: "h.ouali") {
        voortgang(
          "A1", "gestagneerd", "wachtlijst", met: "Annelies Buurman", "Groep gaat niet door."
        ).alsMerk("verkeerde groep")
      }
      op("27 feb 09:10", door: "h.ouali") {
        herroepen("verkeerde groep", "Dat ging over de volwassenengroep; de jeugdgroep gaat door.")
        voortgang(
          "A1", "vertraagd", "wachtlijst", met: "Annelies Buurman",
          "Jeugdgroep begint 13 april, twee weken later dan gedacht.", volgende: "30 mrt")
      }
    }
  }
}
