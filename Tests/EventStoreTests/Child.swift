import Glibc

/// A running `StoreChild` and what it says.
final class Child {
  private var process: pid_t = 0
  private let output: Int32
  private var pending: [UInt8] = []
  private var isReaped = false

  init(_ arguments: String...) throws {
    var ends: [Int32] = [0, 0]
    // A pair of sockets, as a pipe cannot be made closed to other children from the start here.
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw Failed(what: "socketpair") }
    output = ends[0]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    let program = try Self.program()
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let code = posix_spawn(&process, program, &actions, nil, &words, environ)
    Glibc.close(ends[1])
    guard code == 0 else { throw Failed(what: "spawn of \(program): \(code)") }
  }

  deinit {
    if !isReaped { kill() }
    Glibc.close(output)
  }

  struct Failed: Error { let what: String }

  /// The next line; nil when the child has said everything.
  func line() -> String? {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending.removeSubrange(...end)
        return line
      }
      var buffer = [UInt8](repeating: 0, count: 4_096)
      let count = read(output, &buffer, buffer.count)
      guard count > 0 else { return nil }
      pending += buffer[..<count]
    }
  }

  func kill() {
    Glibc.kill(process, SIGKILL)
    wait()
  }

  /// - Returns: its exit status; nil when a signal ended it.
  @discardableResult
  func wait() -> Int32? {
    var status: Int32 = 0
    waitpid(process, &status, 0)
    isReaped = true
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }

  /// Products are built beside each other: the child stands beside the program that runs the tests.
  private static func program() throws -> String {
    guard let own = realpath("/proc/self/exe", nil) else { throw Failed(what: "own path") }
    defer { free(own) }
    let path = String(cString: own)
    guard let slash = path.lastIndex(of: "/") else { throw Failed(what: path) }
    return path[..<slash] + "/StoreChild"
  }
}
