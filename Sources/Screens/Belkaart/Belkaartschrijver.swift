import Domain
import TUI

/// Writes a call card as lines: whom to ring, what was promised, what may be told, how it stands, and
/// what comes after.
struct Belkaartschrijver {
  let belkaart: Belkaart
  let beeld: Beeld
  let zicht: Zicht
  var blad: Blad

  var taal: Taal { zicht.taal }
  private var casus: Casus { belkaart.casus }

  static func regels(
    _ belkaart: Belkaart, _ beeld: Beeld, _ zicht: Zicht, breedte: Int, ascii: Bool
  ) -> [Bladregel] {
    var schrijver = Belkaartschrijver(
      belkaart: belkaart, beeld: beeld, zicht: zicht, blad: Blad(breedte: breedte, ascii: ascii))
    // Whom the proposal is about is rung first.
    let opschalen = belkaart.kaart?.voorstel.ladder != nil
    if opschalen { schrijver.treden(belkaart.treden.prefix(1)) }
    schrijver.bellen()
    schrijver.beloften()
    schrijver.vertellen()
    schrijver.stand()
    schrijver.treden(belkaart.treden.dropFirst(opschalen ? 1 : 0))
    return schrijver.blad.regels
  }

  private func dag(_ datum: Datum) -> String { datum.kort(taal, vandaag: belkaart.vandaag) }

  private mutating func veld(_ kop: Belwoord, _ tekst: String, _ rol: Role = .text) {
    blad.veld(kop.in(taal), tekst, rol)
  }

  func regel(_ delen: [String?]) -> String {
    delen.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private mutating func bellen() {
    if belkaart.bellen.isEmpty { veld(.kopBel, Belwoord.niemandBekend.in(taal), .warning) }
    for (nummer, persoon) in belkaart.bellen.prefix(3).enumerated() {
      let kop = nummer == 0 ? Belwoord.kopBel.in(taal) : ""
      blad.veld(kop, wie(persoon), nummer == 0 ? .heading : .text)
      let hoe = regel([
        persoon.bereik.map { zicht.tekst($0) },
        persoon.vervanger.map { Belwoord.vervanger(naam($0)).in(taal) },
        persoon.gesproken.map { Belwoord.gesprokenOp($0).in(taal) },
        Belwoord.waarom(persoon.waarom).in(taal),
      ])
      blad.veld("", hoe, .dim)
    }
    if let laatste = belkaart.pogingen.first {
      let keer = Belwoord.pogingen(belkaart.pogingen.count, laatste: laatste.op).in(taal)
      let hoe = laatste.gegevens.keuze("resultaat", Contactresultaat.self)?.woord(taal)
      veld(.kopNietBereikt, regel([keer, hoe]), belkaart.isStilte ? .warning : .text)
    }
  }

  func naam(_ naam: String) -> String {
    zicht.privacy ? zicht.tekst(naam) : zicht.naam(naam.veilig)
  }

  /// The name of an organisation often has the municipality in it.
  private func wie(_ persoon: Belpersoon) -> String {
    if zicht.privacy { return zicht.tekst(persoon.naam) }
    return [naam(persoon.naam), persoon.functie, persoon.organisatie]
      .compactMap { $0.map { zicht.professional($0.veilig) } }.joined(separator: ", ")
  }

  private mutating func beloften() {
    for (nummer, afspraak) in belkaart.beloften.prefix(3).enumerated() {
      blad.veld(
        nummer == 0 ? Belwoord.kopBeloofd.in(taal) : "",
        Puntinhoud.tekst(afspraak.gemaakt, zicht), afspraak.isTeLaat ? .warning : .text)
    }
    for toezegging in belkaart.toezeggingen {
      let d = toezegging.antwoord.gegevens
      let tekst = regel([
        Belwoord.ladder(toezegging.ladder, toezegging.trede).in(taal),
        d.keuze("antwoord", Escalatieantwoord.self)?.woord(taal),
        d.tekst("tekst").map { zicht.tekst($0) }, dag(toezegging.vervalt),
      ])
      veld(.kopToegezegd, tekst, toezegging.isVervallen ? .warning : .text)
    }
  }

  private mutating func vertellen() {
    veld(.kopVertellen, belkaart.delen.kern(taal), belkaart.delen.isRond ? .text : .warning)
    guard let kader = casus.kader, kader.kader != .vrijwillig else { return }
    let naam = [kader.kader.woord(taal), kader.machtiging?.woord(taal)].compactMap { $0 }
    veld(
      .kopKader,
      regel([naam.joined(separator: ", "), kader.tot.map { taal("tot ", "until ") + dag($0) }]),
      kader.stand(op: belkaart.vandaag) == .ruim ? .text : .warning)
  }

  /// The board's own sentences, below what was said the last time.
  private mutating func stand() {
    if let laatste = belkaart.laatste {
      let d = laatste.gegevens
      let stand = d.keuze("stand", Voortgangsstand.self).map {
        Belwoord.stand($0, d.keuze("oorzaak"), taal)
      }
      veld(
        .kopLaatste,
        regel([dag(laatste.op), stand, d.tekst("toelichting").map { zicht.tekst($0) }]))
    }
    guard let kaart = belkaart.kaart else { return }
    let uitleg = Kaartuitleg(
      kaart, plaats: 0, beeld, Blik(taal: taal, privacy: zicht.privacy))
    // The proposal stands above.
    for regel in uitleg.regels.dropFirst() {
      blad.veld(regel.kop, regel.tekst, regel.dringt ? .warning : .text)
    }
  }
}
