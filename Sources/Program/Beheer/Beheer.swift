import Domain
import EventStore
import Screens

/// What place 7 shows of the store: what may be destroyed and how far that is, and how safe the rest
/// is.
struct Beheer {
  let journaal: Journaal
  let instellingen: Bewaarinstellingen
  /// Who sits here.
  let wie: String
  let taal: Taal

  /// - Throws: `StoreError`.
  func stand(_ wereld: Wereld, op nu: Moment) throws -> Beheerstand {
    Beheerstand(
      bewaren: try bewaren(wereld, op: nu),
      opslag: try opslagregels(op: nu), geenIJkpunt: geenIJkpunt)
  }

  private var geenIJkpunt: String? {
    guard journaal.store.path != nil else {
      return taal(
        "Deze opslag is alleen in het geheugen; er valt niets te tekenen.",
        "This store is in memory only; there is nothing to sign.")
    }
    return weigering(.checkpoint)
  }

  /// Why whoever sits here may not do this.
  private func weigering(_ verrichting: Verrichting) -> String? {
    journaal.rol.flatMap { Bevoegdheid.weigering($0, verrichting) }?.zin(taal)
  }

  private func bewaren(_ wereld: Wereld, op nu: Moment) throws -> Beheerstand.Bewaren {
    if let zin = weigering(.bewaartermijnZien) { return .geweigerd(zin) }
    let lijst = Bewaarlijst(wereld, op: nu, instellingen.termijnen)
    return .lijst(try lijst.regels.map { try post($0, wereld, op: nu) })
  }

  private func post(_ regel: Bewaarregel, _ wereld: Wereld, op nu: Moment) throws -> Bewaarpost {
    let roepsel = wereld.casussen[regel.zaaknummer]?.roepsel ?? regel.zaaknummer
    let vernietiging: Vernietiging
    do {
      vernietiging = try Vernietiging(journaal, regel.zaaknummer, instellingen)
    } catch {
      let zin = error.zin(taal)
      return Bewaarpost(
        regel: regel, roepsel: roepsel, stand: .nietGevraagd, zin: nil,
        beletsels: Dictionary(uniqueKeysWithValues: Vernietigingsstap.allCases.map { ($0, zin) }))
    }
    let verzoek = try vernietiging.verzoek()
    var beletsels: [Vernietigingsstap: String] = [:]
    for stap in Vernietigingsstap.allCases {
      beletsels[stap] =
        weigering(stap.verrichting)
        ?? vernietiging.beletsel(stap, verzoek, door: wie, in: wereld, op: nu)?.zin(taal)
    }
    return Bewaarpost(
      regel: regel, roepsel: roepsel,
      stand: verzoek.map { $0.isDoorTwee ? .doorTwee : .gevraagd } ?? .nietGevraagd,
      zin: verzoek?.zin(taal), beletsels: beletsels)
  }
}
