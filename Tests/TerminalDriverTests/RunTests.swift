import Glibc
import TerminalDriver
import Testing

@Suite struct `Running a program without a terminal` {
  @Test func `its status and both its outputs come back`() throws {
    let outcome = try run("/bin/sh", ["-c", "cat; echo fout >&2; exit 3"], stdin: "goed\n")
    #expect(outcome.exit == .status(3))
    #expect(outcome.status == 3)
    #expect(outcome.stdout == "goed\n")
    #expect(outcome.stderr == "fout\n")
  }

  @Test func `a signal is told apart from a status`() throws {
    #expect(try run("/bin/sh", ["-c", "kill -9 $$"]).exit == .signal(9))
  }

  @Test func `a lot of input and output passes`() throws {
    let text = String(repeating: "0123456789abcde\n", count: 100_000)
    #expect(try run("/bin/cat", stdin: text).stdout == text)
  }

  @Test func `a program that does not read its input is no trouble`() throws {
    let text = String(repeating: "x", count: 1_000_000)
    #expect(try run("/bin/true", stdin: text).status == 0)
  }

  @Test func `it can read more descriptors`() throws {
    let outcome = try run(
      "/bin/sh", ["-c", "cat <&5; cat <&3"], extraDescriptors: [3: "drie", 5: "vijf"])
    #expect(outcome.stdout == "vijfdrie")
  }

  @Test func `it has those descriptors and no others`() throws {
    let script = "for n in 0 1 2 3 4 5 6 7 8 9; do [ -e /proc/$$/fd/$n ] && printf $n; done"
    let outcome = try run("/bin/sh", ["-c", script], extraDescriptors: [5: ""])
    #expect(outcome.stdout == "0125")
  }

  @Test func `its environment is frozen and its home is private`() throws {
    let home = try TemporaryFolder()
    let outcome = try run("/usr/bin/env", environment: ["EXTRA": "ja"], home: home)
    let lines = Set(outcome.stdout.split(separator: "\n").map(String.init))
    #expect(lines.isSuperset(of: ["EXTRA=ja", "TZ=Europe/Amsterdam", "HOME=\(home.path)"]))
    #expect(!lines.contains { $0.hasPrefix("LINES=") || $0.hasPrefix("USER=") })
  }

  @Test func `a program that does not end is a failure`() throws {
    #expect(throws: Failure.self) {
      _ = try run("/bin/sh", ["-c", "kill -STOP $$"], patience: .milliseconds(100))
    }
  }

  @Test func `a program that does not exist is a failure`() {
    #expect(throws: Failure.self) { _ = try run(programPath("Nobody")) }
  }

  @Test func `a temporary folder goes when nobody holds it`() throws {
    var folder: TemporaryFolder? = try TemporaryFolder()
    let path = try #require(folder?.path)
    #expect(access(path, W_OK) == 0)
    folder = nil
    #expect(access(path, F_OK) != 0)
  }
}
