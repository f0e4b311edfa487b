import Domain
import TUI

// Signal, proposal, who, done: across cases.

extension Teamlijst {
  mutating func verbeteringen() {
    kolommen = [
      Kolom(.signaal, .flex(3, min: 12)), Kolom(.thema, .fixed(13)), Kolom(.casus, .fixed(11)),
      Kolom(.stand, .fixed(9)),
    ]
    leeg = .teamwoord(.geenKnelpunten)
    rijen = beeld.verbeterregister.regels.map { regel in
      let knelpunt = regel.knelpunt
      let casus = beeld.wereld.casussen[regel.zaaknummer]
      func tekst(_ tekst: String) -> String {
        blik.privacy ? blik(.verborgen) : casus?.zonderNaam(tekst) ?? tekst
      }
      let stand = knelpunt.stand?.woord(taal) ?? Teamwoord.nietOpgepakt.in(taal)
      return Rij(
        id: regel.id,
        vakken: [
          tekst(knelpunt.omschrijving), knelpunt.thema.woord(taal), regel.roepsel, stand,
        ], rol: rol(knelpunt.stand),
        uitleg: [
          self.regel(.niveau, knelpunt.niveau.woord(taal)),
          self.regel(.ookBij, Teamwoord.casussen(regel.casussenOpThema).in(taal)),
          self.regel(
            .stand, "\(stand), \(op(knelpunt))", dringt: knelpunt.stand == nil),
          knelpunt.aanpak.map { self.regel(.wie, tekst($0.wie)) },
          knelpunt.aanpak.map { self.regel(.voorstel, tekst($0.voorstel)) },
        ].compactMap { $0 })
    }
  }

  /// Since when it stands so.
  private func op(_ knelpunt: Casus.Knelpunt) -> String {
    (knelpunt.aanpak?.op ?? knelpunt.op).lang(taal)
  }

  private func rol(_ stand: Knelpuntstand?) -> Role {
    switch stand {
    case nil: .warning
    case .opgepakt: .text
    case .gereed, .vervallen: .dim
    }
  }
}

extension Beeld {
  /// Without the cases that whoever sits here may not see.
  var verbeterregister: Verbeterregister {
    Verbeterregister(wereld.zonder(casussen: toegang.dicht(wereld)))
  }
}

extension Verbeterregister.Regel {
  /// A bottleneck has an id within its casus only.
  var id: String { "\(zaaknummer)/\(knelpunt.id)" }
}
