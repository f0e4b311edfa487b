import Codec
import Domain

extension Casusvraag {
  /// The first action of an acceleration starts it.
  var versnelling: Formulierverzoek {
    let soort = Gebeurtenissoort.procesversnellingIngezet
    let ervoor = casus.versnellingsbegin(beeld.wereld.team) ?? []
    return Formulierverzoek(
      soort.rawValue,
      titel: ervoor.isEmpty
        ? .vastlegwoord(.titel(soort, casus.roepsel))
        : .zorgwoord(.versnellingBegint(casus.roepsel)),
      Formuliermodel(soort),
      doel: .gebeurtenis(soort, stroom, roepsel: casus.roepsel, ervoor: ervoor),
      gezien: [stroom: beeld.wereld.versie(van: stroom)])
  }

  /// Closing shows what is still open, and settles it in the same step.
  var afsluiting: Formulierverzoek {
    let open = beeld.wereld.openBijSluiten(casus)
    var vooraf: [String: JSONValue] = [
      "open.versnelling": .text(Zorgwoord.versnellingEindigt.in(taal))
    ]
    for ladder in Ladder.allCases where casus.escalaties[ladder] != nil {
      vooraf["open.\(ladder.rawValue)"] = .text(Escalatieuitkomst.afgeschaald.rawValue)
    }
    if case .aangeboden = casus.overdracht {
      vooraf["open.overdracht"] = .text(Overdrachtantwoord.ingetrokken.rawValue)
    }
    let model = Formuliermodel(
      .afgesloten, opties: ["open.nagekomen": afspraken], personen: personen, afhandeling: open)
    let gevraagd = Set(model.velden.map(\.pad))
    return Formulierverzoek(
      Gebeurtenissoort.afgesloten.rawValue,
      titel: .zorgwoord(.sluittitel(casus.roepsel, vanAgenda: open.contains(.agenda))), model,
      vooraf: vooraf.filter { gevraagd.contains($0.key) },
      doel: .afsluiting(
        stroom, roepsel: casus.roepsel, redenVanAgenda: Zorgwoord.vanAgendaBijSluiten.in(taal)),
      gezien: [stroom: beeld.wereld.versie(van: stroom)])
  }
}

extension Formulierdoel {
  /// What the form says of each open thing, and then the closing.
  static func afsluiting(
    _ data: JSONValue, _ stroom: Stroom, _ reden: String, _ beeld: Beeld
  ) -> [Voorgesteld] {
    guard let casus = beeld.wereld.casussen[stroom.id], case .object(let leden) = data else {
      // It was destroyed meanwhile: the judge says so.
      return [Voorgesteld(.afgesloten, stroom, data)]
    }
    let naam = Schema.afhandeling.description
    return Afsluiting(casus, beeld.wereld).voorstellen(
      .object(leden.filter { $0.key != naam }), Afsluiting.Antwoorden(data.lid(naam)),
      reden: reden)
  }
}

extension Afsluiting.Antwoorden {
  fileprivate init(_ data: JSONValue?) {
    self.init()
    func tekst(_ naam: String) -> String? {
      if case .text(let tekst) = data?.lid(naam) { tekst } else { nil }
    }
    for ladder in Ladder.allCases {
      ladders[ladder] = tekst(ladder.rawValue).flatMap(Escalatieuitkomst.init)
    }
    if case .array(let ids) = data?.lid("nagekomen") {
      nagekomen = Set(ids.compactMap { if case .text(let id) = $0 { id } else { nil } })
    }
    versnelling = tekst("versnelling") ?? ""
    overdracht = tekst("overdracht").flatMap(Overdrachtantwoord.init)
    klachten = tekst("klachten").flatMap(Klachtuitkomst.init)
  }
}
