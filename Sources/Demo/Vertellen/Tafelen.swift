import Codec

// What a casus tells about a table is recorded in two streams: its own and that of the table.

/// Puts this casus on the agenda and asks who is to sit there for it.
func naarTafel(
  _ moment: String, _ tafel: Tafel, minuten: Int, _ gasten: [Gast] = []
) -> [Handeling] {
  let agendering = op(moment) {
    Gebeurtenis("geagendeerd", ["tafel": .text(tafel.id), "minuten": .integer(minuten)])
  }
  guard !gasten.isEmpty else { return [agendering] }
  let uitnodiging = Handeling(
    moment: Moment(moment), actor: "secretariaat",
    gebeurtenissen: gasten.map { $0.genodigd(voor: tafel) })
  return [agendering, uitnodiging]
}

func vanTafel(_ tafel: Tafel, _ reden: String) -> Gebeurtenis {
  Gebeurtenis("van-agenda-gehaald", ["tafel": .text(tafel.id), "reden": .text(reden)])
}

/// The item itself, from `van` to `tot`; what is decided is recorded as it ends.
func aanTafel(
  _ tafel: Tafel, _ van: String, tot: String, _ gasten: [Gast] = [], _ uitkomst: String = "advies",
  anoniem: Bool? = nil, _ toelichting: String? = nil, leiding: String = "m.devries",
  @Reeks<Gebeurtenis> besloten: () -> [Gebeurtenis] = { [] }
) -> [Handeling] {
  let begin = Moment(van)
  let einde = begin.om(tot)
  let gekomen = gasten.filter { $0.antwoord == "komt" }
  let besproken = Gebeurtenis(
    "besproken",
    [
      "tafel": .text(tafel.id), "minuten": .integer(einde.minuut - begin.minuut),
      "aanwezig": lijst(rollen(gekomen)), "uitkomst": .text(uitkomst),
      "anoniem": janee(anoniem), "toelichting": tekst(toelichting),
    ])
  return [
    Handeling(
      moment: begin, actor: leiding,
      gebeurtenissen: [Gebeurtenis("punt-begonnen", stroom: tafel.stroom)]
        + gekomen.map { $0.aanwezig(bij: tafel) }),
    Handeling(
      moment: einde, actor: leiding,
      gebeurtenissen: [besproken] + besloten()
        + [Gebeurtenis("punt-beeindigd", stroom: tafel.stroom)]),
  ]
}

/// Each role once, the chair and the core first.
private func rollen(_ gekomen: [Gast]) -> [String] {
  gekomen.map(\.rol).reduce(into: ["voorzitter", "vaste-kern"]) { rollen, rol in
    if !rollen.contains(rol) { rollen.append(rol) }
  }
}

/// Planned in the name of the chair.
func gepland(_ tafel: Tafel, _ begin: String, minuten: Int) -> Gebeurtenis {
  Gebeurtenis(
    "gepland", stroom: tafel.stroom,
    [
      "begin": .text(Moment(begin).rfc3339), "duurMinuten": .integer(minuten),
      "locatie": "Het Baken, zaal Helmgras", "voorzitter": "L01",
    ])
}

func geordend(_ punten: [(zaak: Zaak, minuten: Int)]) -> Gebeurtenis {
  Gebeurtenis(
    "agenda-geordend",
    [
      "punten": .array(
        punten.compactMap {
          samen(["casus": .text($0.zaak.nummer), "minuten": .integer($0.minuten)])
        })
    ])
}

func belang(_ lid: String, bij zaak: Zaak, _ aard: String, _ gevolg: String) -> Gebeurtenis {
  Gebeurtenis(
    "belang-gemeld",
    [
      "lid": .text(lid), "casus": .text(zaak.nummer), "aard": .text(aard),
      "gevolg": .text(gevolg),
    ])
}
