extension Demo {
  /// The series of two-weekly tables, planned twice, each time in one action.
  static var planning: Verhaal {
    ploeg {
      op("26 aug 14:00", door: "secretariaat") {
        gepland(.sep9, "9 sep 09:30", minuten: 120)
        gepland(.sep23, "23 sep 09:30", minuten: 120)
        gepland(.okt7, "7 okt 09:30", minuten: 120)
        gepland(.okt21, "21 okt 09:30", minuten: 120)
        gepland(.nov4, "4 nov 09:30", minuten: 120)
        gepland(.nov18, "18 nov 09:30", minuten: 150)
        gepland(.dec2, "2 dec 09:30", minuten: 150)
        gepland(.dec16, "16 dec 09:30", minuten: 150)
        gepland(.dec30, "30 dec 09:30", minuten: 120)
      }
      op("27 nov 15:40", door: "secretariaat") {
        gepland(.jan13, "13 jan 09:30", minuten: 180)
        gepland(.jan27, "27 jan 09:30", minuten: 180)
        gepland(.feb10, "10 feb 09:30", minuten: 180)
        gepland(.feb24, "24 feb 09:30", minuten: 180)
        gepland(.mrt10, "10 mrt 09:30", minuten: 180)
        gepland(.vandaag, "24 mrt 09:30", minuten: 180)
        gepland(.apr7, "7 apr 09:30", minuten: 180)
        gepland(.apr21, "21 apr 09:30", minuten: 180)
        gepland(.mei6, "6 mei 09:30", minuten: 180)
        gepland(.mei19, "19 mei 09:30", minuten: 180)
        gepland(.jun2, "2 jun 09:30", minuten: 180)
        gepland(.jun16, "16 jun 09:30", minuten: 180)
      }
    }
  }
}
