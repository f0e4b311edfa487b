import CPty
import Glibc

/// A shell in a real multiplexer, for what only that shows: Ctrl-Z and `fg`, the job of a shell.
///
/// A private server on a private socket without configuration. A pipe carries along whatever the
/// pane writes, so waiting is reading that pipe with a deadline.
public final class TmuxSession {
  /// The home of the shell, with the socket of the server.
  public let home: TemporaryFolder
  private let patience: Duration
  private let news: Int32

  /// Starts `shell` in a pane of the given size.
  public init(
    columns: Int = 80, rows: Int = 24, shell: [String] = ["/bin/bash", "--norc", "--noprofile"],
    environment: [String: String] = [:], home: TemporaryFolder? = nil,
    patience: Duration = .seconds(10)
  ) throws(Failure) {
    self.home = if let home { home } else { try TemporaryFolder() }
    self.patience = patience
    let fifo = self.home.file("pane")
    guard mkfifo(fifo, 0o600) == 0 else { throw .system("mkfifo", errno) }
    news = open(fifo, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    var complete = ["PS1": "$ "]
    complete.merge(environment) { _, added in added }
    try tmux(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
        + complete.sorted { $0.key < $1.key }.flatMap { ["-e", "\($0.key)=\($0.value)"] } + shell)
    try tmux(["pipe-pane", "exec cat > '\(fifo)'"])
  }

  deinit {
    do {
      try tmux(["kill-server"])
    } catch {
      print(error)
    }
    close(news)
  }

  /// Presses keys by tmux's names: `press("C-z")`, `press("Enter")`.
  public func press(_ keys: String...) throws(Failure) { try tmux(["send-keys"] + keys) }

  /// Types `text` as it is.
  public func type(_ text: String) throws(Failure) { try tmux(["send-keys", "-l", text]) }

  /// Types `command` at the prompt of the shell and presses Enter.
  public func command(_ command: String) throws(Failure) {
    try type(command)
    try press("Enter")
  }

  /// Gives the pane another size.
  public func resize(columns: Int, rows: Int) throws(Failure) {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The pane without trailing blanks and without the empty rows at the end.
  public func picture() throws(Failure) -> String {
    trimmedPicture(rows(of: try tmux(["capture-pane", "-p"])))
  }

  /// Whether the pane shows the alternate screen.
  public func alternateScreen() throws(Failure) -> Bool { try ask("alternate_on") == "1" }

  /// The name of the program in the foreground of the pane.
  public func foreground() throws(Failure) -> String { try ask("pane_current_command") }

  private func ask(_ variable: String) throws(Failure) -> String {
    trimmed(try tmux(["display-message", "-p", "#{\(variable)}"]).filter { $0 != "\n" })
  }

  /// Waits until `condition` holds for the picture of the pane, and returns that picture.
  @discardableResult
  public func wait(
    for purpose: String, line: Int = #line, until condition: (String) -> Bool
  ) throws(Failure) -> String {
    let deadline = Deadline(in: patience)
    while true {
      let seen = try picture()
      if condition(seen) { return seen }
      guard !deadline.hasPassed else {
        throw Failure("waited \(patience) in vain for \(purpose)", picture: seen, line: line)
      }
      var pane = pollfd(fd: news, events: Int16(POLLIN), revents: 0)
      poll(&pane, 1, deadline.milliseconds())
      withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) {
        while read(news, $0.baseAddress, $0.count) > 0 {}
      }
    }
  }

  /// Waits until `text` is in the pane.
  public func waitFor(_ text: String, line: Int = #line) throws(Failure) {
    try wait(for: "“\(text)”", line: line) { $0.contains(text) }
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws(Failure) -> String {
    let outcome = try run(
      "/usr/bin/env", ["tmux", "-u", "-S", home.file("tmux")] + arguments, home: home,
      patience: patience)
    guard outcome.status == 0 else {
      throw Failure("tmux \(arguments.joined(separator: " ")): \(outcome.stderr)")
    }
    return outcome.stdout
  }
}
