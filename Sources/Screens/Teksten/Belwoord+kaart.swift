import Domain

extension Belwoord {
  /// What stands on the card.
  func kaart(_ taal: Taal) -> String {
    switch self {
    case .nogDaarna(let aantal): taal("hierna nog \(aantal)", "\(aantal) more after this")
    case .zonderAdvies(let fase):
      taal("Nog geen advies: \(fase.woord(taal)).", "No advice yet: \(fase.woord(taal)).")
    case .kopBel: taal("Bel", "Ring")
    case .kopBeloofd: taal("Beloofd", "Promised")
    case .kopToegezegd: taal("Antwoord", "Answer")
    case .kopVertellen: taal("Vertellen", "May be told")
    case .kopKader: taal("Kader", "Frame")
    case .kopLaatste: taal("Vorige keer", "Last time")
    case .kopNietBereikt: taal("Niet bereikt", "Not reached")
    case .kopHierna: taal("Trede hierna", "Next rung")
    case .niemandBekend:
      taal("niemand bekend; noem iemand in een formulier", "nobody known; name one in a form")
    case .alleenVoorzitter: taal("alleen de voorzitter belt hier", "only the chair rings here")
    case .gesprokenOp(let dag):
      dag.map { taal("gesproken \($0.kort(taal))", "spoken to \($0.kort(taal))") }
        ?? taal("nog nooit gesproken", "never spoken to")
    case .vervanger(let naam): taal("vervanger \(naam)", "deputy \(naam)")
    case .waarom(let waarom): waarom.woord(taal)
    case .pogingen(let keer, let laatste):
      keer == 1
        ? taal("1 keer, \(laatste.kort(taal))", "once, \(laatste.kort(taal))")
        : taal(
          "\(keer) keer, het laatst \(laatste.kort(taal))",
          "\(keer) times, last \(laatste.kort(taal))")
    case .trede(let ladder, let trede, let treden):
      taal(
        "\(ladder.woord(taal)) \(trede) van \(treden)",
        "\(ladder.woord(taal)) \(trede) of \(treden)")
    case .niemandOpTrede(let organisatie):
      organisatie.map {
        taal("niemand van \($0) op deze trede bekend", "nobody of \($0) known on this rung")
      } ?? taal("niemand op deze trede bekend", "nobody known on this rung")
    default: ""
    }
  }
}

extension Belpersoon.Waarom {
  fileprivate func woord(_ taal: Taal) -> String {
    switch self {
    case .antwoordUit(let ladder, let trede):
      taal(
        "antwoord uit, \(ladder.woord(taal)) \(trede)",
        "answer due, \(ladder.woord(taal)) \(trede)")
    case .laatsteContact: taal("vorige keer", "last time")
    case .verantwoordelijke: taal("verantwoordelijk", "responsible")
    case .casusregisseur: taal("casusregisseur", "case coordinator")
    case .indiener: taal("indiener", "applicant")
    case .organisatie: taal("van de organisatie", "of the organisation")
    }
  }
}

extension BelkaartIntent {
  func kort(_ taal: Taal) -> String {
    switch self {
    case .open: taal("bel", "ring")
    case .stand(.nietOpgevolgd): taal("volgt niet", "not followed")
    case .stand(let stand): stand.woord(taal)
    case .nietBereikt(.voicemail): taal("ingesproken", "voicemail")
    case .nietBereikt(.terugbelverzoek): taal("belt terug", "rings back")
    case .nietBereikt(let resultaat): resultaat.woord(taal)
    case .poging: taal("poging…", "attempt…")
    case .belofte: taal("belofte", "promise")
    case .trede: taal("trede", "rung")
    case .antwoord: taal("antwoord", "answer")
    case .einde: taal("einde ladder", "end ladder")
    case .nietNu: taal("nog niet", "not yet")
    case .gezin: taal("gezin", "family")
    case .notitie: taal("notitie", "note")
    case .onthul: taal("namen", "names")
    case .dossier: taal("dossier", "dossier")
    case .volgende: taal("volgende", "next")
    case .schuif: ""
    }
  }

  /// What it does, for `?` and the palette.
  func uitleg(_ taal: Taal) -> String {
    switch self {
    case .open: taal("bel: open de belkaart", "ring: open the call card")
    case .stand(let stand):
      taal("gesproken: het is \(stand.woord(taal))", "spoken: it is \(stand.woord(taal))")
    case .nietBereikt(let resultaat):
      taal("niet bereikt: \(resultaat.woord(taal))", "not reached: \(resultaat.woord(taal))")
    case .poging:
      taal("niet bereikt: zelf invullen wie en wanneer", "not reached: fill in who and when")
    case .belofte: taal("leg vast wat beloofd is", "record what was promised")
    case .trede: taal("gesproken op de volgende trede", "spoken on the next rung")
    case .antwoord: taal("leg het antwoord op de ladder vast", "record the answer on the ladder")
    case .einde:
      taal("schaal af, doorbraak of zonder resultaat", "scale down, breakthrough or no result")
    case .nietNu: taal("bewust nog niet opschalen, met reden", "not yet, with a reason")
    case .gezin: taal("in gesprek met het gezin", "talk with the family")
    case .notitie: taal("noteer iets bij dit gesprek", "note something of this call")
    case .onthul: taal("toon of verberg namen op de kaart", "show or hide names on the card")
    case .dossier: taal("van de kaart naar het dossier", "from the card to the dossier")
    case .volgende:
      taal("volgende kaart, zonder iets vast te leggen", "next card, nothing recorded")
    case .schuif: ""
    }
  }
}
