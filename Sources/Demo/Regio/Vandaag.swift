extension Demo {
  static var tafels: [Verhaal] { tafelsNajaar + tafelsVoorjaar + [vandaag, straks] }

  /// The table that begins in three minutes.
  static var vandaag: Verhaal {
    tafel(.vandaag) {
      op("17 mrt 10:40", door: "secretariaat") {
        Lid.kern.map { lid in
          switch lid.lid {
          case "L05": lid.alsGast.gevraagd.genodigd()
          case "L07": lid.alsGast.via("online").genodigd()
          default: lid.alsGast.genodigd()
          }
        }
      }
      op("19 mrt 15:05", door: "secretariaat") {
        Lid.kern.filter { $0.lid == "L05" }.map { $0.alsGast.genodigd() }
        Lid.kern.filter { $0.lid == "L06" }.map {
          $0.alsGast.komtNiet("Regionaal inkoopoverleg; Minke Hofland is bereikbaar.").genodigd()
        }
      }
      op("20 mrt 14:20") {
        belang("L11", bij: .eider, "organisatie", "informeert")
      }
      op("23 mrt 16:35") {
        geordend([
          (.buizerd, 25), (.torenvalk, 20), (.ransuil, 20), (.patrijs, 20), (.koolmees, 15),
          (.eider, 25), (.steenuil, 20), (.graspieper, 20),
        ])
      }
    }
  }

  /// The next table: the core is asked, not everybody has answered.
  static var straks: Verhaal {
    tafel(.apr7) {
      op("23 mrt 11:15", door: "secretariaat") {
        Lid.kern.map { lid in
          ["L01", "L02", "L04"].contains(lid.lid)
            ? lid.alsGast.genodigd() : lid.alsGast.gevraagd.genodigd()
        }
      }
    }
  }
}
