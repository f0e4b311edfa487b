extension Demo {
  /// Not for this table, and the parents heard so the same day.
  static var zwaluw: Verhaal {
    casus(.zwaluw) {
      op("18 mrt 10:12", door: "secretariaat") {
        aangemeld(
          Kind("Tijn", "Tijn Osinga", "2014-12-09", "Veldhaven"), door: "huisarts",
          "A. van der Meij", "Huisartsenpraktijk De Haven", kanaal: "webformulier",
          """
          Jongen van elf met faalangst en buikpijn. Acht weken wachttijd bij de kinderpsycholoog. \
          Kan het team bemiddelen?
          """,
          vastgelopen: ["capaciteit"], domeinen: ["jeugdwet", "zvw"], fase: 1, wachtSinds: "2 mrt")
      }
      op("18 mrt 14:30") {
        opgepakt()
        betrokkene("B1", "moeder", "Sietske Osinga", contact: "06-0000 7188", gezag: true)
        betrokkene("B2", "vader", "Ramon Osinga", gezag: true)
      }
      op("18 mrt 15:10") {
        stem("ouder", "B1", "We hoeven geen expertteam, we willen weten wie er tijd heeft.")
        stem("Bij rekenen gaat mijn buik praten.")
      }
      op("19 mrt 09:20") {
        gescreend(
          "doorverwezen", (false, false, false),
          "Niet complex. Twee andere praktijken hebben binnen drie weken plek.", "procesmatig",
          "AVE-fase 1. Ouders gebeld door de voorzitter, binnen 24 uur.",
          naar: "POH-jeugd, huisartsenpraktijk De Haven")
        notitie(
          "feit", wie: "Marit de Vries",
          "POH-jeugd begint donderdag 26 maart; moeder heeft naam en nummer.")
      }
      op("19 mrt 09:35") {
        knelpunt(
          "K1", "operationeel", "wachtlijst",
          """
          Huisartsen zien de wachttijden per praktijk niet, alleen die van de praktijk die zij \
          kennen.
          """)
      }
      op("23 mrt 10:20", door: "h.ouali") {
        knelpuntOpgepakt(
          "K1", "Hamid Ouali",
          "Wachttijden van alle praktijken elke vrijdag in de mail aan de huisartsen.")
      }
    }
  }
}
