import Glibc

/// A folder that gets its name when it is whole: made beside its place, synced, then renamed. Who is
/// killed meanwhile leaves a draft, which no program takes for the thing itself and which
/// `removeLeftovers` clears away.
enum DraftFolder {
  private static let mark = ".new-"

  /// Makes a folder at `place` of what `fill` puts in the draft that it is handed.
  ///
  /// - Throws: what `fill` throws, or `cannotWrite`; then nothing is left.
  static func make<R>(
    at place: String, _ fill: (String) throws(StoreError) -> R
  ) throws(StoreError) -> R {
    let suffix = randomBytes(8).hexadecimal
    let draft = place + mark + suffix
    try makeFolder(draft)
    // The lock says that somebody is at work here; it goes with the process.
    let descriptor = open(draft, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer {
      Disk.removeAll(draft)
      if descriptor >= 0 { close(descriptor) }
    }
    guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw .backup(.cannotWrite(path: draft, reason: systemReason()))
    }
    let result = try fill(draft)
    try Disk.sync(draft)
    guard rename(draft, place) == 0 else {
      if errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR {
        throw .alreadyExists(path: place)
      }
      throw .backup(.cannotWrite(path: place, reason: systemReason()))
    }
    try Disk.sync(Disk.parent(of: place))
    return result
  }

  /// One folder that only its owner can enter, whatever the umask.
  static func makeFolder(_ path: String) throws(StoreError) {
    guard mkdir(path, 0o700) == 0, chmod(path, 0o700) == 0 else {
      throw .backup(.cannotWrite(path: path, reason: systemReason()))
    }
  }

  /// Clears away the drafts in `folder` that nobody works on any more, of names that `isOurs`.
  static func removeLeftovers(in folder: String, _ isOurs: (String) -> Bool) {
    for name in Disk.names(in: folder) {
      guard let range = name.firstRange(of: mark), isOurs(String(name[..<range.lowerBound])) else {
        continue
      }
      let draft = folder + "/" + name
      let descriptor = open(draft, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { Disk.removeAll(draft) }
      close(descriptor)
    }
  }

  /// The drafts in `folder` of things that were to be named so that `isOurs`.
  static func leftovers(in folder: String, _ isOurs: (String) -> Bool) -> [String] {
    Disk.names(in: folder).filter { name in
      name.firstRange(of: mark).map { isOurs(String(name[..<$0.lowerBound])) } ?? false
    }.sorted()
  }
}
