extension Demo {
  static var tafelsNajaar: [Verhaal] {
    [
      gehouden(
        .sep9, genodigd: "2 sep 11:00", geordend: "8 sep 16:10",
        [(.wulp, 30), (.ooievaar, 25)], geopend: "9 sep 09:32", gesloten: "10:44",
        verslag: """
          Eerste tafel van het seizoen. Twee adviezen. Afgesproken: elk verslag binnen een week.
          """),
      gehouden(
        .sep23, genodigd: "16 sep 10:30", geordend: "22 sep 15:55",
        [(.lepelaar, 25), (.kemphaan, 30)], geopend: "23 sep 09:30", gesloten: "10:41",
        zonder: ["L06": "aanbesteding"],
        verslag: "Twee adviezen. Inkoop was er niet; vragen gaan dezelfde dag per mail."),
      gehouden(
        .okt7, genodigd: "30 sep 11:15", geordend: "6 okt 16:30",
        [(.sperwer, 30), (.meerkoet, 25)], geopend: "7 okt 09:31", gesloten: "10:38",
        verslag: "Twee adviezen. De tafel wil voortaan vooraf weten wie de casusregisseur is."),
      tafel(.okt21) {
        op("3 okt 13:20", door: "secretariaat") {
          Gebeurtenis(
            "verplaatst",
            ["begin": .text(Moment("23 okt 09:30").rfc3339), "reden": "herfstvakantie"])
        }
      },
      gehouden(
        .okt21, genodigd: "14 okt 11:00", geordend: "22 okt 16:05",
        [(.kraanvogel, 25), (.ekster, 30)], geopend: "23 okt 09:33", gesloten: "10:47",
        verslag: "Verzette tafel. Twee adviezen."),
      gehouden(
        .nov4, genodigd: "28 okt 11:05", geordend: "3 nov 16:20",
        [(.kievit, 35), (.putter, 25)], geopend: "4 nov 09:30", gesloten: "10:45",
        verslag: "Twee adviezen. Een derde punt verviel vooraf."),
      gehouden(
        .nov18, genodigd: "11 nov 10:40", geordend: "17 nov 16:15",
        [(.grutto, 30), (.gaai, 25), (.boomvalk, 25)], geopend: "18 nov 09:31",
        pauze: ("10:29", "10:40"), gesloten: "11:17", zonder: ["L04": "ziek"],
        verslag: "Drie adviezen. Bas was ziek; Josefien schreef mee."),
      gehouden(
        .dec2, genodigd: "25 nov 11:20", geordend: "1 dec 16:00",
        [(.wulp, 30), (.specht, 25), (.roodborst, 25)], geopend: "2 dec 09:30",
        pauze: ("10:30", "10:41"), gesloten: "11:16",
        verslag: "Drie adviezen. Afscheid van Thea Brandsma; Pepijn Slagter volgt haar op."),
      gehouden(
        .dec16, genodigd: "9 dec 11:10", geordend: "15 dec 16:25",
        [(.fuut, 35), (.kwikstaart, 25)], geopend: "16 dec 09:32", gesloten: "10:46",
        verslag: "Twee adviezen. De tafel van 30 december vervalt."),
      tafel(.dec30) {
        op("17 dec 09:40", door: "secretariaat") {
          Gebeurtenis(
            "afgelast",
            [
              "reden": "Te weinig leden tussen kerst en nieuwjaar; alles naar 13 januari."
            ])
        }
      },
    ]
  }
}
