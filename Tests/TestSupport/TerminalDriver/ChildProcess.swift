import CPty
import Glibc

/// One end of a pipe with what is still to be written to it, or what was read from it.
final class PipeEnd {
  private(set) var descriptor: Int32
  var bytes: [UInt8] = []

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { shut() }

  static func pair() throws(Failure) -> (reading: PipeEnd, writing: PipeEnd) {
    var ends: [Int32] = [-1, -1]
    let failure = cpty_pipe(&ends)
    guard failure == 0 else { throw .system("pipe", failure) }
    return (PipeEnd(ends[0]), PipeEnd(ends[1]))
  }

  func shut() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
  }

  func makeNonBlocking() { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }

  /// Writes what fits; shuts the pipe when all is written or nobody reads any more.
  func push() {
    while !bytes.isEmpty {
      let written = cpty_write(descriptor, bytes, bytes.count)
      if written < 0, errno == EAGAIN { return }
      guard written > 0 else { break }
      bytes.removeFirst(written)
    }
    shut()
  }

  /// Reads what is there; shuts the pipe at its end.
  func pull() {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        if count < 0 { return }
        guard count > 0 else { return shut() }
        bytes += buffer[..<count]
      }
    }
  }
}

/// A child that nobody has reaped yet.
struct ChildProcess {
  let identifier: pid_t

  /// Feeds and reads the pipes until the child has ended, and reaps it. The answer is nil when it
  /// had to be killed because the deadline passed.
  func converse(
    _ inputs: [PipeEnd], _ outputs: [PipeEnd], _ deadline: Deadline
  ) throws(Failure) -> Exit? {
    let watch = cpty_open_process(identifier)
    guard watch >= 0 else { throw .system("pidfd_open", errno) }
    defer { close(watch) }
    for pipe in inputs + outputs { pipe.makeNonBlocking() }
    var ended = false
    while !ended, !deadline.hasPassed {
      for pipe in inputs where pipe.descriptor >= 0 { pipe.push() }
      var waiting = [pollfd(fd: watch, events: Int16(POLLIN), revents: 0)]
      waiting += inputs.map { pollfd(fd: $0.descriptor, events: Int16(POLLOUT), revents: 0) }
      waiting += outputs.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
      poll(&waiting, nfds_t(waiting.count), deadline.milliseconds())
      // Asked before the reading: what an ended child wrote is in the pipes by then.
      ended = waiting[0].revents != 0
      for pipe in outputs where pipe.descriptor >= 0 { pipe.pull() }
    }
    if !ended { kill(identifier, SIGKILL) }
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    guard ended else { return nil }
    let signal = Int(cpty_ending_signal(status))
    return signal == 0 ? .status(Int(cpty_exit_status(status))) : .signal(signal)
  }
}
