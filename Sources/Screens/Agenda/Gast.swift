import Domain

/// Who is to sit there for an item.
struct Gast: Equatable {
  let uitnodiging: Uitnodiging
  /// What a flexible member knows about, or the organisation.
  let bij: String
  let antwoord: Uitnodigingsantwoord?
  let wijze: Deelnamewijze?
  let reden: String?
  let belang: Tafel.Belang?
  /// Not asked yet: why they should be.
  var voorstel: Bezettingsgrond?
  /// The organisation of this member has to do with the casus, and nothing was said of it.
  var raaktOrganisatie = false

  var rol: Aanwezigheidsrol { uitnodiging.rol }
  var naam: String { uitnodiging.naam }
  /// The same person keeps the selection, whatever was answered.
  var id: String { "\(rol.rawValue)/\(uitnodiging.lid ?? "")/\(naam)" }

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
          uitnodiging: Uitnodiging(genodigde), bij: kennis(genodigde.lid, team),
          antwoord: genodigde.antwoord, wijze: genodigde.wijze, reden: genodigde.reden,
          belang: belangen.first { $0.lid == genodigde.lid }))
    }
    func lidErbij(_ id: String, _ rol: Aanwezigheidsrol) {
      guard leden.insert(id).inserted, let lid = team?.lid(id) else { return }
      gasten.append(
        Gast(
          uitnodiging: Uitnodiging(
            naam: lid.naam, rol: rol, lid: id,
            casus: rol == .flexibeleSchil ? casus.zaaknummer : nil),
          bij: kennis(id, team), antwoord: nil, wijze: nil, reden: nil,
          belang: belangen.first { $0.lid == id }))
    }
    lidErbij(tafel.voorzitter, .voorzitter)
    for belang in belangen {
      lidErbij(belang.lid, team?.lid(belang.lid)?.schil == .flexibel ? .flexibeleSchil : .vasteKern)
    }
    return geordend(gasten)
  }

  /// The same with who is still to be asked, each among those with the same seat.
  static func bezetting(_ tafel: Tafel, _ casus: Casus, _ team: Team?) -> [Gast] {
    let voorstellen = casus.bezetting(aan: tafel, team).map { voorstel in
      Gast(
        uitnodiging: voorstel.uitnodiging, bij: kennis(voorstel.uitnodiging.lid, team),
        antwoord: nil, wijze: nil, reden: nil, belang: nil, voorstel: voorstel.grond)
    }
    let er = alle(tafel, casus, team)
    let leden = Set(er.compactMap(\.uitnodiging.lid))
    let nieuw = voorstellen.filter { $0.uitnodiging.lid.map { !leden.contains($0) } ?? true }
    return geordend(er + nieuw).map { gast in
      var gast = gast
      let lid = gast.uitnodiging.lid.flatMap { team?.lid($0) }
      gast.raaktOrganisatie =
        gast.belang == nil && (lid.map { casus.raaktOrganisatie(van: $0) } ?? false)
      return gast
    }
  }

  private static func geordend(_ gasten: [Gast]) -> [Gast] {
    gasten.enumerated().sorted {
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
