extension Demo {
  static var wielewaal: Verhaal {
    let gasten = [ouder("Tamara Reinders"), verwijzer("Job Aarnink"), deskundige("L11")]
    return casus(.wielewaal) {
      op("10 feb 14:10") {
        aangemeld(
          Kind("Sofie", "Sofie Reinders", "2016-06-06", "Eikenrade"), door: "zorgaanbieder",
          "Job Aarnink", "Tweespan", kanaal: "e-mail",
          """
          Sofie wil niet meer naar haar vader; moeder moedigt dat niet aan en niet af. Wat vraagt \
          het kind eigenlijk?
          """,
          vastgelopen: ["ouders-oneens", "passende-zorg-onduidelijk"], fase: 2)
      }
      op("11 feb 09:20") { opgepakt() }
      op("12 feb 10:45") {
        betrokkene("B1", "moeder", "Tamara Reinders", gezag: true)
        betrokkene("B2", "vader", "Bas Reinders", gezag: true)
        toestemming("ouder", "B1")
        toestemming("ouder", "B2")
        stem("Bij papa mag de hond niet mee.")
        toegelaten(
          gevaar: false, "Derde gesprekstraject zonder uitkomst.", typering: "ouders-oneens")
      }
      naarTafel("16 feb 11:30", .feb24, minuten: 20, gasten)
      aanTafel(
        .feb24, "26 feb 11:15", tot: "11:34", gasten, "advies",
        "Kindbehartiger voorstellen; formulering eerst aan beide ouders laten lezen.")
      op("17 mrt 09:30") {
        notitie(
          "feit", wie: "Marit de Vries", "Vader heeft gereageerd op de tekst, moeder nog niet.")
      }
    }
  }

  static var goudplevier: Verhaal {
    let gasten = [verwijzer("Femke Roosendaal").via("online"), deskundige("L13")]
    return casus(.goudplevier) {
      op("23 feb 15:45") {
        aangemeld(
          .anoniem("Polderwijk"), door: "onderwijs", "Femke Roosendaal",
          "Samenwerkingsverband Duinonderwijs", kanaal: "telefoon",
          """
          Een jongen van elf staat op drie scholen ingeschreven en zit op geen enkele. Ouders zijn \
          bang voor instanties en willen nog geen naam noemen.
          """,
          vastgelopen: ["passende-zorg-onduidelijk"], domeinen: ["onderwijs", "jeugdwet"], fase: 2)
      }
      op("24 feb 13:20") { opgepakt() }
      op("27 feb 10:25") { toegelaten("Anoniem mag; hij is intussen een half jaar thuis.") }
      naarTafel("27 feb 11:00", .mrt10, minuten: 25, gasten)
      aanTafel(
        .mrt10, "10 mrt 11:51", tot: "12:16", gasten, "advies", anoniem: true,
        "Koen schrijft het schooldeel, Marit de rest.")
    }
  }
}
