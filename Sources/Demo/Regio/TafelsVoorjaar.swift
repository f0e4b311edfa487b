extension Demo {
  static var tafelsVoorjaar: [Verhaal] {
    [
      gehouden(
        .jan13, genodigd: "6 jan 10:50", geordend: "12 jan 16:10",
        [(.kluut, 40), (.tapuit, 25)], geopend: "13 jan 09:30", gesloten: "10:51",
        verslag: "Twee adviezen. Voortaan staat bij elk advies wie betaalt."),
      gehouden(
        .jan27, genodigd: "20 jan 11:00", geordend: "26 jan 15:50",
        [(.scholekster, 35), (.torenvalk, 25), (.koolmees, 25)], geopend: "27 jan 09:34",
        pauze: ("10:37", "10:49"), gesloten: "11:28", zonder: ["L01": "ziek"],
        voorzitter: "L02", actor: "h.ouali",
        verslag: "Marit was ziek; Hamid leidde de tafel. Drie adviezen."),
      gehouden(
        .feb10, genodigd: "3 feb 10:30", geordend: "9 feb 16:40",
        [(.ijsvogel, 35), (.roerdomp, 30)], geopend: "10 feb 09:30", gesloten: "10:49",
        verslag: "Twee besprekingen; één advies wordt later uitgeschreven."),
      tafel(.feb24) {
        op("29 jan 14:15", door: "secretariaat") {
          Gebeurtenis(
            "verplaatst",
            ["begin": .text(Moment("26 feb 09:30").rfc3339), "reden": "voorjaarsvakantie"])
        }
      },
      gehouden(
        .feb24, genodigd: "17 feb 11:10", geordend: "25 feb 16:05",
        [(.nachtegaal, 30), (.lijster, 25), (.zilvermeeuw, 25), (.wielewaal, 20)],
        geopend: "26 feb 09:31", pauze: ("10:33", "10:45"), gesloten: "11:41",
        zonder: ["L07": "zitting"], verslag: "Verzette tafel. Drie adviezen; één nog uit te werken."
      ),
      gehouden(
        .mrt10, genodigd: "3 mrt 10:45", geordend: "9 mrt 16:30",
        [
          (.kievit, 30), (.merel, 25), (.spreeuw, 25), (.boomklever, 20), (.patrijs, 20),
          (.goudplevier, 25),
        ],
        geopend: "10 mrt 09:30", pauze: ("10:53", "11:04"), gesloten: "12:26",
        verslag: """
          Zes besprekingen: vijf met advies, één doorgeschoven. Twee adviezen nog te schrijven.
          """),
    ]
  }
}
