import CPty
import Glibc

/// The descriptors of one program in its pseudo-terminal, and the order in which they are read.
///
/// The order is the whole trick. The program writes its picture before it says that it is idle, so
/// what it wrote is complete once we read the idle byte first and the terminal after it. An idle
/// byte may be older than the keys we sent; it counts only when the program has read all of them
/// and sleeps in poll again.
final class Wire {
  let emulator: Emulator
  private(set) var exit: Exit?
  private(set) var isStopped = false
  var bytesReceived = 0

  private var process: CPtyProcess
  private var outbox: [UInt8] = []
  private var idleBytes = 0

  init(
    program: String, arguments: [String], environment: [String: String], folder: String,
    emulator: Emulator
  ) throws(Failure) {
    guard access(program, X_OK) == 0 else { throw .system(program, errno) }
    self.emulator = emulator
    var started = CPtyProcess()
    let size = emulator.size
    let words = environment.map { "\($0.key)=\($0.value)" }.sorted()
    let failure = withCStrings([program] + arguments) { argv in
      withCStrings(words) { envp in
        cpty_start(
          &started, program, argv, envp, folder, Int32(size.columns), Int32(size.rows))
      }
    }
    guard failure == 0 else { throw .system("start of \(program)", failure) }
    process = started
  }

  deinit {
    if exit == nil { kill(-process.program, SIGKILL) }
    while waitpid(process.keeper, nil, 0) < 0, errno == EINTR {}
    hangUp()
    close(process.idle)
    close(process.reports)
  }

  /// Whether echo, lines, signals and control characters are as before the program started.
  var modesRestored: Bool { withUnsafePointer(to: process) { cpty_has_first_modes($0) } }

  var isOpen: Bool { process.master >= 0 }

  /// Whether the program waits in poll for something to happen.
  var sleeps: Bool { cpty_sleeps_in_poll(process.program) }

  // MARK: To the program

  /// Sends `bytes` as keys; they are on their way, not yet read: see ``settle(within:)``.
  func send(_ bytes: [UInt8]) {
    pump()
    idleBytes = 0
    outbox += bytes
    flush()
  }

  /// Sends `signal` to the program and its group.
  func send(signal: Int32) {
    pump()
    guard exit == nil else { return }
    if signal == SIGCONT { isStopped = false }
    idleBytes = 0
    kill(-process.program, signal)
  }

  func resize(columns: Int, rows: Int) {
    pump()
    idleBytes = 0
    emulator.resize(columns: columns, rows: rows)
    _ = cpty_resize(process.master, Int32(columns), Int32(rows))
  }

  /// Closes our side of the terminal, as a window that is closed.
  func hangUp() {
    guard isOpen else { return }
    close(process.master)
    close(process.terminal)
    process.master = -1
    process.terminal = -1
    outbox = []
  }

  private func flush() {
    while !outbox.isEmpty {
      let written = write(process.master, outbox, outbox.count)
      guard written > 0 else { return }
      outbox.removeFirst(written)
    }
  }

  // MARK: From the program

  /// Waits until the program has read all we sent and sleeps, or has stopped or ended.
  func settle(within patience: Duration) throws(Failure) {
    try wait(within: patience, for: "the program to be idle") {
      if !outbox.isEmpty || cpty_has_unread_input(process.terminal) { idleBytes = 0 }
      return exit != nil || isStopped || (idleBytes > 0 && sleeps)
    }
    idleBytes = 0
  }

  /// Waits until `condition` holds with everything read that the program wrote before.
  func wait(
    within patience: Duration, for purpose: String, until condition: () -> Bool
  ) throws(Failure) {
    let deadline = Deadline(in: patience)
    repeat {
      pump()
      // What arrives while the condition is looked at may undo it.
      if condition() {
        if !pump() { return }
        continue
      }
      var descriptors = [
        pollfd(
          fd: process.master, events: Int16(POLLIN | (outbox.isEmpty ? 0 : POLLOUT)), revents: 0),
        pollfd(fd: process.idle, events: Int16(POLLIN), revents: 0),
        pollfd(fd: exit == nil ? process.reports : -1, events: Int16(POLLIN), revents: 0),
      ]
      // Nothing tells us that the program fell asleep after its idle byte: look again soon.
      let limit: Duration = idleBytes > 0 ? .milliseconds(1) : .seconds(60)
      poll(&descriptors, nfds_t(descriptors.count), deadline.milliseconds(limit: limit))
    } while !deadline.hasPassed
    throw Failure(
      "waited \(patience) in vain for \(purpose)",
      picture: emulator.picture)
  }

  /// Takes in what has arrived and sends what can be sent; says whether anything arrived.
  @discardableResult
  func pump() -> Bool {
    let reported = readReports()
    let idled = readIdleBytes()
    let painted = readScreen()
    flush()
    return reported || idled || painted
  }

  private func readReports() -> Bool {
    var status: Int32 = 0
    guard read(process.reports, &status, MemoryLayout<Int32>.size) == MemoryLayout<Int32>.size
    else { return false }
    isStopped = cpty_stopped(status)
    if !isStopped {
      let signal = Int(cpty_ending_signal(status))
      exit = signal == 0 ? .status(Int(cpty_exit_status(status))) : .signal(signal)
    }
    return true
  }

  private func readIdleBytes() -> Bool {
    let count = withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) {
      read(process.idle, $0.baseAddress, $0.count)
    }
    idleBytes += max(count, 0)
    return count > 0
  }

  /// Reads at most a megabyte, so that a program that never stops writing meets the deadline.
  private func readScreen() -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
      var count = 0
      for _ in 0..<16 {
        let got = read(process.master, buffer.baseAddress, buffer.count)
        guard got > 0 else { break }
        count += got
        let reply = emulator.feed(UnsafeRawBufferPointer(rebasing: buffer[..<got]))
        // A reply is input as keys are: only an idle byte after it counts.
        if !reply.isEmpty { idleBytes = 0 }
        outbox += reply
      }
      bytesReceived += count
      return count > 0
    }
  }
}

/// Calls `body` with `words` as a C list of strings that ends with a null.
func withCStrings<Result>(
  _ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = words.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
