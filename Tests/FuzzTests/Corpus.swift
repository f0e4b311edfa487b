import Chance
import Foundation

/// Good input and known bad input, from what the repository holds already.
enum Corpus {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func file(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  /// Lines of every type of event, and of the files with mistakes.
  static func lines() throws -> [[UInt8]] {
    let data = "Tests/ProgramTests/Gegevens"
    let good = try lines(of: "\(data)/regio-voorbeeld.jsonl")
    let sample = stride(from: 0, to: good.count, by: 7).map { good[$0] }
    let bad = try names(in: "\(data)/fout").filter { $0.hasSuffix(".jsonl") }
      .flatMap { try lines(of: "\(data)/fout/\($0)") }.filter { $0.count < 4_096 }
    return sample + bad
  }

  static func themes() throws -> [[UInt8]] {
    try names(in: "themes").map { try file("themes/\($0)") }
  }

  private static func lines(of path: String) throws -> [[UInt8]] {
    try file(path).split(separator: 0x0A).map(Array.init)
  }

  private static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .sorted()
  }
}

/// Gives a reader bad input until the rounds are over. The seed is fixed, unless more time is asked
/// for: a plain test run tries the same inputs each time.
///
/// - Parameter body: throws when the reader did something that it must not do.
func fuzz(
  _ name: String, _ mutator: Mutator, most: Int, _ body: ([UInt8]) throws -> Void
) throws {
  var rounds = Rounds("fuzz \(name)", most: most, seconds: 4, fixed: 1)
  while let seed = rounds.next() {
    var dice = Dice(seed: seed)
    try body(mutator.mutant(using: &dice))
  }
  print("fuzz \(name): \(rounds.count) rounds")
}
