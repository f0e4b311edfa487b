import Crypto

/// The erasure ledger: a line for every owner whose content was destroyed, without a name. It goes
/// wherever checkpoints go, and a restored backup is not opened before the newest one was applied:
/// what was destroyed does not come back.
///
/// A line is: its number from 1, the print by which the owner is known (that of the destroyed key, or
/// of the owner's name in an unsealed store), the event that says so (sealed in a sealed store), and
/// the link over all of that and the line before. All hexadecimal but the number.
public struct Ledger: Sendable {
  public private(set) var entries: [Entry] = []
  let storeId: [UInt8]

  public struct Entry: Sendable, Equatable {
    let print: [UInt8]
    let event: [UInt8]
    public let link: [UInt8]
  }

  init(storeId: [UInt8]) { self.storeId = storeId }

  /// Reads a ledger of a store.
  ///
  /// - Throws: `broken` with the first line that is not what was written.
  public init(_ bytes: [UInt8], storeId: [UInt8]) throws(StoreError) {
    self.storeId = storeId
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .broken(position: 0, reason: .ledgerChanged(line: 1))
    }
    if text.isEmpty { return }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isWhole = lines.removeLast().isEmpty
    for (index, line) in lines.enumerated() {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count == 4, words[0] == "\(index + 1)",
        let print = [UInt8](hexadecimal: words[1]),
        let event = [UInt8](hexadecimal: words[2]),
        let link = [UInt8](hexadecimal: words[3]), link == add(print, event)
      else { throw .broken(position: 0, reason: .ledgerChanged(line: index + 1)) }
    }
    guard isWhole else { throw .broken(position: 0, reason: .ledgerChanged(line: lines.count + 1)) }
  }

  /// Reads the ledger in a file; an absent one is empty.
  public init(at path: String, storeId: [UInt8]) throws(StoreError) {
    try self.init(SideFile(path: path).read(), storeId: storeId)
  }

  public var head: LogHead { LogHead(count: entries.count, hash: link(after: entries.count) ?? []) }

  /// The link after so many lines; nil when there are fewer.
  func link(after count: Int) -> [UInt8]? {
    if count == 0 { return LogHead.empty.hash }
    return count > 0 && count <= entries.count ? entries[count - 1].link : nil
  }

  /// Whether this ledger goes on where another one ended.
  public func extends(_ other: Ledger) -> Bool {
    link(after: other.entries.count) == other.head.hash
  }

  /// Adds a line.
  ///
  /// - Returns: its link.
  @discardableResult
  mutating func add(_ print: [UInt8], _ event: [UInt8]) -> [UInt8] {
    var binding = Binding("erasure ledger")
    binding.add(storeId)
    binding.add(head.hash)
    binding.add(Int64(entries.count + 1))
    binding.add(print)
    binding.add(event)
    let link = Array(SHA256.hash(data: binding.bytes))
    entries.append(Entry(print: print, event: event, link: link))
    return link
  }

  /// The lines from a number on, as they stand in the file.
  func text(after count: Int) -> String {
    entries[count...].enumerated().map { index, entry in
      "\(count + index + 1) \(entry.print.hexadecimal) \(entry.event.hexadecimal) "
        + "\(entry.link.hexadecimal)\n"
    }.joined()
  }
}
