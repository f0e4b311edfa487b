import Glibc
import TerminalDriver

extension Bench {
  private func open(_ store: Filled) throws -> Session {
    try Session(
      program: program, arguments: ["open", "--store", store.path], patience: .seconds(120))
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
      try session.press("q")
      _ = try session.waitForExit()
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
    try session.press("3")
    var times: [Double] = []
    var bytes: [Int] = []
    for number in 0..<200 {
      // Down and up again, so that a short list scrolls too.
      let key = number % 80 < 40 ? "j" : "k"
      session.resetBytesReceived()
      let stopwatch = Stopwatch()
      try session.press(key)
      times.append(stopwatch.elapsed)
      bytes.append(session.bytesReceived)
    }
    let of = "\(store.region.rawValue) casussen"
    Figure(
      "key to frame, a line, \(of), p50 and p99",
      "\(times.milliseconds(50)), \(times.milliseconds(99))", budget: "≤ 0.5, ≤ 1 ms", by: "j, k"
    ).show()
    let held = Stopwatch()
    try session.type(String(repeating: "j", count: 100) + String(repeating: "k", count: 100))
    Figure(
      "200 keys held down, \(of)", [held.elapsed].milliseconds(50), budget: "≤ 20 ms",
      by: "j × 100, k × 100"
    ).show()
    try session.press("Home")
    session.resetBytesReceived()
    try session.press("PgDn")
    Figure(
      "bytes a line (median) and a page, \(of)",
      "\(bytes.sorted()[bytes.count / 2]), \(session.bytesReceived)", budget: "≤ 200, ≤ 3,000",
      by: "j, k; PgDn"
    ).show()
    try session.press("q")
    _ = try session.waitForExit()
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
