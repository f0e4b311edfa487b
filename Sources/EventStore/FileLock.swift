import Glibc

/// The one lock of a store folder, on a file of its own: closing a second descriptor on the
/// database file itself would drop SQLite's locks. It dies with its process.
final class FileLock {
  private let descriptor: Int32
  /// How long to wait for another program, in steps of a millisecond.
  private static let patience = 5_000

  /// Opened for reading only, so that taking the lock never looks like a change of the folder.
  init(path: String) throws(StoreError) {
    descriptor = open(path, O_RDONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .io(reason: systemReason()) }
  }

  deinit { close(descriptor) }

  /// Runs `body` while no other handle, of this process or another, holds the lock.
  func exclusively<R>(_ body: () throws(StoreError) -> R) throws(StoreError) -> R {
    try take()
    defer { flock(descriptor, LOCK_UN) }
    return try body()
  }

  private func take() throws(StoreError) {
    for _ in 0..<Self.patience {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .io(reason: systemReason()) }
      usleep(1_000)
    }
    throw .busy
  }
}

/// The last system error in words.
func systemReason(_ code: Int32 = errno) -> String { String(cString: strerror(code)) }
