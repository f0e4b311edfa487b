import Crypto
import Glibc

/// What one part of a backup holds: text, a line a fact, with a hash of itself at the end.
///
///     experttafel backup 1
///     part gebeurtenissen
///     store 32 hexadecimal digits
///     head POSITION 64 hexadecimal digits
///     moment 2026-11-24T22:15:08Z
///     file NAME BYTES 64 hexadecimal digits (SHA-256)
///     sum 64 hexadecimal digits (SHA-256 of the lines above)
///
/// The hash shows damage; that nobody made all of it anew only a signed checkpoint shows.
public struct BackupManifest: Equatable, Sendable {
  /// The two parts are to be kept in different places, for different times.
  public enum Part: String, Sendable {
    case events = "gebeurtenissen"
    case keys = "sleutels"
  }

  public struct File: Equatable, Sendable {
    public var name: String
    public var size: Int64
    /// SHA-256, 32 bytes.
    public var hash: [UInt8]
  }

  public var part: Part
  /// 16 bytes.
  public var storeId: [UInt8]
  /// The end of the chain of events, in both parts.
  public var head: Head
  /// When the copy was taken, in seconds since 1970.
  public var moment: Int64
  public var files: [File]

  static let name = "manifest"
  static let format = 1
  private static let title = "experttafel backup "

  /// The text as it stands in the file.
  var text: String {
    var lines = [
      "\(Self.title)\(Self.format)", "part \(part.rawValue)", "store \(storeId.hexadecimal)",
      "head \(head.position) \(head.hash.hexadecimal)", "moment \(UTC(moment).text)",
    ]
    lines += files.map { "file \($0.name) \($0.size) \($0.hash.hexadecimal)" }
    let text = lines.joined(separator: "\n") + "\n"
    return text + "sum \(SHA256.hash(data: Array(text.utf8)).hexadecimal)\n"
  }

  /// Reads what `text` wrote, letter for letter.
  ///
  /// - Throws: `manifestChanged`, `newerFormat`.
  static func parse(_ bytes: [UInt8], path: String) throws(StoreError) -> BackupManifest {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    }
    if let first = lines.first, first.prefix(2) == ["experttafel", "backup"], first.count == 3,
      let found = Int(first[2]), found > format
    {
      throw .backup(.newerFormat(found: found))
    }
    guard let manifest = BackupManifest(lines), Array(manifest.text.utf8) == bytes else {
      throw .backup(.manifestChanged(path: path))
    }
    return manifest
  }

  init(part: Part, storeId: [UInt8], head: Head, moment: Int64, files: [File]) {
    self.part = part
    self.storeId = storeId
    self.head = head
    self.moment = moment
    self.files = files
  }

  private init?(_ lines: [[String]]) {
    guard lines.count >= 7, lines[1].count == 2, let part = Part(rawValue: lines[1][1]),
      lines[2].count == 2, let storeId = [UInt8](hexadecimal: lines[2][1]), storeId.count == 16,
      lines[3].count == 3, let position = Int64(lines[3][1]),
      let hash = [UInt8](hexadecimal: lines[3][2]), hash.count == Chain.hashSize,
      lines[4].count == 2, let moment = UTC(lines[4][1])
    else { return nil }
    var files: [File] = []
    for line in lines[5..<(lines.count - 2)] {
      guard line.count == 4, Self.isName(line[1]), let size = Int64(line[2]),
        let hash = [UInt8](hexadecimal: line[3]), hash.count == Chain.hashSize
      else { return nil }
      files.append(File(name: line[1], size: size, hash: hash))
    }
    self.init(
      part: part, storeId: storeId, head: Head(position: position, hash: hash),
      moment: moment.seconds, files: files)
  }

  /// A name that stays in its folder.
  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix(".")
      && text.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || byte == 0x2E || byte == 0x2D
      }
  }
}

/// A second in UTC, as people read it and as a name of a folder has it.
struct UTC {
  let seconds: Int64

  init(_ seconds: Int64) { self.seconds = seconds }

  /// Reads `text`.
  init?(_ text: String) {
    let numbers = text.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).compactMap {
      Int32($0)
    }
    guard numbers.count == 6 else { return nil }
    var parts = tm()
    parts.tm_year = numbers[0] &- 1900
    parts.tm_mon = numbers[1] &- 1
    parts.tm_mday = numbers[2]
    parts.tm_hour = numbers[3]
    parts.tm_min = numbers[4]
    parts.tm_sec = numbers[5]
    self.init(Int64(timegm(&parts)))
    guard self.text == text else { return nil }
  }

  /// RFC 3339: `2026-11-24T22:15:08Z`.
  var text: String { formatted(date: "-", time: ":") }

  /// ISO 8601 without separators: `20261124T221508Z`; names sort as their moments do.
  var stamp: String { formatted(date: "", time: "") }

  private func formatted(date: String, time: String) -> String {
    var (clock, parts) = (time_t(seconds), tm())
    gmtime_r(&clock, &parts)
    let two = { (number: Int32) in number < 10 ? "0\(number)" : "\(number)" }
    let days = ["\(parts.tm_year + 1900)", two(parts.tm_mon + 1), two(parts.tm_mday)]
    let clocks = [two(parts.tm_hour), two(parts.tm_min), two(parts.tm_sec)]
    return days.joined(separator: date) + "T" + clocks.joined(separator: time) + "Z"
  }
}

extension SHA256.Digest {
  var hexadecimal: String { Array(self).hexadecimal }
}
