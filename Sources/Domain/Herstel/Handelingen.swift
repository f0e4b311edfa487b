/// The events of one user action, in their order; they may lie in several streams.
public struct Handelingsgroep: Sendable {
  public let id: String
  public internal(set) var gebeurtenissen: [Gebeurtenis]

  public var stromen: [Stroom] {
    var gezien: Set<Stroom> = []
    return gebeurtenissen.map(\.stroom).filter { gezien.insert($0).inserted }
  }

  var isOngedaanmaken: Bool { gebeurtenissen.allSatisfy(\.soort.isHerroepen) }

  /// The same events with the same fields: a redo says again what was said.
  func zegtHetzelfde(als ander: Handelingsgroep) -> Bool {
    gebeurtenissen.elementsEqual(ander.gebeurtenissen) {
      $0.soort == $1.soort && $0.stroom == $1.stroom && $0.databytes == $1.databytes
    }
  }
}

/// What someone can undo and redo, as it follows from the events themselves: nothing else has to be
/// kept, so it is the same after a restart and on another seat.
///
/// An action undoes another when it holds nothing but revocations; it redoes one when it says again,
/// event by event, what the newest undone action said. Any other action ends what can be redone.
struct Handelingen {
  /// Done and not revoked, the newest last; of each only the events that still count.
  private(set) var gedaan: [Handelingsgroep] = []
  /// Undone and not redone, the newest last.
  private(set) var ongedaan: [Handelingsgroep] = []

  /// - Parameter gebeurtenissen: in their order; all, or the newest ones: what lies before them
  ///   cannot be undone by this.
  init(van actor: String, in gebeurtenissen: [Gebeurtenis]) {
    let levend = gebeurtenissen.filter { !$0.isGewist }
    var perId: [String: Gebeurtenis] = [:]
    var herroepen: Set<String> = []
    for g in levend {
      perId[g.id] = g
      if g.soort.isHerroepen, let doel = g.gegevens.tekst("gebeurtenis") { herroepen.insert(doel) }
    }
    for groep in Self.groepen(levend.filter { $0.actor == actor }) {
      if groep.isOngedaanmaken {
        let doelen = groep.gebeurtenissen.compactMap {
          perId[$0.gegevens.tekst("gebeurtenis") ?? ""]
        }
        // Of something destroyed, or from before these events, not the whole can be said again.
        guard doelen.count == groep.gebeurtenissen.count,
          let eerste = doelen.min(by: { $0.positie < $1.positie })
        else {
          ongedaan = []
          continue
        }
        ongedaan.append(
          Handelingsgroep(
            id: eerste.handeling, gebeurtenissen: doelen.sorted { $0.positie < $1.positie }))
      } else {
        if let laatste = ongedaan.last, groep.zegtHetzelfde(als: laatste) {
          ongedaan.removeLast()
        } else {
          ongedaan = []
        }
        gedaan.append(groep)
      }
    }
    gedaan = gedaan.compactMap { groep in
      var rest = groep
      rest.gebeurtenissen.removeAll { herroepen.contains($0.id) }
      return rest.gebeurtenissen.isEmpty ? nil : rest
    }
  }

  private static func groepen(_ gebeurtenissen: [Gebeurtenis]) -> [Handelingsgroep] {
    var groepen: [Handelingsgroep] = []
    var plaatsen: [String: Int] = [:]
    for g in gebeurtenissen {
      let id = g.handeling
      if let plaats = plaatsen[id] {
        groepen[plaats].gebeurtenissen.append(g)
      } else {
        plaatsen[id] = groepen.count
        groepen.append(Handelingsgroep(id: id, gebeurtenissen: [g]))
      }
    }
    return groepen
  }
}
