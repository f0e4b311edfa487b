import Codec

extension Demo {
  /// How the team was founded, who came and left, its ladders and norms.
  static var team: Verhaal {
    ploeg {
      op("25 aug 09:00") {
        Gebeurtenis(
          "ingericht",
          [
            "naam": "Regionaal Expertteam Lage Duin", "regio": "Lage Duin",
            "instellingsbesluit": "Instellingsbesluit RET Lage Duin 2025-04",
          ])
      }
      op("25 aug 09:25") { Lid.kern.map { $0.toegevoegd(schil: "vast") } }
      op("25 aug 10:05") { Lid.schil.map { $0.toegevoegd(schil: "flexibel") } }
      op("25 aug 11:10") {
        ladder(
          "gemeente",
          ["manager van de casusregisseur of GI-medewerker", "manager sociaal domein", "wethouder"])
        ladder("zorgaanbieder", ["manager van de indiener", "directeur jeugd", "bestuurder"])
        ladder(
          "inkoop", ["inkoper", "hoofd inkoop sociaal domein", "directeur inkoop jeugdzorg"])
      }
      op("25 aug 13:30", door: "secretariaat") {
        norm("oppakken na aanmelding", 1)
        norm("van aanmelding tot tafel", 4)
        norm("van advies tot zorg", 8)
        norm("Treeknorm ggz: aanmelding", 4)
        norm("Treeknorm ggz: beoordeling", 4)
        norm("Treeknorm ggz: ambulante behandeling", 6)
        norm("Treeknorm ggz: klinische behandeling", 7)
        norm("Treeknorm ggz: beschermd wonen", 13)
        norm("Treeknorm gehandicaptenzorg: dagbesteding", 6)
        norm("Treeknorm gehandicaptenzorg: wonen", 13)
      }
      op("1 dec 11:40") {
        Gebeurtenis("lid-vertrokken", ["lid": "L08"])
        Lid.opvolger.toegevoegd(schil: "flexibel")
      }
      op("12 jan 10:20") {
        Gebeurtenis(
          "lid-gewijzigd",
          ["lid": "L02", "deskundigheid": ["wmo", "schuldhulp", "sociale kaart", "overgang 18"]])
      }
      op("12 jan 10:25", door: "secretariaat") {
        norm("oppakken na aanmelding", 2).alsMerk("norm met typefout")
      }
      op("12 jan 10:31", door: "secretariaat") {
        herroepen("norm met typefout", "Het convenant zegt één week; er was een 2 getikt.")
      }
      op("2 mrt 15:15") {
        Gebeurtenis("lid-gewijzigd", ["lid": "L17", "beslisruimte": true])
      }
    }
  }
}

private func ladder(_ ladder: String, _ functies: [String]) -> Gebeurtenis {
  Gebeurtenis(
    "ladder-vastgesteld",
    [
      "ladder": .text(ladder),
      "treden": .array(functies.compactMap { samen(["functie": .text($0)]) }),
    ])
}

private func norm(_ norm: String, _ weken: Int) -> Gebeurtenis {
  Gebeurtenis(
    "norm-vastgesteld",
    ["norm": .text(norm), "weken": .integer(weken), "vanaf": dag("1 sep")])
}
