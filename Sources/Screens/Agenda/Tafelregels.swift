import Domain

/// An item of a table as the agenda shows it.
struct Punt {
  let casus: Casus
  /// When it is planned to begin; `nil` for what is over.
  let begin: Moment?
  let minuten: Int?
  let stand: Stand

  enum Stand: Sendable { case gepland, besproken, nu, straks }

  /// The items of a table with clock times running on from its start. Of an open table what is
  /// still to come begins no earlier than now.
  static func alle(_ tafel: Agendatafel, _ wereld: Wereld, nu: Moment) -> [Punt] {
    let opAgenda = Set(tafel.punten.map(\.casus.zaaknummer))
    let gepland = Dictionary(
      (tafel.tafel.ordening?.punten ?? []).map { ($0.casus, $0.minuten) },
      uniquingKeysWith: { eerste, _ in eerste })
    let isOpen = tafel.tafel.status == .geopend
    var gezien: Set<String> = []
    let voorbij = tafel.tafel.begonnen.filter {
      !opAgenda.contains($0) && gezien.insert($0).inserted
    }
    var punten: [Punt] = voorbij.compactMap { id in
      wereld.casussen[id].map {
        Punt(casus: $0, begin: nil, minuten: gepland[id], stand: .besproken)
      }
    }
    var klok = tafel.tafel.beginMoment.plus(
      minuten: punten.reduce(0) { $0 + ($1.minuten ?? 0) })
    for punt in tafel.punten {
      let loopt = tafel.tafel.lopendPunt == punt.casus.zaaknummer
      let isBegonnen = tafel.tafel.begonnen.contains(punt.casus.zaaknummer)
      if isOpen && !isBegonnen { klok = max(klok, nu) }
      let stand: Stand = !isOpen ? .gepland : loopt ? .nu : isBegonnen ? .besproken : .straks
      punten.append(Punt(casus: punt.casus, begin: klok, minuten: punt.minuten, stand: stand))
      klok = klok.plus(minuten: punt.minuten)
    }
    return punten
  }
}
