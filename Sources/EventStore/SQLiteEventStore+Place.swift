extension SQLiteEventStore {
  /// Throws `alreadyExists` when a store cannot be made here: asked before people are asked
  /// anything. The making itself looks again.
  public static func checkFree(at folder: String) throws(StoreError) {
    guard StoreFolder(folder).isFree else { throw .alreadyExists(path: folder) }
  }
}
