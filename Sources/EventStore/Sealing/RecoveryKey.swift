import Crypto

/// The recovery key: 160 random bits in eight groups of letters and digits that are not mistaken for
/// one another, printed once and kept on paper. A ninth group checks the others.
public struct RecoveryKey: Sendable {
  /// As it is printed: `K7QM-…`, groups of four with dashes.
  public let text: String
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  static func fresh() -> RecoveryKey {
    let symbols = randomBytes(32).map { alphabet[Int($0) % 32] }
    return RecoveryKey(symbols: symbols + check(symbols))
  }

  /// Reads what somebody typed from paper: case and separators do not matter, and O, I and L are
  /// read as the digits they resemble. nil when it cannot be a recovery key.
  public init?(typed: String) {
    var symbols: [Character] = []
    for character in typed.uppercased() {
      switch character {
      case "-", " ": continue
      case "O": symbols.append("0")
      case "I", "L": symbols.append("1")
      default:
        guard Self.alphabet.contains(character) else { return nil }
        symbols.append(character)
      }
      guard symbols.count <= 36 else { return nil }
    }
    guard symbols.count == 36, Self.check(Array(symbols.prefix(32))) == Array(symbols.suffix(4))
    else { return nil }
    self.init(symbols: symbols)
  }

  private init(symbols: [Character]) {
    let groups = stride(from: 0, to: symbols.count, by: 4).map { String(symbols[$0..<$0 + 4]) }
    text = groups.joined(separator: "-")
  }

  private static func check(_ symbols: [Character]) -> [Character] {
    SHA256.hash(data: Array(String(symbols).utf8)).prefix(4).map { alphabet[Int($0) % 32] }
  }

  /// The key as the passphrase of its seat.
  func passphrase() throws(StoreError) -> Passphrase {
    do { return try Passphrase(Array(text.utf8), isNew: false) } catch {
      throw .wrongPassphrase
    }
  }
}
