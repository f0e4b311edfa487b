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
          vervolg: leg(eerste, persoon.naam, reden)))
    }
    antwoorden.append(
      Keuzevraag.Antwoord(
        tekst: .belwoord(.jaZelf(eerste.ladder, eerste.trede)),
        vervolg: formulier(eerste, reden(eerste))))
    if eerste.trede < eerste.treden {
      antwoorden.append(
        Keuzevraag.Antwoord(
          tekst: .belwoord(.jaHoger(eerste.trede)), vervolg: hoger(eerste)))
    }
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

  private func leg(_ trede: Tredevoorstel, _ persoon: String, _ reden: String) -> Vervolg {
    guard case .object(let leden) = trede.gegevens(reden: reden) else { return .niets }
    return legVast(
      .geescaleerd, Dictionary(uniqueKeysWithValues: leden.map { ($0.key, $0.value) }),
      .opgeschaald(casus.roepsel, trede.ladder, trede.trede))
  }

  private func formulier(_ trede: Tredevoorstel, _ reden: String?) -> Vervolg {
    guard case .object(let leden) = trede.gegevens(reden: reden ?? "") else { return .niets }
    return formulier(
      .geescaleerd,
      Dictionary(uniqueKeysWithValues: leden.map { ($0.key, $0.value) }))
  }

  /// A rung is skipped with a reason of one's own: nothing is filled in for that.
  private func hoger(_ trede: Tredevoorstel) -> Vervolg {
    formulier(
      .geescaleerd,
      [
        "ladder": .text(trede.ladder.rawValue), "trede": .integer(trede.trede + 1),
        "gesprekspartner": "", "organisatie": .text(trede.organisatie ?? ""), "reden": "",
        "antwoordVoor": .text(trede.antwoordVoor.tekst),
      ])
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
