import Codec
import Domain
import TUI

extension App {
  /// Begins what was typed anew, under another draft: the one that was there stays.
  static let leeg = Key.control("r")

  /// Opens a form over where one is: the draft that was left of it, else from what is known.
  mutating func open(_ verzoek: Formulierverzoek, _ beeld: Beeld) {
    if let sleutel = concepten.nieuwste(verzoek.eigenaar, verzoek.naam),
      let concept = concepten[sleutel]
    {
      melding = .vastlegwoord(.conceptVan(concept.op, vandaag: beeld.vandaag))
      laag = .formulier(
        OpenFormulier(verzoek, sleutel, concept: concept, taal, vandaag: beeld.vandaag))
    } else {
      openLeeg(verzoek, beeld)
    }
  }

  private mutating func openLeeg(_ verzoek: Formulierverzoek, _ beeld: Beeld) {
    let laatste = concepten.nieuwste(verzoek.eigenaar, verzoek.naam)
    let sleutel = Conceptsleutel(
      eigenaar: verzoek.eigenaar, naam: verzoek.naam,
      nummer: max(laatste?.nummer ?? 0, conceptbegin) + 1)
    laag = .formulier(OpenFormulier(verzoek, sleutel, taal, vandaag: beeld.vandaag))
  }

  /// A key while a form is open: all of them are the form's.
  mutating func formulier(
    _ toets: Key, _ open: OpenFormulier, _ beeld: Beeld, _ size: Size
  ) -> [Effect] {
    if toets == Self.leeg {
      if !open.isAangeraakt {
        melding = .vastlegwoord(.isAlLeeg)
        return []
      }
      let effecten = bewaar(open, beeld)
      openLeeg(open.verzoek, beeld)
      melding = .vastlegwoord(.leegBegonnen)
      return effecten
    }
    var open = open
    // Out of the state while it changes: a long text is not copied for a letter.
    laag = .geen
    let kader = OpenFormulier.kader(taal, beeld, in: Indeling(size).midden)
    let gebeurtenis = open.formulier.verwerk(toets, kader)
    return na(gebeurtenis, open, beeld)
  }

  /// Pasted text goes into the field in which one types.
  mutating func plakInFormulier(
    _ tekst: String, _ open: OpenFormulier, _ beeld: Beeld, _ size: Size
  ) -> [Effect] {
    var open = open
    laag = .geen
    let kader = OpenFormulier.kader(taal, beeld, in: Indeling(size).midden)
    let gebeurtenis = open.formulier.plak(tekst, kader)
    if gebeurtenis == .niets { melding = .plakkenGeweigerd }
    return na(gebeurtenis, open, beeld)
  }

  private mutating func na(
    _ gebeurtenis: Formuliergebeurtenis, _ open: OpenFormulier, _ beeld: Beeld
  ) -> [Effect] {
    switch gebeurtenis {
    case .niets:
      laag = .formulier(open)
      return []
    case .gewijzigd:
      laag = .formulier(open)
      let dubbele = Aanmelding.dubbele(open.formulier, beeld)
      if !dubbele.isEmpty { melding = .vastlegwoord(.dubbel(dubbele)) }
      return bewaar(open, beeld)
    case .weg:
      let effecten = bewaar(open, beeld)
      melding = .vastlegwoord(open.isAangeraakt ? .conceptBewaard : .nietsIngevuld)
      return effecten
    case .vastleggen(let data):
      laag = .formulier(open)
      let effecten = bewaar(open, beeld)
      let verzoek = open.verzoek
      return effecten + [
        .legVast(verzoek.doel.vastlegging(data, gezien: verzoek.gezien, beeld))
      ]
    }
  }

  /// Keeps what is typed; what is as it was when the form opened is not worth a draft.
  private mutating func bewaar(_ open: OpenFormulier, _ beeld: Beeld) -> [Effect] {
    guard open.isAangeraakt else {
      return verwijder(open.sleutel)
    }
    concepten[open.sleutel] = Concept(op: beeld.nu, inhoud: open.formulier.concept)
    onbewaard.insert(open.sleutel)
    return [.bewaarConcept(open.sleutel)]
  }

  mutating func verwijder(_ sleutel: Conceptsleutel) -> [Effect] {
    onbewaard.remove(sleutel)
    return concepten.removeValue(forKey: sleutel) == nil ? [] : [.wisConcept(sleutel)]
  }

  /// The keys that act in the form.
  func hints(_ open: OpenFormulier, _ beeld: Beeld, _ size: Size) -> [Hint] {
    open.formulier.hints(OpenFormulier.kader(taal, beeld, in: Indeling(size).midden))
  }
}

extension App {
  /// Says that an action was recorded; the form that asked for it closes, and its draft goes.
  /// - Returns: what is left to do.
  public mutating func meldVastgelegd(_ vastlegging: Vastlegging) -> [Effect] {
    if tafel.vastgelegd(vastlegging) {
      melding = vastlegging.gelukt
      return wisRegels(van: vastlegging)
    }
    melding = vastlegging.gelukt
    var effecten: [Effect] = []
    if case .formulier(let open) = laag {
      laag = .geen
      if case .ronde = open.verzoek.doel { opvolging.haalMerkenWeg() }
      effecten = verwijder(open.sleutel)
    }
    return effecten + naBelkaart(vastlegging)
  }

  /// Says why an action was not recorded; nothing of it was, and a form stays as it is.
  /// - Parameter oorzaak: of a form, so that the field that can mend it gets the focus.
  public mutating func meldGeweigerd(_ zin: String, _ oorzaak: Vormfout? = nil) {
    melding = .gezegd(zin)
    guard let oorzaak, case .formulier(var open) = laag else { return }
    laag = .geen
    open.formulier.toon(oorzaak)
    laag = .formulier(open)
  }

  /// The same for a rule of the domain, that may be about a field.
  public mutating func meldGeweigerd(_ zin: String, _ weigering: Weigering) {
    melding = .gezegd(zin)
    guard case .formulier(var open) = laag else { return }
    laag = .geen
    open.formulier.toon(weigering)
    laag = .formulier(open)
  }

  /// Says that someone else recorded something first. Who says so again has seen what.
  public mutating func meldIngehaald(_ zin: String, _ beeld: Beeld) {
    melding = .gezegd(zin)
    if case .formulier(var open) = laag {
      open.verzoek = open.verzoek.bijgewerkt(beeld)
      laag = .formulier(open)
    }
  }
}
