extension Demo {
  /// Whom the team rings: by organisation, ladder and rung.
  static var contacten: Verhaal {
    ploeg {
      op("26 aug 09:30", door: "h.ouali") {
        gemeente("C01", "Eikenrade", "Wanda Kloosterman", "teammanager toegang", 1, "21 aug")
        gemeente("C02", "Eikenrade", "Otto Brinkman", "manager sociaal domein", 2, "12 aug")
        gemeente("C03", "Eikenrade", "Leontien Vosmeer", "wethouder jeugd", 3, "3 jul")
        gemeente("C04", "Zandmeer", "Yvette Santoro", "teammanager wijkteams", 1, "20 aug")
        gemeente("C05", "Zandmeer", "Ruud Hazekamp", "manager sociaal domein", 2, nil)
        gemeente("C06", "Zandmeer", "Emre Tasdemir", "wethouder zorg en jeugd", 3, nil)
        gemeente("C07", "Veldhaven", "Greet Luinstra", "teamleider lokaal team", 1, "19 aug")
        gemeente("C08", "Veldhaven", "Marcel Duinkerk", "manager sociaal domein", 2, "6 aug")
        gemeente("C09", "Veldhaven", "Fardau Miedema", "wethouder", 3, nil)
        gemeente("C10", "Polderwijk", "Sjoerd Pannekoek", "coördinator jeugd", 1, "14 aug")
        gemeente("C11", "Polderwijk", "Nadine Oudshoorn", "manager samenleving", 2, nil)
        gemeente("C12", "Polderwijk", "Kees Rietdijk", "wethouder", 3, "3 jul")
        westerkade("C13", "Harm Dekker", "gebiedsmanager", "22 aug")
      }
      op("26 aug 10:10", door: "h.ouali") {
        aanbieder("C14", "Lindeboog", "Petra Akkerhuis", "manager behandelteams", 1, "18 aug")
        aanbieder("C15", "Lindeboog", "Johannes Weyman", "directeur jeugd", 2, "4 jul")
        aanbieder("C16", "Lindeboog", "Christa Verloop", "bestuurder", 3, nil)
        aanbieder("C17", "Kantelhof", "Ilse Grootveld", "manager verblijf", 1, "20 aug")
        aanbieder("C18", "Kantelhof", "Menno Straatsma", "directeur jeugd", 2, "11 jul")
        aanbieder("C19", "Kantelhof", "Gerda Uilenspan", "bestuurder", 3, nil)
        aanbieder("C20", "Zonnewijzer", "Bilal Rachidi", "regiomanager", 1, "19 aug")
        aanbieder("C21", "Zonnewijzer", "Hester Ploegmaker", "directeur jeugd", 2, nil)
        aanbieder("C22", "Tweespan", "Loes van Wanrooy", "teammanager", 1, "21 aug")
        aanbieder("C23", "Tweespan", "Arjan Stellingwerf", "directeur-bestuurder", 3, nil)
        inkoop("C24", "Minke Hofland", "inkoper", 1, "25 aug")
        inkoop("C25", "Wouter Casteleyn", "hoofd inkoop sociaal domein", 2, "7 jul")
        inkoop("C26", "Renske Abbenhuis", "directeur inkoop jeugdzorg", 3, nil)
      }
      op("8 jan 16:05", door: "h.ouali") {
        westerkade("C13", "Harm Dekker", "gebiedsmanager", "8 jan", vervanger: "Tineke Zwart")
        aanbieder("C18", "Kantelhof", "Menno Straatsma", "directeur jeugd", 2, "10 dec")
      }
      op("24 feb 16:40") {
        gemeente("C03", "Eikenrade", "Leontien Vosmeer", "wethouder jeugd", 3, "20 feb")
        aanbieder("C16", "Lindeboog", "Christa Verloop", "bestuurder", 3, "24 feb")
      }
      op("17 mrt 11:35", door: "h.ouali") {
        inkoop("C25", "Wouter Casteleyn", "hoofd inkoop sociaal domein", 2, "12 mrt")
        gemeente("C08", "Veldhaven", "Marcel Duinkerk", "manager sociaal domein", 2, "13 feb")
      }
    }
  }
}

private func gemeente(
  _ id: String, _ plaats: String, _ naam: String, _ functie: String, _ trede: Int,
  _ gesproken: String?
) -> Gebeurtenis {
  contact(id, "Gemeente \(plaats)", naam, functie, ("gemeente", trede), gesproken)
}

private func aanbieder(
  _ id: String, _ organisatie: String, _ naam: String, _ functie: String, _ trede: Int,
  _ gesproken: String?
) -> Gebeurtenis {
  contact(id, organisatie, naam, functie, ("zorgaanbieder", trede), gesproken)
}

private func inkoop(
  _ id: String, _ naam: String, _ functie: String, _ trede: Int, _ gesproken: String?
) -> Gebeurtenis {
  contact(id, "Inkoop Lage Duin", naam, functie, ("inkoop", trede), gesproken)
}

private func westerkade(
  _ id: String, _ naam: String, _ functie: String, _ gesproken: String?, vervanger: String? = nil
) -> Gebeurtenis {
  contact(id, "GI Westerkade", naam, functie, ("gemeente", 1), gesproken, vervanger)
}

private func contact(
  _ id: String, _ organisatie: String, _ naam: String, _ functie: String,
  _ plaats: (ladder: String, trede: Int), _ gesproken: String?, _ vervanger: String? = nil
) -> Gebeurtenis {
  Gebeurtenis(
    "contactpersoon-vastgelegd",
    [
      "contact": .text(id), "organisatie": .text(organisatie), "naam": .text(naam),
      "functie": .text(functie), "ladder": .text(plaats.ladder),
      "trede": .integer(plaats.trede),
      // Numbers that no telephone has.
      "bereik": .text("06-0000 \(id.dropFirst())\(plaats.trede)\(plaats.trede)"),
      "vervanger": tekst(vervanger), "laatstGesproken": dag(gesproken),
    ])
}
