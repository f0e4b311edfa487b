import Codec
import Domain

// What goes over the line from the chair's program to the wall: one canonical JSON object and a
// newline for each change, and nothing in the other direction.

/// How large a message may be. What does not fit on a wall need not be sent to one.
enum Zaalmaat {
  /// Bytes of a line without its newline; a longer one is no message.
  static let regel = 128 << 10
  /// Bytes of a text, and of the words for a person.
  static let tekst = 4096
  static let wie = 256
  static let wat = 1024
  static let afspraken = 24
}

extension Zaalbeeld {
  /// The message, without a newline.
  var bericht: [UInt8] {
    var leden = [JSONMember("fase", .text(fase.rawValue))]
    if case .punt(let punt) = self {
      leden.append(JSONMember("vraag", .text(punt.vraag.begrensd(Zaalmaat.tekst))))
      if let besluit = punt.besluit {
        leden.append(JSONMember("besluit", .text(besluit.begrensd(Zaalmaat.tekst))))
      }
      let afspraken = punt.afspraken.prefix(Zaalmaat.afspraken).map { afspraak -> JSONValue in
        [
          "wie": .text(afspraak.wie.begrensd(Zaalmaat.wie)),
          "wat": .text(afspraak.wat.begrensd(Zaalmaat.wat)),
          "uiterlijk": .text(afspraak.uiterlijk.tekst),
        ]
      }
      leden.append(JSONMember("afspraken", .array(afspraken)))
    }
    return JSONValue.object(leden).canonical
  }

  /// Reads a message strictly: a member too many or too few, a value of another form or anything
  /// larger than is ever sent gives `nil`.
  init?(bericht: [UInt8]) {
    guard bericht.count <= Zaalmaat.regel, let document = try? JSONDocument(parsing: bericht),
      var leden = Zaalleden(document, document.root),
      let fase = leden.neem("fase", Zaalmaat.wie).flatMap(Fase.init(rawValue:))
    else { return nil }
    switch fase {
    case .niets: self = .niets
    case .wissel: self = .wissel
    case .pauze: self = .pauze
    case .gesloten: self = .gesloten
    case .punt:
      guard let vraag = leden.neem("vraag", Zaalmaat.tekst),
        let afspraken = leden.neemAfspraken()
      else { return nil }
      let besluit = leden.neem("besluit", Zaalmaat.tekst)
      self = .punt(Zaalpunt(vraag: vraag, besluit: besluit, afspraken: afspraken))
    }
    if !leden.isOp { return nil }
  }

  private enum Fase: String { case niets, wissel, pauze, punt, gesloten }

  private var fase: Fase {
    switch self {
    case .niets: .niets
    case .wissel: .wissel
    case .pauze: .pauze
    case .punt: .punt
    case .gesloten: .gesloten
    }
  }
}

/// The members of an object, taken out one by one.
private struct Zaalleden {
  private let document: JSONDocument
  private var leden: [String: JSONNode] = [:]

  init?(_ document: JSONDocument, _ object: JSONNode) {
    guard document.kind(of: object) == .object else { return nil }
    self.document = document
    for (naam, waarde) in document.members(of: object) { leden[document.string(naam)] = waarde }
  }

  var isOp: Bool { leden.isEmpty }

  mutating func neem(_ naam: String, _ grens: Int) -> String? {
    guard let waarde = leden[naam], document.kind(of: waarde) == .text,
      document.utf8(of: waarde).count <= grens, !document.hasControl(waarde)
    else { return nil }
    leden[naam] = nil
    return document.string(waarde)
  }

  mutating func neemAfspraken() -> [Zaalafspraak]? {
    guard let lijst = leden.removeValue(forKey: "afspraken"), document.kind(of: lijst) == .array
    else { return nil }
    var afspraken: [Zaalafspraak] = []
    for item in document.items(of: lijst) {
      guard afspraken.count < Zaalmaat.afspraken, var leden = Zaalleden(document, item),
        let wie = leden.neem("wie", Zaalmaat.wie), let wat = leden.neem("wat", Zaalmaat.wat),
        let uiterlijk = leden.neem("uiterlijk", Zaalmaat.wie).flatMap({ Datum($0) }), leden.isOp
      else { return nil }
      afspraken.append(Zaalafspraak(wie: wie, wat: wat, uiterlijk: uiterlijk))
    }
    return afspraken
  }
}

extension String {
  /// At most so many bytes of UTF-8, with a mark where it was cut, and without control characters.
  fileprivate func begrensd(_ grens: Int) -> String {
    var uit = ""
    var bytes = 0
    for scalar in unicodeScalars {
      if scalar.properties.generalCategory == .control, scalar != "\n", scalar != "\t" { continue }
      bytes += UTF8.width(scalar)
      // The mark takes three bytes.
      if bytes > grens - 3 { return uit + "…" }
      uit.unicodeScalars.append(scalar)
    }
    return uit
  }
}
