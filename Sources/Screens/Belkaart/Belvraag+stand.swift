import Codec
import Domain

// A contact: how it stands, why, and when the next one is. Enter takes what is proposed each time.

extension Belvraag {
  /// On course asks for the next day; anything else for its cause first.
  func voortgang(_ stand: Voortgangsstand) -> Vervolg {
    if stand == .opKoers { return .kies(volgendeKeer(stand, nil)) }
    let oorzaken = Oorzaak.allCases.map { oorzaak in
      Keuzevraag.Antwoord(
        tekst: .belwoord(.oorzaak(oorzaak, alsVorige: oorzaak == belkaart.oorzaak)),
        vervolg: .kies(volgendeKeer(stand, oorzaak)))
    }
    var vraag = Keuzevraag(.belwoord(.vraagOorzaak(stand, casus.roepsel)), oorzaken)
    vraag.plaats = belkaart.oorzaak.flatMap { Oorzaak.allCases.firstIndex(of: $0) } ?? 0
    return .kies(vraag)
  }

  private func volgendeKeer(_ stand: Voortgangsstand, _ oorzaak: Oorzaak?) -> Keuzevraag {
    let dagen = [
      (belkaart.volgende, Belwoord.volgendeOp(belkaart.volgende, casus.advies?.regime)),
      (belkaart.opnieuw, Belwoord.eerderOp(belkaart.opnieuw)),
    ]
    // Without anybody to name the form asks who it was.
    let meteen = belkaart.contact.map { contact in
      dagen.map { dag, tekst in
        Keuzevraag.Antwoord(
          tekst: .belwoord(tekst),
          vervolg: legVast(
            .voortgangGemonitord, gegevens(stand, oorzaak, contact.naam, dag),
            .gesproken(casus.roepsel, stand, oorzaak, volgende: dag)))
      }
    }
    let zelf = Keuzevraag.Antwoord(
      tekst: .belwoord(.zelfInvullen),
      vervolg: formulier(
        .voortgangGemonitord, gegevens(stand, oorzaak, belkaart.contact?.naam, belkaart.volgende)))
    return Keuzevraag(
      .belwoord(.vraagVolgende(stand, oorzaak, casus.roepsel)), (meteen ?? []) + [zelf])
  }

  private func gegevens(
    _ stand: Voortgangsstand, _ oorzaak: Oorzaak?, _ contact: String?, _ volgende: Datum
  ) -> [String: JSONValue] {
    velden([
      "advies": casus.advies?.id, "stand": stand.rawValue, "oorzaak": oorzaak?.rawValue,
      "contact": contact, "volgende": volgende.tekst,
    ])
  }
}
