/// The form of an absolute URI in ASCII (RFC 3986 section 3), a fragment allowed.
enum AbsoluteURI {
  private typealias Part = ArraySlice<UInt8>

  static func matches(_ utf8: ArraySlice<UInt8>) -> Bool {
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), isScheme(utf8[..<colon]) else {
      return false
    }
    var rest = utf8[(colon + 1)...]
    if rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      let end = rest.firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex
      guard isAuthority(rest[..<end]) else { return false }
      rest = rest[end...]
    }
    guard let hash = rest.firstIndex(of: UInt8(ascii: "#")) else {
      return consists(rest, of: ":@/?")
    }
    return consists(rest[..<hash], of: ":@/?") && consists(rest[(hash + 1)...], of: ":@/?")
  }

  private static func isScheme(_ part: Part) -> Bool {
    guard let first = part.first, isLetter(first) else { return false }
    return part.allSatisfy { isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) }
  }

  /// `[userinfo@]host[:port]`; only an IP literal has brackets.
  private static func isAuthority(_ part: Part) -> Bool {
    var host = part
    if let at = part.lastIndex(of: UInt8(ascii: "@")) {
      guard consists(part[..<at], of: ":") else { return false }
      host = part[(at + 1)...]
    }
    if host.first == UInt8(ascii: "[") {
      guard let end = host.firstIndex(of: UInt8(ascii: "]")),
        host[..<end].dropFirst().count >= 2, consists(host[..<end].dropFirst(), of: ":")
      else { return false }
      host = host[(end + 1)...]
      return host.isEmpty
        || (host.first == UInt8(ascii: ":") && host.dropFirst().allSatisfy(isDigit))
    }
    if let colon = host.lastIndex(of: UInt8(ascii: ":")) {
      guard host[(colon + 1)...].allSatisfy(isDigit) else { return false }
      host = host[..<colon]
    }
    return consists(host, of: "")
  }

  /// Unreserved characters, sub-delimiters, percent-encoded bytes, and those that are named.
  private static func consists(_ part: Part, of others: String) -> Bool {
    var rest = part
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard rest.count >= 2, rest.prefix(2).allSatisfy(isHexadecimal) else { return false }
        rest = rest.dropFirst(2)
      } else if !isLetter(byte), !isDigit(byte), !"-._~!$&'()*+,;=".utf8.contains(byte),
        !others.utf8.contains(byte)
      {
        return false
      }
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || 0x61...0x66 ~= byte | 0x20
  }
}
