import Domain
import TUI

// Versions of an advice side by side: what went is `-so-` on the left, what came `+so+` on the right,
// in a colour as well.

extension Deelschrijver {
  private static let tussen = 3
  /// Narrower than this a column is not read: then one stands below the other.
  private static let smalsteKolom = 22

  mutating func vergelijk(_ vergelijking: Adviesvergelijking) {
    let rijen = verschillen(vergelijking.oud, vergelijking.nieuw)
    if rijen.isEmpty { return }
    blad.wit()
    blad.alinea(kop(vergelijking), .label)
    let kolom = (blad.breedte - Blad.inspringing - Self.tussen) / 2
    for rij in rijen {
      blad.alinea(rij.veld, .dim)
      let verschil = Woordverschil(rij.oud, rij.nieuw)
      if kolom >= Self.smalsteKolom {
        blad.naast(
          [
            regels(verschil.oud, "-", .removed, breedte: kolom),
            regels(verschil.nieuw, "+", .added, breedte: kolom),
          ], breedte: kolom, tussen: Self.tussen)
      } else {
        let breedte = blad.breedte - Blad.inspringing
        for regel in regels(verschil.oud, "-", .removed, breedte: breedte)
          + regels(verschil.nieuw, "+", .added, breedte: breedte)
        {
          blad.voegToe(regel)
        }
      }
    }
  }

  private func kop(_ vergelijking: Adviesvergelijking) -> String {
    let (oud, nieuw) = (vergelijking.oud, vergelijking.nieuw)
    if let bijgesteld = vergelijking.bijgesteld {
      let reden = zicht.tekst(bijgesteld.gegevens.tekst("reden") ?? "")
      return taal(
        "Bijgesteld op \(dag(nieuw.op)): \(reden)", "Adjusted on \(dag(nieuw.op)): \(reden)")
    }
    return taal(
      "\(oud.advies) (\(dag(oud.op))) naast \(nieuw.advies) (\(dag(nieuw.op)))",
      "\(oud.advies) (\(dag(oud.op))) beside \(nieuw.advies) (\(dag(nieuw.op)))")
  }

  private struct Rij {
    let veld: String
    let oud: String
    let nieuw: String
  }

  /// What is not the same; free text only where it may be seen.
  private func verschillen(_ oud: Adviesversie, _ nieuw: Adviesversie) -> [Rij] {
    func rij(_ veld: String, _ waarde: (Adviesversie) -> String?) -> Rij? {
      let (was, wordt) = (waarde(oud) ?? "", waarde(nieuw) ?? "")
      let geen = taal("niet genoemd", "not given")
      return was == wordt
        ? nil : Rij(veld: veld, oud: was.isEmpty ? geen : was, nieuw: wordt.isEmpty ? geen : wordt)
    }
    let vrij =
      zicht.privacy
      ? []
      : [
        rij(taal("Advies", "Advice")) { $0.tekst.map(zicht.tekst) },
        rij(taal("In gewone taal", "In plain words")) { $0.inGewoneTaal.map(zicht.tekst) },
      ]
    let velden = [
      rij(taal("Soort", "Kind")) { $0.soort?.woord(taal) },
      rij(taal("Verantwoordelijk", "Responsible")) { versie in
        let namen = [
          versie.verantwoordelijke?.tekst("naam"), versie.verantwoordelijke?.tekst("organisatie"),
        ]
        return namen.compactMap { $0 }.map(zicht.professional).joined(separator: ", ")
      },
      rij(taal("Uitvoerder", "Carried out by")) { $0.uitvoerder.map(zicht.naam) },
      rij(taal("Uiterlijk", "By")) { $0.uiterlijk.map(dag) },
      rij(taal("Contact", "Contact")) { $0.regime?.woord(taal) },
    ]
    return (vrij + velden).compactMap { $0 }
  }

  /// One text of the two, wrapped, with what is only there marked.
  private func regels(
    _ delen: [Woordverschil.Deel], _ merk: String, _ rol: Role, breedte: Int
  ) -> [Bladregel] {
    var regels = [Bladregel()]
    var x = 0
    for deel in delen {
      var woorden = deel.tekst.split(separator: " ").map(String.init)
      if deel.isAnders, let eerste = woorden.first {
        woorden[0] = merk + eerste
        woorden[woorden.count - 1] += merk
      }
      for stuk in woorden.flatMap({ TextWidth.wrap($0, breedte) }) {
        let nodig = TextWidth.columns(of: stuk)
        if x > 0, x + 1 + nodig > breedte {
          regels.append(Bladregel())
          x = 0
        }
        if x > 0 { x += 1 }
        regels[regels.count - 1].stukken.append(
          Stuk(x: Blad.inspringing + x, tekst: stuk, rol: deel.isAnders ? rol : .text))
        x += nodig
      }
    }
    return regels
  }
}
