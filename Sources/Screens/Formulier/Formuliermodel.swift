import Codec
import Domain

/// The fields of a form for one event, made from the table of what an event holds.
public struct Formuliermodel: Equatable, Sendable {
  public let soort: Gebeurtenissoort
  public let velden: [Veldmodel]
  /// What the caller knows already, by path: in the data, not on the form.
  public let vast: [String: JSONValue]
  /// A promise can be filled in with it, at the paths that begin with `belofte.`.
  public let metBelofte: Bool
  /// What is settled with it, at the paths that begin with `open.`.
  let afhandeling: [Sluitpunt]

  /// - Parameters:
  ///   - vast: values that are not asked, such as the id of the advice; ids without `opties` can
  ///     only come from here, and so can lists of objects that hold more than lines.
  ///   - opties: what may be chosen for an id, by path.
  ///   - personen: who is offered while a line is typed, by path.
  ///   - paden: which fields to ask, in which order; without it all of them, in the order of the
  ///     table.
  public init(
    _ soort: Gebeurtenissoort, vast: [String: JSONValue] = [:], opties: [String: [Optie]] = [:],
    personen: [String: [Suggestie]] = [:], paden: [String]? = nil, metBelofte: Bool = false,
    afhandeling: [Sluitpunt] = []
  ) {
    self.soort = soort
    self.vast = vast
    self.metBelofte = metBelofte
    self.afhandeling = afhandeling
    let schema = Self.schema(soort, metBelofte, afhandeling)
    let alle = Self.velden(schema.velden, "", opties, personen)
      .filter { vast[$0.pad] == nil && vast[$0.groep ?? $0.pad] == nil }
    velden =
      paden.map { paden in paden.compactMap { pad in alle.first { $0.pad == pad } } } ?? alle
  }

  var schema: Schema { Self.schema(soort, metBelofte, afhandeling) }

  private static func schema(
    _ soort: Gebeurtenissoort, _ metBelofte: Bool, _ afhandeling: [Sluitpunt]
  ) -> Schema {
    let schema = Schema.van(soort).metAfhandeling(afhandeling)
    return metBelofte ? schema.metBelofte : schema
  }

  private static func velden(
    _ velden: [Veld], _ groep: String, _ opties: [String: [Optie]],
    _ personen: [String: [Suggestie]]
  ) -> [Veldmodel] {
    velden.flatMap { veld -> [Veldmodel] in
      let pad = groep + veld.naam.description
      if case .object(let binnen) = veld.vorm {
        return Self.velden(binnen, pad + ".", opties, personen)
      }
      return soort(veld, pad, opties[pad], personen[pad] ?? [])
        .map { [Veldmodel(pad: pad, soort: $0)] } ?? []
    }
  }

  private static func soort(
    _ veld: Veld, _ pad: String, _ opties: [Optie]?, _ personen: [Suggestie]
  ) -> Veldsoort? {
    switch veld.vorm {
    case .tekst, .nietBlankeTekst: .tekst
    case .regel, .nietBlankeRegel: .regel(personen)
    case .kenmerk, .gebeurtenisId: opties.map { .keuze($0) }
    case .object: nil
    case .datum: .datum(verleden: Schema.isVerleden(pad))
    case .moment: .moment
    case .getal(let grenzen): .getal(grenzen)
    case .jaNee: .keuze(Veldmodel.jaNee + (veld.verplicht ? [] : [Veldmodel.onbekend]))
    case .keuze(let waarden): .keuze(Keuzewoord.opties(waarden))
    case .lijst(.keuze(let waarden), _): .keuzes(Keuzewoord.opties(waarden))
    case .lijst(.regel, _): .regels
    case .lijst(.kenmerk, _): opties.map { .keuzes($0) }
    case .lijst(.object(let velden), let aantal) where velden.allSatisfy(\.isRegel):
      .rijen(velden.map(\.naam.description), hoogstens: aantal.upperBound)
    case .lijst: nil
    }
  }
}

extension Veld {
  fileprivate var isRegel: Bool { if case .regel = vorm { true } else { false } }
}
