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

/// Who is to sit there for an item.
struct Gast: Equatable {
  let rol: Aanwezigheidsrol
  let naam: String
  /// What a flexible member knows about, or the organisation.
  let bij: String
  let antwoord: Uitnodigingsantwoord?
  let wijze: Deelnamewijze?
  let reden: String?
  let belang: Tafel.Belang?

  /// The people of an item: who was asked for it or for the whole table, the chair, and members who
  /// reported an interest; the youth and the parents first.
  static func alle(_ tafel: Tafel, _ casus: Casus, _ team: Team?) -> [Gast] {
    let belangen = tafel.belangen.filter { $0.casus == casus.zaaknummer }
    var gasten: [Gast] = []
    var leden: Set<String> = []
    for genodigde in tafel.genodigden
    where genodigde.casus == nil || genodigde.casus == casus.zaaknummer {
      if let lid = genodigde.lid { leden.insert(lid) }
      gasten.append(
        Gast(
          rol: genodigde.rol, naam: genodigde.naam, bij: kennis(genodigde.lid, team),
          antwoord: genodigde.antwoord, wijze: genodigde.wijze, reden: genodigde.reden,
          belang: belangen.first { $0.lid == genodigde.lid }))
    }
    func lidErbij(_ id: String, _ rol: Aanwezigheidsrol) {
      guard leden.insert(id).inserted, let lid = team?.lid(id) else { return }
      gasten.append(
        Gast(
          rol: rol, naam: lid.naam, bij: kennis(id, team), antwoord: nil, wijze: nil, reden: nil,
          belang: belangen.first { $0.lid == id }))
    }
    lidErbij(tafel.voorzitter, .voorzitter)
    for belang in belangen {
      lidErbij(belang.lid, team?.lid(belang.lid)?.schil == .flexibel ? .flexibeleSchil : .vasteKern)
    }
    return gasten.enumerated().sorted {
      ($0.element.rol.volgorde, $0.offset) < ($1.element.rol.volgorde, $1.offset)
    }.map(\.element)
  }

  private static func kennis(_ id: String?, _ team: Team?) -> String {
    guard let id, let lid = team?.lid(id) else { return "" }
    return lid.schil == .flexibel ? lid.deskundigheid.joined(separator: ", ") : lid.organisatie
  }

  /// A member who comes, without anything else to say of it.
  var komtGewoon: Bool {
    (rol == .vasteKern || rol == .flexibeleSchil) && antwoord == .komt && belang == nil
      && reden == nil
  }

  /// Members who come in a line a role: with what an expert knows about, and how they take part
  /// when not at the table.
  static func samen(_ gasten: [Gast], _ blik: Blik) -> [Uitlegregel] {
    [Aanwezigheidsrol.vasteKern, .flexibeleSchil].compactMap { rol in
      let namen = gasten.filter { $0.rol == rol }.map { gast in
        var bij = rol == .flexibeleSchil && !gast.bij.isEmpty ? [gast.bij] : []
        if let wijze = gast.wijze, wijze != .aanTafel { bij.append(wijze.kort(blik.taal)) }
        return bij.isEmpty ? gast.naam : "\(gast.naam) (\(bij.joined(separator: ", ")))"
      }
      return namen.isEmpty
        ? nil : Uitlegregel(kop: rol.kort(blik.taal), tekst: blik(.komen(namen)))
    }
  }

  /// The rows that it takes: a reason and an interest stand below the name.
  func regels(_ blik: Blik, metReden: Bool) -> Int {
    1 + (reden(blik, metReden) == nil ? 0 : 1) + (belang == nil ? 0 : 1)
  }

  /// Why not: free text, which privacy hides. Where there is little room only of who was left out.
  func reden(_ blik: Blik, _ metReden: Bool) -> String? {
    blik.privacy || !(metReden || antwoord == .nietUitgenodigd) ? nil : reden
  }

  /// The family stays without names; privacy leaves only members of the team theirs.
  func naam(_ blik: Blik) -> String {
    switch rol {
    case .jeugdige, .ouder, .verzorger: ""
    case .verwijzer, .casusregisseur, .clientondersteuner, .ervaringsdeskundige, .overig:
      blik.privacy ? "" : naam
    case .voorzitter, .vasteKern, .flexibeleSchil: naam
    }
  }
}

extension Aanwezigheidsrol {
  fileprivate var volgorde: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
