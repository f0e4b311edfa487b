import Domain
import TUI

// What the team recorded of itself.

extension Teamlijst {
  /// Present members first, the core before the flexible ones; then who left.
  mutating func leden() {
    kolommen = [
      Kolom(.naam, .flex(2, min: 12)), Kolom(.schil, .fixed(9)), Kolom(.rol, .fixed(16)),
      Kolom(.organisatie, .flex(2, min: 8)), Kolom(.toezeggen, .fixed(4)),
    ]
    let leden = beeld.wereld.team?.leden ?? []
    rijen = leden.sorted { rang($0) < rang($1) }.map { lid in
      Rij(
        id: lid.id,
        vakken: [
          lid.naam, Teamwoord.kort(lid.schil).in(taal), lid.rol.woord(taal), lid.organisatie,
          Teamwoord.jaNee(lid.beslisruimte).in(taal),
        ], rol: lid.isVertrokken ? .dim : .text,
        uitleg: [
          lid.isVertrokken ? regel(.lid, Teamwoord.isVertrokken.in(taal)) : nil,
          regel(.rol, "\(lid.rol.woord(taal)), \(lid.schil.woord(taal))"),
          regel(.organisatie, lid.organisatie),
          regel(
            .deskundigheid,
            lid.deskundigheid.isEmpty ? "–" : lid.deskundigheid.joined(separator: ", ")),
          regel(.toezeggen, Teamwoord.magToezeggen(lid.beslisruimte).in(taal)),
          opkomst(lid),
        ].compactMap { $0 })
    }
  }

  private func rang(_ lid: Team.Lid) -> (Int, Int, String, String) {
    (lid.isVertrokken ? 1 : 0, lid.schil == .vast ? 0 : 1, lid.naam, lid.id)
  }

  /// By organisation, and within one from the lowest rung up.
  mutating func contacten() {
    kolommen = [
      Kolom(.organisatie, .flex(3, min: 10)), Kolom(.trede, .fixed(7)),
      Kolom(.naam, .flex(3, min: 10)), Kolom(.gesproken, .fixed(15)),
    ]
    let contacten = beeld.wereld.team?.contacten ?? []
    rijen = contacten.sorted { rang($0) < rang($1) }.map { contact in
      Rij(
        id: contact.id,
        vakken: [
          contact.organisatie, trede(contact), contact.naam, gesproken(contact.laatstGesproken),
        ], rol: contact.laatstGesproken == nil ? .warning : .text,
        uitleg: [
          regel(.functie, contact.functie),
          regel(.bereik, blik.privacy ? blik(.verborgen) : contact.bereik ?? "–"),
          regel(.vervanger, contact.vervanger ?? "–"),
          regel(
            .gesproken,
            Teamwoord.gesprokenOp(contact.laatstGesproken, vandaag: beeld.vandaag).in(taal)),
        ])
    }
  }

  private func rang(_ contact: Team.Contactpersoon) -> (String, Int, String, String) {
    (contact.organisatie, contact.trede ?? .max, contact.naam, contact.id)
  }

  private func trede(_ contact: Team.Contactpersoon) -> String {
    guard let ladder = contact.ladder else { return "–" }
    return ladder.afkorting(taal) + (contact.trede.map { " \($0)" } ?? "")
  }

  private func gesproken(_ datum: Datum?) -> String {
    datum?.lang(taal) ?? Teamwoord.nooit.in(taal)
  }

  /// Every rung from the bottom up, with who is known on it.
  mutating func ladders() {
    kolommen = [
      Kolom(.ladder, .fixed(13)), Kolom(.nummerKort, .fixed(2)), Kolom(.functie, .flex(3, min: 12)),
      Kolom(.naam, .flex(2, min: 8)),
    ]
    let team = beeld.wereld.team
    rijen = Ladder.allCases.flatMap { ladder in
      let vastgesteld = team?.treden[ladder]
      let treden: [(functie: String, naam: String?)] =
        vastgesteld?.map { ($0.functie, $0.naam) }
        ?? ladder.standaardfuncties(taal).map { ($0, nil) }
      return treden.enumerated().map { nummer, trede in
        let mensen = (team?.contacten ?? []).filter {
          $0.ladder == ladder && $0.trede == nummer + 1
        }
        return Rij(
          id: "\(ladder.rawValue)-\(nummer + 1)",
          vakken: [
            nummer == 0 ? ladder.woord(taal).metHoofdletter : "", "\(nummer + 1)", trede.functie,
            trede.naam ?? mensen.map(\.naam).joined(separator: ", "),
          ],
          uitleg: [
            regel(.functie, trede.functie),
            regel(.stand, Teamwoord.ladderstand(isVastgesteld: vastgesteld != nil).in(taal)),
          ]
            + mensen.map { mens in
              regel(
                .contact,
                "\(mens.naam), \(mens.organisatie): "
                  + Teamwoord.gesprokenOp(mens.laatstGesproken, vandaag: beeld.vandaag).in(taal))
            })
      }
    }
  }

  mutating func normen() {
    kolommen = [
      Kolom(.norm, .flex(1, min: 16)), Kolom(.weken, .fixed(6), .right), Kolom(.vanaf, .fixed(15)),
    ]
    let normen = beeld.wereld.team?.normenNieuwEerst ?? []
    rijen = normen.enumerated().map { nummer, norm in
      Rij(
        id: "\(nummer)", vakken: [norm.norm, "\(norm.weken)", norm.vanaf.lang(taal)],
        uitleg: [
          regel(.norm, norm.norm), regel(.weken, "\(norm.weken)"),
          regel(.vanaf, norm.vanaf.lang(taal)),
        ])
    }
    rijen += gewichten
  }

  /// All ten, whether they were looked at or not (R96).
  mutating func bouwstenen() {
    kolommen = [
      Kolom(.nummerKort, .fixed(2), .right), Kolom(.bouwsteen, .flex(1, min: 12)),
      Kolom(.stand, .fixed(16)), Kolom(.gezienOp, .fixed(15)),
    ]
    rijen = Team.bouwsteennummers.map { nummer in
      let steen = beeld.wereld.team?.bouwstenen[nummer]
      let naam = Teamwoord.naamVanBouwsteen(nummer).in(taal)
      return Rij(
        id: "\(nummer)",
        vakken: [
          "\(nummer)", naam, steen?.stand.woord(taal) ?? "–", steen?.op.lang(taal) ?? "–",
        ], rol: steen == nil ? .dim : .text,
        uitleg: [
          regel(.bouwsteen, naam), regel(.stand, steen?.stand.woord(taal) ?? "–"),
          regel(.toelichting, steen?.toelichting ?? "–"),
        ] + bewijs(voor: nummer))
    }
  }
}
