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
  /// What was sealed, opened; nil in an unsealed store.
  private let opened: OpenedEvent?

  /// The columns that a view reads, in order.
  static let columns = "position, stream_no, version, owner, id, header, content"

  /// The event of the row; `opened` is filled with it.
  init(
    _ row: Statement, names: inout StreamNames, on connection: Connection, _ opened: OpenedEvent?
  ) throws(StoreError) {
    self.row = row
    self.opened = opened
    position = row.integer(0)
    let number = row.integer(1)
    streamNumber = Int(number)
    version = Int(row.integer(2))
    guard let stored = try names.stored(number, on: connection) else {
      throw .broken(position: position, reason: .streamUnknown)
    }
    if let opened {
      try opened.open(row, stored: stored)
      stream = names.plain(number, read: opened.stream)
    } else {
      stream = stored
    }
  }

  public var id: String { row.text(4) }
  /// Whose content this is when that is another than `stream`.
  public var owner: String? {
    guard let opened else { return row.optionalText(3) }
    if row.isNull(3) { return nil }
    return opened.owner.map { String(decoding: $0, as: UTF8.self) } ?? NewEvent.store
  }
  public var header: UnsafeRawBufferPointer { opened?.header ?? row.bytes(5) }
  /// nil when it was destroyed.
  public var content: UnsafeRawBufferPointer? {
    if let opened { return opened.content }
    return row.optionalBytes(6)
  }

  /// A copy that may be kept.
  public func stored() -> StoredEvent {
    StoredEvent(
      position: position, id: id, stream: stream, version: version, header: Array(header),
      content: content.map { Array($0) }, owner: owner)
  }
}
