import Glibc

/// The file of a log, opened for one act and closed after it: a log that was put back from a backup
/// or moved away is never written to by a handle of before.
final class LogFile {
  private let descriptor: Int32
  private let path: String
  /// How long to wait for another program, in steps of a millisecond.
  private static let patience = 5_000

  enum Purpose { case make, append, read }

  /// - Throws: `missing`, `cannotOpen`, `notALog` for what is no file.
  init(_ path: String, for purpose: Purpose) throws(AuditError) {
    let access =
      switch purpose {
      case .make: O_RDWR | O_CREAT
      case .append: O_RDWR
      case .read: O_RDONLY
      }
    self.path = path
    // A pipe in this place would keep us waiting for its other end.
    descriptor = open(path, access | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o600)
    guard descriptor >= 0 else {
      if errno == ENOENT, purpose != .make { throw .missing(path: path) }
      throw .cannotOpen(path: path, reason: systemReason())
    }
    guard try status().st_mode & S_IFMT == S_IFREG else { throw .notALog(path: path) }
  }

  deinit { close(descriptor) }

  /// Runs `body` while no other handle writes.
  func shared<R>(_ body: () throws(AuditError) -> R) throws(AuditError) -> R {
    try locked(LOCK_SH, body)
  }

  /// Runs `body` while no other handle, of this process or another, reads the end or writes.
  func exclusively<R>(_ body: () throws(AuditError) -> R) throws(AuditError) -> R {
    try locked(LOCK_EX, body)
  }

  private func locked<R>(
    _ kind: Int32, _ body: () throws(AuditError) -> R
  ) throws(AuditError) -> R {
    var tries = 0
    while flock(descriptor, kind | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .io(reason: systemReason()) }
      guard tries < Self.patience else { throw .busy }
      tries += 1
      usleep(1_000)
    }
    defer { flock(descriptor, LOCK_UN) }
    return try body()
  }

  func size() throws(AuditError) -> Int { Int(try status().st_size) }

  private func status() throws(AuditError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .io(reason: systemReason()) }
    return status
  }

  /// Fewer bytes only when the file ends there.
  func bytes(_ range: Range<Int>) throws(AuditError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(
          descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done,
          off_t(range.lowerBound + done))
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .io(reason: systemReason())
      }
      if count == 0 { return Array(bytes[..<done]) }
      done += count
    }
    return bytes
  }

  /// Puts `line` in the place of everything from `end` on; it is on the disk on return.
  ///
  /// - Throws: `notWritten`; what can be taken back of the line is taken back.
  func replace(from end: Int, with line: [UInt8]) throws(AuditError) {
    guard try size() == end || ftruncate(descriptor, off_t(end)) == 0 else {
      throw .notWritten(reason: systemReason())
    }
    guard write(line, at: end), fdatasync(descriptor) == 0, end > 0 || syncFolder() else {
      let reason = systemReason()
      // Should this fail too, then the next append cuts off what is half, and what is whole is an
      // entry too many.
      _ = ftruncate(descriptor, off_t(end))
      throw .notWritten(reason: reason)
    }
  }

  private func write(_ line: [UInt8], at place: Int) -> Bool {
    var done = 0
    while done < line.count {
      let count = line.withUnsafeBytes { buffer in
        pwrite(
          descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done,
          off_t(place + done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  /// The name of a new file has to be on the disk as well.
  private func syncFolder() -> Bool {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    let code = fsync(descriptor)
    let reason = errno
    close(descriptor)
    errno = reason
    return code == 0
  }
}

/// The last system error in words.
private func systemReason() -> String { String(cString: strerror(errno)) }
