import CNcurses
import CTerminal
import Glibc
import TUI

extension Terminal {
  /// Waits until something happens and gives everything that has, in order, so that one picture
  /// answers a whole burst.
  ///
  /// - Parameter timeout: milliseconds; nil waits for ever. When it passes, the answer is `tick`.
  /// - Parameter wakers: other file descriptors to wait for; nothing is read from them.
  /// - Returns: at least one event. After `hangup` every answer is `hangup`.
  public func nextEvents(timeout: Int? = nil, wakers: [Int32] = []) -> [InputEvent] {
    while !hungUp {
      var events = drainSignals() + drainKeys()
      // One look without waiting: what is ready now belongs to this burst.
      var ready = wait(0, wakers)
      if events.isEmpty && ready.isEmpty {
        announceIdle()
        ready = wait(timeout.map { Int32(clamping: max(0, $0)) } ?? -1, wakers)
        if ready.isEmpty { return [.tick] }
      }
      events += ready.filter { wakers.contains($0.descriptor) }.map { .wake($0.descriptor) }
      note(ready, sawEvents: !events.isEmpty)
      if !events.isEmpty { return events }
    }
    return [.hangup]
  }

  private typealias Ready = (descriptor: Int32, gone: Bool)

  /// The descriptors that are ready; none when the time has passed.
  private func wait(_ milliseconds: Int32, _ wakers: [Int32]) -> [Ready] {
    var polled = ([STDIN_FILENO, signals] + wakers).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    // A signal may interrupt the wait, but its byte is then in the pipe: the next look is short.
    while poll(&polled, nfds_t(polled.count), milliseconds) < 0 && errno == EINTR {}
    return polled.filter { $0.revents != 0 }.map {
      ($0.fd, Int32($0.revents) & (POLLHUP | POLLERR | POLLNVAL) != 0)
    }
  }

  /// The terminal is gone when poll says so, or when it keeps promising input that is not there.
  private func note(_ ready: [Ready], sawEvents: Bool) {
    let keyboard = ready.first { $0.descriptor == STDIN_FILENO }
    emptyReads = keyboard == nil || sawEvents ? 0 : emptyReads + 1
    if keyboard?.gone == true || emptyReads > 20 { hungUp = true }
  }

  private func announceIdle() {
    guard let idleDescriptor else { return }
    var byte: UInt8 = 0x2E
    // When nobody listens any more there is nobody to tell.
    _ = write(idleDescriptor, &byte, 1)
  }

  private func drainSignals() -> [InputEvent] {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(signals, &bytes, bytes.count)
    let seen = Set(bytes.prefix(max(0, count)).map { Int($0) })

    var events: [InputEvent] = []
    if seen.contains(CT_STOP) {
      stop()
      events += [.resumed, .resize(size)]
    } else if seen.contains(CT_CONTINUE) {
      enter()
      events += [.resumed, .resize(size)]
    } else if seen.contains(CT_RESIZE) {
      refreshSize()
      events.append(.resize(size))
    }
    if seen.contains(CT_HANGUP) { events.append(.hangup) }
    if seen.contains(CT_TERMINATE) { events.append(.terminate) }
    return events
  }

  private func drainKeys() -> [InputEvent] {
    var events: [InputEvent] = []
    var value: wint_t = 0
    // The limit keeps the screen alive when input comes faster than it can be answered.
    while events.count < 4096 {
      let kind = wget_wch(input, &value)
      let key: Key?
      switch kind {
      case OK: key = KeyCodes.key(scalar: value)
      case Int32(KEY_CODE_YES) where Int32(bitPattern: value) == KeyCodes.pasteStart:
        events.append(.paste(PasteReader.read()))
        continue
      case Int32(KEY_CODE_YES): key = KeyCodes.key(code: Int32(bitPattern: value))
      default: return UnknownSequences.removed(from: events)
      }
      switch key {
      case .control("z") where controlZStops:
        stop()
        events += [.resumed, .resize(size)]
      case .control("l"):
        refreshSize()
        events.append(.resize(size))
      case .some(let key): events.append(.key(key))
      case nil: continue
      }
    }
    return UnknownSequences.removed(from: events)
  }
}
