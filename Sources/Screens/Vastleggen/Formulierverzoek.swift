import Codec
import Domain

/// A form over a place: what is asked, what is filled in already, and what becomes of the answers.
///
/// A screen hands one over with `Vervolg.formulier`; opening it, keeping what is typed, recording
/// and what is said when that is refused are the same for all of them.
public struct Formulierverzoek: Equatable, Sendable {
  /// The action, such as `casus.notitie`: with its stream it names the draft.
  let naam: String
  /// What stands over the form.
  let titel: Tekst
  let model: Formuliermodel
  /// What is filled in already, by path, in the form in which an event holds it.
  let vooraf: [String: JSONValue]
  let doel: Formulierdoel
  /// The versions that the person looks at: when a stream went on since, nothing is recorded.
  var gezien: [Stroom: Int]
  /// Whose text is typed here, where that is not the stream that it is recorded in: who is asked for
  /// an item is recorded of the table, and is about a casus.
  private let over: Stroom?

  init(
    _ naam: String, titel: Tekst, _ model: Formuliermodel, vooraf: [String: JSONValue] = [:],
    doel: Formulierdoel, gezien: [Stroom: Int] = [:], over: Stroom? = nil
  ) {
    self.naam = naam
    self.titel = titel
    self.model = model
    self.vooraf = vooraf
    self.doel = doel
    self.gezien = gezien
    self.over = over
  }

  /// The usual one: a form for one event of a stream that one looks at.
  /// - Parameter roepsel: what the stream is called on a list.
  init(
    _ naam: String, _ model: Formuliermodel, vooraf: [String: JSONValue] = [:], in stroom: Stroom,
    roepsel: String, _ beeld: Beeld, over: Stroom? = nil
  ) {
    self.init(
      naam, titel: .vastlegwoord(.titel(model.soort, roepsel)), model, vooraf: vooraf,
      doel: .gebeurtenis(model.soort, stroom, roepsel: roepsel),
      gezien: [stroom: beeld.wereld.versie(van: stroom)], over: over)
  }

  /// Whose text is typed here: what is kept of it goes when that casus is destroyed.
  var eigenaar: Stroom? { over ?? doel.eigenaar }

  /// The same, by someone who has looked at what changed meanwhile.
  func bijgewerkt(_ beeld: Beeld) -> Formulierverzoek {
    var nieuw = self
    for stroom in gezien.keys { nieuw.gezien[stroom] = beeld.wereld.versie(van: stroom) }
    return nieuw
  }
}
