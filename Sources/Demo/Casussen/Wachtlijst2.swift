extension Demo {
  /// Bridging care is needed and nobody has arranged it.
  static var bergeend: Verhaal {
    casus(.bergeend) {
      op("4 mrt 09:20") {
        aangemeld(
          Kind("Evi", "Evi Scharloo", "2012-04-18", "Zandmeer"), door: "zorgaanbieder",
          "Irene Buitendijk", "Lindeboog", kanaal: "telefoon", urgentie: "spoed",
          """
          Evi heeft een hersenbloeding gehad en mag uit revalidatie. Thuis is een trap, een zieke \
          vader en geen hulp die met hersenletsel bij kinderen om kan gaan.
          """,
          vastgelopen: ["passende-zorg-onduidelijk", "capaciteit"],
          domeinen: ["jeugdwet", "zvw", "wmo", "onderwijs"], fase: 3,
          regisseur: Persoon("Bart Lammerink", "Gemeente Zandmeer"))
      }
      op("4 mrt 13:40") { opgepakt() }
      op("9 mrt 15:10") {
        betrokkene("B1", "moeder", "Gwen Scharloo", contact: "06-0000 2877", gezag: true)
        toegelaten("Ontslagdatum 3 april; drie domeinen, geen eigenaar.")
        overbruggingNodig(true, toereikend: false)
        stem("Mijn hoofd is langzaam. Ik niet.")
        toestemming("ouder", "B1")
        toestemming("jeugdige")
      }
      op("17 mrt 16:50") { gepoogd("Bart Lammerink", "terugbelverzoek", volgende: "24 mrt") }
    }
  }

  static var kokmeeuw: Verhaal {
    casus(.kokmeeuw) {
      op("12 mrt 14:40") {
        aangemeld(
          Kind("Owen", "Owen Plaisier", "2011-11-11", "Polderwijk"),
          door: "gecertificeerde-instelling", "Wendy Kroes", "GI Westerkade", kanaal: "telefoon",
          urgentie: "spoed",
          """
          Owen heeft vier keer brand gesticht en geen aanbieder krijgt hem nog verzekerd. Zonder \
          verzekering geen plaatsing.
          """,
          vastgelopen: ["heen-en-weer-geschoven"], domeinen: ["jeugdwet", "veiligheid"], fase: 4,
          regisseur: Persoon("Wendy Kroes", "GI Westerkade"))
      }
      op("12 mrt 16:00") { opgepakt() }
      op("16 mrt 14:05") {
        kader("ots", machtiging: "uithuisplaatsing", tot: "2 sep 2026")
        toegelaten("Een polis houdt een plaatsing tegen.")
        stem("Ik wil een kachel die van mij is en die ik zelf aan mag doen.")
        toestemming("jeugdige")
        knelpunt(
          "K1", "strategisch", "zorgaanbod",
          """
          Aanbieders kunnen brandschade door jeugdigen niet verzekeren; er is geen waarborgfonds.
          """)
      }
    }
  }

  /// Registered as urgent; a crisis since last Thursday.
  static var steenloper: Verhaal {
    casus(.steenloper) {
      op("17 mrt 10:55") {
        aangemeld(
          Kind("Lynn", "Lynn Cornelder", "2010-05-27", "Eikenrade"), door: "zorgaanbieder",
          "Noortje Sanders", "Lindeboog", kanaal: "telefoon", urgentie: "spoed",
          """
          Lynn is zes keer op de eerste hulp geweest en zes keer naar huis gestuurd. De ouders \
          kunnen haar niet langer alleen bewaken.
          """,
          vastgelopen: ["heen-en-weer-geschoven", "capaciteit"], domeinen: ["jeugdwet", "zvw"],
          fase: 4, wachtSinds: "2 feb", regisseur: Persoon("Carlijn Poot", "Gemeente Eikenrade"))
      }
      op("17 mrt 11:20") { opgepakt() }
      op("19 mrt 10:50") {
        urgentieWordt("crisis")
        crisis(
          bij: "crisisdienst Lindeboog", door: "Marit de Vries",
          zicht: "ouders en wijkverpleging, om en om")
        betrokkene("B1", "moeder", "Dineke Cornelder", contact: "06-0000 2950", gezag: true)
        betrokkene("B2", "vader", "Aart Cornelder", contact: "06-0000 2951", gezag: true)
        toegelaten("Direct gevaar; niemand neemt op.", typering: "procesmatig")
        stem("ouder", "B2", "Wij slapen in ploegendienst.")
        toestemming("ouder", "B1", grondslag: "veiligheid")
        toestemming("ouder", "B2", grondslag: "veiligheid")
      }
      op("20 mrt 09:10") {
        overbruggingNodig(true, toereikend: true)
        overbrugging("Lindeboog, bed op de kinderafdeling", vanaf: "20 mrt", tot: "30 mrt")
      }
      op("23 mrt 13:10") {
        notitie(
          "feit", wie: "Noortje Sanders",
          "Rustig weekend op de kinderafdeling. Bed tot en met maandag.")
      }
    }
  }

  static var oeverzwaluw: Verhaal {
    casus(.oeverzwaluw) {
      op("22 mrt 19:40") {
        aangemeld(
          Kind("Rayan", "Rayan El Idrissi", "2014-07-21", "Veldhaven"),
          door: "gemeentelijke-toegang", "Hidde Fokkens, piketdienst", "Lokaal team Veldhaven",
          kanaal: "telefoon", urgentie: "crisis",
          """
          Rayan (11) is vrijdag door zijn opa op het politiebureau gebracht: 'hij kan niet meer \
          bij ons'. Hij slaapt bij de buren. Waar slaapt hij woensdag?
          """,
          vastgelopen: ["capaciteit"], domeinen: ["jeugdwet", "veiligheid"], fase: 3,
          regisseur: Persoon("Hidde Fokkens", "Lokaal team Veldhaven"))
      }
      op("23 mrt 08:35") {
        opgepakt()
        crisis(bij: "Veilig Thuis", door: "Hidde Fokkens", zicht: "buren, familie Postma-Bijl")
      }
      op("23 mrt 09:00") {
        toegelaten(eerder: false, "Geen volwassene die blijft; buren kunnen tot woensdag.")
        stem("Bij de buren mag ik de poes eten geven.")
        toestemming("verzorger", grondslag: "veiligheid")
        overbruggingNodig(true, toereikend: true)
        overbrugging(
          "Buren, met pleegzorg van Kantelhof op afstand", vanaf: "22 mrt", tot: "25 mrt")
        afspraak(
          "P1", "Tarik Yildirim", namens: "Kantelhof", "Pleeggezin voor woensdag.",
          uiterlijk: "24 mrt")
      }
    }
  }
}
