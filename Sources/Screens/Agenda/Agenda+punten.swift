import Domain
import TUI

// On and off the agenda, order and minutes.

extension AgendaScherm {
  /// What goes on the table: what is selected on the waiting list or under it, else the top.
  private func aanDeBeurt(_ beeld: Beeld) -> Casus? {
    vak == .wachtlijst || vak == .uitwerken
      ? gekozen(beeld) : beeld.agenda.wachtlijst.first?.casus
  }

  /// The chosen table as long as casussen can come on it, else the next one.
  private func doel(_ beeld: Beeld) -> Agendatafel? {
    tafel(beeld).flatMap { $0.tafel.status.isOpenVoorCasussen ? $0 : nil }
      ?? beeld.agenda.volgendeTafel(op: beeld.vandaag)
  }

  func waaromNietAgenderen(_ beeld: Beeld) -> Tekst? {
    guard let casus = aanDeBeurt(beeld) else { return .niemandWacht }
    guard let tafel = doel(beeld) else { return .opAgenda(.geenKomendeTafel) }
    return weigering([casus.geagendeerd(aan: tafel.tafel, minuten: 20)], beeld)
  }

  func agendeer(_ beeld: Beeld) -> Vervolg {
    guard let casus = aanDeBeurt(beeld), let tafel = doel(beeld) else { return .niets }
    let minuten = beeld.agenda.gebruikelijkeMinuten
    return .legVast(
      Vastlegging(
        [casus.geagendeerd(aan: tafel.tafel, minuten: minuten)],
        gelukt: .opAgenda(
          .geagendeerd(
            casus.roepsel, tafel.tafel.beginMoment.datum, gepland: tafel.minuten + minuten,
            van: tafel.tafel.duurMinuten))))
  }

  func waaromNietVerschuiven(_ stap: Int, _ beeld: Beeld) -> Tekst? {
    if let reden = opPunt(beeld, { _, _ in [] }) { return reden }
    guard let tafel = tafel(beeld), let punt = gekozenPunt(beeld) else { return .geenCasusHier }
    do throws(Weigering) {
      guard let voorstel = try tafel.verschoven(punt.casus.zaaknummer, stap) else {
        return .opAgenda(stap > 0 ? .isLaatste : .isEerste)
      }
      return weigering([voorstel], beeld)
    } catch {
      return .weigering(error)
    }
  }

  func verschuif(_ stap: Int, _ beeld: Beeld) -> Vervolg {
    guard let tafel = tafel(beeld), let punt = gekozenPunt(beeld),
      let plaats = tafel.punten.firstIndex(where: {
        $0.casus.zaaknummer == punt.casus.zaaknummer
      }),
      // What stands in its way was said before: see `waaromNietVerschuiven`.
      let voorstel = try? tafel.verschoven(punt.casus.zaaknummer, stap)
    else { return .niets }
    return legVast(
      [voorstel], tafel.tafel, beeld, .verschoven(punt.casus.roepsel, plaats + stap + 1))
  }

  func zet(_ minuten: Int, _ beeld: Beeld) -> Vervolg {
    guard let tafel = tafel(beeld), let punt = gekozenPunt(beeld) else { return .niets }
    guard let voorstel = tafel.met(minuten: minuten, bij: punt.casus.zaaknummer) else {
      return .zeg(.opAgenda(.minutenBlijven(punt.casus.roepsel, punt.minuten)))
    }
    let grens = Agendatafel.minutengrens
    let nieuw = min(max(minuten, grens.lowerBound), grens.upperBound)
    return legVast(
      [voorstel], tafel.tafel, beeld,
      .minutenGezet(
        punt.casus.roepsel, nieuw, gepland: tafel.minuten + nieuw - punt.minuten,
        van: tafel.tafel.duurMinuten))
  }

  /// The numbers of minutes that items usually have: a key each.
  func vraagMinuten(_ beeld: Beeld) -> Vervolg {
    guard let punt = gekozenPunt(beeld) else { return .niets }
    return .kies(
      Keuzevraag(
        .opAgenda(.vraagMinuten(punt.casus.roepsel)),
        [10, 15, 20, 25, 30, 40, 45, 60, 90].map { minuten in
          Keuzevraag.Antwoord(
            tekst: .opAgenda(.aantalMinuten(minuten)), vervolg: zet(minuten, beeld))
        }))
  }

  /// Why it comes off: the reasons that are given most.
  func vraagReden(_ beeld: Beeld, _ taal: Taal) -> Vervolg {
    guard let tafel = tafel(beeld)?.tafel, let casus = gekozenPunt(beeld)?.casus else {
      return .niets
    }
    return .kies(
      Keuzevraag(
        .opAgenda(.vraagEraf(casus.roepsel)),
        Tafelreden.vanAgenda.map { reden in
          Keuzevraag.Antwoord(
            tekst: .opAgenda(.reden(reden)),
            vervolg: .legVast(
              Vastlegging(
                [casus.vanAgendaGehaald(van: tafel, reden: reden.woord(taal))],
                gelukt: .opAgenda(.vanAgenda(casus.roepsel, tafel.beginMoment.datum)))))
        } + [
          Keuzevraag.Antwoord(
            tekst: .opAgenda(.eigenWoorden),
            vervolg: .formulier(formulierEraf(casus, tafel, beeld)))
        ]))
  }
}

extension Beeld {
  /// The waiting list without names: the number and no codenaam, and nothing of the question.
  var wachtlijstCSV: String {
    let norm = wereld.team?.wachtnorm(op: vandaag)
    var regels = ["zaaknummer;urgentie;sinds;dagen;norm;dagen over de norm"]
    for wachtende in agenda.wachtlijst {
      let casus = wachtende.casus
      let over = norm.map { String(casus.dagenOver($0, op: vandaag)) } ?? ""
      regels.append(
        [
          casus.zaaknummer, casus.intake.urgentie.rawValue, wachtende.sinds.tekst,
          String(max(0, vandaag - wachtende.sinds)), norm.map { "\($0.weken * 7)" } ?? "", over,
        ].joined(separator: ";"))
    }
    return regels.joined(separator: "\r\n") + "\r\n"
  }
}
