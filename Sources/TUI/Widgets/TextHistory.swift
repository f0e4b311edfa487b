/// One change of a text: at a place some characters gave way to others.
struct TextChange: Equatable, Sendable {
  enum Kind: Equatable, Sendable { case typed, erased, pasted }

  var kind: Kind
  var place: Int
  var removed: [Character]
  var inserted: [Character]
  /// Where the cursor stood before it.
  var cursor: Int
}

/// What can be undone and redone in a field: typing by the word, erasing by the burst, a paste whole.
struct TextHistory: Equatable, Sendable {
  /// More steps than anybody goes back; the oldest give way.
  private static let most = 1000

  private var undone: [TextChange] = []
  private var done: [TextChange] = []
  /// The last step is over: the cursor went elsewhere.
  private var closed = true

  mutating func close() { closed = true }

  mutating func add(_ change: TextChange) {
    undone = []
    if !closed, let last = done.last, let joined = Self.joined(last, change) {
      done[done.count - 1] = joined
    } else {
      done.append(change)
      if done.count > Self.most { done.removeFirst() }
    }
    closed = change.kind == .pasted
  }

  /// The change to turn back, if any.
  mutating func undo() -> TextChange? {
    closed = true
    guard let last = done.popLast() else { return nil }
    undone.append(last)
    return last
  }

  /// The change to make again, if any.
  mutating func redo() -> TextChange? {
    closed = true
    guard let last = undone.popLast() else { return nil }
    done.append(last)
    return last
  }

  /// Two changes as one, when the second goes on where the first stopped.
  private static func joined(_ first: TextChange, _ second: TextChange) -> TextChange? {
    guard first.kind == second.kind else { return nil }
    var joined = first
    switch second.kind {
    case .pasted: return nil
    case .typed:
      // A mark that joins the letter just typed replaces it.
      guard second.place + second.removed.count == first.place + first.inserted.count,
        second.removed.count <= first.inserted.count
      else { return nil }
      let startsWord =
        first.inserted.last?.isWhitespace == true && second.inserted.first?.isWhitespace == false
      if startsWord || second.inserted.contains("\n") { return nil }
      joined.inserted.removeLast(second.removed.count)
      joined.inserted += second.inserted
    case .erased:
      guard first.inserted.isEmpty, second.inserted.isEmpty else { return nil }
      if second.place + second.removed.count == first.place {
        joined.place = second.place
        joined.removed = second.removed + first.removed
      } else if second.place == first.place {
        joined.removed += second.removed
      } else {
        return nil
      }
    }
    return joined
  }
}
