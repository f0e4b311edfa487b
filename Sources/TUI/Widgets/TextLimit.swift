/// The most that a text may hold. What does not fit is refused whole, never cut: the person decides
/// what to leave out.
public enum TextLimit: Hashable, Sendable {
  /// Unicode scalar values.
  case scalars(Int)
  /// Bytes of UTF-8.
  case bytes(Int)

  public var most: Int {
    switch self {
    case .scalars(let most), .bytes(let most): most
    }
  }

  /// How much of the limit some characters take.
  func size(of characters: some Sequence<Character>) -> Int {
    switch self {
    case .scalars: characters.reduce(0) { $0 + $1.unicodeScalars.count }
    case .bytes: characters.reduce(0) { $0 + $1.utf8.count }
    }
  }
}

/// What a key did to a text.
public enum EditResult: Hashable, Sendable {
  /// The key is for someone else.
  case ignored
  /// Only the cursor moved, or nothing was left to do.
  case moved
  case edited
  /// Nothing changed, because the text would have become longer than this.
  case refused(TextLimit)
}
