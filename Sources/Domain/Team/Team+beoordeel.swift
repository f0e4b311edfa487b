extension Team {
  /// Whether an event may happen in a team's stream; `staat` is `nil` before `ingericht`.
  static func beoordeel(
    _ g: Gebeurtenis, _ d: Gegevens, _ staat: Team?
  ) throws(Weigering) {
    guard let team = staat else {
      if g.soort != .teamIngericht { throw .stroomBegintAnders }
      return
    }
    switch g.soort {
    case .teamIngericht: throw .stroomBegonnenAl
    case .teamLidToegevoegd:
      let lid = d.tekst("lid") ?? ""
      if team.lid(lid) != nil { throw .kenmerkAlGebruikt(.lid, lid) }
    case .teamLidVertrokken, .teamLidGewijzigd:
      let lid = d.tekst("lid") ?? ""
      if !team.isAanwezig(lid) { throw .kenmerkOnbekend(.lid, lid) }
    default: break
    }
  }
}
