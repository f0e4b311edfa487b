import Domain
import EventStore
import Screens
import TUI

/// What the command line says to people: the same answers as with `--json`, in words.
public struct Uitdraai {
  let taal: Taal

  public init(_ taal: Taal) { self.taal = taal }

  public func invoer(_ uitslag: Invoeruitslag) -> String {
    taal(
      "\(uitslag.gelezen) gelezen, \(uitslag.nieuw) nieuw, \(uitslag.overgeslagen) overgeslagen.",
      "\(uitslag.gelezen) read, \(uitslag.nieuw) new, \(uitslag.overgeslagen) skipped.")
  }

  public func heel(_ v: Verification, gewist: Int) -> String {
    taal(
      "De opslag is heel: \(v.events) gebeurtenissen in \(v.streams) stromen, \(gewist) vernietigd.",
      "The store is whole: \(v.events) events in \(v.streams) streams, \(gewist) destroyed.")
  }

  public func breuk(positie: Int, _ reden: String) -> String {
    taal(
      "De opslag is niet heel, bij gebeurtenis \(positie): \(reden)",
      "The store is not whole, at event \(positie): \(reden)")
  }

  public func bord(_ bord: Bord) -> String {
    if bord.kaarten.isEmpty { return taal("Er loopt geen advies.", "No advice is open.") }
    var tabel = Tabel([
      taal("VOORSTEL", "PROPOSAL"), "CASUS", taal("KOLOM", "COLUMN"), taal("SOORT", "KIND"),
      taal("UITERLIJK", "DUE"), taal("CONTACT", "CONTACT"), taal("TE LAAT", "LATE"),
      taal("LADDERS", "LADDERS"),
    ])
    for kaart in bord.kaarten {
      tabel.voegToe([
        voorstel(kaart.voorstel), naam(kaart.casus), kaart.kolom.woord(taal),
        kaart.advies.soort.woord(taal), kaart.advies.uiterlijk.tekst, kaart.volgendContact.tekst,
        kaart.dagenTeLaat > 0 ? "\(kaart.dagenTeLaat) d" : "", ladders(kaart.casus),
      ])
    }
    return tabel.regels.joined(separator: "\n")
  }

  public func agenda(_ agenda: Agenda, op moment: Moment) -> String {
    var regels: [String] = []
    for tafel in agenda.tafels {
      let begin = tafel.tafel.beginMoment
      let (uur, minuut) = begin.klok
      regels.append(
        "\(begin.datum.tekst) \(Datum.cijfers(uur, 2)):\(Datum.cijfers(minuut, 2))  "
          + "\(tafel.tafel.id)  \(tafel.tafel.status.woord(taal))  "
          + "\(tafel.minuten)/\(tafel.tafel.duurMinuten) min")
      var tabel = Tabel(["", "CASUS", "MIN", taal("URGENTIE", "URGENCY")])
      for (nummer, punt) in tafel.punten.enumerated() {
        tabel.voegToe([
          "  \(nummer + 1)", naam(punt.casus), "\(punt.minuten)",
          punt.casus.intake.urgentie.woord(taal),
        ])
      }
      if !tafel.punten.isEmpty { regels += tabel.regels.dropFirst() }
      regels.append("")
    }
    regels.append(taal("WACHTLIJST", "WAITING LIST"))
    var wacht = Tabel(["", "", "", ""])
    for wachtende in agenda.wachtlijst {
      wacht.voegToe([
        "  \(naam(wachtende.casus))", wachtende.casus.intake.urgentie.woord(taal),
        wachtende.sinds.tekst,
        taal("\(moment.datum - wachtende.sinds) dagen", "\(moment.datum - wachtende.sinds) days"),
      ])
    }
    regels += wacht.regels.dropFirst()
    regels += ["", taal("UIT TE WERKEN", "TO WRITE OUT")]
    var uit = Tabel(["", "", ""])
    for casus in agenda.uitwerken {
      uit.voegToe(["  \(naam(casus.casus))", casus.uitkomst.woord(taal), casus.sinds.tekst])
    }
    regels += uit.regels.dropFirst()
    return regels.joined(separator: "\n")
  }

  public func dossier(_ casus: Casus, in wereld: Wereld, op moment: Moment) -> String {
    let vandaag = moment.datum
    let geboren = casus.intake.jeugdige.geboortedatum
    let teLaat = casus.afspraken.count { $0.isTeLaat(op: vandaag) }
    var tabel = Tabel([taal("Casus", "Casus"), naam(casus)])
    tabel.voegToe([taal("Fase", "Phase"), casus.fase.woord(taal)])
    tabel.voegToe([taal("Urgentie", "Urgency"), casus.intake.urgentie.woord(taal)])
    tabel.voegToe([taal("Vraag", "Question"), casus.intake.vraagsoort.woord(taal)])
    tabel.voegToe([taal("Leeftijd", "Age"), geboren.map { "\($0.leeftijd(op: vandaag))" } ?? "–"])
    tabel.voegToe([taal("18 jaar op", "18 on"), geboren?.verjaardag(18).tekst ?? "–"])
    tabel.voegToe([taal("Tafel", "Table"), wereld.tafel(van: casus)?.id ?? "–"])
    tabel.voegToe([taal("Adviezen", "Advice"), "\(casus.adviezen.count)"])
    tabel.voegToe([taal("Huidig advies", "Current advice"), casus.advies?.id ?? "–"])
    tabel.voegToe([
      taal("Afspraken open", "Promises open"),
      teLaat == 0
        ? "\(casus.openAfspraken.count)"
        : taal(
          "\(casus.openAfspraken.count), te laat \(teLaat)",
          "\(casus.openAfspraken.count), late \(teLaat)"),
    ])
    tabel.voegToe([taal("Klachten open", "Complaints open"), "\(casus.openKlachten.count)"])
    tabel.voegToe([taal("Ladders", "Ladders"), casus.escalaties.isEmpty ? "–" : ladders(casus)])
    tabel.voegToe([taal("Gebeurtenissen", "Events"), "\(casus.gebeurtenissen)"])
    return tabel.regels.joined(separator: "\n")
  }

  /// Codename and number; persons are not named on the command line.
  func naam(_ casus: Casus) -> String {
    casus.intake.codenaam.map { "\($0) (\(casus.zaaknummer))" } ?? casus.zaaknummer
  }

  private func voorstel(_ voorstel: Voorstel) -> String {
    switch voorstel {
    case .escaleren(let ladder, _):
      taal("schaal op: ", "escalate: ") + ladder.woord(taal)
    case .contact: taal("contact", "contact")
    case .geen: ""
    }
  }

  private func ladders(_ casus: Casus) -> String {
    Ladder.allCases.compactMap { ladder in
      casus.escalaties[ladder].map { "\(ladder.woord(taal)) \($0.trede)" }
    }.joined(separator: " · ")
  }
}
