import Glibc

/// Keeps standard error off the screen: sends it to a log until restored.
struct ErrorLog {
  private let log: Int32?
  private let start: off_t
  private var original: Int32 = -1

  /// - Parameter log: a file open for reading and writing; nil leaves standard error alone.
  init(_ log: Int32?) {
    self.log = log
    start = log.map { lseek($0, 0, SEEK_END) } ?? 0
    guard let log else { return }
    original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    dup2(log, STDERR_FILENO)
  }

  mutating func restore() {
    guard original >= 0 else { return }
    dup2(original, STDERR_FILENO)
    Glibc.close(original)
    original = -1
  }

  /// What was written since the start, at most its last 4096 bytes.
  func tail() -> String {
    guard let log else { return "" }
    let end = lseek(log, 0, SEEK_END)
    let length = max(0, min(4096, end - start))
    var bytes = [UInt8](repeating: 0, count: length)
    let count = pread(log, &bytes, length, end - length)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
