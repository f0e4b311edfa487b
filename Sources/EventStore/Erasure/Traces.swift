import Glibc

/// Byte strings that only what is being destroyed has: random parts of its wrapped key and of its
/// stored contents, taken before. Afterwards, with the store closed, no file may hold one of them.
public struct Traces: Sendable {
  var samples: [[UInt8]] = []
  static let sampleSize = 24

  public var count: Int { samples.count }

  /// The names of the files in a folder in which a trace is left. The store must be closed: reading
  /// a database file that this process has open would drop SQLite's locks.
  public func found(in folder: String) throws(StoreError) -> [String] {
    guard let listing = opendir(folder) else { throw .io(reason: systemReason()) }
    defer { closedir(listing) }
    let index = Dictionary(grouping: samples) {
      $0.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      if try Self.holds(index, folder + "/" + name) { names.append(name) }
    }
    return names.sorted()
  }

  private static func holds(
    _ index: [UInt64: [[UInt8]]], _ path: String
  ) throws(StoreError) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .io(reason: systemReason()) }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var kept = 0
    while true {
      let count = buffer.withUnsafeMutableBytes { bytes in
        read(descriptor, bytes.baseAddress.map { $0 + kept }, bytes.count - kept)
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EISDIR { return false }
        throw .io(reason: systemReason())
      }
      let end = kept + count
      if buffer.withUnsafeBytes({ Self.holds(index, UnsafeRawBufferPointer(rebasing: $0[..<end])) })
      {
        return true
      }
      if count == 0 { return false }
      // A trace may lie across two pieces.
      kept = min(end, sampleSize - 1)
      buffer.replaceSubrange(0..<kept, with: Array(buffer[end - kept..<end]))
    }
  }

  private static func holds(
    _ index: [UInt64: [[UInt8]]], _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    guard bytes.count >= sampleSize else { return false }
    var window: UInt64 = 0
    for (place, byte) in bytes.enumerated() {
      window = window << 8 | UInt64(byte)
      guard place >= 7, let samples = index[window] else { continue }
      let start = place - 7
      let isHere = samples.contains { sample in
        start + sample.count <= bytes.count
          && bytes[start..<start + sample.count].elementsEqual(sample)
      }
      if isHere { return true }
    }
    return false
  }
}

extension SQLiteEventStore {
  /// What to look for after the content of an owner was destroyed.
  public func traces(ofOwner owner: String) throws(StoreError) -> Traces {
    let stored = try connection.storedName(of: owner)
    var traces = Traces()
    if let wrapped = try connection.seal?.ring.wrappedKey(ofOwner: stored) {
      traces.samples.append(Array(wrapped.prefix(Traces.sampleSize)))
    }
    // A sealed content begins with its nonce. An unsealed one may stand elsewhere too, but its salt
    // does not.
    let column = isSealed ? "content" : "salt"
    try connection.access { () throws(StoreError) in
      try connection.query(
        """
        SELECT \(column) FROM events WHERE content IS NOT NULL AND (owner = ?1 OR (owner IS NULL \
        AND stream_no = (SELECT stream_no FROM streams WHERE name = ?1)))
        """
      ) { (row) throws(StoreError) in
        row.bind(1, stored)
        while try row.next() {
          traces.samples.append(Array(row.bytes(0).prefix(Traces.sampleSize)))
        }
      }
    }
    return traces
  }
}
