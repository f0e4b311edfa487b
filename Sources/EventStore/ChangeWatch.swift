import Glibc

/// Tells, through a descriptor that can be polled, that someone wrote in a store's folder.
///
/// The folder is watched and not a file, as SQLite makes and removes its log. What is kept on the
/// desk, and what is noted of reading, wakes whoever waits, and is no change: only the names of what
/// was written tell them apart.
final class ChangeWatch {
  let descriptor: Int32

  /// - Throws: `io` when the system has no watch to give.
  init(folder: String) throws(StoreError) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { throw .io(reason: systemReason()) }
    guard inotify_add_watch(descriptor, folder, UInt32(IN_MODIFY | IN_CLOSE_WRITE)) >= 0 else {
      let reason = systemReason()
      close(descriptor)
      throw .io(reason: reason)
    }
  }

  deinit { close(descriptor) }

  /// Takes everything that was waiting.
  ///
  /// - Returns: whether any of it was about a file of which the name begins so.
  func drain(of name: String) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let wanted = Array(name.utf8)
    var found = false
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return found }
      found = buffer.withUnsafeBytes { Self.tells(of: wanted, $0.prefix(count)) } || found
    }
  }

  /// inotify(7): a header of four words of 32 bits, the last of which is how many bytes of name
  /// follow. What is lost by an overflow has no name, and may be anything.
  private static func tells(of wanted: [UInt8], _ events: Slice<UnsafeRawBufferPointer>) -> Bool {
    let header = MemoryLayout<inotify_event>.size
    var rest = events
    while rest.count >= header {
      let event = UnsafeRawBufferPointer(rebasing: rest)
      let length = Int(event.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
      guard length > 0, rest.count >= header + length else { return true }
      if event[header..<(header + length)].starts(with: wanted) { return true }
      rest = rest.dropFirst(header + length)
    }
    return false
  }
}

extension SQLiteEventStore {
  /// A descriptor that becomes readable when any program, this one included, writes in the store.
  /// It belongs to the store: poll it, do not read or close it.
  ///
  /// - Throws: `io`; also for a store in memory, where no other program can come.
  public func changeDescriptor() throws(StoreError) -> Int32 {
    if let changes { return changes.descriptor }
    guard let folder else { throw .io(reason: "a store in memory has no folder to watch") }
    let watch = try ChangeWatch(folder: folder.path)
    changes = watch
    return watch.descriptor
  }

  /// Makes the descriptor unreadable until the next change.
  ///
  /// - Returns: whether the events changed, by whatever program; ask `hasNewEvents` whether it concerns you.
  @discardableResult
  public func drainChanges() -> Bool { changes?.drain(of: StoreFolder.databaseName) ?? false }

  /// Whether there are events after `position`; one look at the end of the table.
  public func hasNewEvents(since position: Int64) throws(StoreError) -> Bool {
    try head.position > position
  }
}
