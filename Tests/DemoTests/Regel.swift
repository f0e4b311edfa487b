import Codec

@testable import Demo

/// One line of the demo, read back with the program's own reader.
struct Regel {
  let bytes: [UInt8]
  private let document: JSONDocument

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    document = try JSONDocument(parsing: bytes)
  }

  static func alle() throws -> [Regel] { try Demo.gebeurtenissen().map(Regel.init) }

  var canoniek: [UInt8] {
    var output: [UInt8] = []
    document.appendCanonical(document.root, to: &output)
    return output
  }

  var id: String { tekst("id") ?? "" }
  var stroom: String { tekst("subject") ?? "" }
  var soort: String { tekst("type") ?? "" }
  var tijd: String { tekst("time") ?? "" }
  var handeling: String { tekst("handeling") ?? "" }
  var versie: Int? { document.member("streamversion", of: document.root).map(document.integer) }

  /// The same moment in UTC, so that texts can be compared.
  var utc: String { tekst("recordedtime") ?? "" }

  func tekst(_ sleutel: StaticString) -> String? {
    document.member(sleutel, of: document.root).map(document.string)
  }

  func veld(_ sleutel: StaticString) -> String? {
    document.member("data", of: document.root)
      .flatMap { document.member(sleutel, of: $0) }
      .map(document.string)
  }
}
