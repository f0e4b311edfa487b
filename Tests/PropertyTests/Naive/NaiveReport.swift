import Domain

/// The report over a period: the events of the period, each counted by looking for it.
struct NaiveReport {
  let from: Datum
  let to: Datum
  let casussen: [NaiveCasus]
  let tables: [NaiveTable]
  /// As at the end of `to`, or earlier.
  let state: NaiveRegion

  init(_ all: [NaiveEvent], from: Datum, to: Datum, at moment: Moment) {
    self.from = from
    self.to = to
    let region = NaiveRegion(all, at: moment)
    (casussen, tables) = (region.casussen, region.tables)
    state = NaiveRegion(all, at: min(moment, Amsterdam.einde(van: to)))
  }

  private func isInside(_ event: NaiveEvent) -> Bool { from <= event.day && event.day <= to }

  private func found(_ type: String) -> [NaiveEvent] {
    (casussen.flatMap(\.events) + tables.flatMap(\.events))
      .filter { $0.type == type && isInside($0) }
  }

  private func counts<K: Keuze>(_ type: String, _ field: String, _: K.Type) -> String {
    NaiveJSON.counts(found(type).map { $0.text(field) }, of: K.allCases.map(\.rawValue))
  }

  private func number(_ type: String) -> String { String(found(type).count) }

  var json: String {
    NaiveJSON.object([
      ("periode", NaiveJSON.object([("van", NaiveJSON.date(from)), ("tot", NaiveJSON.date(to))])),
      ("aanmeldingen", intake), ("screening", screening), ("tafels", meetings),
      ("adviezen", advice),
      ("antwoorden", counts("casus.advies-beantwoord", "antwoord", Antwoord.self)),
      ("opvolging", followUp), ("procesversnelling", acceleration), ("escalaties", escalations),
      ("gerealiseerd", number("casus.zorg-gestart")), ("gestopt", number("casus.zorg-gestopt")),
      ("afgesloten", counts("casus.afgesloten", "reden", Sluitreden.self)),
      ("heropend", number("casus.heropend")), ("stand", standing),
      (
        "klachten",
        NaiveJSON.object([
          ("ontvangen", number("casus.klacht-ontvangen")),
          ("afgehandeld", number("casus.klacht-afgehandeld")),
        ])
      ),
      ("doorlooptijden", leadTimes), ("evaluaties", evaluations),
      (
        "knelpunten",
        NaiveJSON.object([
          ("perNiveau", counts("casus.knelpunt-gesignaleerd", "niveau", Niveau.self)),
          ("perThema", counts("casus.knelpunt-gesignaleerd", "thema", Thema.self)),
        ])
      ),
    ])
  }

  private var intake: String {
    let type = "casus.aangemeld"
    let towns = found(type).compactMap { $0.object("jeugdige")["gemeente"] as? String }
    // Texts that look the same may be different ones: bytes decide.
    var perTown: [(String, Int)] = []
    for town in towns {
      if let index = perTown.firstIndex(where: { $0.0.utf8.elementsEqual(town.utf8) }) {
        perTown[index].1 += 1
      } else {
        perTown.append((town, 1))
      }
    }
    let stuck = Vastgelopen.allCases.map { reason in
      (
        reason.rawValue,
        String(found(type).count { $0.texts("vastgelopen").contains(reason.rawValue) })
      )
    }
    return NaiveJSON.object([
      ("totaal", number(type)),
      (
        "perIndiener",
        NaiveJSON.counts(
          found(type).map { $0.object("indiener")["soort"] as? String },
          of: Indienersoort.allCases.map(\.rawValue))
      ),
      ("perVraagsoort", counts(type, "vraagsoort", Vraagsoort.self)),
      ("perUrgentie", counts(type, "urgentie", Urgentie.self)),
      ("perVastgelopen", NaiveJSON.object(stuck)),
      ("perGemeente", NaiveJSON.object(perTown.map { ($0.0, String($0.1)) })),
    ])
  }

  private var screening: String {
    NaiveJSON.object([
      ("perUitkomst", counts("casus.gescreend", "uitkomst", Screeningsuitkomst.self)),
      ("perTypering", counts("casus.gescreend", "typering", Typering.self)),
    ])
  }

  private var meetings: String {
    let talks = found("casus.besproken")
    func with(_ roles: String...) -> String {
      String(talks.count { talk in roles.contains { talk.texts("aanwezig").contains($0) } })
    }
    return NaiveJSON.object([
      ("gesloten", number("tafel.gesloten")),
      ("casussenBesproken", String(Set(talks.map(\.subject)).count)),
      ("besprekingen", String(talks.count)), ("metJeugdige", with("jeugdige")),
      ("metOuder", with("ouder", "verzorger")), ("metVerwijzer", with("verwijzer")),
    ])
  }

  private var advice: String {
    NaiveJSON.object([
      ("totaal", number("casus.advies-uitgebracht")),
      ("bindend", String(found("casus.advies-uitgebracht").count { $0.flag("bindend") == true })),
      ("perSoort", counts("casus.advies-uitgebracht", "soort", Adviessoort.self)),
    ])
  }

  private var followUp: String {
    NaiveJSON.object([
      ("contacten", number("casus.voortgang-gemonitord")),
      ("gepoogd", number("casus.contact-gepoogd")),
      ("perStand", counts("casus.voortgang-gemonitord", "stand", Voortgangsstand.self)),
      ("perOorzaak", counts("casus.voortgang-gemonitord", "oorzaak", Oorzaak.self)),
    ])
  }

  private var acceleration: String {
    NaiveJSON.object([
      ("gestart", number("casus.procesversnelling-gestart")),
      ("perInitiatief", counts("casus.procesversnelling-gestart", "initiatief", Initiatief.self)),
      ("perVorm", counts("casus.procesversnelling-ingezet", "vorm", Versnellingsvorm.self)),
    ])
  }

  private var escalations: String {
    let steps = found("casus.geescaleerd")
    let perLadder = NaiveCasus.ladders.map { ladder in
      let rungs = steps.filter { $0.text("ladder") == ladder }.compactMap { $0.number("trede") }
      let counts = Set(rungs).map { rung in (String(rung), String(rungs.count { $0 == rung })) }
      return (ladder, NaiveJSON.object(counts))
    }
    let breakthroughs = found("casus.escalatie-beeindigd").count {
      $0.text("uitkomst") == "doorbraak"
    }
    return NaiveJSON.object([
      ("stappen", String(steps.count)), ("perLadder", NaiveJSON.object(perLadder)),
      ("doorbraken", String(breakthroughs)), ("afgezien", number("casus.escalatie-afgezien")),
    ])
  }

  private var standing: String {
    let casussen = state.casussen
    let onBoard = casussen.filter { $0.phase != "gesloten" && $0.advice != nil }
    return NaiveJSON.object([
      ("perFase", NaiveJSON.counts(casussen.map(\.phase), of: Fase.allCases.map(\.rawValue))),
      ("perKolom", NaiveJSON.counts(onBoard.map(\.column), of: Kolom.allCases.map(\.rawValue))),
    ])
  }

  private var evaluations: String {
    let experiences = found("casus.geevalueerd").compactMap { $0.number("clientervaring") }
    return NaiveJSON.object([
      ("totaal", number("casus.geevalueerd")),
      ("perUitkomst", counts("casus.geevalueerd", "uitkomst", Evaluatieuitkomst.self)),
      (
        "clientervaring",
        NaiveJSON.object([
          ("n", String(experiences.count)), ("p50", NaiveJSON.number(percentile(50, experiences))),
        ])
      ),
    ])
  }

  private var leadTimes: String {
    let pickUp = casussen.flatMap { casus in
      casus.events.all("casus.opgepakt").map { (casus.events.newest("casus.aangemeld"), $0) }
    }
    let firstAdvice = casussen.compactMap { casus in
      casus.events.all("casus.advies-uitgebracht").first.map {
        (casus.events.newest("casus.opgepakt"), $0)
      }
    }
    let realised = casussen.flatMap { casus in
      casus.events.all("casus.advies-uitgebracht").compactMap { advice in
        casus.events.all("casus.zorg-gestart").first { $0.text("advies") == advice.text("advies") }
          .map { (Optional(advice), $0) }
      }
    }
    return NaiveJSON.object([
      ("oppakken", durations(pickUp)), ("advies", durations(firstAdvice)),
      ("realisatie", durations(realised)),
    ])
  }

  private func durations(_ pairs: [(NaiveEvent?, NaiveEvent)]) -> String {
    let seconds = pairs.compactMap { start, end -> Int? in
      guard let start, isInside(end) else { return nil }
      // A stream's time never runs back, so whole division rounds down.
      return (end.moment.nanoseconden - start.moment.nanoseconden) / 1_000_000_000
    }
    let bounds = [
      ("binnen-24-uur", 0...86_400), ("binnen-een-week", 86_401...604_800),
      ("een-tot-drie-weken", 604_801...1_814_400), ("langer", 1_814_401...Int.max),
    ]
    let classes = bounds.map { name, range in (name, String(seconds.count { range ~= $0 })) }
    return NaiveJSON.object([
      ("n", String(seconds.count)), ("p50", NaiveJSON.number(percentile(50, seconds))),
      ("p90", NaiveJSON.number(percentile(90, seconds))), ("klassen", NaiveJSON.object(classes)),
    ])
  }

  /// Nearest rank.
  private func percentile(_ percentage: Int, _ values: [Int]) -> Int? {
    guard !values.isEmpty else { return nil }
    let rank = (Double(percentage * values.count) / 100).rounded(.up)
    return values.sorted()[max(Int(rank), 1) - 1]
  }
}
