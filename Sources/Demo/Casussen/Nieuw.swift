extension Demo {
  /// Eight days old, and nobody has picked it up.
  static var slobeend: Verhaal {
    casus(.slobeend) {
      op("16 mrt 16:45", door: "secretariaat") {
        aangemeld(
          Kind("Wes", "Wes Hiemstra", "2013-12-01", "Polderwijk"), door: "gemeentelijke-toegang",
          "Vincent Maurik", "Gemeente Polderwijk", kanaal: "e-mail",
          """
          Wes verhuist voor de derde keer dit jaar mee met zijn vader en is telkens net te kort \
          ingeschreven voor hulp.
          """,
          vastgelopen: ["heen-en-weer-geschoven"], domeinen: ["jeugdwet", "wonen"], fase: 2,
          wachtSinds: "5 jan", regisseur: Persoon("Vincent Maurik", "Gemeente Polderwijk"))
      }
    }
  }

  static var pijlstaart: Verhaal {
    casus(.pijlstaart) {
      op("20 mrt 12:50", door: "secretariaat") {
        aangemeld(
          Kind("Zoë", "Zoë Blankestijn", "2016-12-22", "Eikenrade"), door: "ouder",
          "Marleen Blankestijn", kanaal: "telefoon",
          """
          Onze dochter van negen durft niet meer te slikken. De wachttijd is zes maanden, zij \
          weegt 22 kilo.
          """,
          vastgelopen: ["treeknorm-overschreden"], domeinen: ["jeugdwet", "zvw"], fase: 1,
          wachtSinds: "16 feb")
      }
    }
  }

  static var smient: Verhaal {
    casus(.smient) {
      op("23 mrt 15:20", door: "secretariaat") {
        aangemeld(
          Kind("Gijs", "Gijs Ponsen", "2009-10-30", "Zandmeer"), door: "zorgaanbieder",
          "Lotte Verhagen", "Kantelhof", kanaal: "telefoon", urgentie: "spoed",
          """
          Gijs wordt vrijdag uit de groep gezet als er geen andere plek is. Wij willen dat niet, \
          onze verzekeraar wel.
          """,
          vastgelopen: ["capaciteit"], domeinen: ["jeugdwet", "veiligheid"], fase: 3,
          regisseur: Persoon("Klaas Hettinga", "GI Westerkade"))
      }
    }
  }

  /// This morning.
  static var stormvogel: Verhaal {
    casus(.stormvogel) {
      op("24 mrt 08:41", door: "secretariaat") {
        aangemeld(
          .anoniem("Veldhaven"), door: "onderwijs", "Femke Roosendaal",
          "Samenwerkingsverband Duinonderwijs", kanaal: "telefoon", consultatie: true,
          """
          Een leerling van veertien filmt zichzelf bij gevaarlijke sprongen. Is dat een zorg of \
          een sport?
          """,
          vastgelopen: ["passende-zorg-onduidelijk"], domeinen: ["onderwijs", "veiligheid"])
      }
    }
  }
}
