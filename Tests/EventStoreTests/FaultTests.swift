import EventStore
import Foundation
import Testing

/// A disk that fails at its first, second, third… call, once or from then on: the error is told,
/// nothing acknowledged is lost, and a handle that met it writes no more.
@Suite struct FaultTests {
  private static let most = 80

  /// How a program fared with one fault.
  private struct Report {
    var fired = false
    var errors: [(name: String, what: String)] = []
    var held: Set<String> = []
    var problems: [String] = []
  }

  @Test(
    arguments: ["write", "sync"],
    [
      "once", "once now", "lasting", "lasting now", "once early", "lasting early", "once sealed",
      "once now sealed", "lasting sealed", "once early sealed", "lasting early sealed",
    ])
  func `an error of the disk is told, ends the writing and loses nothing`(
    _ kind: String, _ how: String
  ) throws {
    var told: Set<String> = []
    try each(kind, how) { nth, report in
      let names = report.errors.map(\.name)
      told.formUnion(names)
      #expect(
        Set(names).isSubset(of: [
          "notStored", "outcomeUnknown", "readOnly", "io", "ledgerUnwritten",
        ]),
        "\(nth) \(names)")
      let ends = ["notStored", "outcomeUnknown", "ledgerUnwritten"]
      let first = names.firstIndex { ends.contains($0) }
      if let first {
        #expect(names[(first + 1)...].allSatisfy { $0 == "readOnly" }, "\(nth) \(names)")
      }
    }
    #expect(told.isSuperset(of: ["readOnly"]))
    // A sync that fails for good leaves the batch in the log, where nobody can tell what is on disk.
    let expected = kind == "sync" && how.hasPrefix("lasting") ? "outcomeUnknown" : "notStored"
    #expect(told.contains(expected), "\(kind) \(how): \(told)")
  }

  @Test(arguments: [
    "once", "lasting", "once early", "lasting early", "once sealed", "lasting sealed",
    "once early sealed", "lasting early sealed",
  ])
  func `a full disk is an ordinary refusal`(_ how: String) throws {
    try each("full", how) { nth, report in
      let names = report.errors.map(\.name)
      #expect(
        Set(names).isSubset(of: ["notStored", "io", "ledgerUnwritten", "readOnly"]),
        "\(nth) \(names)")
      // Only an erasure that is stored and not finished ends the writing.
      #expect(names.contains("ledgerUnwritten") || !names.contains("readOnly"), "\(nth) \(names)")
    }
  }

  @Test(
    arguments: ["read", "short"],
    ["once", "once early", "lasting early", "once sealed", "once early sealed"])
  func `what cannot be read is told and loses nothing`(_ kind: String, _ how: String) throws {
    try each(kind, how) { nth, report in
      let names = report.errors.map(\.name)
      #expect(
        Set(names).isSubset(of: [
          "notStored", "outcomeUnknown", "readOnly", "io", "notAStore", "broken",
          "wrongPassphrase", "ledgerUnwritten",
        ]),
        "\(nth) \(names)")
    }
  }

  /// Lets the fault come at every call in turn, until there are no more calls.
  private func each(
    _ kind: String, _ how: String, _ look: (Int, Report) throws -> Void
  ) throws {
    var nth = 1
    while nth <= Self.most {
      let report = try run(kind, nth, how)
      #expect(report.problems.isEmpty, "\(kind) \(nth) \(how): \(report.problems)")
      let absent = report.errors.filter { $0.name == "notStored" }
        .flatMap { $0.what.split(separator: " ").map(String.init) }
      #expect(
        report.held.isDisjoint(with: absent), "\(kind) \(nth) \(how): stored after notStored")
      guard report.fired else { break }
      try look(nth, report)
      nth += 1
    }
    #expect(nth > 1, "the fault never came")
  }

  private func run(_ kind: String, _ nth: Int, _ how: String) throws -> Report {
    let folder = try TemporaryFolder()
    try make(at: folder.store, sealed: how.contains("sealed")).close()
    let child = try Child("fault", folder.store, kind, "\(nth)", how)
    var report = Report()
    var lines: [String] = []
    while let line = child.line() {
      lines.append(line)
      if line == "F" { report.fired = true }
      if line.hasPrefix("H ") { report.held.insert(String(line.dropFirst(2))) }
      let words = line.split(separator: " ", maxSplits: 2).map(String.init)
      if words[0] == "E" { report.errors.append((words[1], words.count > 2 ? words[2] : "")) }
    }
    #expect(child.wait() == 9, "\(kind) \(nth) \(how): \(lines)")
    var acknowledged = Acknowledged()
    acknowledged.note(lines)
    report.problems = acknowledged.problems(at: folder.store)
    return report
  }
}
