import Domain

/// A key that narrows the list, or widens it again.
enum Zeefstap: Equatable, Sendable {
  case vanMij, vandaag, week
  /// The kind of the selected line.
  case soort
  /// The next ladder; after the last one all of them.
  case ladder
}

/// What of the list is in view, beside the words that were typed.
struct Opvolgzeef: Hashable, Sendable {
  var vanMij = false
  var tot = Tot.altijd
  var soort: Opvolgsoort?
  var ladder: Ladder?

  /// What is past its date, and what the board proposes, belongs to today, and today to this week.
  enum Tot: String, Hashable, Sendable { case altijd, vandaag, week }

  var isOpen: Bool { self == Opvolgzeef() }

  mutating func zet(_ stap: Zeefstap, bij regel: Opvolgregel?) {
    switch stap {
    case .vanMij: vanMij.toggle()
    case .vandaag: tot = tot == .vandaag ? .altijd : .vandaag
    case .week: tot = tot == .week ? .altijd : .week
    case .soort: soort = soort == nil ? regel?.soort : nil
    case .ladder:
      let alle = Ladder.allCases
      let volgende = ladder.flatMap { alle.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
      ladder = alle[veilig: volgende]
    }
  }

  /// - Parameter ik: the member who sits here.
  func past(_ regel: Opvolgregel, _ vandaag: Datum, _ ik: Team.Lid?) -> Bool {
    if vanMij, ik.map({ regel.isVan($0) }) != true { return false }
    if let soort, regel.soort != soort { return false }
    if let ladder, regel.ladder != ladder { return false }
    return switch tot {
    case .altijd: true
    case .vandaag: regel.isVoorgesteld || regel.datum <= vandaag
    case .week: regel.isVoorgesteld || regel.datum <= vandaag.zondag
    }
  }
}

extension Opvolgzeef {
  /// As it is kept for the next session: a word for each thing that narrows the list.
  var tekst: String {
    let delen = [
      vanMij ? "mijn" : nil, tot == .altijd ? nil : tot.rawValue,
      soort.map { "soort:\($0)" }, ladder.map { "ladder:\($0.rawValue)" },
    ]
    return delen.compactMap { $0 }.joined(separator: " ")
  }

  /// A word that says nothing here narrows nothing.
  init(tekst: String) {
    for deel in tekst.split(separator: " ").map(String.init) {
      if deel == "mijn" { vanMij = true }
      if let tot = Tot(rawValue: deel) { self.tot = tot }
      soort = Opvolgsoort.allCases.first { deel == "soort:\($0)" } ?? soort
      ladder = Ladder.allCases.first { deel == "ladder:\($0.rawValue)" } ?? ladder
    }
  }
}

extension Datum {
  /// The last day of its week.
  var zondag: Datum { self + (7 - weekdag) }
}

/// How many lines ask for something.
struct Opvolgtelling: Hashable, Sendable {
  private(set) var regels = 0
  private(set) var opschalen = 0
  private(set) var teLaat = 0
  private(set) var vandaag = 0
  /// After today.
  private(set) var week = 0

  init(_ regels: some Sequence<Opvolgregel>, _ vandaag: Datum) {
    let zondag = vandaag.zondag
    for regel in regels {
      self.regels += 1
      if regel.soort == .opschalen { opschalen += 1 }
      if regel.datum < vandaag { teLaat += 1 }
      if regel.datum == vandaag { self.vandaag += 1 }
      if regel.datum > vandaag, regel.datum <= zondag { week += 1 }
    }
  }
}
