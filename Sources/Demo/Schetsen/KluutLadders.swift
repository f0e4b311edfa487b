extension Demo {
  /// What followed on Kluut's advice: the municipality waits for procurement, procurement for the
  /// provider, the provider for the municipality.
  @Reeks<Handeling> static var opDeLadders: [Handeling] {
    op("27 jan 16:35", door: "h.ouali") {
      nagekomen("P2", "Huis aan de Vaart kan per 1 april.")
      vervallen("P1", "Geen vorm gevonden; gaat de ladder op.")
      voortgang("A1", "gestagneerd", "contract", met: "Jasmijn Kooiker")
    }
    op("28 jan 10:20") {
      opgeschaald(
        "gemeente", 1, naar: "Wanda Kloosterman", van: "Gemeente Eikenrade",
        "Er is een plek en een behandelaar; er is geen betaler.", antwoordVoor: "4 feb")
      opgeschaald(
        "zorgaanbieder", 1, naar: "Petra Akkerhuis", van: "Lindeboog",
        "Zonder kinderkant gaat de plek niet open.", antwoordVoor: "4 feb")
    }
    op("2 feb 13:45") {
      opgeschaald(
        "inkoop", 1, naar: "Minke Hofland", van: "Inkoop Lage Duin",
        "Eén contract voor één plek.", antwoordVoor: "9 feb")
    }
    op("4 feb 16:00") {
      opschalingBeantwoord("gemeente", "in-beraad", "Te groot voor een teammanager.")
      opschalingBeantwoord("zorgaanbieder", "afgewezen", "Blijft een volwassenvraag.")
    }
    op("6 feb 09:40") {
      opgeschaald(
        "gemeente", 2, naar: "Otto Brinkman", van: "Gemeente Eikenrade",
        "€ 190.000 vraagt een besluit.", antwoordVoor: "13 feb")
      versnelling(
        "financiering",
        """
        Rekening naast elkaar gelegd: moeder-kindplek tegen spoedmaatregel, pleegzorg en opname.
        """)
    }
    op("9 feb 11:30") {
      opgeschaald(
        "zorgaanbieder", 2, naar: "Johannes Weyman", van: "Lindeboog",
        "Directiebesluit gevraagd over de kinderkant.", antwoordVoor: "16 feb")
    }
    op("10 feb 15:20", door: "h.ouali") {
      voortgang(
        "A1", "gestagneerd", "contract", met: "Jasmijn Kooiker",
        "Romy vraagt elke week of er al een kamer is.")
    }
    op("13 feb 14:50") {
      opschalingBeantwoord(
        "gemeente", "onder-voorwaarde", "Alleen als inkoop het contract tekent.")
    }
    op("16 feb 10:10") {
      opschalingBeantwoord(
        "inkoop", "afgewezen", "Inkoper mag geen enkelvoudig contract aangaan.")
      opgeschaald(
        "inkoop", 2, naar: "Wouter Casteleyn", van: "Inkoop Lage Duin",
        "Gemeente wacht op inkoop, inkoop op gemeente.", antwoordVoor: "2 mrt")
      opschalingBeantwoord(
        "zorgaanbieder", "afgewezen", "Lindeboog doet mee als de gemeente de beschikking afgeeft."
      )
    }
    op("20 feb 12:10") {
      opgeschaald(
        "gemeente", 3, naar: "Leontien Vosmeer", van: "Gemeente Eikenrade",
        "Bestuurlijk besluit nodig vóór 1 april; anders is er op 28 mei geen plek.",
        antwoordVoor: "6 mrt")
      knelpunt(
        "K1", "strategisch", "zorgaanbod",
        """
        Er is geen aanbod voor jonge moeders met een psychose, niet in Lage Duin en niet in de \
        regio's ernaast.
        """)
    }
    op("24 feb 15:45") {
      opgeschaald(
        "zorgaanbieder", 3, naar: "Christa Verloop", van: "Lindeboog",
        "De bestuurder kan de kring doorbreken.", antwoordVoor: "10 mrt")
      voortgang("A1", "gestagneerd", "contract", met: "Jasmijn Kooiker")
    }
    op("2 mrt 16:20") {
      opschalingBeantwoord(
        "inkoop", "onder-voorwaarde",
        "Tekent als de bestuurder van Lindeboog schriftelijk meedoet.", uiterlijk: "27 mrt")
    }
    op("3 mrt 10:05", door: "secretariaat") {
      klacht(
        "KL1", van: "Ineke Aal en Rob Vreeswijk",
        """
        Sinds half januari horen wij niets. Wij lezen op een envelop dat er over onze dochter \
        vergaderd is.
        """)
    }
    op("3 mrt 13:30") {
      afspraak(
        "P3", "Marit de Vries", "Elke dinsdag bericht aan moeder, ook als er niets is.",
        uiterlijk: "31 mrt")
      notitie(
        "feit", wie: "Bas Kuipers",
        """
        Ontvangst van de klacht bevestigd; zes weken, tot 14 april. Behandelaar komt van buiten \
        het team.
        """)
    }
    op("5 mrt 11:50") {
      opschalingBeantwoord(
        "gemeente", "toegezegd",
        "Wethouder betaalt een jaar, mits Lindeboog en inkoop zich vóór 27 maart vastleggen.",
        uiterlijk: "27 mrt")
      extern(
        "stuurgroep",
        """
        De drie antwoorden wachten op elkaar. Graag één gezamenlijk overleg met wethouder, \
        bestuurder en inkoop.
        """)
    }
    op("10 mrt 14:25") {
      opschalingBeantwoord(
        "zorgaanbieder", "in-beraad", "Verloop neemt het mee naar de stuurgroep.",
        uiterlijk: "30 mrt")
    }
    op("12 mrt 16:50") {
      notitie(
        "besluit", wie: "stuurgroep",
        """
        Gezamenlijk overleg gevoerd. Gemeente schiet voor, later verrekenen met Lindeboog en \
        inkoop; handtekeningen volgen.
        """)
      financiering("Gemeente Eikenrade, te verrekenen", "voorfinanciering", 47_500, "toegezegd")
    }
    op("13 mrt 09:55") {
      extern(
        "cce",
        """
        Wilt u meekijken met het behandelplan rond de geboorte, en met wat er gebeurt als Romy \
        terugvalt?
        """)
    }
    op("17 mrt 15:40", door: "h.ouali") {
      voortgang(
        "A1", "vertraagd", "contract", met: "Jasmijn Kooiker",
        "Kantelhof richt het huis in op eigen risico. Handtekening van Lindeboog ontbreekt.",
        volgende: "24 mrt")
      versnelling("netwerk", "CCE belde terug: consulent begint 30 maart.")
      afspraak(
        "P4", "Tarik Yildirim", namens: "Kantelhof", "Romy kan de kamer zien.",
        uiterlijk: "26 mrt")
    }
    op("17 mrt 16:30") {
      gepoogd("Ineke Aal", "voicemail")
      na18("wmo", "Jasmijn Kooiker met Kruin")
    }
    op("18 mrt 09:20") {
      notitie(
        "feit", wie: "Ineke Aal",
        "Belde terug. Fijn dat er gebeld wordt. De klacht blijft staan.")
    }
  }
}
