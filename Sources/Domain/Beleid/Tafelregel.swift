import Codec

// What is typed at the table: each line is a note of a kind, a promise, somebody's own words, or
// another view (R28, R40). Which it is was marked before; a promise holds its fields in its words.

/// What a line at the table becomes.
public enum Regelsoort: Hashable, Sendable {
  case notitie(Notitiesoort)
  case afspraak
  /// Own words of the family, verbatim.
  case stem
  /// A view on the advice or the decision.
  case standpunt(Standpunt)

  /// In the order in which they are gone through.
  public static let alle: [Regelsoort] =
    Notitiesoort.allCases.map(Regelsoort.notitie) + [
      .afspraak, .stem, .standpunt(.deeltNiet), .standpunt(.deelt),
    ]
}

/// Why a line cannot be recorded as it stands.
public enum Regelfoutsoort: Error, Equatable, Sendable {
  case leeg, zonderWie, zonderWat, zonderDag
  /// Only the family has a voice of its own here.
  case nietVanGezin
  /// A promise or a view is read back to everybody.
  case nietVertrouwelijk
}

/// A promise in one line: `Kantelhof namens Lindeboog: plek zoeken vr`.
public struct Afspraakregel: Equatable, Sendable {
  public let wie: String
  public let namens: String?
  public let wat: String
  public let uiterlijk: Datum

  private static let aanloop: Set<String> = ["uiterlijk", "voor", "op", "by", "before", "on"]
  private static let namenswoorden = [" namens ", " voor ", " for "]
  /// Words at the start that make any line a promise.
  static let beginwoorden = ["afspraak ", "promise "]
  /// A day takes at most so many words: `di 24 mrt 2026`.
  private static let langsteDag = 4

  /// - Parameter wie: who promises when the line does not say so.
  public init(
    _ regel: String, wie gekozen: String? = nil, vandaag: Datum
  ) throws(Regelfoutsoort) {
    var regel = regel.trim
    if let begin = Self.beginwoorden.first(where: { regel.lowercased().hasPrefix($0) }) {
      regel = String(regel.dropFirst(begin.count)).trim
    }
    if regel.isEmpty { throw .leeg }
    var wie = gekozen ?? ""
    if let punt = regel.firstIndex(of: ":"), !regel[..<punt].contains(where: \.isNewline) {
      wie = String(regel[..<punt]).trim
      regel = String(regel[regel.index(after: punt)...]).trim
    }
    if wie.isEmpty { throw .zonderWie }
    (self.wie, namens) = Self.splits(wie)
    var woorden = regel.split(whereSeparator: \.isWhitespace)
    guard let (dag, aantal) = Self.dag(woorden, vandaag) else {
      throw woorden.isEmpty ? .zonderWat : .zonderDag
    }
    woorden.removeLast(aantal)
    if let laatste = woorden.last, Self.aanloop.contains(laatste.lowercased()) {
      woorden.removeLast()
    }
    guard let einde = woorden.last?.endIndex else { throw .zonderWat }
    var wat = String(regel[..<einde]).trim
    while let teken = wat.last, ",;".contains(teken) { wat.removeLast() }
    if wat.isEmpty { throw .zonderWat }
    self.wat = wat
    uiterlijk = dag
  }

  /// The longest end of the line that is a day.
  private static func dag(_ woorden: [Substring], _ vandaag: Datum) -> (Datum, Int)? {
    for aantal in stride(from: min(langsteDag, woorden.count), to: 0, by: -1) {
      let gezegd = woorden.suffix(aantal).joined(separator: " ")
      // Not a day: a shorter end may be one.
      if let dag = try? Datum(gezegd: gezegd, vandaag: vandaag) { return (dag, aantal) }
    }
    return nil
  }

  private static func splits(_ wie: String) -> (wie: String, namens: String?) {
    for woord in namenswoorden {
      guard let plaats = wie.firstRange(of: woord) else { continue }
      let (een, ander) = (
        String(wie[..<plaats.lowerBound]).trim, String(wie[plaats.upperBound...]).trim
      )
      if !een.isEmpty && !ander.isEmpty { return (een, ander) }
    }
    return (wie, nil)
  }
}

extension String {
  fileprivate var trim: String {
    let zonder = drop { $0.isWhitespace }
    return String(zonder.reversed().drop { $0.isWhitespace }.reversed())
  }
}

/// Who says something: somebody at the table, as the line or the marker names them.
public struct Spreker: Equatable, Sendable {
  public let naam: String
  public let rol: Aanwezigheidsrol

  public init(_ plaats: Zitplaats) {
    naam = plaats.naam
    rol = plaats.rol
  }

  var gezinsrol: Gezinsrol? {
    switch rol {
    case .jeugdige: .jeugdige
    case .ouder: .ouder
    case .verzorger: .verzorger
    default: nil
    }
  }
}

extension Regelsoort {
  /// What a line becomes: the event to record in a casus.
  /// - Parameter isVertrouwelijk: for no print, no wall and no version of the family.
  public func voorstel(
    _ regel: String, van spreker: Spreker?, in casus: Casus, vandaag: Datum,
    isVertrouwelijk: Bool = false
  ) throws(Regelfoutsoort) -> Voorgesteld {
    let regel = regel.trim
    if regel.isEmpty { throw .leeg }
    let stroom = Stroom.casus(casus.zaaknummer)
    let wordt = wordt(regel)
    let merk = isVertrouwelijk ? [JSONMember("vertrouwelijk", .bool(true))] : []
    switch wordt {
    case .notitie, .stem: break
    case .afspraak, .standpunt: if isVertrouwelijk { throw .nietVertrouwelijk }
    }
    switch wordt {
    case .notitie(let soort):
      var velden = [
        JSONMember("tekst", .text(regel)), JSONMember("soort", .text(soort.rawValue)),
      ]
      velden += merk
      if let spreker { velden.append(JSONMember("wie", .text(spreker.naam))) }
      return Voorgesteld(.notitieToegevoegd, stroom, .object(velden))
    case .afspraak:
      let afspraak = try Afspraakregel(regel, wie: spreker?.naam, vandaag: vandaag)
      return afspraak.voorstel(casus)
    case .stem:
      // The youth unless told otherwise: theirs are the first words that count.
      guard let van = spreker.map(\.gezinsrol) ?? .jeugdige else { throw .nietVanGezin }
      var velden = [JSONMember("van", .text(van.rawValue)), JSONMember("tekst", .text(regel))]
      velden += merk
      // A parent's own words are for that parent's own version.
      if van != .jeugdige, let id = spreker.flatMap({ casus.betrokkene($0.naam) }) {
        velden.append(JSONMember("betrokkene", .text(id)))
      }
      return Voorgesteld(.stemVastgelegd, stroom, .object(velden))
    case .standpunt(let standpunt):
      guard let spreker else { throw .zonderWie }
      return Voorgesteld(
        .standpuntVastgelegd, stroom,
        [
          "van": .text(spreker.naam), "standpunt": .text(standpunt.rawValue),
          "tekst": .text(regel),
        ])
    }
  }

  /// A line that begins as a promise is one, whatever was marked.
  private func wordt(_ regel: String) -> Regelsoort {
    guard case .notitie = self else { return self }
    let isAfspraak = Afspraakregel.beginwoorden.contains { regel.lowercased().hasPrefix($0) }
    return isAfspraak && regel.contains(":") ? .afspraak : self
  }
}

extension Afspraakregel {
  public func voorstel(_ casus: Casus) -> Voorgesteld {
    casus.afspraak(wie: wie, namens: namens, wat: wat, uiterlijk: uiterlijk)
  }
}

extension Casus {
  /// The id of the one person involved with this name.
  fileprivate func betrokkene(_ naam: String) -> String? {
    let zelfde = betrokkenen.filter {
      !$0.isVerwijderd && ExactText($0.naam) == ExactText(naam)
    }
    return zelfde.count == 1 ? zelfde[0].id : nil
  }

  /// Proposes a promise under an id that this casus has not used.
  func afspraak(
    wie: String, namens: String? = nil, wat: String, uiterlijk: Datum, eerdere: Int = 0
  ) -> Voorgesteld {
    var velden = [
      JSONMember("afspraak", .text(Kenmerkvoorstel.afspraak(self, na: eerdere))),
      JSONMember("wie", .text(wie)),
      JSONMember("wat", .text(wat)), JSONMember("uiterlijk", .text(uiterlijk.tekst)),
    ]
    if let namens { velden.append(JSONMember("namens", .text(namens))) }
    return Voorgesteld(.afspraakGemaakt, .casus(zaaknummer), .object(velden))
  }
}
