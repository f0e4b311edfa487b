import Codec
import Domain
import TUI

/// What has been typed or chosen in one field, valid or not.
enum Veldinhoud: Equatable, Sendable {
  case regel(LineEditor)
  case tekst(TextEditor)
  /// The value chosen; nothing until one is.
  case keuze(String?)
  /// The values chosen, and the number of the option at the cursor.
  case keuzes(Set<String>, plaats: Int)
  case rijen(Rijeninhoud)

  init(_ veld: Veldmodel) {
    switch veld.soort {
    case .regel, .regels, .datum, .moment, .getal: self = .regel(Self.regel("", veld))
    case .tekst: self = .tekst(Self.tekst(""))
    case .keuze: self = .keuze(nil)
    case .keuzes: self = .keuzes([], plaats: 0)
    case .rijen(let namen, let hoogstens):
      self = .rijen(Rijeninhoud(namen, hoogstens: hoogstens))
    }
  }

  /// As it was typed: the form of drafts. A value of another kind gives an empty field.
  init(_ veld: Veldmodel, ruw: JSONValue) {
    self.init(veld)
    switch (veld.soort, ruw) {
    case (.regel, .text(let tekst)), (.regels, .text(let tekst)), (.datum, .text(let tekst)),
      (.moment, .text(let tekst)), (.getal, .text(let tekst)):
      self = .regel(Self.regel(tekst, veld))
    case (.tekst, .text(let tekst)): self = .tekst(Self.tekst(tekst))
    case (.keuze(let opties), .text(let waarde)) where opties.contains { $0.waarde == waarde }:
      self = .keuze(waarde)
    case (.keuzes(let opties), .array(let waarden)):
      let bekend = opties.map(\.waarde).filter { waarden.contains(.text($0)) }
      self = .keuzes(Set(bekend), plaats: 0)
    case (.rijen(let namen, let hoogstens), .array):
      self = .rijen(Rijeninhoud(namen, hoogstens: hoogstens, ruw: ruw))
    default: break
    }
  }

  /// A value as an event holds it, to start from.
  init(_ veld: Veldmodel, waarde: JSONValue, _ taal: Taal) {
    switch (veld.soort, waarde) {
    case (.datum, .text(let tekst)):
      let datum = Datum(tekst)?.teTypen(taal)
      self.init(veld, ruw: .text(datum ?? tekst))
    case (.moment, .text(let tekst)):
      let moment = Moment(tekst)?.teTypen(taal)
      self.init(veld, ruw: .text(moment ?? tekst))
    case (.getal, .integer(let getal)): self.init(veld, ruw: .text(String(getal)))
    case (.keuze, .bool(let ja)): self.init(veld, ruw: .text(ja ? "true" : "false"))
    case (.regels, .array(let regels)):
      let teksten = regels.map { if case .text(let tekst) = $0 { tekst } else { "" } }
      self.init(veld, ruw: .text(teksten.joined(separator: ", ")))
    default: self.init(veld, ruw: waarde)
    }
  }

  /// Everything typed, for a draft; nothing for a field that is as it was when the form opened.
  var ruw: JSONValue? {
    switch self {
    case .regel(let regel): regel.isEmpty ? nil : .text(regel.text)
    case .tekst(let tekst): tekst.isEmpty ? nil : .text(tekst.text)
    case .keuze(let waarde): waarde.map { .text($0) }
    case .keuzes(let waarden, _):
      waarden.isEmpty ? nil : .array(waarden.sorted().map { .text($0) })
    case .rijen(let rijen): rijen.json(\.text)
    }
  }

  private static func regel(_ tekst: String, _ veld: Veldmodel) -> LineEditor {
    // Several lines in one are each checked by themselves.
    let regel = TextLimit.scalars(Vormcontrole.langsteRegel)
    return LineEditor(
      tekst, limit: veld.soort == .regels ? .bytes(Vormcontrole.langsteTekst) : regel)
  }

  private static func tekst(_ tekst: String) -> TextEditor {
    TextEditor(tekst, limit: .bytes(Vormcontrole.langsteTekst))
  }
}
