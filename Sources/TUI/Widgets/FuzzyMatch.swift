/// How well a candidate matches what was typed, and where.
public struct FuzzyMatch: Hashable, Sendable {
  /// Higher is better.
  public let score: Int
  /// The characters that match, by number, in order and apart from each other.
  public let ranges: [Range<Int>]
}

/// Looks for the typed letters in a candidate, in order, without regard to case or diacritics.
///
/// The words typed may come in any order and each must match: as a piece of the candidate, better
/// at the start of a word; or else as scattered letters, better when close together. An empty
/// query matches everything with score 0. The same input always gives the same answer.
public func fuzzyMatch(_ query: String, _ candidate: String) -> FuzzyMatch? {
  let letters = candidate.map { Folding.fold($0) }
  var score = 0
  var matched: Set<Int> = []
  for word in Folding.fold(query).split(separator: " ") {
    let wanted = word.map { String($0) }
    guard let match = together(wanted, in: letters) ?? scattered(wanted, in: letters)
    else { return nil }
    score += match.score
    matched.formUnion(match.places)
  }
  var ranges: [Range<Int>] = []
  for place in matched.sorted() {
    if let last = ranges.last, last.upperBound == place {
      ranges[ranges.count - 1] = last.lowerBound..<place + 1
    } else {
      ranges.append(place..<place + 1)
    }
  }
  return FuzzyMatch(score: score, ranges: ranges)
}

private typealias WordMatch = (score: Int, places: [Int])

private func together(_ wanted: [String], in letters: [String]) -> WordMatch? {
  guard wanted.count <= letters.count else { return nil }
  let starts = (0...letters.count - wanted.count).filter { start in
    letters[start..<start + wanted.count].elementsEqual(wanted)
  }
  guard let start = starts.first(where: { startsWord($0, letters) }) ?? starts.first
  else { return nil }
  let bonus = startsWord(start, letters) ? 500 : 0
  return (1000 + bonus - min(start, 400), Array(start..<start + wanted.count))
}

private func scattered(_ wanted: [String], in letters: [String]) -> WordMatch? {
  var best: WordMatch?
  for start in letters.indices where letters[start] == wanted.first {
    var places: [Int] = []
    for index in start..<letters.count where places.count < wanted.count {
      if letters[index] == wanted[places.count] { places.append(index) }
    }
    guard places.count == wanted.count, let last = places.last else { break }
    let words = places.count { startsWord($0, letters) }
    let score = 500 + 20 * words - min(last - start, 400)
    if score > best?.score ?? .min { best = (score, places) }
  }
  return best
}

private func startsWord(_ index: Int, _ letters: [String]) -> Bool {
  index == 0 || letters[index - 1].allSatisfy { !$0.isLetter && !$0.isNumber }
}
