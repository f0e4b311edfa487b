extension Demo {
  /// First item: a closed placement that ends in a week.
  static var buizerd: Verhaal {
    casus(.buizerd) {
      op("27 feb 10:50") {
        aangemeld(
          Kind("Storm", "Storm Wijnalda", "2009-06-12", "Polderwijk"),
          door: "gecertificeerde-instelling", "Leonie Staal", "GI Westerkade", kanaal: "telefoon",
          urgentie: "spoed",
          """
          Storm zit gesloten; de machtiging eindigt op 31 maart en wordt niet verlengd. \
          Vervolgplekken wijzen hem af om wat hem gesloten bracht. Waarheen op 1 april?
          """,
          vastgelopen: ["heen-en-weer-geschoven", "capaciteit"],
          domeinen: ["jeugdwet", "veiligheid", "onderwijs"], fase: 4, wachtSinds: "5 jan",
          regisseur: Persoon("Leonie Staal", "GI Westerkade"))
      }
      op("27 feb 11:30") { opgepakt() }
      op("2 mrt 14:00") {
        betrokkene("B1", "vader", "Henk Wijnalda", contact: "06-0000 2311", gezag: true)
        betrokkene("B2", "moeder", "Astrid Koopal", gezag: true)
        betrokkene("B3", "mentor gesloten groep", "Ricardo Blanker", van: "Kantelhof")
        kader("ots", machtiging: "gesloten", tot: "31 mrt")
      }
      op("3 mrt 09:50") {
        toegelaten(
          "Vier weken tot een harde datum, vijf afwijzingen.",
          toelichting: "Alle afwijzingen gaan over vorig jaar, niet over nu.")
        stem("Ik heb acht maanden gedaan wat ze vroegen. Nu jullie.")
        stem("ouder", "B1", "Hij kan in mijn schuur beginnen. Er staat een bed en een kachel.")
        toestemming("jeugdige")
        toestemming("ouder", "B1")
        toestemming("ouder", "B2")
      }
      op("5 mrt 15:15", door: "secretariaat") {
        stuk("Eindverslag gesloten groep (concept)", "2 mrt", bij: "Kantelhof")
        stuk("Vijf afwijzingsbrieven", "27 feb", bij: "Westerkade")
      }
      naarTafel(
        "9 mrt 14:10", .vandaag, minuten: 25,
        [
          jeugdige("Storm Wijnalda").via("online"), ouder("Henk Wijnalda"),
          ouder("Astrid Koopal").gevraagd, verwijzer("Leonie Staal"), deskundige("L10"),
          deskundige("L13").via("telefoon"),
        ])
      op("19 mrt 11:10") {
        notitie("feit", wie: "Leonie Staal", "De rechter heeft bevestigd: geen verlenging.")
      }
      op("23 mrt 09:35") {
        afspraak(
          "P1", "Tarik Yildirim", namens: "Kantelhof",
          "Komt met één plek, niet met drie misschienen.", uiterlijk: "24 mrt")
      }
    }
  }

  static var ransuil: Verhaal {
    casus(.ransuil) {
      op("2 mrt 09:30") {
        aangemeld(
          Kind("Nova", "Nova Tersteeg", "2012-12-20", "Zandmeer"), door: "zorgaanbieder",
          "Jacqueline Bos", "Lindeboog", kanaal: "telefoon",
          """
          Nova heeft drie opnames gehad na een poging. Na elke opname begint het wachten opnieuw. \
          Kan er één team komen dat blijft?
          """,
          vastgelopen: ["behandeldoel-niet-bereikt", "capaciteit"], domeinen: ["jeugdwet", "zvw"],
          fase: 4, wachtSinds: "1 dec", regisseur: Persoon("Jacqueline Bos", "Lindeboog"))
      }
      op("2 mrt 10:10") { opgepakt() }
      op("3 mrt 14:45") {
        betrokkene("B1", "moeder", "Saskia Tersteeg", contact: "06-0000 2466", gezag: true)
        stem("Elke keer dat het beter gaat moet ik weg.")
        stem(
          "ouder", "B1", "Ik tel de messen elke avond. Schrijf dat maar op.", vertrouwelijk: true)
        toestemming("ouder", "B1")
        toestemming("jeugdige")
        toegelaten(
          "Levensgevaar keert terug; elke opname breekt af wat er was.", typering: "inhoudelijk")
        overbruggingNodig(true, toereikend: true)
        overbrugging("Lindeboog, crisisteam aan huis", vanaf: "3 mrt", tot: "14 apr")
      }
      op("4 mrt 11:20", door: "secretariaat") {
        stuk("Veiligheidsplan", "26 feb", bij: "Lindeboog")
      }
      naarTafel(
        "9 mrt 14:25", .vandaag, minuten: 20,
        [
          jeugdige("Nova Tersteeg").nietGenodigd(
            "Op haar verzoek; Jacqueline Bos leest voor wat Nova schreef."),
          ouder("Saskia Tersteeg"), verwijzer("Jacqueline Bos"), deskundige("L17"),
          deskundige("L11").komtNiet("Ziek gemeld; denkt vooraf mee."),
        ])
      op("20 mrt 16:05") {
        notitie(
          "inbreng", wie: "Ingrid Molenbroek",
          """
          Tweespan kan drie vaste mensen leveren voor een jaar, mits Lindeboog de achterwacht houdt.
          """)
      }
    }
  }

  /// Held over from the last table.
  static var patrijs: Verhaal {
    let gasten = [ouder("Joost Vermaat"), verwijzer("Tineke Zwart"), deskundige("L09")]
    return casus(.patrijs) {
      op("20 feb 10:40") {
        aangemeld(
          Kind("Abel", "Abel Vermaat", "2015-05-19", "Eikenrade"),
          door: "gecertificeerde-instelling", "Tineke Zwart", "GI Westerkade", kanaal: "procedure",
          "Abel (10) mag naar huis, maar zijn zus die daar woont is bang voor hem. Kan dat samen?",
          vastgelopen: ["passende-zorg-onduidelijk"], domeinen: ["jeugdwet", "veiligheid"], fase: 3,
          regisseur: Persoon("Tineke Zwart", "GI Westerkade"))
      }
      op("23 feb 10:15") { opgepakt() }
      op("25 feb 13:30") {
        betrokkene("B1", "vader", "Joost Vermaat", gezag: true)
        betrokkene("B2", "zus", "Eva Vermaat", vertrouwelijk: true)
        kader("ots", machtiging: "uithuisplaatsing", tot: "1 jul 2026")
        toegelaten("Thuisplaatsing raakt twee kinderen.", typering: "inhoudelijk")
        stem("Ik heb sorry gezegd en ik meende het.")
        toestemming("ouder", "B1")
      }
      naarTafel("27 feb 14:30", .mrt10, minuten: 20, gasten)
      aanTafel(
        .mrt10, "10 mrt 11:27", tot: "11:48", gasten, "aangehouden",
        "De zus is niet gehoord. Eerst met haar praten, dan beslissen."
      ) {
        afspraak(
          "P1", "Josefien Terpstra", "Gesprek met de zus, op haar voorwaarden.", uiterlijk: "19 mrt"
        )
      }
      naarTafel("11 mrt 10:30", .vandaag, minuten: 20, gasten)
      op("18 mrt 16:40") {
        nagekomen("P1")
        notitie(
          "inbreng", wie: "Eva Vermaat",
          "Hij mag komen als mijn deur op slot kan en papa dat niet raar vindt.",
          vertrouwelijk: true)
      }
    }
  }
}
