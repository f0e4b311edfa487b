/// Makes bad input from good: bits, ranges and pieces of other input, changed at random.
public struct Mutator {
  private let corpus: [[UInt8]]
  private let words: [[UInt8]]

  /// - Parameter words: pieces that mean something to the reader under test.
  public init(corpus: [[UInt8]], words: [String] = []) {
    self.corpus = corpus
    self.words = words.map { Array($0.utf8) }
  }

  /// One of the corpus with one to four changes.
  public func mutant(using dice: inout Dice) -> [UInt8] {
    var bytes = dice.pick(corpus) ?? []
    for _ in 0..<dice.number(1...4) { change(&bytes, &dice) }
    return bytes
  }

  private func change(_ bytes: inout [UInt8], _ dice: inout Dice) {
    let range = Self.range(of: bytes, &dice)
    switch dice.number(0...8) {
    case 0 where !bytes.isEmpty:
      bytes[dice.number(0...bytes.count - 1)] ^= 1 << UInt8(dice.number(0...7))
    case 1 where !bytes.isEmpty:
      bytes[dice.number(0...bytes.count - 1)] = dice.pick([0, 1, 0x7F, 0x80, 0xC0, 0xFF]) ?? 0
    case 2: bytes.removeSubrange(range)
    case 3: bytes.removeSubrange(range.upperBound...)
    case 4: bytes.insert(contentsOf: bytes[range], at: range.lowerBound)
    case 5:
      let other = dice.pick(corpus) ?? []
      bytes.insert(contentsOf: other[Self.range(of: other, &dice)], at: range.lowerBound)
    case 6:
      // Another piece of the same length in this place: everything behind it stays where it is.
      let start = dice.number(0...bytes.count - range.count)
      bytes.replaceSubrange(range, with: Array(bytes[start..<start + range.count]))
    case 7: bytes.insert(contentsOf: dice.pick(words) ?? [], at: range.lowerBound)
    default:
      let word = dice.pick(words) ?? []
      let times = dice.pick([2, 10, 300, 3_000]) ?? 1
      bytes.insert(contentsOf: (0..<times).flatMap { _ in word }, at: range.lowerBound)
    }
  }

  /// A piece, mostly a short one.
  private static func range(of bytes: [UInt8], _ dice: inout Dice) -> Range<Int> {
    let start = dice.number(0...bytes.count)
    let longest = min(bytes.count - start, dice.pick([4, 40, .max]) ?? 4)
    return start..<start + dice.number(0...longest)
  }
}
