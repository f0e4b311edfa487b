import Glibc

/// Tells, through a descriptor that can be polled, that someone wrote in a store's folder.
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
  /// - Returns: whether anything was.
  func drain() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    var any = false
    while read(descriptor, &buffer, buffer.count) > 0 { any = true }
    return any
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
  /// - Returns: whether there was a change; ask `hasNewEvents` whether it concerns you.
  @discardableResult
  public func drainChanges() -> Bool { changes?.drain() ?? false }

  /// Whether there are events after `position`; one look at the end of the table.
  public func hasNewEvents(since position: Int64) throws(StoreError) -> Bool {
    try head.position > position
  }
}
