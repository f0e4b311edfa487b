import Glibc

/// A store is a folder that only its owner can enter: the database, its log, and a lock file.
struct StoreFolder {
  let path: String

  init(_ path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// Those of its log begin so too.
  static let databaseName = "events.sqlite"

  var database: String { path + "/" + Self.databaseName }
  var lock: String { path + "/events.lock" }
  var keys: String { path + "/keys.sqlite" }
  var checkpoints: String { path + "/checkpoints" }
  var ledger: String { path + "/ledger" }
  var audit: String { path + "/audit.log" }
  var hasKeys: Bool { access(keys, F_OK) == 0 }

  /// Throws unless the folder is there with a database in it.
  func checkPresence() throws(StoreError) {
    guard access(path, F_OK) == 0 else { throw .missing(path: path) }
    guard access(database, F_OK) == 0 else { throw .notAStore(path: path) }
  }

  /// Makes a whole store beside its place and moves it there, so that nobody ever finds half a
  /// store and no two programs make the same one. An empty folder may be in that place.
  func create(_ fill: (StoreFolder) throws(StoreError) -> Void) throws(StoreError) {
    guard isFree else { throw .alreadyExists(path: path) }
    try makeParents()
    let suffix = randomBytes(8).map { String($0, radix: 16) }.joined()
    let draft = StoreFolder("\(path).new-\(suffix)")
    defer { draft.remove() }
    guard mkdir(draft.path, 0o700) == 0, chmod(draft.path, 0o700) == 0 else { throw failure() }
    try makeFile(draft.database)
    try makeFile(draft.lock)
    try makeFile(draft.keys)
    try fill(draft)
    try sync(draft.path)
    guard rename(draft.path, path) == 0 else {
      if errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR {
        throw .alreadyExists(path: path)
      }
      throw failure()
    }
    try sync(parent)
  }

  /// Nothing here, or an empty folder.
  var isFree: Bool {
    guard access(path, F_OK) == 0 else { return true }
    guard let folder = opendir(path) else { return false }
    defer { closedir(folder) }
    var names = 0
    while readdir(folder) != nil { names += 1 }
    return names == 2  // "." and ".."
  }

  private var parent: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func makeParents() throws(StoreError) {
    guard access(parent, F_OK) != 0 else { return }
    try StoreFolder(parent).makeParents()
    guard mkdir(parent, 0o700) == 0 || errno == EEXIST else { throw failure() }
  }

  /// SQLite gives its log and index the rights of the database file.
  func makeFile(_ file: String) throws(StoreError) {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw failure() }
  }

  private func sync(_ folder: String) throws(StoreError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure() }
  }

  /// Takes away a draft that did not get its place; after the move there is nothing left here.
  private func remove() {
    for file in [database, database + "-wal", database + "-shm", lock, keys, keys + "-journal"] {
      unlink(file)
    }
    rmdir(path)
  }

  private func failure() -> StoreError { .cannotCreate(path: path, reason: systemReason()) }
}
