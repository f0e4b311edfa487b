import Domain

extension Belwoord {
  /// Going on, questions and their answers.
  func gesprek(_ taal: Taal) -> String {
    switch self {
    case .geopend(let aantal):
      aantal == 0
        ? taal("Wat een antwoord wordt, legt zichzelf vast.", "An answer records itself.")
        : taal(
          "Na elk antwoord komt de volgende: nog \(aantal).",
          "After each answer comes the next: \(aantal) more.")
    case .isAlOpen: taal("de belkaart is al open", "the call card is open already")
    case .alleenOpBelkaart: taal("alleen op de belkaart (f)", "only on the call card (f)")
    case .geenVolgende: taal("hierna komt niemand meer", "nobody comes after this")
    case .naarDossier: taal("Het dossier; Esc gaat terug.", "The dossier; Esc goes back.")
    case .terugOpKaart: taal("Terug op de belkaart.", "Back on the call card.")
    case .overgeslagen: taal("Niets vastgelegd; verder.", "Nothing recorded; on.")
    case .enVerder(let zin): zin
    case .laatste(let zin): zin + taal(" De rij is af.", " The row is done.")
    case .eerstPraten:
      taal(
        "over een nee van het gezin praat men (p); er wordt niet opgeschaald",
        "a no of the family is talked about (p), not escalated")
    case .geenGesprek:
      taal("daar is in deze fase geen advies voor", "there is no advice for that in this phase")
    case .vraagOorzaak(let stand, let roepsel):
      "\(roepsel): \(stand.woord(taal)) – " + taal("waardoor?", "why?")
    case .oorzaak(let oorzaak, let alsVorige):
      oorzaak.woord(taal) + (alsVorige ? taal(" (als de vorige keer)", " (as before)") : "")
    case .vraagVolgende(let stand, let oorzaak, let roepsel):
      "\(roepsel): \(Self.stand(stand, oorzaak, taal))"
    case .volgendeOp(let dag, let regime):
      taal("volgend contact ", "next contact ") + dag.kort(taal)
        + (regime.map { " (\($0.woord(taal)))" } ?? "")
    case .eerderOp(let dag):
      taal("eerder: ", "sooner: ") + dag.kort(taal)
    case .zelfInvullen:
      taal("zelf invullen: dag, persoon, toelichting", "fill in: day, person, explanation")
    case .vraagTrede:
      taal(
        "Gesproken? En weten verwijzer en gezin het?", "Spoken? And do referrer and family know?")
    case .jaTrede(let trede, let naam):
      taal("ja: trede \(trede), met \(naam)", "yes: rung \(trede), with \(naam)")
    case .jaZelf(let ladder, let trede):
      taal(
        "ja, zelf invullen: \(ladder.woord(taal)), trede \(trede)",
        "yes, fill in: \(ladder.woord(taal)), rung \(trede)")
    case .jaHoger(let trede):
      taal("ja, trede \(trede) overslaan met reden", "yes, skip rung \(trede) with a reason")
    case .weetHetNiet:
      taal("nee: eerst verwijzer en gezin bellen", "no: ring referrer and family first")
    case .eerstVertellen:
      taal(
        "Niets vastgelegd: eerst weten verwijzer en gezin het (a legt vast wie belt).",
        "Nothing recorded: referrer and family know first (a records who rings).")
    case .vraagLadder(let roepsel):
      "\(roepsel): " + taal("wie antwoordde?", "who answered?")
    case .ladder(let ladder, let trede):
      taal("\(ladder.woord(taal)), trede \(trede)", "\(ladder.woord(taal)), rung \(trede)")
    case .vraagEinde(let roepsel):
      "\(roepsel): " + taal("hoe eindigt de opschaling?", "how does the escalation end?")
    case .einde(let ladder, let uitkomst): "\(ladder.woord(taal)): \(uitkomst.woord(taal))"
    case .vraagGezin(let roepsel):
      "\(roepsel): " + taal("in gesprek met het gezin", "talking with the family")
    case .gesprek(let gesprek):
      switch gesprek {
      case .bijstellen: taal("het advies bijstellen", "adjust the advice")
      case .secondOpinion: taal("een second opinion regelen", "arrange a second opinion")
      case .clientondersteuner:
        taal("een cliëntondersteuner inschakelen", "call in a client supporter")
      case .terugNaarTafel: taal("terug naar de tafel", "back to the table")
      }
    default: ""
    }
  }

  static func stand(_ stand: Voortgangsstand, _ oorzaak: Oorzaak?, _ taal: Taal) -> String {
    [stand.woord(taal), oorzaak?.woord(taal)].compactMap { $0 }.joined(separator: ", ")
  }

  /// What was recorded, in one sentence; `u` takes it back.
  func vastgelegd(_ taal: Taal) -> String {
    let terug = taal(" (u herstelt).", " (u undoes).")
    switch self {
    case .gesproken(let roepsel, let stand, let oorzaak, let volgende):
      let waardoor = oorzaak.map { ", \($0.kort(taal))" } ?? ""
      return "\(roepsel): \(stand.woord(taal))\(waardoor), "
        + taal("contact \(volgende.kort(taal))", "contact \(volgende.kort(taal))") + terug
    case .gepoogd(let roepsel, let resultaat, let opnieuw):
      return "\(roepsel): \(resultaat.woord(taal)), "
        + taal("opnieuw \(opnieuw.kort(taal))", "again \(opnieuw.kort(taal))") + terug
    case .opgeschaald(let roepsel, let ladder, let trede):
      return "\(roepsel): "
        + taal(
          "opgeschaald, \(ladder.woord(taal)) trede \(trede)",
          "escalated, \(ladder.woord(taal)) rung \(trede)") + terug
    case .beeindigd(let roepsel, let ladder, let uitkomst):
      return "\(roepsel): \(ladder.woord(taal)), \(uitkomst.woord(taal))" + terug
    case .reden(.antwoordUitgebleven, _, _):
      return taal("Het antwoord op de vorige trede bleef uit.", "No answer came on the last rung.")
    case .reden(.looptVast, let reden, _):
      let waardoor = reden.map { ": \($0.kort(taal))" } ?? ""
      return taal("Het advies loopt vast", "The advice is stuck") + waardoor + "."
    case .reden(.overDatum, _, let uiterlijk):
      return taal(
        "Het advies moest uiterlijk \(uiterlijk.lang(taal)) zijn uitgevoerd.",
        "The advice was to be carried out by \(uiterlijk.lang(taal)).")
    case .stilte(let keer):
      return taal("\(keer) keer niet bereikt.", "Not reached \(keer) times.")
    default: return ""
    }
  }
}
