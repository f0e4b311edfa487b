/// A text that is compared, sorted and hashed by its scalar values.
///
/// Swift's `String` takes a composed and a decomposed `ú` for the same; the exchange format does not.
public struct ExactText: Hashable, Comparable, Sendable {
  public let string: String

  public init(_ string: String) { self.string = string }

  public static func == (left: Self, right: Self) -> Bool {
    left.string.utf8.elementsEqual(right.string.utf8)
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.string.utf8.lexicographicallyPrecedes(right.string.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    for byte in string.utf8 { hasher.combine(byte) }
  }
}
