import Program
import Terminal

/// Standard input and output as the linear mode sees them.
final class Lijnstroom: Lijnkanaal {
  private let stroom: LineStream

  init(_ stroom: LineStream) { self.stroom = stroom }

  func schrijf(_ regels: [String]) {
    stroom.write(regels.map { $0 + "\n" }.joined())
  }

  func lees(_ milliseconden: Int?, ook descriptors: [Int32], verborgen: Bool) -> Lijngebeurtenis {
    switch stroom.next(timeout: milliseconden, wakers: descriptors, hidden: verborgen) {
    case .line(let bytes): .regel(String(decoding: bytes, as: UTF8.self))
    case .event(let event): .anders(event)
    }
  }
}
