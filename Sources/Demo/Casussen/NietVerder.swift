extension Demo {
  static var houtduif: Verhaal {
    casus(.houtduif) {
      op("18 sep 15:25") {
        aangemeld(
          Kind("Bram", "Bram Steketee", "2013-03-08", "Eikenrade"), door: "ouder", "Frank Steketee",
          kanaal: "e-mail",
          "Wij willen dat het team de school verplicht onze zoon een klas te laten overslaan.",
          vastgelopen: ["ouders-oneens"], domeinen: ["onderwijs"], fase: 1)
      }
      op("19 sep 10:40") { opgepakt() }
      op("22 sep 09:15") {
        gescreend(
          "afgewezen", (false, false, false),
          """
          Een schoolbesluit zonder hulpvraag; daar is de geschillenregeling van het onderwijs voor.
          """, "ouders-oneens",
          "Vader gebeld. Teleurgesteld, wel blij met een naam om te bellen.")
      }
    }
  }

  static var visdief: Verhaal {
    casus(.visdief) {
      op("22 okt 11:05") {
        aangemeld(
          Kind("Nina", "Nina Overdijk", "2015-10-19", "Zandmeer"), door: "zorgaanbieder",
          "Coen Maas", "Tweespan", kanaal: "telefoon",
          """
          Gezinsbegeleiding loopt vast omdat ouders en begeleider elkaar niet verstaan. Is er een \
          andere vorm?
          """,
          vastgelopen: ["behandeldoel-niet-bereikt", "ouders-oneens"], fase: 2)
      }
      op("23 okt 13:50") { opgepakt() }
      op("27 okt 10:00") {
        betrokkene("B1", "moeder", "Judith Overdijk", gezag: true)
        toestemming("ouder", "B1")
        toegelaten(gevaar: false, "Derde begeleider in een jaar.", typering: "ouders-oneens")
      }
      naarTafel("27 okt 10:20", .nov4, minuten: 20, [ouder("Judith Overdijk").gevraagd])
      op("3 nov 11:40") {
        toestemming("ouder", "B1", gegeven: false)
        vanTafel(.nov4, "Moeder trekt haar toestemming in.")
        stem("ouder", "B1", "We zijn moe van het praten over ons. We proberen het een tijd zelf.")
      }
      op("3 nov 15:30") {
        afgesloten(
          "ingetrokken",
          "Moeder weet ons te vinden. Tweespan houdt tot de zomer een open deur.")
      }
    }
  }

  static var kerkuil: Verhaal {
    casus(.kerkuil) {
      op("4 dec 09:15") {
        aangemeld(
          Kind("Jay", "Jay Monteiro", "2009-04-27", "Veldhaven"), door: "onderwijs",
          "Trudy Wesselink", "Het Duincollege", kanaal: "telefoon", urgentie: "spoed",
          """
          Jongen van zestien wordt gezien met duur spul en oudere mannen. School vermoedt \
          uitbuiting en weet niet waar te beginnen.
          """,
          vastgelopen: ["passende-zorg-onduidelijk"], domeinen: ["veiligheid", "onderwijs"])
      }
      op("4 dec 09:40") {
        opgepakt()
        crisis(
          bij: "Zorg- en Veiligheidshuis", door: "Marit de Vries",
          zicht: "Trudy Wesselink, zorgcoördinator")
      }
      op("4 dec 13:05") {
        gescreend(
          "doorverwezen", (true, true, false),
          "Veiligheid eerst; dit hoort vandaag nog bij politie en zorg samen.", "inhoudelijk",
          "Warm overgedragen met Trudy aan de lijn.",
          naar: "Zorg- en Veiligheidshuis Lage Duin")
      }
      op("11 dec 10:00") {
        notitie("feit", wie: "Trudy Wesselink", "Aanpak loopt; Jay is op school.")
      }
    }
  }

  /// The same child as Ekster, registered by another desk two days later.
  static var parelduiker: Verhaal {
    casus(.parelduiker) {
      op("8 okt 10:35", door: "secretariaat") {
        aangemeld(
          Kind("Vera", "Vera Lindhout", "2012-02-14", "Zandmeer"), door: "huisarts", "P. Nauta",
          "Huisartsenpraktijk Zandmeer", kanaal: "webformulier",
          "Meisje van dertien komt het huis niet uit.", vastgelopen: ["capaciteit"],
          domeinen: ["jeugdwet", "onderwijs"])
      }
      op("9 okt 09:05") {
        opgepakt()
        gekoppeld(.ekster, "dubbel")
        notitie(
          "feit", wie: "Bas Kuipers",
          """
          Zelfde kind als de melding van het wijkteam van 6 oktober. Huisarts gebeld; hij doet \
          daar mee.
          """)
      }
      op("9 okt 09:20") {
        afgesloten("abusievelijk", "Dubbele melding; verder in het andere dossier.")
      }
    }
  }
}
