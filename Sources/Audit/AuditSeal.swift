import Crypto
import FoundationEssentials

/// How an entry is wrapped: one byte that says how, then the entry as it is, or sealed by HPKE
/// (RFC 9180, base mode, X25519, HKDF-SHA256, ChaCha20-Poly1305) as 32 bytes of encapsulated key and
/// the ciphertext. Whoever seals needs no secret: a failed unlock can be written too. The id of the
/// log goes into the key, number and previous link are authenticated: an entry opens only in its
/// own place.
struct AuditSeal {
  private let logId: [UInt8]

  private static let clear: UInt8 = 0
  private static let sealed: UInt8 = 1
  private static let encapsulatedSize = 32
  private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly

  init(logId: [UInt8]) { self.logId = logId }

  private var info: Data { Data(Array("experttafel audit".utf8) + logId) }

  private static func place(_ number: Int, _ previous: [UInt8]) -> Data {
    Data(AuditChain.bytes(of: number) + previous)
  }

  /// - Parameter recipient: nil leaves the entry in the clear.
  /// - Throws: `malformedKey` for a point that nothing can be agreed with.
  func wrap(
    _ entry: [UInt8], for recipient: Curve25519.KeyAgreement.PublicKey?, number: Int,
    previous: [UInt8]
  ) throws(AuditError) -> [UInt8] {
    guard let recipient else { return [Self.clear] + entry }
    do {
      var sender = try HPKE.Sender(recipientKey: recipient, ciphersuite: Self.suite, info: info)
      let text = try sender.seal(entry, authenticating: Self.place(number, previous))
      return [Self.sealed] + sender.encapsulatedKey + text
    } catch {
      throw .malformedKey
    }
  }

  /// - Throws: `isSealed`, `cannotUnseal`.
  func unwrap(
    _ payload: [UInt8], with key: Curve25519.KeyAgreement.PrivateKey?, number: Int,
    previous: [UInt8]
  ) throws(AuditError) -> [UInt8] {
    let rest = payload.dropFirst()
    switch payload.first {
    case Self.clear: return Array(rest)
    case Self.sealed:
      guard let key else { throw .isSealed(number: number) }
      do {
        var recipient = try HPKE.Recipient(
          privateKey: key, ciphersuite: Self.suite, info: info,
          encapsulatedKey: Data(rest.prefix(Self.encapsulatedSize)))
        return Array(
          try recipient.open(
            Data(rest.dropFirst(Self.encapsulatedSize)),
            authenticating: Self.place(number, previous)))
      } catch {
        throw .cannotUnseal(number: number)
      }
    default: throw .cannotUnseal(number: number)
    }
  }
}
