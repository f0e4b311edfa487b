import Chance
import Codec
import Domain
import Exchange
import Testing

/// Whatever a line holds, reading it gives an event or a reason; an event written out and read
/// again is the same event.
@Suite struct LineFuzzTests {
  private static let words = [
    "{", "}", "[", "]", "\"", ",", ":", "\\u0000", "\\ud800", "\\ud83e\\uddd2", "\\", "null",
    "1e9", "-0", "9007199254740992", "\u{feff}", "\u{1b}[2J", "\u{85}", "\"gewist\":true,",
    "\"data\":{},", "\"streamversion\":1,", "\"eigen9\":\"x\",", "2026-03-29T02:30:00+01:00",
    "\r", "é", "e\u{301}",
  ]

  @Test func `a line is an event or has a reason, and comes back as it went out`() throws {
    let mutator = Mutator(corpus: try Corpus.lines(), words: Self.words)
    var accepted = 0
    try fuzz("line", mutator, most: 8_000) { bytes in
      guard let first = read(bytes) else { return }
      accepted += 1
      let line = try written(first)
      let second = try #require(read(line), "no longer read: \(text(line)) from \(text(bytes))")
      #expect(second.id == first.id && second.stroom == first.stroom && second.kop == first.kop)
      #expect(second.inhoud == first.inhoud && second.tijd == first.tijd)
      try #require(try written(second) == line, "\(text(bytes))")
    }
    #expect(accepted > 100)
  }

  @Test func `JSON is read or has a reason, and its canonical form is a fixed point`() throws {
    let mutator = Mutator(corpus: try Corpus.lines(), words: Self.words)
    try fuzz("json", mutator, most: 8_000) { bytes in
      // The contract has no form for other control characters: who reads a text refuses them.
      guard let once = try canonical(bytes), once.allSatisfy({ $0 >= 0x20 }) else { return }
      try #require(try canonical(once) == once, "\(text(bytes))")
    }
  }

  private func read(_ line: [UInt8]) -> Binnengekomen? {
    var envelop = Envelop(ontvangen: Moment(seconden: 1_790_000_000))
    return line.withUnsafeBytes { bytes in
      do throws(Regelfout) { return try envelop.lees(bytes) } catch { return nil }
    }
  }

  private func written(_ event: Binnengekomen) throws -> [UInt8] {
    var uitvoer = Uitvoer()
    var line: [UInt8] = []
    try (event.inhoud ?? []).withUnsafeBytes { inhoud in
      try uitvoer.schrijf(
        id: event.id, stroom: event.stroom.tekst, versie: 1, kop: event.kop,
        inhoud: event.inhoud == nil ? nil : inhoud, naar: &line)
    }
    return line.dropLast()
  }

  /// nil when it is no JSON.
  private func canonical(_ bytes: [UInt8]) throws -> [UInt8]? {
    let document: JSONDocument
    do throws(JSONError) { document = try JSONDocument(parsing: bytes) } catch { return nil }
    var output: [UInt8] = []
    document.appendCanonical(document.root, to: &output)
    return output
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
