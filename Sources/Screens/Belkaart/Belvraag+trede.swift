import Codec
import Domain

// The ladders: one speaks first, and records then. Whoever referred and the family know it before a
// rung is recorded.

extension Belvraag {
  /// The rung that is proposed, one above it, or one on another ladder.
  var trede: Vervolg {
    guard let eerste = belkaart.treden.first else { return .niets }
    var antwoorden: [Keuzevraag.Antwoord] = []
    if let reden = reden(eerste), let persoon = eerste.persoon {
      antwoorden.append(
        Keuzevraag.Antwoord(
          tekst: .belwoord(.jaTrede(eerste.trede, persoon.naam)),
          vervolg: leg(eerste, reden)))
    }
    antwoorden.append(
      Keuzevraag.Antwoord(
        tekst: .belwoord(.jaZelf(eerste.ladder, eerste.trede)),
        vervolg: formulier(eerste, reden(eerste))))
    if let hoger { antwoorden.append(hoger) }
    for ander in belkaart.treden.dropFirst() {
      antwoorden.append(
        Keuzevraag.Antwoord(
          tekst: .belwoord(.jaZelf(ander.ladder, ander.trede)), vervolg: formulier(ander, nil)))
    }
    antwoorden.append(
      Keuzevraag.Antwoord(
        tekst: .belwoord(.weetHetNiet), vervolg: .zeg(.belwoord(.eerstVertellen))))
    return .kies(Keuzevraag(.belwoord(.vraagTrede), antwoorden))
  }

  /// Why the board proposes it, as a sentence to record; `nil` when it does not, and whoever climbs
  /// has to say why.
  private func reden(_ trede: Tredevoorstel) -> String? {
    guard let kaart = belkaart.kaart else { return nil }
    if case .escaleren(trede.ladder, let grond) = kaart.voorstel {
      return Belwoord.reden(grond, kaart.redenen.first { !$0.isVanGezin }, kaart.advies.uiterlijk)
        .in(taal)
    }
    return belkaart.isStilte && trede == belkaart.treden.first
      ? Belwoord.stilte(belkaart.pogingen.count).in(taal) : nil
  }

  /// The register knows from then on when this person was last spoken to.
  private func leg(_ trede: Tredevoorstel, _ reden: String) -> Vervolg {
    var voorstellen = [Voorgesteld(.geescaleerd, stroom, trede.gegevens(reden: reden))]
    if let team = vraag.beeld.wereld.team, let gesproken = trede.gesproken(op: belkaart.vandaag) {
      voorstellen.insert(
        Voorgesteld(.teamContactpersoonVastgelegd, .team(team.id), gesproken), at: 0)
    }
    return legVast(voorstellen, .opgeschaald(casus.roepsel, trede.ladder, trede.trede))
  }

  private func formulier(_ trede: Tredevoorstel, _ reden: String?) -> Vervolg {
    guard case .object(let leden) = trede.gegevens(reden: reden ?? "") else { return .niets }
    // Who stands there is filled in as far as it is known, and nothing of whoever stood there before.
    let leeg: [String: JSONValue] = ["gesprekspartner": "", "organisatie": ""]
    return formulier(
      .geescaleerd, leeg.merging(leden.map { ($0.key, $0.value) }) { $1 })
  }

  /// A rung is skipped with a reason of one's own: none is filled in for that.
  private var hoger: Keuzevraag.Antwoord? {
    guard let eerste = belkaart.treden.first,
      let hoger = Tredevoorstel(
        eerste.ladder, casus, vraag.beeld.wereld.team, op: belkaart.vandaag, overgeslagen: 1)
    else { return nil }
    return Keuzevraag.Antwoord(
      tekst: .belwoord(.jaHoger(eerste.trede)), vervolg: formulier(hoger, nil))
  }

  /// On the ladder that is due, else on the one that is open.
  var antwoord: Vervolg {
    let open = Ladder.allCases.filter { casus.escalaties[$0] != nil }
    let aanZet = open.filter { casus.escalaties[$0]?.isVervallen(op: belkaart.vandaag) == true }
    let ladders = aanZet.count == 1 ? aanZet : open
    guard ladders.count > 1 else {
      return formulier(.escalatieBeantwoord, velden(["ladder": ladders.first?.rawValue]))
    }
    return .kies(
      Keuzevraag(
        .belwoord(.vraagLadder(casus.roepsel)),
        ladders.map { ladder in
          Keuzevraag.Antwoord(
            tekst: .belwoord(.ladder(ladder, casus.escalaties[ladder]?.trede ?? 0)),
            vervolg: formulier(.escalatieBeantwoord, velden(["ladder": ladder.rawValue])))
        }))
  }

  /// De-escalated, a breakthrough, or without result.
  var einde: Vervolg {
    let open = Ladder.allCases.filter { casus.escalaties[$0] != nil }
    let antwoorden = open.flatMap { ladder in
      Escalatieuitkomst.allCases.map { uitkomst in
        Keuzevraag.Antwoord(
          tekst: .belwoord(.einde(ladder, uitkomst)),
          vervolg: legVast(
            .escalatieBeeindigd,
            velden(["ladder": ladder.rawValue, "uitkomst": uitkomst.rawValue]),
            .beeindigd(casus.roepsel, ladder, uitkomst)))
      }
    }
    return .kies(Keuzevraag(.belwoord(.vraagEinde(casus.roepsel)), antwoorden))
  }
}
