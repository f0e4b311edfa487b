// A program that the tests of the audit log start: `A <entry>` after an entry was acknowledged,
// `E <error>` on an error.

import Audit
import Glibc

func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
}

func append(_ entry: String, to log: AuditLog) throws {
  try log.append(Array(entry.utf8))
  say("A \(entry)")
}

/// Appends until no file may grow beyond `bytes`.
func appendUntilFull(_ log: AuditLog, bytes: Int) throws {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: UInt(bytes), rlim_max: UInt(bytes))
  setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  for number in 1...Int.max { try append("vol-\(number)", to: log) }
}

let arguments = CommandLine.arguments
do {
  let log = try AuditLog(
    at: arguments[2], logId: [UInt8](repeating: 7, count: 16), recipient: nil)
  switch arguments[1] {
  case "full": try appendUntilFull(log, bytes: Int(arguments[3]) ?? 0)
  case "race":
    for number in 1...(Int(arguments[4]) ?? 1) { try append("\(arguments[3])-\(number)", to: log) }
  default: exit(64)
  }
} catch {
  say("E \(error)")
  exit(1)
}
