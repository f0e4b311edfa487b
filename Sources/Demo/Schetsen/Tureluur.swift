extension Demo {
  /// A consultation without a table: first calm, or first diagnostics?
  static var tureluur: Verhaal {
    casus(.tureluur) {
      op("2 feb 09:35") {
        aangemeld(
          .anoniem("Zandmeer"), door: "gemeentelijke-toegang", "Bo Verkerk",
          "Wijkteam Zandmeer-Oost", kanaal: "telefoon", consultatie: true,
          """
          Kind van zes met driftbuien, vermoeden van trauma, ouders in een vechtscheiding. Veilig \
          Thuis is betrokken. Moet er eerst diagnostiek of eerst rust?
          """,
          vastgelopen: ["passende-zorg-onduidelijk", "ouders-oneens"],
          domeinen: ["jeugdwet", "veiligheid"], fase: 3,
          regisseur: Persoon("Bo Verkerk", "Wijkteam Zandmeer-Oost"))
      }
      op("2 feb 11:20") { opgepakt("Josefien Terpstra") }
      op("3 feb 10:00") {
        toegelaten(
          "Consultatie volstaat; geen tafel nodig.", typering: "inhoudelijk",
          toelichting: "Josefien Terpstra en Gijs Overbeek geven binnen vijf werkdagen antwoord.")
        stem(
          "ouder", nil,
          """
          Zij zegt dat het aan mij ligt, ik zeg dat het aan haar ligt, en hij gooit met stoelen. \
          (vader, via Bo Verkerk)
          """)
      }
      op("5 feb 15:30") {
        notitie(
          "feit", wie: "Bo Verkerk",
          "Veilig Thuis heeft een lopend onderzoek; uitkomst verwacht eind februari.")
        notitie(
          "mening", wie: "Gijs Overbeek", "Testen onder deze spanning meet vooral de spanning.")
      }
      op("9 feb 14:10") {
        advies(
          "A1", "consultatie", gewicht: "gezaghebbend", berustOp: "geen",
          """
          Eerst veiligheidsafspraken tussen ouders, op schrift en met een derde erbij; \
          wisselmomenten via school. Pas na zes rustige weken een verklarende analyse. Tot die \
          tijd geen onderzoek en geen nieuwe hulpverlener.
          """,
          gewoon: "Eerst moet het rustig worden. Daarna zoeken we uit wat er met hem is.",
          verantwoordelijk: Persoon("Bo Verkerk", "Wijkteam Zandmeer-Oost"), uiterlijk: "27 mrt",
          "driemaandelijks")
        meegedeeld("A1", aan: "Bo Verkerk", per: "e-mail")
      }
      op("12 feb 10:40") { antwoord("A1", "verwijzer", wie: "Bo Verkerk", "aanvaard") }
      op("5 mrt 13:50") {
        voortgang(
          "A1", "op-koers", met: "Bo Verkerk",
          "Wissels gaan via school. Drie weken geen stoel door de lucht.")
        knelpunt(
          "K1", "operationeel", "samenwerking",
          "Lokaal team vraagt traumakennis te laat: pas na drie maanden.")
      }
      op("6 mrt 11:15") {
        knelpuntOpgepakt(
          "K1", "Gijs Overbeek", "Elke eerste maandag een uur inloop voor de wijkteams.")
        afgesloten("consultatie-gegeven", "Bo Verkerk redt het verder; mag altijd bellen.")
        geevalueerd(
          "opgelost", cijfer: 8,
          geleerd:
            "Traumakennis eerder vragen: één telefoontje in week twee had zes weken gescheeld.")
      }
    }
  }
}
