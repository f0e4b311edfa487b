import Codec

/// Checks the `data` of an event against the table: what is known has its form, what is unknown is
/// at least made of allowed values.
public struct Vormcontrole {
  private let document: JSONDocument

  public static let langsteTekst = 65_536
  public static let langsteRegel = 256

  public init(_ document: JSONDocument) { self.document = document }

  public func controleer(_ data: JSONNode, _ schema: Schema) throws(Vormfout) {
    try controleerWaarden(data, "")
    try controleer(data, schema.velden, "")
    for samenhang in schema.samenhang { try controleer(data, samenhang) }
  }

  /// Null, numbers that are not whole, control characters and overlong texts are refused wherever
  /// they stand, in unknown fields too.
  private func controleerWaarden(_ node: JSONNode, _ pad: String) throws(Vormfout) {
    switch document.kind(of: node) {
    case .null: throw .isNull(veld: pad)
    case .otherNumber: throw .geenGeheelGetal(veld: pad)
    case .text:
      if document.hasControl(node) { throw .stuurteken(veld: pad) }
      if document.utf8(of: node).count > Self.langsteTekst { throw .teLang(veld: pad) }
    case .object:
      for (key, value) in document.members(of: node) {
        if document.hasControl(key) || document.utf8(of: key).count > Self.langsteTekst {
          throw .naamMetStuurteken
        }
        // The path is only needed for an error: unknown fields are rare, errors rarer.
        do { try controleerWaarden(value, "") } catch {
          throw error.binnen(document.string(key))
        }
      }
    case .array:
      for item in document.items(of: node) { try controleerWaarden(item, pad) }
    case .integer, .bool: break
    }
  }

  private func controleer(_ object: JSONNode, _ velden: [Veld], _ pad: String) throws(Vormfout) {
    for veld in velden {
      guard let waarde = document.member(veld.naam, of: object) else {
        if veld.verplicht { throw .ontbreekt(veld: pad + veld.naam.description) }
        continue
      }
      do {
        try controleer(waarde, veld.vorm, verplicht: veld.verplicht)
      } catch {
        throw error.binnen(veld.naam.description)
      }
    }
  }

  private func controleer(_ node: JSONNode, _ vorm: Vorm, verplicht: Bool) throws(Vormfout) {
    let kind = document.kind(of: node)
    switch vorm {
    case .tekst:
      guard kind == .text else { throw .verkeerdSoort(veld: "", verwacht: .tekst) }
      if verplicht { try nietBlank(node) }
    case .regel:
      try regel(node)
      if verplicht { try nietBlank(node) }
    case .nietBlankeTekst: try controleer(node, .tekst, verplicht: true)
    case .nietBlankeRegel: try controleer(node, .regel, verplicht: true)
    case .kenmerk:
      guard kind == .text, Kenmerk.isId(document.utf8(of: node)) else {
        throw .verkeerdSoort(veld: "", verwacht: .kenmerk)
      }
    case .gebeurtenisId:
      guard kind == .text, Kenmerk.isGebeurtenisId(document.utf8(of: node)) else {
        throw .verkeerdSoort(veld: "", verwacht: .kenmerk)
      }
    case .datum:
      guard kind == .text, Datum(document.utf8(of: node)) != nil else {
        throw .verkeerdSoort(veld: "", verwacht: .datum)
      }
    case .moment:
      guard kind == .text, Moment(document.utf8(of: node)) != nil else {
        throw .verkeerdSoort(veld: "", verwacht: .moment)
      }
    case .getal(let grenzen):
      guard kind == .integer else { throw .verkeerdSoort(veld: "", verwacht: .getal) }
      guard grenzen.contains(document.integer(node)) else {
        throw .buitenGrenzen(veld: "", van: grenzen.lowerBound, tot: grenzen.upperBound)
      }
    case .jaNee:
      guard kind == .bool else { throw .verkeerdSoort(veld: "", verwacht: .jaNee) }
    case .keuze(let waarden):
      guard kind == .text else { throw .verkeerdSoort(veld: "", verwacht: .tekst) }
      let utf8 = document.utf8(of: node)
      guard waarden.contains(where: { $0.utf8.elementsEqual(utf8) }) else {
        throw .onbekendeWaarde(veld: "")
      }
    case .lijst(let vorm, let aantal):
      guard kind == .array else { throw .verkeerdSoort(veld: "", verwacht: .lijst) }
      var geteld = 0
      for item in document.items(of: node) {
        try controleer(item, vorm, verplicht: false)
        geteld += 1
      }
      guard aantal.contains(geteld) else {
        throw .aantalBuitenGrenzen(veld: "", van: aantal.lowerBound, tot: aantal.upperBound)
      }
    case .object(let velden):
      guard kind == .object else { throw .verkeerdSoort(veld: "", verwacht: .object) }
      try controleer(node, velden, "")
    }
  }

  private func regel(_ node: JSONNode) throws(Vormfout) {
    guard document.kind(of: node) == .text else { throw .verkeerdSoort(veld: "", verwacht: .tekst) }
    if document.hasNewline(node) { throw .nieuweRegel(veld: "") }
    let utf8 = document.utf8(of: node)
    // A scalar value has one byte that is not a continuation.
    if utf8.count > Self.langsteRegel,
      utf8.lazy.filter({ $0 & 0xC0 != 0x80 }).count > Self.langsteRegel
    {
      throw .teLang(veld: "")
    }
  }

  private func nietBlank(_ node: JSONNode) throws(Vormfout) {
    let utf8 = document.utf8(of: node)
    if let eerste = utf8.first, 0x21...0x7E ~= eerste { return }
    let isBlank = document.string(node).unicodeScalars.allSatisfy(\.properties.isWhitespace)
    if isBlank { throw .leeg(veld: "") }
  }

  private func controleer(_ data: JSONNode, _ samenhang: Samenhang) throws(Vormfout) {
    switch samenhang {
    case .verplicht(let veld, let als, let waarden):
      guard heeft(data, als, een: waarden) else { return }
      guard let waarde = document.member(veld, of: data) else {
        throw .ontbreekt(veld: veld.description)
      }
      do { try nietBlank(waarde) } catch { throw error.binnen(veld.description) }
    case .alleen(let veld, let als, let waarden):
      if document.member(veld, of: data) != nil, !heeft(data, als, een: waarden) {
        throw .hoortErNietBij(veld: veld.description, als: als.description)
      }
    case .minstensEen(let velden):
      if velden.allSatisfy({ document.member($0, of: data) == nil }) { throw .nietsGewijzigd }
    case .nietVoor(let veld, let ander):
      if let laat = document.member(veld, of: data), let vroeg = document.member(ander, of: data),
        let einde = Datum(document.utf8(of: laat)), let begin = Datum(document.utf8(of: vroeg)),
        einde < begin
      {
        throw .voor(veld: veld.description, ander: ander.description)
      }
    }
  }

  private func heeft(_ data: JSONNode, _ veld: StaticString, een waarden: [StaticString]) -> Bool {
    guard let waarde = document.member(veld, of: data) else { return false }
    return waarden.contains { document.equals(waarde, $0) }
  }
}

extension Vormfout {
  /// The same fault, seen from the object in which `naam` holds the offending value.
  func binnen(_ naam: String) -> Vormfout {
    func pad(_ veld: String) -> String { veld.isEmpty ? naam : "\(naam).\(veld)" }
    return switch self {
    case .ontbreekt(let veld): .ontbreekt(veld: pad(veld))
    case .leeg(let veld): .leeg(veld: pad(veld))
    case .verkeerdSoort(let veld, let verwacht): .verkeerdSoort(veld: pad(veld), verwacht: verwacht)
    case .stuurteken(let veld): .stuurteken(veld: pad(veld))
    case .teLang(let veld): .teLang(veld: pad(veld))
    case .nieuweRegel(let veld): .nieuweRegel(veld: pad(veld))
    case .onbekendeWaarde(let veld): .onbekendeWaarde(veld: pad(veld))
    case .buitenGrenzen(let veld, let van, let tot):
      .buitenGrenzen(veld: pad(veld), van: van, tot: tot)
    case .aantalBuitenGrenzen(let veld, let van, let tot):
      .aantalBuitenGrenzen(veld: pad(veld), van: van, tot: tot)
    case .isNull(let veld): .isNull(veld: pad(veld))
    case .geenGeheelGetal(let veld): .geenGeheelGetal(veld: pad(veld))
    case .hoortErNietBij, .nietsGewijzigd, .voor, .naamMetStuurteken: self
    }
  }
}
