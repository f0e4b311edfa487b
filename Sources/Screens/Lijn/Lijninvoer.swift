import TUI

/// What a line of input is, where one is: for the linear mode, in which one answers questions.
public enum Lijninvoer: Equatable, Sendable {
  /// A key, or an action by name.
  case toetsen
  /// The answer to a question.
  case veld(Lijnvraag)
  /// A passphrase, which may not be seen.
  case wachtwoord
}

/// A question that takes a text, or one or more of a few answers.
public struct Lijnvraag: Equatable, Sendable {
  public let naam: String
  public let opties: [String]
  public let meerdere: Bool

  init(_ naam: String, opties: [String] = [], meerdere: Bool = false) {
    self.naam = naam
    self.opties = opties
    self.meerdere = meerdere
  }
}

/// An action as the linear mode lists it.
public struct Lijnactie: Sendable {
  public let uitleg: String
  /// How its keys are spelled.
  public let toetsen: [String]
  /// Why it cannot be done now; `nil` when it can.
  public let reden: String?
  /// What does it: its name typed in the palette; nothing for what is only a key.
  public let toetsaanslagen: [InputEvent]
}
