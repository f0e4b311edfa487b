import Domain
import Screens

extension Uitdraai {
  public func rapport(_ r: Rapport) -> String {
    var regels = [taal("PERIODE ", "PERIOD ") + "\(r.van.tekst) – \(r.tot.tekst)"]
    func deel(_ kop: String, _ rijen: [(String, Int)]) {
      regels += ["", kop]
      var tabel = Tabel(["", ""])
      for (woord, aantal) in rijen { tabel.voegToe(["  \(woord)", "\(aantal)"]) }
      regels += tabel.regels.dropFirst()
    }
    func telling<K: Keuze>(_ telling: Telling<K>, _ woord: (K) -> String) -> [(String, Int)] {
      K.allCases.map { (woord($0), telling[$0]) }
    }
    deel(taal("AANMELDINGEN", "REFERRALS"), [(taal("totaal", "total"), r.aanmeldingen)])
    deel(taal("SCREENING", "SCREENING"), telling(r.screenings) { $0.woord(taal) })
    deel(
      taal("TAFELS", "TABLES"),
      [
        (taal("gesloten", "closed"), r.tafelsGesloten),
        (taal("casussen besproken", "cases discussed"), r.casussenBesproken.count),
        (taal("met jeugdige", "with youth"), r.metJeugdige),
        (taal("met ouder", "with parent"), r.metOuder),
      ])
    deel(taal("ADVIEZEN", "ADVICE"), telling(r.adviezen) { $0.woord(taal) })
    deel(taal("ANTWOORDEN", "ANSWERS"), telling(r.antwoorden) { $0.woord(taal) })
    deel(taal("OPVOLGING", "FOLLOW-UP"), telling(r.standen) { $0.woord(taal) })
    deel(taal("OORZAKEN", "CAUSES"), telling(r.oorzaken) { $0.woord(taal) })
    deel(
      taal("OPSCHALING", "ESCALATION"),
      Ladder.allCases.map { ($0.woord(taal), (r.stappen[$0] ?? [:]).values.reduce(0, +)) }
        + [(taal("doorbraken", "breakthroughs"), r.doorbraken)])
    deel(
      taal("HULP", "CARE"),
      [
        (taal("gestart", "started"), r.gerealiseerd), (taal("gestopt", "stopped"), r.gestopt),
        (taal("afgesloten", "closed"), r.afgesloten.totaal),
        (taal("heropend", "reopened"), r.heropend),
      ])
    deel(taal("STAND", "STATE"), telling(r.perKolom) { $0.woord(taal) })
    return regels.joined(separator: "\n")
  }
}
