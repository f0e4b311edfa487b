import Codec
import Domain

/// Which form a draft is of.
public struct Conceptsleutel: Hashable, Sendable {
  /// The casus, table or team that it is about; `nil` for one that does not exist yet.
  public let eigenaar: Stroom?
  /// The action, such as `casus.notitie`.
  public let naam: String
  /// Of several drafts of the same form: one may begin empty and keep what there was.
  public let nummer: Int

  public init(eigenaar: Stroom?, naam: String, nummer: Int) {
    self.eigenaar = eigenaar
    self.naam = naam
    self.nummer = nummer
  }
}

/// What was typed in a form and is not recorded yet.
public struct Concept: Equatable, Sendable {
  /// When it was last typed in.
  public let op: Moment
  /// Everything as it was typed, valid or not, and where one was.
  public let inhoud: JSONValue

  public init(op: Moment, inhoud: JSONValue) {
    self.op = op
    self.inhoud = inhoud
  }
}

extension [Conceptsleutel: Concept] {
  /// The newest draft of a form.
  func nieuwste(_ eigenaar: Stroom?, _ naam: String) -> Conceptsleutel? {
    keys.filter { $0.eigenaar == eigenaar && $0.naam == naam }.max { $0.nummer < $1.nummer }
  }
}
