import Codec
import Domain
import EventStore
import Exchange

/// From what the store holds to what the domain sees; `nil` when the header is not one that this
/// program wrote.
extension Gebeurtenis {
  init?(_ stored: StoredEvent) {
    guard let kop = stored.header.withUnsafeBytes({ Kopkern($0) }),
      let stroom = Stroom(stored.stream)
    else { return nil }
    self.init(
      positie: Int(stored.position), id: stored.id, soort: kop.soort, stroom: stroom,
      versie: stored.version, tijd: kop.tijd, opgeslagen: kop.opgeslagen, actor: kop.actor,
      inhoud: kop.isRest ? nil : stored.content)
  }

  /// - Parameter metInhoud: without, an event that is not destroyed has an empty content.
  init?(_ view: borrowing EventView, _ stroom: Stroom, metInhoud: Bool = true) {
    guard let kop = Kopkern(view.header) else { return nil }
    self.init(
      positie: Int(view.position), id: view.id, soort: kop.soort, stroom: stroom,
      versie: view.version, tijd: kop.tijd, opgeslagen: kop.opgeslagen, actor: kop.actor,
      inhoud: kop.isRest ? nil : view.content.map { metInhoud ? Array($0) : [] })
  }
}

/// What the store holds is not what this program can read.
public enum Journaalfout: Error, Equatable, Sendable {
  /// The header or stream of the event at this position is unreadable.
  case onleesbaar(positie: Int)
  /// The person asked to stop; nothing was changed.
  case onderbroken
}
