import GRDBSQLite

/// One event during a scan, seen in the database's own memory: nothing is copied until asked for,
/// and nothing may be kept but what was copied.
public struct EventView: ~Copyable {
  public let position: Int64
  /// The stream's number in this store (1…), the same for as long as the store exists.
  public let streamNumber: Int
  public let stream: String
  public let version: Int
  private let row: Statement

  /// The columns that a view reads, in order.
  static let columns = "position, stream_no, version, owner, id, header, content"

  init(row: Statement, stream: String) {
    self.row = row
    self.stream = stream
    position = row.integer(0)
    streamNumber = Int(row.integer(1))
    version = Int(row.integer(2))
  }

  public var id: String { row.text(4) }
  /// Whose content this is when that is another than `stream`.
  public var owner: String? { row.optionalText(3) }
  public var header: UnsafeRawBufferPointer { row.bytes(5) }
  /// nil when it was destroyed.
  public var content: UnsafeRawBufferPointer? { row.optionalBytes(6) }

  /// A copy that may be kept.
  public func stored() -> StoredEvent {
    StoredEvent(
      position: position, id: id, stream: stream, version: version, header: Array(header),
      content: content.map { Array($0) }, owner: owner)
  }
}
