/// The texts of all lines of place 3: of the casussen that go on, and of those that are closed.
public struct Zoekindices: Sendable {
  let lopend: Zoekindex
  let gesloten: Zoekindex

  /// Of these rows those in whose texts every word occurs.
  func treffers(_ woorden: [[UInt8]], in rijen: some Collection<Int>) -> [Int] {
    let grens = lopend.aantal
    let verderop = gesloten.treffers(
      woorden, in: rijen.lazy.filter { $0 >= grens }.map { $0 - grens })
    return lopend.treffers(woorden, in: rijen.lazy.filter { $0 < grens })
      + verderop.map { $0 + grens }
  }
}
