import Codec

/// How an open advice stands before the morning: eight of each make forty.
enum Openstand: Int, CaseIterable {
  /// Past its date, and nobody was asked.
  case overDatum
  /// Stuck on a waiting list; its next contact was due first.
  case looptVast
  /// Help has started; the contact is overdue.
  case hulpGestart
  /// On the first rung, and no answer came.
  case zonderAntwoord
  /// Help has started and it was on course the last time.
  case opKoers
}

extension Verhaal {
  /// Forty open advices, all long past their dates; whoever stands on the first rung is known.
  static var veertig: Verhaal {
    var verhaal = Verhaal()
    verhaal.team()
    verhaal.vertel(
      "team/RET", "contactpersoon-vastgelegd",
      [
        "contact": "K1", "organisatie": "Gemeente Zandmeer", "naam": "Ria Hoog",
        "functie": "manager", "ladder": "gemeente", "trede": 1,
      ])
    for nummer in 1...40 {
      verhaal.geadviseerde(zaaknummer(nummer), codenaam(nummer))
      verhaal.stand(nummer)
    }
    return verhaal
  }

  static func zaaknummer(_ nummer: Int) -> String { "ET-2025-000" + tweecijfer(nummer) }
  static func codenaam(_ nummer: Int) -> String { "Linde " + tweecijfer(nummer) }
  static func stand(_ nummer: Int) -> Openstand { Openstand.allCases[nummer % 5] }

  /// What the board proposes first, each group by number: stuck for longest, to escalate, to ring.
  static var volgorde: [Int] {
    func van(_ standen: Openstand...) -> [Int] { (1...40).filter { standen.contains(stand($0)) } }
    return van(.looptVast) + van(.overDatum, .zonderAntwoord) + van(.hulpGestart, .opKoers)
  }

  private static func tweecijfer(_ nummer: Int) -> String {
    nummer < 10 ? "0\(nummer)" : "\(nummer)"
  }

  private mutating func stand(_ nummer: Int) {
    let casus = "casus/" + Self.zaaknummer(nummer)
    let gestart: JSONValue = ["advies": "A1", "aanbieder": "Kantelhof", "op": "2025-03-03"]
    switch Self.stand(nummer) {
    case .overDatum: break
    case .looptVast:
      vertel(
        casus, "voortgang-gemonitord",
        [
          "advies": "A1", "stand": "gestagneerd", "oorzaak": "wachtlijst",
          "contact": "Sietse Hoekstra", "volgende": "2025-03-05",
        ])
    case .hulpGestart: vertel(casus, "zorg-gestart", gestart)
    case .zonderAntwoord:
      vertel(
        casus, "geescaleerd",
        [
          "ladder": "gemeente", "trede": 1, "gesprekspartner": "Ria Hoog",
          "organisatie": "Gemeente Zandmeer", "reden": "Er kwam geen besluit.",
          "antwoordVoor": "2025-03-20",
        ])
    case .opKoers:
      vertel(
        casus, "voortgang-gemonitord",
        ["advies": "A1", "stand": "op-koers", "contact": "Sietse Hoekstra"])
      vertel(casus, "zorg-gestart", gestart)
    }
  }
}
