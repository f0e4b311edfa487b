/// A table that was held: asked a week before, ordered the day before, opened, paused, closed. Its
/// items are told by the cases themselves (`aanTafel`).
func gehouden(
  _ naam: Tafel, genodigd: String, geordend orde: String, _ punten: [(zaak: Zaak, minuten: Int)],
  geopend: String, pauze: (van: String, tot: String)? = nil, gesloten: String,
  zonder afwezig: [String: String] = [:], voorzitter: String? = nil, actor: String = "m.devries",
  verslag: String
) -> Verhaal {
  let begin = Moment(geopend)
  let leden = Lid.kern.map { lid in
    let gast = lid.alsGast
    return afwezig[lid.lid].map(gast.komtNiet) ?? gast
  }
  return tafel(naam) {
    op(genodigd, door: "secretariaat") { leden.map { $0.genodigd() } }
    op(orde, door: actor) { geordend(punten) }
    op(geopend, door: actor) {
      Gebeurtenis("geopend", ["voorzitter": tekst(voorzitter)])
      leden.filter { $0.antwoord == "komt" }.map { lid in
        var lid = lid
        if lid.lid == voorzitter {
          lid = Gast(naam: lid.naam, rol: "voorzitter", lid: lid.lid)
        }
        return lid.aanwezig()
      }
    }
    pauzeren(pauze, begin, actor)
    Handeling(
      moment: begin.om(gesloten), actor: actor,
      gebeurtenissen: [Gebeurtenis("gesloten", ["verslag": .text(verslag)])])
  }
}

private func pauzeren(
  _ pauze: (van: String, tot: String)?, _ dag: Moment, _ actor: String
) -> [Handeling] {
  guard let pauze else { return [] }
  return [
    Handeling(
      moment: dag.om(pauze.van), actor: actor,
      gebeurtenissen: [Gebeurtenis("geschorst", ["reden": "pauze"])]),
    Handeling(
      moment: dag.om(pauze.tot), actor: actor, gebeurtenissen: [Gebeurtenis("hervat")]),
  ]
}
