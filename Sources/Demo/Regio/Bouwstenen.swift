extension Demo {
  /// The yearly look at the ten bouwstenen, twice.
  static var bouwstenen: Verhaal {
    ploeg {
      op("11 sep 15:00") {
        bouwsteen(1, "ingericht", "Instellingsbesluit getekend door de vier colleges.")
        bouwsteen(2, "ingericht", nil)
        bouwsteen(3, "in-ontwikkeling", "Aanbieders tekenen het convenant pas in het najaar.")
        bouwsteen(4, "ingericht", "Jeugdreclassering komt via Westerkade.")
        bouwsteen(5, "in-ontwikkeling", "Eén procesversneller, geen vervanger.")
        bouwsteen(6, "niet-gestart", "Nog geen vaste contactmomenten na een advies.")
        bouwsteen(
          7, "in-ontwikkeling", "Namen staan op papier; niet iedereen op de lijst weet het.")
        bouwsteen(8, "in-ontwikkeling", nil)
        bouwsteen(9, "niet-gestart", "Scholen en huisartsen kennen het nummer niet.")
        bouwsteen(10, "in-ontwikkeling", "Werkbudget voor één jaar.")
      }
      op("19 mrt 14:30") {
        bouwsteen(3, "ingericht", "Convenant getekend door acht van de negen aanbieders.")
        bouwsteen(6, "ingericht", "Elk advies heeft een regime; te laat is zichtbaar.")
        bouwsteen(7, "ingericht", "Iedere trede heeft een naam en een nummer. Drie niet gesproken.")
        bouwsteen(8, "onderhouden", "Elke maand een belronde langs wie niets hoeft.")
        bouwsteen(9, "in-ontwikkeling", "Folder voor huisartsen is er; scholen volgen in mei.")
      }
    }
  }
}

private func bouwsteen(_ nummer: Int, _ stand: String, _ toelichting: String?) -> Gebeurtenis {
  Gebeurtenis(
    "bouwsteen-beoordeeld",
    ["bouwsteen": .integer(nummer), "stand": .text(stand), "toelichting": tekst(toelichting)])
}
