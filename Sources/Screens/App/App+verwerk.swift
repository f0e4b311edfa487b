import Domain
import TUI

extension App {
  /// What an event does: a key means what the table of the place says.
  /// - Parameter size: of the whole screen; it decides how far a page goes.
  public mutating func verwerk(_ event: InputEvent, _ beeld: Beeld, _ size: Size) -> [Effect] {
    if let slot { return verwerkOpSlot(event, slot) }
    switch event {
    case .key(let toets): return druk(toets, beeld, size)
    case .paste(let tekst): return plak(tekst, beeld, size)
    case .resumed: return [.hertekenAlles]
    case .hangup, .terminate: return [.stop]
    case .tick: return speelVerder()
    case .resize, .wake: return []
    }
  }

  /// Says where the screen was written as text; `nil` when that failed.
  public mutating func meldBewaard(_ pad: String?) {
    melding = pad.map { .schermBewaard(pad: $0) } ?? .schermNietBewaard
  }

  /// Says where a file was written; `nil` when that failed.
  public mutating func meldBestand(_ pad: String?) {
    melding = pad.map { .bestandBewaard(pad: $0) } ?? .bestandNietBewaard
  }

  private mutating func druk(_ toets: Key, _ beeld: Beeld, _ size: Size) -> [Effect] {
    let intent = toetsen.tabel(waar).intent(for: toets)
    if case .overal(let overal) = intent,
      overal == .herteken || overal == .onderbreek && !isInFormulier
    {
      return [overal == .herteken ? .hertekenAlles : .onderbreek]
    }
    melding = nil
    switch laag {
    case .formulier(let open): return formulier(toets, open, beeld, size)
    case .concepten(let open): return concepten(toets, open, beeld, size)
    case .terugblik(let open): return terugblik(toets, open, beeld, size)
    case .sinds(let lijst): return sinds(toets, lijst, size)
    case .geen:
      if let effecten = terugbliktoets(toets, beeld, size) { return effecten }
      if waar == .plaats(.tafel) { return tafelToets(toets, beeld, size) }
      guard let intent else {
        melding = .onbekendeToets(toets.description)
        return []
      }
      return voerUit(intent, beeld, size)
    case .filter(let regel): return filter(toets, regel, beeld, size)
    case .acties(let lijst): return acties(toets, lijst, beeld, size)
    case .vernietiging(let vraag): return vernietiging(toets, vraag)
    case .stoppen:
      laag = .geen
      if intent == .overal(.stop) { return [.stop] }
      melding = .nietGestopt
      return []
    case .keuze(let vraag): return kies(toets, vraag, beeld)
    }
  }

  private mutating func kies(_ toets: Key, _ vraag: Keuzevraag, _ beeld: Beeld) -> [Effect] {
    var vraag = vraag
    switch vraag.verwerk(toets) {
    case .gekozen(let vervolg):
      laag = .geen
      return volg(vervolg, beeld)
    case .weg: laag = .geen
    case .blijft: laag = .keuze(vraag)
    case .onbekend: melding = .onbekendeToets(toets.description)
    }
    return []
  }

  private mutating func plak(_ tekst: String, _ beeld: Beeld, _ size: Size) -> [Effect] {
    switch laag {
    case .formulier(let open): return plakInFormulier(tekst, open, beeld, size)
    case .filter(var regel):
      regel.insert(tekst)
      laag = .filter(regel)
      zetFilter(regel.text, beeld)
    case .acties(var lijst):
      lijst.invoer.insert(tekst)
      laag = .acties(lijst)
    case .vernietiging(var vraag):
      vraag.plak(tekst)
      laag = .vernietiging(vraag)
    case .terugblik(.datum(var regel)):
      regel.insert(tekst)
      laag = .terugblik(.datum(regel))
    case .geen where waar == .plaats(.tafel) && terugblik == nil:
      return plakAanTafel(tekst, beeld, size)
    case .terugblik, .geen, .stoppen, .concepten, .keuze, .sinds: melding = .plakkenGeweigerd
    }
    return []
  }

  /// All keys are the form's, also those that work everywhere else.
  private var isInFormulier: Bool { if case .formulier = laag { true } else { false } }

  /// Whether a text is being typed in which Ctrl-Z takes back the last change.
  public var typt: Bool { isInFormulier && slot == nil }

  /// Does what can be done now, and else says why not.
  mutating func voerUit(_ intent: Intent, _ beeld: Beeld, _ size: Size) -> [Effect] {
    if let reden = belemmering(intent, beeld) {
      melding = reden
      return []
    }
    let ruimte = Indeling(size).midden.size
    let vervolg: Vervolg
    switch intent {
    case .overal(let intent): return overal(intent, beeld)
    case .agenda(let intent): vervolg = agenda.verwerk(intent, beeld, ruimte, taal)
    case .tafel(let intent):
      vervolg = tafel.verwerk(intent, beeld, ruimte, taal)
      // What is typed keeps its mark on the disk too.
      if intent == .vertrouwelijk { return volg(vervolg, beeld) + bewaarRegel(beeld) }
    case .casussen(let intent): vervolg = casussen.verwerk(intent, beeld, ruimte)
    case .opvolging(let intent): vervolg = opvolging.verwerk(intent, beeld, ruimte, taal)
    case .bord(let intent): vervolg = bord.verwerk(intent, beeld, ruimte, taal)
    case .rapport(let intent): vervolg = rapport.verwerk(intent, beeld, ruimte)
    case .team(let intent): vervolg = team.verwerk(intent, beeld, taal, ruimte)
    case .dossier(let intent): return verwerkDossier(intent, beeld, size)
    case .belkaart(let intent): return verwerkBelkaart(intent, beeld, size)
    case .terugblik(let intent): return verwerk(intent, beeld)
    case .casus(let soort): vervolg = vervolgCasus(soort, beeld)
    }
    return volg(vervolg, beeld)
  }

  /// Does what a screen, or an answer to its question, wants.
  mutating func volg(_ vervolg: Vervolg, _ beeld: Beeld) -> [Effect] {
    switch vervolg {
    case .niets: return []
    case .effecten(let effecten): return effecten
    case .zeg(let tekst):
      melding = tekst
      return []
    case .meld(let tekst, let effect):
      melding = tekst
      return [effect]
    case .open(let zaaknummer):
      if let weigering = beeld.toegang.weigering(zien: zaaknummer) {
        melding = .weigering(weigering)
        return []
      }
      return [.openDossier(zaaknummer: zaaknummer)]
    case .belkaart(let zaaknummer, let rij):
      if let weigering = beeld.toegang.weigering(zien: zaaknummer) {
        melding = .weigering(weigering)
        return []
      }
      return openBelkaart(zaaknummer, rij: rij)
    case .legVast(let vastlegging): return [.legVast(vastlegging)]
    case .formulier(let verzoek):
      open(verzoek, beeld)
      return []
    case .kies(let vraag):
      laag = .keuze(vraag)
      return []
    case .doe(let effect): return [effect]
    case .vraag(let vraag):
      laag = .vernietiging(vraag)
      return []
    }
  }

  /// Why an intent cannot be done now; `nil` when it can.
  func belemmering(_ intent: Intent, _ beeld: Beeld) -> Tekst? {
    if beeld.wereld.isVoorbij, intent.legtVast { return .weigering(.terugblik) }
    return switch intent {
    case .terugblik where terugblik == nil: .terugblikwoord(.eerstTerug)
    case .terugblik(.relaas): openDossier == nil ? .alleenInDossier : nil
    case .terugblik: nil
    case .overal(.privacy): openTafel(beeld) == nil ? nil : .privacyBijTafel
    case .overal(.slot): beeld.merken.isDisjoint(with: [.onverzegeld, .demo]) ? nil : .geenSlot
    case .overal(.aanmelden): belet(.aangemeld, Aanmelding.stroom, beeld)
    case .overal(.concepten): concepten.isEmpty ? .vastlegwoord(.geenConcepten) : nil
    case .overal(.ongedaan): herstel.ongedaan.belemmering(beeld)
    case .overal(.opnieuw): herstel.opnieuw.belemmering(beeld)
    case .overal(.sinds): belemmeringSinds()
    case .overal: nil
    case .belkaart(let intent): belemmering(intent, beeld)
    case .casus(let soort):
      if let casus = casusHier(beeld) {
        belet(soort, .casus(casus.zaaknummer), beeld)
      } else {
        .vastlegwoord(.geenCasusGekozen)
      }
    case .agenda(let intent):
      waar == .plaats(.agenda) ? agenda.belemmering(intent, beeld) : .alleenOp(.agenda)
    case .tafel(let intent):
      waar == .plaats(.tafel) ? tafel.belemmering(intent, beeld) : .alleenOp(.tafel)
    case .casussen(let intent):
      waar == .plaats(.casussen) ? casussen.belemmering(intent, beeld) : .alleenOp(.casussen)
    case .bord(let intent):
      waar == .plaats(.bord) ? bord.belemmering(intent, beeld) : .alleenOp(.bord)
    case .opvolging(let intent):
      waar == .plaats(.opvolging) ? opvolging.belemmering(intent, beeld) : .alleenOp(.opvolging)
    case .rapport(let intent):
      waar == .plaats(.rapport) ? rapport.belemmering(intent, beeld) : .alleenOp(.rapport)
    case .team(let intent):
      waar == .plaats(.team) ? team.belemmering(intent, beeld, taal) : .alleenOp(.team)
    case .dossier(.onthul) where beeld.weigering(.onthullen) != nil:
      beeld.weigering(.onthullen).map { .gezegd($0.zin(taal)) }
    case .dossier(let intent):
      if let scherm = dossier?.scherm {
        scherm.waarom(intent, omgeving(beeld, Rect(Size(columns: 0, rows: 0))))
          .map(Tekst.gezegd)
      } else {
        .alleenInDossier
      }
    }
  }

  private mutating func overal(_ intent: OveralIntent, _ beeld: Beeld) -> [Effect] {
    switch intent {
    case .naar(let nieuw):
      dossier = nil
      // A table that is not open is the one that was looked at on the agenda.
      if nieuw == .tafel, plaats != .tafel {
        tafel.tafel = plaats == .agenda ? agenda.tafel(beeld)?.tafel.id : tafel.tafel
        tafel.tafel = tafel.tafel ?? agenda.tafel(beeld)?.tafel.id
      }
      plaats = nieuw
      if nieuw == .opvolging { opvolging.kom(beeld, taal) }
      melding = samenvatting(beeld)
      if nieuw == .team {
        team.vernieuw(beeld, taal)
        return [.bekijkBeheer]
      }
      if nieuw == .rapport { return [.leesRapport] }
    case .filter:
      // Where there is nothing to filter one looks for a casus: in the list of all of them.
      if ![.plaats(.casussen), .plaats(.bord), .plaats(.opvolging)].contains(waar) {
        plaats = .casussen
      }
      dossier = nil
      laag = .filter(LineEditor(filter))
    case .palet:
      laag = .acties(Actielijst(.palet))
      return [.zoekHerstel]
    case .hulp:
      laag = .acties(Actielijst(.hulp))
      return [.zoekHerstel]
    case .terugblik: return [.terugblik(terugblik == nil ? .begin : .einde)]
    case .vooruitblik: toonVooruitblik(beeld)
    case .aanmelden: return volg(.formulier(Aanmelding.verzoek(beeld)), beeld)
    case .concepten: laag = .concepten(Conceptlijst())
    case .sinds: laag = .sinds(ListState())
    case .ongedaan: return [.herstel(opnieuw: false)]
    case .opnieuw: return [.herstel(opnieuw: true)]
    case .privacy:
      privacyGekozen.toggle()
      melding = privacyGekozen ? .privacyAan : .privacyUit
    case .terug:
      if terugBijBelkaart() { break }
      if terugblik != nil, dossier == nil, filter.isEmpty { return [.terugblik(.einde)] }
      if dossier != nil {
        dossier = nil
        melding = .terugOp(plaats)
      } else if plaats == .tafel {
        plaats = .agenda
        melding = .terugOp(plaats)
      } else if plaats == .opvolging, opvolging.laatLos(beeld, taal) {
        melding = .filterGewist
        return [.onthoud(.opvolgzeef, opvolging.zeef.tekst)]
      } else if plaats == .rapport, rapport.terug() {
        melding = .rapportwoord(.terugBijCijfers)
      } else if filter.isEmpty {
        melding = .nietsTerug
      } else {
        zetFilter("", beeld)
        melding = .filterGewist
      }
    case .stop:
      guard let tafel = openTafel(beeld) else { return [.stop] }
      laag = .stoppen
      melding = .tafelNogOpen(tafel)
    case .slot: return [.vergrendel]
    case .herteken: return [.hertekenAlles]
    case .onderbreek: return [.onderbreek]
    case .bewaarScherm: return [.bewaarScherm]
    }
    return []
  }

  /// What a place says when one comes there.
  private func samenvatting(_ beeld: Beeld) -> Tekst {
    switch plaats {
    case .agenda:
      .samenvattingAgenda(
        tafels: beeld.agenda.tafels.count, wachtend: beeld.agenda.wachtlijst.count)
    case .tafel: .tafelwoord(.samenvatting(tafel.fase(beeld).tafel?.tafel.status))
    case .casussen: .samenvattingCasussen(beeld.casussen.count)
    case .bord: .samenvattingBord(bord.telling)
    case .opvolging: .opvolgwoord(.samenvatting(opvolging.telling))
    case .rapport: .rapportwoord(.samenvatting(rapport.kwartaal(beeld)))
    case .team: .teamwoord(.samenvatting(leden: beeld.wereld.team?.aanwezigen.count ?? 0))
    }
  }
}
