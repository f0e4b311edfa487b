import Codec
import Domain
import TUI

/// A form that lies over a place.
struct OpenFormulier: Equatable, Sendable {
  var verzoek: Formulierverzoek
  var formulier: Formulier
  /// Under which what is typed is kept.
  var sleutel: Conceptsleutel
  /// What there was before anything was typed: as long as it is the same there is nothing to keep.
  private let begin: [String: JSONValue]

  /// A form that starts from what is known; with a draft, from there.
  init(
    _ verzoek: Formulierverzoek, _ sleutel: Conceptsleutel, concept: Concept? = nil, _ taal: Taal,
    vandaag: Datum
  ) {
    let vers = Formulier(verzoek.model, vooraf: verzoek.vooraf, taal)
    self.verzoek = verzoek
    self.sleutel = sleutel
    begin = vers.getypt
    formulier =
      concept.map { Formulier(verzoek.model, concept: $0.inhoud, vandaag: vandaag) } ?? vers
  }

  var isAangeraakt: Bool { formulier.getypt != begin }

  /// The title on its row, and the fields below it.
  static func delen(in midden: Rect) -> (titel: Rect, velden: Rect) {
    let delen = midden.split(rows: [.fixed(1), .fixed(midden.height < 18 ? 0 : 1), .flex()])
    return (delen[0], delen[2])
  }

  static func kader(_ taal: Taal, _ beeld: Beeld, in midden: Rect) -> Formulierkader {
    Formulierkader(taal, vandaag: beeld.vandaag, delen(in: midden).velden.size)
  }

  func teken(_ beeld: Beeld, _ taal: Taal, op canvas: inout Canvas, in midden: Rect) {
    let (titel, velden) = Self.delen(in: midden)
    canvas.put(verzoek.titel.in(taal), in: titel.inset(columns: 1), role: .heading)
    formulier.teken(op: &canvas, in: velden, Self.kader(taal, beeld, in: midden))
  }
}
