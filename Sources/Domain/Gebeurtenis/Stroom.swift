/// The three kinds of stream.
public enum Stroomsoort: String, CaseIterable, Sendable {
  case team, tafel, casus
}

/// A stream: the `subject` of its events.
public struct Stroom: Hashable, Sendable {
  public let soort: Stroomsoort
  /// The part after the slash: 1–32 of `A-Z a-z 0-9 -`.
  public let id: String

  public init(_ soort: Stroomsoort, _ id: String) {
    self.soort = soort
    self.id = id
  }

  /// Reads `casus/ET-2026-00001`; `nil` for another form.
  public init?(_ tekst: String) {
    guard let schuine = tekst.utf8.firstIndex(of: UInt8(ascii: "/")),
      let soort = Stroomsoort(rawValue: String(tekst[..<schuine]))
    else { return nil }
    let id = String(tekst[tekst.utf8.index(after: schuine)...])
    guard Kenmerk.isId(Array(id.utf8)[...]) else { return nil }
    self.init(soort, id)
  }

  public var tekst: String { soort.rawValue + "/" + id }

  public static func casus(_ id: String) -> Stroom { Stroom(.casus, id) }
  public static func tafel(_ id: String) -> Stroom { Stroom(.tafel, id) }
  public static func team(_ id: String) -> Stroom { Stroom(.team, id) }
}

/// The forms of identifiers (EXCHANGE.md section 1).
public enum Kenmerk {
  /// Ids of streams and within events: 1–32 of `A-Z a-z 0-9 -`.
  public static func isId(_ utf8: ArraySlice<UInt8>) -> Bool {
    1...32 ~= utf8.count && utf8.allSatisfy { isLetterOfCijfer($0) || $0 == UInt8(ascii: "-") }
  }

  /// Ids of events: 1–64 of `A-Z a-z 0-9 . _ : -`.
  public static func isGebeurtenisId(_ utf8: ArraySlice<UInt8>) -> Bool {
    1...64 ~= utf8.count
      && utf8.allSatisfy { isLetterOfCijfer($0) || [0x2D, 0x2E, 0x3A, 0x5F].contains($0) }
  }

  /// Who recorded: 1–64 of `a-z 0-9 . -`.
  public static func isActor(_ utf8: ArraySlice<UInt8>) -> Bool {
    1...64 ~= utf8.count
      && utf8.allSatisfy { isKleineLetterOfCijfer($0) || [0x2D, 0x2E].contains($0) }
  }

  /// `a-z 0-9`.
  public static func isKleineLetterOfCijfer(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte || 0x30...0x39 ~= byte
  }

  static func isLetterOfCijfer(_ byte: UInt8) -> Bool {
    isKleineLetterOfCijfer(byte) || 0x41...0x5A ~= byte
  }
}
