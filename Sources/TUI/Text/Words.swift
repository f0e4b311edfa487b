/// The places between words, for moving and erasing by word: a word is what stands between spaces.
enum Words {
  /// The start of the word before a place.
  static func start(before place: Int, in characters: [Character]) -> Int {
    var start = place
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  /// The end of the word after a place.
  static func end(after place: Int, in characters: [Character]) -> Int {
    var end = place
    while end < characters.count, characters[end].isWhitespace { end += 1 }
    while end < characters.count, !characters[end].isWhitespace { end += 1 }
    return end
  }
}
