extension JSONDocument {
  /// Appends the canonical form of a value: keys sorted by scalar value, no white space, `-0` as
  /// `0`, only `"`, `\`, tab and newline escaped (EXCHANGE.md section 1).
  public func appendCanonical(_ node: JSONNode, to output: inout [UInt8]) {
    let record = records[Int(node.index)]
    if record.canonical {
      output.append(contentsOf: bytes[Int(record.rawStart)..<Int(record.rawEnd)])
      return
    }
    switch record.kind {
    case .object:
      output.append(UInt8(ascii: "{"))
      var isFirst = true
      for key in sortedKeys(of: Int(node.index), end: Int(record.next)) {
        if !isFirst { output.append(UInt8(ascii: ",")) }
        isFirst = false
        appendCanonical(JSONNode(index: Int32(key)), to: &output)
        output.append(UInt8(ascii: ":"))
        appendCanonical(JSONNode(index: Int32(key + 1)), to: &output)
      }
      output.append(UInt8(ascii: "}"))
    case .array:
      output.append(UInt8(ascii: "["))
      var isFirst = true
      for item in items(of: node) {
        if !isFirst { output.append(UInt8(ascii: ",")) }
        isFirst = false
        appendCanonical(item, to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .text:
      CanonicalJSON.append(text: utf8(of: node), to: &output)
    case .integer:
      // The only integer whose source is not canonical is -0.
      output.append(UInt8(ascii: "0"))
    case .bool, .null, .otherNumber:
      output.append(contentsOf: bytes[Int(record.rawStart)..<Int(record.rawEnd)])
    }
  }
}

/// The pieces of canonical JSON that are written without a document.
public enum CanonicalJSON {
  /// Appends a text in quotes.
  public static func append(text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0), to: &output) }
  }

  static func append(text utf8: ArraySlice<UInt8>, to output: inout [UInt8]) {
    utf8.withUnsafeBytes { append($0, to: &output) }
  }

  private static func append(_ utf8: UnsafeRawBufferPointer, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      case 0x09:
        output.append(UInt8(ascii: "\\"))
        output.append(UInt8(ascii: "t"))
      case 0x0A:
        output.append(UInt8(ascii: "\\"))
        output.append(UInt8(ascii: "n"))
      default:
        output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}

extension JSONDocument {
  /// Appends the canonical form of an object with those members of the root that are chosen.
  public func appendMembers(to output: inout [UInt8], where isChosen: (JSONNode) -> Bool) {
    output.append(UInt8(ascii: "{"))
    var isFirst = true
    for key in sortedKeys(of: 0, end: Int(records[0].next), where: isChosen) {
      if !isFirst { output.append(UInt8(ascii: ",")) }
      isFirst = false
      appendCanonical(JSONNode(index: Int32(key)), to: &output)
      output.append(UInt8(ascii: ":"))
      appendCanonical(JSONNode(index: Int32(key + 1)), to: &output)
    }
    output.append(UInt8(ascii: "}"))
  }
}
