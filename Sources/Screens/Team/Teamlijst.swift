import Domain
import TUI

/// The rows of one part of place 7, as they are drawn, and what explains the selected one.
struct Teamlijst {
  var kolommen: [Kolom] = []
  var rijen: [Rij] = []
  /// What is said when there are no rows.
  var leeg = Tekst.teamwoord(.niets)

  let beeld: Beeld
  let bewijs: [Kwartaalbewijs]
  let blik: Blik
  var taal: Taal { blik.taal }

  struct Kolom {
    let kop: Teamwoord
    let breedte: Column

    init(_ kop: Teamwoord, _ breedte: Track, _ uitlijning: Alignment = .left) {
      self.kop = kop
      self.breedte = Column(breedte, align: uitlijning)
    }
  }

  struct Rij {
    let id: String
    let vakken: [String]
    /// How the row is drawn, but for its first column.
    var rol = Role.text
    var uitleg: [Uitlegregel] = []
  }

  init(
    _ deel: TeamScherm.Deel, _ beeld: Beeld, _ beheer: Beheerstand?, _ bewijs: [Kwartaalbewijs],
    _ blik: Blik
  ) {
    self.beeld = beeld
    self.bewijs = bewijs
    self.blik = blik
    switch deel {
    case .leden: leden()
    case .contacten: contacten()
    case .ladders: ladders()
    case .normen: normen()
    case .bouwstenen: bouwstenen()
    case .bewaren: bewaren(beheer)
    case .opslag: opslag(beheer)
    }
  }

  func regel(_ kop: Teamwoord, _ tekst: String, dringt: Bool = false) -> Uitlegregel {
    Uitlegregel(kop: kop.in(taal), tekst: tekst, dringt: dringt)
  }

  private mutating func bewaren(_ beheer: Beheerstand?) {
    kolommen = [
      Kolom(.casus, .fixed(14)), Kolom(.nummer, .fixed(13)), Kolom(.vervalt, .fixed(15)),
      Kolom(.dagen, .fixed(6), .right), Kolom(.stand, .flex(1, min: 8)),
    ]
    switch beheer?.bewaren {
    case nil: leeg = .teamwoord(.nietGelezen)
    case .geweigerd(let zin): leeg = .gezegd(zin)
    case .lijst(let posten):
      leeg = .teamwoord(.nietsVerlopen)
      rijen = posten.map(rij)
    }
  }

  private func rij(_ post: Bewaarpost) -> Rij {
    let regel = post.regel
    let grond = Teamwoord.bewaargrond(regel.grond, jaren: regel.jaren, gesloten: regel.geslotenOp)
    var uitleg = [
      self.regel(.grond, grond.in(taal)), self.regel(.vervalt, regel.vervaltOp.lang(taal)),
    ]
    uitleg += regel.beletsels.map { self.regel(.blijft, $0.zin(taal), dringt: true) }
    if let zin = post.zin { uitleg.append(self.regel(.vernietiging, zin)) }
    let volgende: Vernietigingsstap =
      switch post.stand {
      case .nietGevraagd: .vragen
      case .gevraagd: .akkoord
      case .doorTwee: .voerUit
      }
    if let beletsel = post.beletsels[volgende] { uitleg.append(self.regel(.nuNiet, beletsel)) }
    return Rij(
      id: regel.zaaknummer,
      vakken: [
        post.roepsel, regel.zaaknummer, regel.vervaltOp.lang(taal), "\(regel.dagenVoorbij)",
        Teamwoord.vernietigingsstand(post.stand).in(taal),
      ], rol: post.stand == .nietGevraagd ? .text : .mark, uitleg: uitleg)
  }

  private mutating func opslag(_ beheer: Beheerstand?) {
    kolommen = [Kolom(.wat, .fixed(16)), Kolom(.stand, .flex())]
    guard let beheer else {
      leeg = .teamwoord(.nietGelezen)
      return
    }
    rijen = beheer.opslag.map { regel in
      Rij(
        id: regel.kop, vakken: [regel.kop, regel.waarde], rol: regel.raad == nil ? .text : .warning,
        uitleg: [
          Uitlegregel(kop: regel.kop, tekst: regel.waarde),
          regel.raad.map { self.regel(.raad, $0, dringt: true) },
        ].compactMap { $0 })
    }
  }
}
