import Codec
import Domain

// The draft: everything as it was typed, valid or not, with the place where one was.

extension Formulier {
  public var concept: JSONValue {
    let velden = zip(model.velden, inhoud).compactMap { veld, inhoud in
      inhoud.ruw.map { JSONMember(veld.pad, $0) }
    }
    let bezocht = model.velden.indices.filter(self.bezocht.contains).map {
      JSONValue.text(model.velden[$0].pad)
    }
    return .object([
      JSONMember("bezocht", .array(bezocht)), JSONMember("focus", .text(veld?.pad ?? "")),
      JSONMember("velden", .object(velden)),
    ])
  }

  /// What stands in the fields, by path.
  var getypt: [String: JSONValue] {
    var getypt: [String: JSONValue] = [:]
    for (veld, inhoud) in zip(model.velden, inhoud) { getypt[veld.pad] = inhoud.ruw }
    return getypt
  }

  /// The form as it was left, on the same fields; what the draft holds of a field that the form no
  /// longer has stays in the draft alone.
  public init(_ model: Formuliermodel, concept: JSONValue, vandaag: Datum) {
    self.init(model)
    let velden = concept.lid("velden")
    for (nummer, veld) in model.velden.enumerated() {
      if let ruw = velden?.lid(veld.pad) { inhoud[nummer] = Veldinhoud(veld, ruw: ruw) }
    }
    if case .text(let pad) = concept.lid("focus") {
      focus = model.velden.firstIndex { $0.pad == pad } ?? 0
    }
    if case .array(let paden) = concept.lid("bezocht") {
      bezocht = Set(model.velden.indices.filter { paden.contains(.text(model.velden[$0].pad)) })
    }
    for nummer in bezocht where nummer != focus { hercontroleer(nummer, vandaag) }
  }
}

extension JSONValue {
  /// A member of an object.
  func lid(_ naam: String) -> JSONValue? {
    guard case .object(let leden) = self else { return nil }
    return leden.first { ExactText($0.key) == ExactText(naam) }?.value
  }
}
