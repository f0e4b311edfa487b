import Codec
import Crypto

/// Other names for the casussen of one export: the same everywhere in it, and nobody can make them
/// again, as the salt goes with the export. They have the form of an id, so that the export can be
/// imported elsewhere. Texts are not looked into.
public struct Pseudoniemen {
  private let zout = SymmetricKey(size: .bits256)
  private var bekend: [String: String] = [:]
  private var document = JSONDocument()

  public init() {}

  /// `P-` and 96 bits of HMAC-SHA-256, in hexadecimal.
  mutating func casus(_ zaaknummer: String) -> String {
    if let naam = bekend[zaaknummer] { return naam }
    let code = HMAC<SHA256>.authenticationCode(for: Array(zaaknummer.utf8), using: zout)
    let cijfers = Array("0123456789abcdef")
    let naam =
      "P-" + String(code.prefix(12).flatMap { [cijfers[Int($0 >> 4)], cijfers[Int($0 & 15)]] })
    bekend[zaaknummer] = naam
    return naam
  }

  /// The name of a stream: that of a casus changes.
  public mutating func stroom(_ naam: String) -> String {
    let begin = "casus/"
    return naam.hasPrefix(begin) ? begin + casus(String(naam.dropFirst(begin.count))) : naam
  }

  /// The content of an event with the casussen that `data` names replaced: in `casus`, and in
  /// `casus` of each of its `punten`.
  public mutating func inhoud(_ bytes: UnsafeRawBufferPointer) throws(JSONError) -> [UInt8] {
    try document.parse(bytes)
    return vervang(in: document.root, diep: 0).canonical
  }

  /// - Parameter diep: 0 for the whole, 1 for `data`, 2 for one of its `punten`.
  private mutating func vervang(in node: JSONNode, diep: Int) -> JSONValue {
    var leden: [JSONMember] = []
    for (key, value) in document.members(of: node) {
      let naam = document.string(key)
      let soort = document.kind(of: value)
      let nieuw: JSONValue
      switch (diep, naam, soort) {
      case (0, "data", .object): nieuw = vervang(in: value, diep: 1)
      case (1..., "casus", .text): nieuw = .text(casus(document.string(value)))
      case (1, "punten", .array):
        var punten: [JSONValue] = []
        for punt in document.items(of: value) {
          let isObject = document.kind(of: punt) == .object
          punten.append(isObject ? vervang(in: punt, diep: 2) : waarde(punt))
        }
        nieuw = .array(punten)
      default: nieuw = waarde(value)
      }
      leden.append(JSONMember(naam, nieuw))
    }
    return .object(leden)
  }

  /// A value as it is. Fractions do not occur: the contract refuses them.
  private func waarde(_ node: JSONNode) -> JSONValue {
    switch document.kind(of: node) {
    case .text: .text(document.string(node))
    case .integer: .integer(document.integer(node))
    case .bool: .bool(document.bool(node))
    case .null, .otherNumber: .null
    case .array: .array(document.items(of: node).map(waarde))
    case .object:
      .object(
        document.members(of: node).map { JSONMember(document.string($0.key), waarde($0.value)) })
    }
  }
}
