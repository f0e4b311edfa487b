/// A line of a list that changes, once it is over, only with the stream it is about: neither with the
/// day nor with any other stream.
public protocol Archiefrij: Sendable {
  /// What it is about: the id of a stream.
  var sleutel: String { get }
  /// The order among those that are over.
  func komtInArchiefVoor(_ ander: Self) -> Bool
}

/// The lines of what is over, in their order: a region of years has far more of these than of what
/// goes on, so that they are kept from one picture to the next.
struct Archief<Rij: Archiefrij>: Sendable {
  private(set) var rijen: [Rij]

  init(_ rijen: [Rij]) { self.rijen = rijen.sorted { $0.komtInArchiefVoor($1) } }

  /// The same without the lines about some, and with what there is of those now; `nil` when that
  /// changes nothing.
  func bijgewerkt(_ gewijzigd: Set<String>, met nieuwe: [Rij]) -> Archief? {
    if gewijzigd.isEmpty { return nil }
    if nieuwe.isEmpty, !rijen.contains(where: { gewijzigd.contains($0.sleutel) }) { return nil }
    var bij = nieuwe.sorted { $0.komtInArchiefVoor($1) }[...]
    var archief = self
    archief.rijen = []
    archief.rijen.reserveCapacity(rijen.count + bij.count)
    for rij in rijen where !gewijzigd.contains(rij.sleutel) {
      while let eerste = bij.first, eerste.komtInArchiefVoor(rij) {
        archief.rijen.append(bij.removeFirst())
      }
      archief.rijen.append(rij)
    }
    archief.rijen += bij
    return archief
  }
}

/// The lines of what goes on, then those of what is over, without copying either.
public struct Lijstrijen<Rij: Archiefrij>: RandomAccessCollection, Sendable {
  let lopend: [Rij]
  let voorbij: Archief<Rij>

  public var startIndex: Int { 0 }
  public var endIndex: Int { lopend.count + voorbij.rijen.count }

  public subscript(plek: Int) -> Rij {
    plek < lopend.count ? lopend[plek] : voorbij.rijen[plek - lopend.count]
  }
}
