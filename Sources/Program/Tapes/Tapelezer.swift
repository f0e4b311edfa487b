import Domain
import Screens
import TUI

/// Reads a tape. Everything is judged before anything is played: a tape that loads has no step that
/// means nothing.
struct Tapelezer {
  static let meesteBytes = 64 * 1024
  /// Two rows on the narrowest screen.
  static let langsteBijschrift = 112
  /// What a tape may run on its throwaway store; nothing that asks a question or writes elsewhere.
  static let opdrachten: Set<String> = [
    "verify", "doctor", "backup", "restore", "board", "agenda", "checkpoint",
  ]

  let naam: String
  private var titel = Tweetalig()
  private var opSchijf = false
  private var stappen: [Tape.Stap] = []
  /// The line of a caption after which nothing was expected yet.
  private var openBijschrift: Int?
  /// The program on the disk was stopped and not opened again.
  private var isDicht = false

  init(naam: String) { self.naam = naam }

  mutating func lees(_ bytes: [UInt8]) throws(Tapefout) -> Tape {
    guard bytes.count <= Self.meesteBytes else { throw fout(0, .teLang) }
    guard let tekst = String(validating: bytes, as: UTF8.self) else { throw fout(0, .geenTekst) }
    let regels = tekst.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, regel) in regels.enumerated() {
      try lees(regel.hasSuffix("\r") ? regel.dropLast() : regel, index + 1)
    }
    if let openBijschrift { throw fout(openBijschrift, .geenVerwachting) }
    guard titel.nl != nil || titel.en != nil else { throw fout(0, .geenTitel) }
    return Tape(naam: naam, titel: titel, opSchijf: opSchijf, stappen: stappen)
  }

  private func fout(_ regel: Int, _ reden: Tapefout.Reden) -> Tapefout {
    Tapefout(tape: naam, regel: regel, reden: reden)
  }

  private mutating func lees(_ regel: Substring, _ nummer: Int) throws(Tapefout) {
    guard String(regel).zonderStuurtekens == regel else { throw fout(nummer, .stuurteken) }
    guard let eerste = regel.first(where: { $0 != " " }), eerste != "#" else { return }
    let woord = String(regel.prefix { $0 != " " })
    let rest = String(regel.dropFirst(woord.count + 1))
    if woord == "title" { return try leesTitel(rest, nummer) }
    if woord == "store" {
      guard rest == "disk" else { throw fout(nummer, .onbekendeStap("store \(rest)")) }
      guard stappen.isEmpty else { throw fout(nummer, .titelTeLaat) }
      opSchijf = true
      return
    }
    if rest.isEmpty, woord != "kill" { throw fout(nummer, .leeg) }
    if woord == "caption" { return try leesBijschrift(rest, nummer) }
    let doet = try stap(woord, rest, nummer)
    if case .verwacht = doet { openBijschrift = nil }
    stappen.append(Tape.Stap(regel: nummer, doet: doet))
  }

  private mutating func stap(
    _ woord: String, _ rest: String, _ nummer: Int
  ) throws(Tapefout) -> Tape.Doet {
    switch woord {
    case "key":
      if isDicht { throw fout(nummer, .alleenOpen) }
      var toetsen: [Key] = []
      for spelling in Self.woorden(rest) {
        guard let toets = Key(spelling) else { throw fout(nummer, .geenToets(spelling)) }
        toetsen.append(toets)
      }
      return .toetsen(toetsen)
    case "type":
      if isDicht { throw fout(nummer, .alleenOpen) }
      return .typ(rest)
    case "expect": return .verwacht(try verwachting(rest, nummer))
    case "clock": return .klok(try klok(rest, nummer))
    case "run": return .opdracht(try opdracht(rest, nummer))
    case "kill", "tamper", "open": return try opSchijf(woord, rest, nummer)
    default: throw fout(nummer, .onbekendeStap(woord))
    }
  }

  private mutating func opSchijf(
    _ woord: String, _ rest: String, _ nummer: Int
  ) throws(Tapefout) -> Tape.Doet {
    guard opSchijf else { throw fout(nummer, .alleenOpSchijf) }
    guard (woord == "kill") != isDicht else {
      throw fout(nummer, isDicht ? .alleenOpen : .alleenDicht)
    }
    switch woord {
    case "kill":
      guard rest.isEmpty else { throw fout(nummer, .onbekendeStap("kill \(rest)")) }
      isDicht = true
      return .dood
    case "tamper": return .vervals(rest)
    default:
      guard Self.isNaam(rest) else { throw fout(nummer, .geenOpdracht(rest)) }
      isDicht = false
      return .open(rest)
    }
  }

  private func verwachting(_ rest: String, _ nummer: Int) throws(Tapefout) -> Tape.Verwachting {
    if rest.hasPrefix("\"") {
      guard rest.count > 2, rest.hasSuffix("\"") else { throw fout(nummer, .leeg) }
      return .gegeven(String(rest.dropFirst().dropLast()))
    }
    let woorden = Self.woorden(rest)
    let naam = woorden.first ?? ""
    if naam == "exit" {
      guard woorden.count == 2, let status = Int32(woorden[1]) else { throw fout(nummer, .leeg) }
      return .status(status)
    }
    let over = Array(woorden.dropFirst())
    for taal in Taal.allCases where Tekstnaam.tekst(naam, over, taal) == nil {
      throw fout(nummer, .geenTekstMetNaam(rest))
    }
    return .tekst(naam, over)
  }

  private func klok(_ rest: String, _ nummer: Int) throws(Tapefout) -> Tape.Klokstap {
    if let moment = Moment(rest) { return .naar(moment) }
    let cijfers = rest.dropFirst().dropLast()
    guard rest.hasPrefix("+"), 1...5 ~= cijfers.utf8.count, let aantal = Int(cijfers), aantal > 0
    else { throw fout(nummer, .geenKlok(rest)) }
    switch rest.last {
    case "s": return .seconden(aantal)
    case "m": return .seconden(60 * aantal)
    case "h": return .seconden(3600 * aantal)
    case "d" where aantal <= 3660: return .dagen(aantal)
    case "w" where aantal <= 520: return .dagen(7 * aantal)
    default: throw fout(nummer, .geenKlok(rest))
    }
  }

  private func opdracht(_ rest: String, _ nummer: Int) throws(Tapefout) -> [String] {
    guard opSchijf else { throw fout(nummer, .alleenOpSchijf) }
    let woorden = Self.woorden(rest)
    guard let eerste = woorden.first, Self.opdrachten.contains(eerste),
      woorden.dropFirst().allSatisfy(Self.isNaam)
    else { throw fout(nummer, .geenOpdracht(rest)) }
    return woorden
  }

  private mutating func leesTitel(_ rest: String, _ nummer: Int) throws(Tapefout) {
    guard stappen.isEmpty else { throw fout(nummer, .titelTeLaat) }
    let (taal, tekst) = try inTaal(rest, nummer)
    guard titel.zet(tekst, taal) else { throw fout(nummer, .dubbel) }
  }

  /// The languages of one caption stand below each other.
  private mutating func leesBijschrift(_ rest: String, _ nummer: Int) throws(Tapefout) {
    let (taal, tekst) = try inTaal(rest, nummer)
    if case .bijschrift(var tweetalig) = stappen.last?.doet, let regel = openBijschrift {
      guard tweetalig.zet(tekst, taal) else { throw fout(regel, .geenVerwachting) }
      stappen[stappen.count - 1] = Tape.Stap(regel: regel, doet: .bijschrift(tweetalig))
      return
    }
    if let openBijschrift { throw fout(openBijschrift, .geenVerwachting) }
    var tweetalig = Tweetalig()
    _ = tweetalig.zet(tekst, taal)
    stappen.append(Tape.Stap(regel: nummer, doet: .bijschrift(tweetalig)))
    openBijschrift = nummer
  }

  private func inTaal(_ rest: String, _ nummer: Int) throws(Tapefout) -> (Taal, String) {
    let woord = String(rest.prefix { $0 != " " })
    guard let taal = Taal(rawValue: woord) else { throw fout(nummer, .geenTaal(woord)) }
    let tekst = String(rest.dropFirst(woord.count + 1))
    guard tekst.contains(where: { $0 != " " }) else { throw fout(nummer, .leeg) }
    let breed = TextWidth.columns(of: tekst)
    guard breed <= Self.langsteBijschrift else { throw fout(nummer, .bijschriftTeLang(breed)) }
    return (taal, tekst)
  }

  private static func woorden(_ rest: String) -> [String] {
    rest.split(separator: " ").map(String.init)
  }

  /// A plain name in the folder of the store, or an option: never a path.
  private static func isNaam(_ woord: String) -> Bool {
    !woord.isEmpty && woord.utf8.count <= 64
      && woord.utf8.allSatisfy { Kenmerk.isKleineLetterOfCijfer($0) || $0 == UInt8(ascii: "-") }
  }
}

extension Tape {
  /// Reads a tape from its text.
  /// - Parameter naam: what it is called in errors and in the list.
  public init(naam: String, _ bytes: [UInt8]) throws(Tapefout) {
    var lezer = Tapelezer(naam: naam)
    self = try lezer.lees(bytes)
  }
}
