import Codec

extension Gebeurtenis {
  /// The user action that this event belongs to: the id of its first event (EXCHANGE.md section 1).
  /// An event without one is an action of its own.
  public var handeling: String { attribuut("handeling") ?? id }

  private func attribuut(_ naam: StaticString) -> String? {
    guard let inhoud, let document = try? JSONDocument(parsing: inhoud),
      let waarde = document.member(naam, of: document.root), document.kind(of: waarde) == .text
    else { return nil }  // Destroyed, or content that the store has proved but that is no JSON.
    return document.string(waarde)
  }

  /// Canonical JSON of `data`; `nil` when it was destroyed.
  var databytes: [UInt8]? {
    guard let inhoud, let document = try? JSONDocument(parsing: inhoud),
      let data = document.member("data", of: document.root)
    else { return nil }  // As above.
    var bytes: [UInt8] = []
    document.appendCanonical(data, to: &bytes)
    return bytes
  }

  /// The fields, to be proposed again.
  var data: JSONValue? {
    guard let databytes, let document = try? JSONDocument(parsing: databytes) else { return nil }
    return JSONValue(document, document.root)  // As above.
  }
}
