import Domain
import TUI

extension Terugblad {
  /// What came between two moments: the cards that moved, then each casus.
  init(_ verschil: Verschil, metVandaag: Bool, _ taal: Taal) {
    let vandaag = verschil.tot.datum
    let van = "\(verschil.van.datum.lang(taal)) \(verschil.van.tijdwoord)"
    let tot = "\(verschil.tot.datum.lang(taal)) \(verschil.tot.tijdwoord)"
    let titel =
      metVandaag
      ? taal("Sinds \(van)", "Since \(van)")
      : taal("Van \(van) tot \(tot)", "From \(van) to \(tot)")
    if verschil.isLeeg {
      self.init(titel, [Alinea(Terugblikwoord.nietsVeranderd.in(taal), .dim)])
      return
    }
    let geen = Terugblikwoord.nietOpBord.in(taal)
    var alineas = [Alinea(Tekst.bord.in(taal), .heading, inspringing: 0)]
    let kaarten = verschil.casussen.filter { $0.van != $0.naar }
    alineas += kaarten.map {
      let rol: Role = $0.van == nil ? .added : $0.naar == nil ? .removed : .text
      return Alinea(
        "\($0.roepsel): \($0.van?.woord(taal) ?? geen) → \($0.naar?.woord(taal) ?? geen)", rol)
    }
    if kaarten.isEmpty { alineas.append(Alinea(Terugblikwoord.geenKaart.in(taal), .dim)) }
    for casus in verschil.casussen {
      alineas.append(Alinea("", inspringing: 0))
      alineas.append(
        Alinea("\(casus.roepsel) · \(casus.zaaknummer)", .heading, inspringing: 0))
      for soort in Verandering.Soort.allCases {
        alineas += casus.veranderingen(soort).map {
          Alinea("\(soort.teken) \($0.zin(taal, vandaag: vandaag))", soort.rol)
        }
      }
    }
    let uitleg = Verandering.Soort.allCases.map { "\($0.teken) \($0.woord(taal))" }
    alineas += [Alinea(""), Alinea(uitleg.joined(separator: "   "), .dim, inspringing: 0)]
    self.init(titel, alineas)
  }
}

extension Verandering.Soort {
  fileprivate var rol: Role {
    switch self {
    case .toegevoegd: .added
    case .verplaatst: .text
    case .afgehandeld: .dim
    }
  }
}
