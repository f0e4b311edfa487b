/// The facts of other streams as they were just before a position: what a stream's judge may look at
/// outside its own state.
struct Feiten {
  let wereld: Wereld
  let voor: Int

  func status(tafel id: String) -> Tafelstatus? {
    wereld.tafelfeiten[id]?.waarde(voor: voor)?.status
  }

  func lopendPunt(tafel id: String) -> String? {
    wereld.tafelfeiten[id]?.waarde(voor: voor)?.lopendPunt
  }

  /// The casussen that are placed at a table. A table that is over holds nobody: the caller looks at
  /// its status.
  func agenda(tafel id: String) -> Set<String> {
    var casussen: Set<String> = []
    for stap in wereld.agendastappen[id] ?? [] where stap.positie < voor {
      if stap.erop { casussen.insert(stap.casus) } else { casussen.remove(stap.casus) }
    }
    return casussen
  }

  func aantalTreden(_ ladder: Ladder) -> Int {
    wereld.teamfeiten.waarde(voor: voor)?.treden[ladder] ?? Team.standaardTreden
  }

  func isAanwezig(lid id: String) -> Bool {
    wereld.teamfeiten.waarde(voor: voor)?.leden.contains(id) ?? false
  }

  func bestaat(casus id: String) -> Bool {
    isGewist(casus: id) || wereld.eerstePosities[id].map { $0 < voor } ?? false
  }

  func isGewist(casus id: String) -> Bool { wereld.gewisteCasussen.contains(id) }

  func eisTafel(_ id: String) throws(Weigering) -> Tafelstatus {
    guard let status = status(tafel: id) else { throw .tafelOnbekend(id) }
    return status
  }

  func eisLid(_ id: String?) throws(Weigering) {
    if let id, !isAanwezig(lid: id) { throw .kenmerkOnbekend(.lid, id) }
  }
}

struct Tafelfeit: Equatable, Sendable {
  let status: Tafelstatus
  let lopendPunt: String?
}

struct Casusfeit: Equatable, Sendable {
  /// The table at which it is placed, over or not.
  let tafel: String?
  /// Not gesloten.
  let isLopend: Bool
}

struct Teamfeit: Equatable, Sendable {
  let treden: [Ladder: Int]
  let leden: Set<String>

  init(_ team: Team) {
    treden = team.treden.mapValues(\.count)
    leden = Set(team.leden.lazy.filter { !$0.isVertrokken }.map(\.id))
  }
}

/// A casus that came on a table's agenda, or left it, by the event at a position.
struct Agendastap: Sendable {
  let positie: Int
  let casus: String
  let erop: Bool
}

/// A step function over positions: each value holds from its position on.
struct Stappen<Waarde: Equatable & Sendable>: Sendable {
  private var stappen: [(positie: Int, waarde: Waarde)] = []

  mutating func voegToe(_ waarde: Waarde, op positie: Int) {
    if stappen.last?.waarde != waarde { stappen.append((positie, waarde)) }
  }

  /// The value just before a position; `nil` when there was none yet.
  func waarde(voor positie: Int) -> Waarde? {
    stappen.last { $0.positie < positie }?.waarde
  }
}
