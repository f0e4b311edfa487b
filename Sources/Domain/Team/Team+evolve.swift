extension Team {
  /// The team after its first event.
  init(_ g: Gebeurtenis, _ d: Gegevens) {
    id = g.stroom.id
    naam = d.tekst("naam") ?? ""
    regio = d.tekst("regio") ?? ""
  }

  mutating func evolve(_ g: Gebeurtenis, _ d: Gegevens) {
    switch g.soort {
    case .teamLidToegevoegd:
      leden.append(
        Lid(
          id: d.tekst("lid") ?? "", naam: d.tekst("naam") ?? "",
          organisatie: d.tekst("organisatie") ?? "", schil: d.keuze("schil") ?? .vast,
          rol: d.keuze("rol") ?? .lid, deskundigheid: d.teksten("deskundigheid"),
          beslisruimte: d.jaNee("beslisruimte"), sinds: g.tijd.datum))
    case .teamLidVertrokken:
      wijzig(d) { $0.vertrokkenOp = g.tijd.datum }
    case .teamLidGewijzigd:
      wijzig(d) { lid in
        lid.naam = d.tekst("naam") ?? lid.naam
        lid.organisatie = d.tekst("organisatie") ?? lid.organisatie
        lid.schil = d.keuze("schil") ?? lid.schil
        lid.rol = d.keuze("rol") ?? lid.rol
        if d.heeft("deskundigheid") { lid.deskundigheid = d.teksten("deskundigheid") }
        lid.beslisruimte = d.jaNee("beslisruimte") ?? lid.beslisruimte
      }
    case .teamLadderVastgesteld:
      guard let ladder = d.keuze("ladder", Ladder.self) else { return }
      treden[ladder] = d.objecten("treden").map {
        Trede(functie: $0.tekst("functie") ?? "", naam: $0.tekst("naam"))
      }
    case .teamContactpersoonVastgelegd:
      let contact = Contactpersoon(
        id: d.tekst("contact") ?? "", organisatie: d.tekst("organisatie") ?? "",
        naam: d.tekst("naam") ?? "", functie: d.tekst("functie") ?? "",
        ladder: d.keuze("ladder"), trede: d.getal("trede"), bereik: d.tekst("bereik"),
        vervanger: d.tekst("vervanger"), laatstGesproken: d.datum("laatstGesproken"))
      if let index = contacten.firstIndex(where: { $0.id == contact.id }) {
        contacten[index] = contact
      } else {
        contacten.append(contact)
      }
    case .teamNormVastgesteld:
      guard let vanaf = d.datum("vanaf") else { return }
      normen.append(Norm(norm: d.tekst("norm") ?? "", weken: d.getal("weken") ?? 0, vanaf: vanaf))
    case .teamBouwsteenBeoordeeld:
      guard let nummer = d.getal("bouwsteen"), let stand = d.keuze("stand", Bouwsteenstand.self)
      else { return }
      bouwstenen[nummer] = Bouwsteen(
        stand: stand, toelichting: d.tekst("toelichting"), op: g.tijd.datum)
    default: break
    }
  }

  private mutating func wijzig(_ d: Gegevens, _ wijziging: (inout Lid) -> Void) {
    guard let index = leden.firstIndex(where: { $0.id == d.tekst("lid") }) else { return }
    wijziging(&leden[index])
  }
}
