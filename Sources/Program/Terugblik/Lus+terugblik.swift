import Domain
import EventStore
import Screens

/// Where the loop looks instead of at now.
struct Lusverleden {
  var kijker: Terugkijker
  var moment: Moment
  /// When one began to look back: what is recorded since is not gone to.
  let nu: Moment
  var vraag = Terugblikvraag.was
}

extension Lus {
  /// A step through the past. What went wrong is said, and one stays where one was.
  func terugblik(_ stap: Terugblikstap) throws {
    switch stap {
    case .begin:
      verleden = Lusverleden(
        kijker: try Terugkijker(journaal), moment: beeld.nu, nu: beeld.nu)
      try ga(naar: beeld.nu, .was)
    case .naar(let moment, let vraag): try ga(naar: moment, vraag)
    case .gebeurtenis(let verder, let stroom):
      guard let verleden else { return }
      let (lijn, hier, vraag) = (verleden.kijker.tijdlijn, verleden.moment, verleden.vraag)
      let doel =
        verder
        ? lijn.volgende(na: hier, vraag, van: stroom) : lijn.vorige(voor: hier, vraag, van: stroom)
      if let doel, doel.seconden <= verleden.nu.seconden {
        try ga(naar: min(doel, verleden.nu), vraag)
      } else if verder, hier < verleden.nu {
        try ga(naar: verleden.nu, vraag)
      } else {
        app.meldGeenStap(verder: verder)
      }
    case .vergelijk(let met): try vergelijk(met: met)
    case .relaas(let zaaknummer): try schrijfRelaas(zaaknummer)
    case .einde:
      let nu = omgeving.klok()
      let rest = try blijftStaan(naar: nu, .was)
      verleden = nil
      beeld = Self.beeld(try journaal.stand(op: nu), nu, journaal, omgeving, na: rest)
      inBeeld = journaal.positie
      isZaalBij = false
      app.verlaatTerugblik(beeld)
      try herlees()
    }
  }

  /// What the picture leaves to that of another moment; `nil` when that is another question, or when
  /// the store grew.
  private func blijftStaan(naar moment: Moment, _ vraag: Terugblikvraag) throws -> Beeldrest? {
    guard let isGegroeid = try verleden?.kijker.volg(journaal), let verleden,
      !isGegroeid, verleden.vraag == vraag
    else { return nil }
    return beeld.rest(
      gewijzigd: verleden.kijker.tijdlijn.stromen(tussen: verleden.moment, en: moment, vraag))
  }

  private func ga(naar moment: Moment, _ vraag: Terugblikvraag) throws {
    let rest = try blijftStaan(naar: moment, vraag)
    guard var verleden else { return }
    self.verleden = nil
    inBeeld = nil
    // Nobody else holds the world while it changes, so that it is not copied.
    beeld = Self.beeld(Wereld(), moment, journaal, omgeving)
    try verleden.kijker.ga(naar: moment, vraag, in: journaal)
    (verleden.moment, verleden.vraag) = (moment, vraag)
    beeld = Self.beeld(
      verleden.kijker.wereld.voorbij(), moment, journaal, omgeving, na: rest)
    self.verleden = verleden
    app.toonTerugblik(
      op: moment, vraag, openTafel: journaal.wereld.openTafel?.beginMoment.datum, beeld)
    try herlees()
  }

  private func herlees() throws {
    guard let zaaknummer = app.openDossier else { return }
    _ = try doe(.openDossier(zaaknummer: zaaknummer))
  }

  /// Hands over the whole life of the casus that is open while one looks back.
  func toonFilm() throws {
    guard verleden != nil, let zaaknummer = app.openDossier else { return }
    app.toon(
      Film(
        try journaal.gebeurtenissen(van: .casus(zaaknummer), tot: omgeving.klok()),
        team: journaal.wereld.team, op: omgeving.klok()))
  }

  /// Writes who knew what when, once that can be written down.
  private func schrijfRelaas(_ zaaknummer: String) throws {
    guard let casus = beeld.wereld.casussen[zaaknummer],
      noteer(.afgedrukt, casus: zaaknummer)
    else { return }
    let dossier = Dossier(
      casus, gebeurtenissen: try gebeurtenissen(van: .casus(zaaknummer)), wereld: beeld.wereld,
      op: beeld.nu)
    let naam = "wie-wist-wat-\(beeld.vandaag.tekst)-\(zaaknummer).md"
    let tekst = Relaas(dossier, op: beeld.nu).markdown(app.spreektaal)
    app.meldBestand(omgeving.bewaarVerslag(naam, tekst))
  }

  private func vergelijk(met moment: Moment?) throws {
    guard var verleden else { return }
    let dicht = beeld.toegang.dicht(journaal.wereld)
    let (hier, toen) = (verleden.moment, beeld.wereld.zonder(casussen: dicht))
    let ander = moment ?? omgeving.klok()
    let wereld: Wereld
    if moment == nil {
      wereld = try journaal.stand(op: ander).zonder(casussen: dicht)
    } else {
      try verleden.kijker.ga(naar: ander, verleden.vraag, in: journaal)
      wereld = verleden.kijker.wereld.zonder(casussen: dicht)
      try verleden.kijker.ga(naar: hier, verleden.vraag, in: journaal)
      self.verleden = verleden
    }
    let verschil =
      hier <= ander
      ? Verschil(toen, op: hier, wereld, op: ander, casus: app.openDossier)
      : Verschil(wereld, op: ander, toen, op: hier, casus: app.openDossier)
    app.toon(verschil, metVandaag: moment == nil)
  }

  /// The events of a stream that count where one looks.
  func gebeurtenissen(van stroom: Stroom) throws -> [Gebeurtenis] {
    Terugblik.geldig(
      try journaal.gebeurtenissen(van: stroom), op: beeld.nu, verleden?.vraag ?? .was)
  }
}

extension Wereld {
  fileprivate var openTafel: Tafel? { komendeTafels.first { $0.status == .geopend } }
}
