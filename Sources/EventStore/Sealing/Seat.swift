import Crypto
import CryptoExtras

/// Somebody who can unlock the store. The role is a word of the domain; here it is only bound to the
/// seat's key, so that it cannot be changed behind the program's back.
public struct Seat: Sendable, Equatable {
  public let name: String
  public let role: String
  /// The holder of the recovery key, kept on paper.
  public let isRecovery: Bool

  public init(name: String, role: String, isRecovery: Bool = false) {
    self.name = name
    self.role = role
    self.isRecovery = isRecovery
  }
}

/// What scrypt was asked to do for a seat (RFC 7914); kept with the seat, so that it can be raised
/// later.
struct PassphraseCost: Equatable {
  var salt: [UInt8]
  /// N is 2 to this power; 17 takes 128 MiB and about 0.4 s.
  var log2Rounds: Int64
  var blockSize: Int64
  var parallelism: Int64

  static func fresh(_ log2Rounds: Int64) -> PassphraseCost {
    PassphraseCost(
      salt: randomBytes(16), log2Rounds: log2Rounds, blockSize: 8, parallelism: 1)
  }

  /// The key that a passphrase makes; throws for parameters that no program of ours wrote.
  func key(from passphrase: Passphrase) throws(StoreError) -> SymmetricKey {
    guard 10...22 ~= log2Rounds, 1...16 ~= blockSize, 1...4 ~= parallelism else {
      throw .broken(position: 0, reason: .keysChanged)
    }
    do {
      return try KDF.Scrypt.deriveKey(
        from: passphrase.bytes, salt: salt, outputByteCount: 32, rounds: 1 << Int(log2Rounds),
        blockSize: Int(blockSize), parallelism: Int(parallelism), maxMemory: 2 << 30)
    } catch {
      throw .io(reason: "scrypt failed")
    }
  }
}

/// A passphrase as it was given: UTF-8 without control characters, within bounds.
public struct Passphrase: Sendable {
  let bytes: [UInt8]
  public static let shortest = 12
  public static let longest = 1_024

  /// Why a text is no passphrase.
  public enum Flaw: Error, Equatable, Sendable {
    case notUTF8, hasControls, tooLong
    /// Only for a new one.
    case tooShort(characters: Int)
  }

  /// - Parameter isNew: a new passphrase has to be long enough; one that is tried need not.
  public init(_ bytes: [UInt8], isNew: Bool) throws(Flaw) {
    guard bytes.count <= Self.longest else { throw .tooLong }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    let hasControls = text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    if hasControls { throw .hasControls }
    if isNew, text.count < Self.shortest { throw .tooShort(characters: text.count) }
    self.bytes = bytes
  }

  /// A rough count of bits: characters times the kinds among them, less for what repeats. It says
  /// "longer" to people, nothing more.
  public var strength: Int {
    let text = String(decoding: bytes, as: UTF8.self)
    var kinds = 0
    if text.contains(where: \.isLowercase) { kinds += 26 }
    if text.contains(where: \.isUppercase) { kinds += 26 }
    if text.contains(where: \.isNumber) { kinds += 10 }
    if text.contains(where: { !$0.isLetter && !$0.isNumber }) { kinds += 20 }
    let bitsEach = Double(Int.bitWidth - max(kinds, 2).leadingZeroBitCount)
    let different = Double(Set(text).count)
    return Int(min(Double(text.count), different * 2) * min(bitsEach, 6) * 0.7)
  }
}
