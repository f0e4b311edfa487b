import Glibc

/// One line of the bench.
struct Figure {
  let what: String
  let value: String
  let budget: String
  let command: String

  static let heading = Figure("what", "figure", budget: "budget", by: "measured by").line

  init(_ what: String, _ value: String, budget: String, by command: String) {
    self.what = what
    self.value = value
    self.budget = budget
    self.command = command
  }

  func show() {
    print(line)
    fflush(nil)  // as they come, through a pipe too
  }

  private var line: String {
    let cells = [(what, 52), (value, 26), (budget, 16)].map { text, width in
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    return cells.joined() + command
  }
}

/// Wall and processor time since it was made.
struct Stopwatch {
  private let wall = Self.now(CLOCK_MONOTONIC)
  private let processor = Self.now(CLOCK_PROCESS_CPUTIME_ID)

  /// Seconds.
  var elapsed: Double { Self.now(CLOCK_MONOTONIC) - wall }

  /// Events a second, by the wall and by the processor.
  func rate(of count: Int) -> String {
    let (wall, processor) = (elapsed, Self.now(CLOCK_PROCESS_CPUTIME_ID) - processor)
    return "\(Int(Double(count) / wall))/s (\(Int(Double(count) / processor))/s)"
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension [Double] {
  /// Nearest rank, of seconds, in milliseconds with two decimals.
  func milliseconds(_ percentage: Int) -> String {
    let rank = Swift.max(1, (percentage * count + 99) / 100)
    return isEmpty ? "–" : "\((sorted()[rank - 1] * 100_000).rounded() / 100) ms"
  }

  var mean: Double { reduce(0, +) / Double(Swift.max(1, count)) }
}

/// The one-minute load and the number of processors.
func systemLoad() -> String {
  var load = [0.0]
  guard getloadavg(&load, 1) == 1 else { return "unknown" }
  return "\((load[0] * 10).rounded() / 10) on \(sysconf(Int32(_SC_NPROCESSORS_ONLN))) processors"
}
