import Domain

/// The selected figure in sentences: beside the quarter before, over four, and how it would leave the
/// team.
struct Rapportuitleg {
  let kop: String
  private(set) var regels: [Uitlegregel] = []

  init(_ rij: Rapportrij, _ blad: Rapportblad, _ kleine: KleineAantallen, _ blik: Blik) {
    let taal = blik.taal
    let groep = rij.groep
    let naam = groep.woord(taal).metHoofdletter
    if case .groep = rij { kop = naam } else { kop = "\(naam) · \(rij.woord(blik))" }
    func zeg(_ kop: Rapportwoord, _ tekst: String) {
      regels.append(Uitlegregel(kop: kop.in(taal), tekst: tekst))
    }
    func zin(_ rapport: Rapport) -> String {
      let geheel = blad.totaal(groep, in: rapport)
      guard case .post(let post, _) = rij, let geheel else {
        return "\(geheel ?? 0)"
      }
      return Rapportwoord.aandeel(rapport[post], van: geheel).in(taal)
    }
    if case .post(let post, _) = rij, groep.samenhang == .los {
      zeg(.nu, "\(blad.nu[post])")
      zeg(.vorig, "\(blad.vorig[post])")
      zeg(.vierKwartalen, "\(blad.jaar[post])")
    } else if groep.samenhang != .los {
      zeg(.nu, zin(blad.nu))
      zeg(.vorig, zin(blad.vorig))
      if !groep.isStand { zeg(.vierKwartalen, zin(blad.jaar)) }
    }
    guard case .post(let post, _) = rij else { return }
    let openbaar = blad.openbaar(groep, kleine)
    let regel = openbaar.regels.first { $0.post == post }
    let hoe: Rapportwoord =
      regel?.aantal == nil
      ? .buitenWeg(kleine.drempel) : openbaar.isOverJaar ? .buitenOverJaar : .buitenAlsIs
    zeg(.naarBuiten, hoe.in(taal))
  }
}
