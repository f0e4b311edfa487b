import Screens

@testable import Domain

/// A team with contacts, a ladder and bouwstenen, for place 7.
extension Proefwereld {
  static let metTeam: Proefwereld = {
    var w = duin
    let team = Stroom.team("RET")
    w.leg(
      team, .teamLidGewijzigd, "2025-06-02T10:00",
      #""beslisruimte":true,"lid":"L1","rol":"voorzitter""#)
    w.leg(team, .teamLidVertrokken, "2026-01-05T10:00", #""lid":"L2""#)
    w.leg(
      team, .teamLadderVastgesteld, "2025-06-02T11:00",
      """
      "ladder":"gemeente","treden":[{"functie":"manager jeugd"},{"functie":"directeur"},\
      {"functie":"wethouder","naam":"Joke Prins"}]
      """)
    w.leg(
      team, .teamContactpersoonVastgelegd, "2025-06-03T10:00",
      """
      "bereik":"06 11223344","contact":"CP1","functie":"manager jeugd","ladder":"gemeente",\
      "laatstGesproken":"2026-03-10","naam":"Otto Brink","organisatie":"Gemeente Zandmeer","trede":1
      """)
    w.leg(
      team, .teamContactpersoonVastgelegd, "2025-06-03T11:00",
      """
      "contact":"CP2","functie":"directeur jeugd","naam":"Els Maas","organisatie":"Kantelhof"
      """)
    w.leg(
      team, .teamBouwsteenBeoordeeld, "2025-09-11T15:00",
      #""bouwsteen":6,"stand":"niet-gestart","toelichting":"Nog geen vaste momenten.""#)
    w.leg(
      team, .teamBouwsteenBeoordeeld, "2026-03-19T15:00",
      #""bouwsteen":6,"stand":"ingericht","toelichting":"Elk advies heeft een regime.""#)
    return w
  }()
}

/// A store with two dossiers past their term, of which one was asked for.
extension Beheerstand {
  static func proef(_ stap: Bewaarpost.Stand = .gevraagd) -> Beheerstand {
    let datum = Datum("2006-01-02") ?? Datum(dagen: 0)
    func post(
      _ nummer: String, _ naam: String, _ stand: Bewaarpost.Stand,
      _ zin: String?, _ beletsels: [Vernietigingsstap: String]
    ) -> Bewaarpost {
      Bewaarpost(
        regel: Bewaarregel(
          zaaknummer: nummer, geslotenOp: datum, grond: .hulp, jaren: 20,
          vervaltOp: Datum("2026-01-02") ?? datum, dagenVoorbij: 81, beletsels: []),
        roepsel: naam, stand: stand, zin: zin, beletsels: beletsels)
    }
    return Beheerstand(
      bewaren: .lijst([
        post("ET-2005-00001", "Kievit", .nietGevraagd, nil, [.akkoord: "Nog niet gevraagd."]),
        post(
          "ET-2005-00002", "Wulp", stap, "Gevraagd door m.devries.",
          [.akkoord: "m.devries vroeg het zelf; een tweede stoel moet akkoord gaan."]),
      ]),
      opslag: [
        Opslagregel(kop: "Verzegeling", waarde: "verzegeld"),
        Opslagregel(kop: "Stoelen", waarde: "2"),
        Opslagregel(
          kop: "Reservekopie", waarde: "nog geen", raad: "experttafel backup MAP maakt er een."),
      ], geenIJkpunt: nil)
  }
}

extension Kijker {
  /// At place 7, with what the store knows of itself, so many parts further.
  static func team(
    _ kolommen: Int, _ rijen: Int, _ taal: Taal = .nl, deel: Int = 0,
    _ stand: Beheerstand = .proef()
  ) -> Kijker {
    var kijker = Kijker(kolommen, rijen, taal, .metTeam)
    kijker.druk("7")
    kijker.app.toonBeheer(stand, kijker.beeld)
    for _ in 0..<deel { kijker.druk("Tab") }
    return kijker
  }
}
