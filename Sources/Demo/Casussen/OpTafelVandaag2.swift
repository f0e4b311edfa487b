extension Demo {
  /// A member has an interest: it is about Tweespan's own work.
  static var eider: Verhaal {
    casus(.eider) {
      op("5 mrt 09:45") {
        aangemeld(
          Kind("Sanne", "Sanne Dijkhof", "2010-08-30", "Veldhaven"), door: "gemeentelijke-toegang",
          "Jorn Bakema", "Lokaal team Veldhaven", kanaal: "overleg",
          """
          Tweespan en Lindeboog zijn het oneens over Sanne: de een wil afbouwen, de ander opnemen. \
          Het gezin hoort elke week iets anders.
          """,
          vastgelopen: ["passende-zorg-onduidelijk", "behandeldoel-niet-bereikt"],
          domeinen: ["jeugdwet", "onderwijs"], fase: 3, wachtSinds: "12 jan",
          regisseur: Persoon("Jorn Bakema", "Lokaal team Veldhaven"))
      }
      op("5 mrt 13:30") { opgepakt() }
      op("9 mrt 11:00") {
        betrokkene("B1", "moeder", "Truus Dijkhof", gezag: true)
        betrokkene("B2", "behandelaar", "Noortje Sanders", van: "Lindeboog")
        betrokkene("B3", "gezinsbegeleider", "Coen Maas", van: "Tweespan")
        toegelaten("Twee aanbieders, twee richtingen, één kind.", typering: "inhoudelijk")
        stem("Vraag eens aan mij wat er dinsdag gebeurde, in plaats van aan elkaar.")
        stem("ouder", "B1", "Ik doe wat de laatste zegt.")
        toestemming("jeugdige")
        toestemming("ouder", "B1")
      }
      op("10 mrt 15:20", door: "secretariaat") {
        stuk("Evaluatie Tweespan", "20 feb", bij: "Tweespan")
        stuk("Behandeladvies Lindeboog", "24 feb", bij: "Lindeboog")
      }
      naarTafel(
        "11 mrt 14:15", .vandaag, minuten: 25,
        [
          jeugdige("Sanne Dijkhof"), ouder("Truus Dijkhof"), regisseur("Jorn Bakema"),
          deskundige("L11"), deskundige("L17"), deskundige("L14").gevraagd,
        ])
    }
  }

  static var steenuil: Verhaal {
    casus(.steenuil) {
      op("4 mrt 14:35") {
        aangemeld(
          Kind("Finn", "Finn Abbas", "2018-08-09", "Eikenrade"), door: "onderwijs", "Jelle Vonk",
          "Basisschool De Vuurtoren", kanaal: "e-mail",
          """
          Finn (7) loopt de school uit, soms de weg op. Drie scholen verder. Speciaal onderwijs \
          zegt: eerst een diagnose; de ggz zegt: eerst een school.
          """,
          vastgelopen: ["heen-en-weer-geschoven"], domeinen: ["onderwijs", "jeugdwet"], fase: 3,
          wachtSinds: "10 nov", regisseur: Persoon("Hanna Wijtsma", "Gemeente Eikenrade"))
      }
      op("5 mrt 10:20") { opgepakt() }
      op("6 mrt 13:45") {
        betrokkene("B1", "moeder", "Lina Abbas", contact: "06-0000 2610", gezag: true)
        toegelaten("Gevaarlijk op straat, buiten school, twee loketten in een kring.")
        stem("Ik ren niet weg, ik ren ergens heen.")
        toestemming("ouder", "B1")
        toestemming("ouder", "B1", voor: "delen", aan: "Samenwerkingsverband Duinonderwijs")
      }
      naarTafel(
        "12 mrt 09:40", .vandaag, minuten: 20,
        [
          jeugdige("Finn Abbas").nietGenodigd(
            "Zeven jaar; zijn moeder neemt zijn route-tekening mee."), ouder("Lina Abbas"),
          verwijzer("Jelle Vonk"), deskundige("L13"), deskundige("L09").gevraagd,
        ])
    }
  }

  static var graspieper: Verhaal {
    casus(.graspieper) {
      op("6 mrt 15:55") {
        aangemeld(
          Kind("Lotus", "Lotus van Meeteren", "2011-09-01", "Polderwijk"), door: "jeugdige",
          "Lotus zelf, met de schoolmaatschappelijk werker", kanaal: "webformulier",
          """
          Ik ben veertien en ik wacht al een jaar op genderzorg. Ik weet dat jullie die niet \
          hebben. Maar wie helpt mij met wachten?
          """,
          vastgelopen: ["treeknorm-overschreden", "passende-zorg-onduidelijk"],
          domeinen: ["jeugdwet", "zvw"], fase: 2, wachtSinds: "24 mrt 2025")
      }
      op("9 mrt 09:10") { opgepakt() }
      op("10 mrt 16:15") {
        betrokkene("B1", "moeder", "Els van Meeteren", gezag: true)
        betrokkene("B2", "schoolmaatschappelijk werk", "Imane Toufik", van: "Het Duincollege")
        toegelaten(
          complex: false,
          "Een jaar wachten op een andere lijst; alleen thuis met sombere dagen.")
        stem("Helpen met wachten. Meer vraag ik niet.")
        toestemming("jeugdige")
        toestemming("ouder", "B1")
      }
      naarTafel(
        "13 mrt 11:05", .vandaag, minuten: 20,
        [
          jeugdige("Lotus van Meeteren"), ouder("Els van Meeteren"),
          gast("Imane Toufik", als: "verwijzer"), deskundige("L14"),
        ])
    }
  }
}
