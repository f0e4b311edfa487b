import Codec
import Domain

/// Writes events as canonical JSON, a line each (EXCHANGE.md section 1, "Export").
public struct Uitvoer {
  private var document = JSONDocument()

  public init() {}

  /// Appends the line of an event, its newline included. `inhoud` is `nil` when it was destroyed.
  public mutating func schrijf(
    id: String, stroom: String, versie: Int, kop: Kop, inhoud: UnsafeRawBufferPointer?,
    naar uit: inout [UInt8]
  ) throws(JSONError) {
    var velden = [
      JSONMember("actor", .text(kop.actor)), JSONMember("id", .text(id)),
      JSONMember("recordedtime", .text(kop.opgeslagen)), JSONMember("source", .text(kop.source)),
      JSONMember("specversion", "1.0"), JSONMember("streamversion", .integer(versie)),
      JSONMember("subject", .text(stroom)), JSONMember("time", .text(kop.tijd)),
      JSONMember("type", .text(kop.soort.type)),
    ]
    if kop.heeftMediatype {
      velden.insert(JSONMember("datacontenttype", .text(Kop.mediatype)), at: 1)
    }
    if let inhoud {
      try document.parse(inhoud)
    } else {
      try document.parse(Array(#"{"data":{},"gewist":true}"#.utf8))
    }
    // Both lists are sorted: merge them.
    uit.append(UInt8(ascii: "{"))
    var over = velden[...]
    for (key, value) in document.members(of: document.root) {
      while let veld = over.first, !document.precedes(key, veld.key) {
        voegToe(veld, &uit)
        over.removeFirst()
      }
      komma(&uit)
      document.appendCanonical(key, to: &uit)
      uit.append(UInt8(ascii: ":"))
      document.appendCanonical(value, to: &uit)
    }
    for veld in over { voegToe(veld, &uit) }
    uit.append(UInt8(ascii: "}"))
    uit.append(UInt8(ascii: "\n"))
  }

  private func voegToe(_ veld: JSONMember, _ uit: inout [UInt8]) {
    komma(&uit)
    CanonicalJSON.append(text: veld.key, to: &uit)
    uit.append(UInt8(ascii: ":"))
    veld.value.append(to: &uit)
  }

  private func komma(_ uit: inout [UInt8]) {
    if uit.last != UInt8(ascii: "{") { uit.append(UInt8(ascii: ",")) }
  }
}
