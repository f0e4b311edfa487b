import Domain

extension Belkaartschrijver {
  /// The rungs that come next, each with who stands on it.
  mutating func treden(_ treden: ArraySlice<Tredevoorstel>) {
    for (nummer, trede) in treden.enumerated() {
      let isEerste = nummer == 0
      let persoon = trede.persoon
      let wie = persoon.map {
        [naam($0.naam), $0.functie, $0.organisatie].map { zicht.professional($0.veilig) }
          .joined(separator: ", ")
      }
      let organisatie = trede.organisatie.map { zicht.privacy ? zicht.tekst($0) : $0.veilig }
      let tekst = regel([
        Belwoord.trede(trede.ladder, trede.trede, van: trede.treden).in(taal),
        (zicht.privacy ? persoon.map { _ in zicht.tekst("") } : wie)
          ?? Belwoord.niemandOpTrede(organisatie).in(taal),
      ])
      let hoe = regel([
        persoon?.bereik.map { zicht.tekst($0) },
        persoon?.vervanger.map { Belwoord.vervanger(naam($0)).in(taal) },
        persoon.map { Belwoord.gesprokenOp($0.laatstGesproken).in(taal) },
        trede.isTop ? Belwoord.alleenVoorzitter.in(taal) : nil,
      ])
      let isVoorstel = belkaart.kaart?.voorstel.ladder == trede.ladder
      blad.veld(
        isEerste ? Belwoord.kopHierna.in(taal) : "", tekst,
        isVoorstel ? .heading : isEerste ? .text : .dim)
      if !hoe.isEmpty { blad.veld("", hoe, .dim) }
    }
  }
}
