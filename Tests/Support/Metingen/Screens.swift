import Glibc
import TerminalDriver

extension Bench {
  func open(_ store: Filled, columns: Int = 80, rows: Int = 24) throws -> Session {
    try Session(
      program: program, arguments: ["open", "--store", store.path], columns: columns, rows: rows,
      patience: .seconds(120))
  }

  func leave(_ session: Session) throws {
    try session.press("q")
    _ = try session.waitForExit()
  }

  /// From the start of the program to its first complete picture, and the memory that took.
  func measureStart(_ store: Filled) throws {
    var times: [Double] = []
    var memory = 0
    for _ in 0..<7 {
      let stopwatch = Stopwatch()
      let session = try open(store)
      times.append(stopwatch.elapsed)
      memory = peakMemory(ofProgramWith: store.path)
      try leave(session)
    }
    let isLarge = store.region == .large
    Figure(
      "first picture, \(store.region.rawValue) casussen, median of 7", times.milliseconds(50),
      budget: isLarge ? "≤ 100 ms" : "≤ 20 ms", by: "experttafel open"
    ).show()
    Figure(
      "peak memory after that", "\(memory / 1_024) MiB",
      budget: isLarge ? "≤ 160 MiB" : "≤ 24 MiB", by: "VmHWM in /proc/PID/status"
    ).show()
  }

  /// From a key to the settled screen, in the list of casussen.
  func measureKeys(_ store: Filled) throws {
    let session = try open(store)
    // The list of everything with a date is made when somebody comes to look.
    let followUp = Stopwatch()
    try session.press("5")
    Figure(
      "first picture of the follow-up, \(store.region.rawValue) casussen",
      [followUp.elapsed].milliseconds(50), budget: "≤ 200 ms", by: "5"
    ).show()
    try session.press("3")
    var times: [Double] = []
    for number in 0..<200 {
      // Down and up again, so that a short list scrolls too.
      let key = number % 80 < 40 ? "j" : "k"
      let stopwatch = Stopwatch()
      try session.press(key)
      times.append(stopwatch.elapsed)
    }
    let of = "\(store.region.rawValue) casussen"
    Figure(
      "key to frame, a line, \(of), p50 and p99",
      "\(times.milliseconds(50)), \(times.milliseconds(99))", budget: "≤ 0.5, ≤ 1 ms", by: "j, k"
    ).show()
    try session.press("Home")
    let held = Stopwatch()
    try session.type(String(repeating: "j", count: 200))
    Figure(
      "200 keys held down, \(of)", [held.elapsed].milliseconds(50), budget: "≤ 20 ms",
      by: "j × 200"
    ).show()
    try leave(session)
  }

  /// What goes to the terminal, in a list with a preview below it and in one that is too low for it.
  func measureBytes(_ store: Filled) throws {
    for (columns, rows) in [(60, 16), (80, 24)] {
      let session = try open(store, columns: columns, rows: rows)
      try session.press("3")
      // The first page only moves to the last row on the screen.
      let lines = try (0..<9).map { _ in try bytes(of: "j", in: session) }.sorted()
      _ = try bytes(of: "PgDn", in: session)
      let page = try bytes(of: "PgDn", in: session)
      Figure(
        "bytes a line (median) and a page, \(columns)×\(rows)", "\(lines[4]), \(page)",
        budget: rows < 24 ? "≤ 200, ≤ 3,000" : "–", by: "j; PgDn"
      ).show()
      try leave(session)
    }
  }

  private func bytes(of key: String, in session: Session) throws -> Int {
    session.resetBytesReceived()
    try session.press(key)
    return session.bytesReceived
  }

  /// The most memory that a program with this word among its arguments has used, in KiB.
  private func peakMemory(ofProgramWith word: String) -> Int {
    guard let processes = opendir("/proc") else { return 0 }
    defer { closedir(processes) }
    var peak = 0
    while let entry = readdir(processes) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard Int(name) != nil, text("/proc/\(name)/cmdline").contains(word) else { continue }
      let status = text("/proc/\(name)/status").split(separator: "\n")
      let line = status.first { $0.hasPrefix("VmHWM:") } ?? ""
      peak = max(peak, Int(line.filter(\.isNumber)) ?? 0)
    }
    return peak
  }

  private func text(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 8_192)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
