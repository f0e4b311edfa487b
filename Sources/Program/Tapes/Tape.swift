import Domain
import Screens
import TUI

/// A demo that plays itself: keys, texts, captions, and what must be seen, one step a line.
///
/// To add a tape: (1) write it as `NAME.tape` in this folder, `eerste-blik.tape` explains the
/// format; (2) its line under `resources` in Package.swift; (3) its line in `Tape.meegeleverd`;
/// (4) play it with `experttafel demo --tape FILE --step`; (5) `TapeTests` plays it at three sizes
/// and in both languages.
public struct Tape: Equatable, Sendable {
  public let naam: String
  public let titel: Tweetalig
  /// Played on a store in a folder that is thrown away, so that things can go wrong with it.
  public let opSchijf: Bool
  public let stappen: [Stap]

  /// One step, with the line on which it stands.
  public struct Stap: Equatable, Sendable {
    public let regel: Int
    public let doet: Doet
  }

  public enum Doet: Equatable, Sendable {
    case bijschrift(Tweetalig)
    case toetsen([Key])
    case typ(String)
    case verwacht(Verwachting)
    case klok(Klokstap)
    /// A command of the program itself on the store.
    case opdracht([String])
    /// The program is gone at once, with whatever was only in memory.
    case dood
    /// One bit of the store's file is turned over, in the first place where this word stands.
    case vervals(String)
    /// The program is opened on a store of the folder.
    case open(String)
  }

  /// What must be seen.
  public enum Verwachting: Equatable, Sendable {
    /// A text of the catalogue, in the language that is shown.
    case tekst(String, [String])
    /// A name, a number, a word that is the same in every language.
    case gegeven(String)
    /// The exit status of the last command.
    case status(Int32)
  }

  /// Where the clock of the demo goes, never back.
  public enum Klokstap: Equatable, Sendable {
    case dagen(Int)
    case seconden(Int)
    case naar(Moment)
  }
}

/// A text in the languages of the program; one of the two will do.
public struct Tweetalig: Equatable, Sendable {
  var nl: String?
  var en: String?

  public subscript(taal: Taal) -> String {
    switch taal {
    case .nl: nl ?? en ?? ""
    case .en: en ?? nl ?? ""
    }
  }

  /// Whether it is there in every language.
  public var isVolledig: Bool { nl != nil && en != nil }

  /// Answers whether the language was still free.
  mutating func zet(_ tekst: String, _ taal: Taal) -> Bool {
    switch taal {
    case .nl:
      guard nl == nil else { return false }
      nl = tekst
    case .en:
      guard en == nil else { return false }
      en = tekst
    }
    return true
  }
}

extension Tape.Klokstap {
  /// Where the clock stands after it: days keep the time of the day, also over a change to summer
  /// time.
  public func na(_ nu: Moment) -> Moment {
    switch self {
    case .naar(let moment): return moment
    case .seconden(let seconden): return Moment(seconden: nu.seconden + seconden)
    case .dagen(let dagen):
      let minuten = nu.klok.uur * 60 + nu.klok.minuut
      return Moment(nu.datum + dagen, minuten: minuten)
        ?? Moment(seconden: nu.seconden + dagen * 86_400)
    }
  }
}
