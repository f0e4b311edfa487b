import Domain
import TUI

/// The drafts, the newest first, to open one.
struct Conceptlijst: Equatable, Sendable {
  var lijst = ListState<Conceptsleutel>()
  /// The draft of which was asked whether it may go.
  var gevraagd: Conceptsleutel?
}

extension App {
  /// The drafts in their order.
  var conceptsleutels: [Conceptsleutel] {
    // Of the same minute always in the same order: a list may not change by itself.
    concepten.sorted { een, ander in
      let (dit, dat) = ((een.value.op, een.key.nummer), (ander.value.op, ander.key.nummer))
      if dit != dat { return dit > dat }
      let (hier, daar) = (een.key.eigenaar?.tekst ?? "", ander.key.eigenaar?.tekst ?? "")
      return (een.key.naam, hier) < (ander.key.naam, daar)
    }.map(\.key)
  }

  /// What a draft is of, and since when.
  func regel(_ sleutel: Conceptsleutel, _ beeld: Beeld) -> String {
    let wat: String
    let waar = sleutel.eigenaar.map { " · \(beeld.roepsel($0, taal))" } ?? ""
    if sleutel.naam == Self.regelnaam {
      wat = Tafelwoord.regelconcept.in(taal) + waar
    } else if let soort = Gebeurtenissoort(rawValue: sleutel.naam) {
      wat = soort.naam(taal) + waar
    } else {
      wat = verzoek(sleutel, beeld)?.titel.in(taal) ?? Vastlegwoord.conceptOnbekend.in(taal)
    }
    let op = concepten[sleutel]?.op
    let wanneer = op.map { "\($0.datum.kort(taal, vandaag: beeld.vandaag)) \($0.tijdwoord)" } ?? ""
    return "\(wanneer)  \(wat)"
  }

  mutating func concepten(
    _ toets: Key, _ open: Conceptlijst, _ beeld: Beeld, _ size: Size
  ) -> [Effect] {
    var open = open
    let sleutels = conceptsleutels
    let stap: Move? =
      switch toets {
      case .up, .character("k"): .by(-1)
      case .down, .character("j"): .by(1)
      case .pageUp: .pageUp
      case .pageDown: .pageDown
      default: nil
      }
    let gekozen = open.lijst.selection ?? sleutels.first
    if toets == .delete, let gekozen {
      return gooiWeg(gekozen, open)
    }
    open.gevraagd = nil
    if let stap {
      open.lijst.move(stap, in: sleutels, height: Actielijst.vak(in: Rect(size), regels: 9).height)
      laag = .concepten(open)
    } else if toets == .escape {
      laag = .geen
    } else if toets == .enter, let gekozen {
      laag = .geen
      return heropen(gekozen, beeld)
    } else {
      melding = .onbekendeToets(toets.description)
    }
    return []
  }

  /// Throws a draft away when that is said twice: nothing brings it back.
  private mutating func gooiWeg(_ sleutel: Conceptsleutel, _ open: Conceptlijst) -> [Effect] {
    var open = open
    guard open.gevraagd == sleutel else {
      open.gevraagd = sleutel
      laag = .concepten(open)
      melding = .vastlegwoord(.vraagWeg)
      return []
    }
    let effecten = verwijder(sleutel)
    laag = concepten.isEmpty ? .geen : .concepten(Conceptlijst())
    melding = .vastlegwoord(.conceptWeg)
    return effecten
  }

  /// Opens the form in which one was typing when the store was locked; call it when the drafts and
  /// the dossier are here again.
  public mutating func heropenFormulier(_ beeld: Beeld) {
    guard let sleutel = heropendFormulier else { return }
    heropendFormulier = nil
    if concepten[sleutel] != nil { heropen(sleutel, beeld) }
  }

  /// Opens the form of a draft where it was left.
  @discardableResult
  private mutating func heropen(_ sleutel: Conceptsleutel, _ beeld: Beeld) -> [Effect] {
    if sleutel.naam == Self.regelnaam { return heropenRegel(sleutel, beeld) }
    guard let verzoek = verzoek(sleutel, beeld), let concept = concepten[sleutel] else {
      melding = .vastlegwoord(.conceptOnbekend)
      return []
    }
    let stroom = verzoek.doel.eigenaar ?? Aanmelding.stroom
    if let reden = belet(verzoek.model.soort, stroom, beeld) {
      melding = reden
      return []
    }
    melding = .vastlegwoord(.conceptVan(concept.op, vandaag: beeld.vandaag))
    laag = .formulier(
      OpenFormulier(verzoek, sleutel, concept: concept, taal, vandaag: beeld.vandaag))
    return []
  }

  /// The form that a draft belongs to, as it would be opened now.
  private func verzoek(_ sleutel: Conceptsleutel, _ beeld: Beeld) -> Formulierverzoek? {
    if sleutel.naam == Aanmelding.naam { return Aanmelding.verzoek(beeld) }
    if let verzoek = agenda.verzoek(sleutel, beeld)
      ?? Teamformulieren.verzoek(sleutel, beeld, taal)
    {
      return verzoek
    }
    if let ronde = Contactronde(concept: sleutel.naam, beeld) { return ronde.verzoek }
    guard let eigenaar = sleutel.eigenaar, let casus = beeld.wereld.casussen[eigenaar.id],
      let soort = Gebeurtenissoort(rawValue: sleutel.naam), let actie = Casusactie.van(soort),
      case .formulier(let verzoek) = vraag(casus, beeld).vervolg(actie)
    else { return nil }
    return verzoek
  }

  func tekenConcepten(
    _ open: Conceptlijst, _ beeld: Beeld, op canvas: inout Canvas, in scherm: Rect
  ) {
    let sleutels = conceptsleutels
    let vak = Actielijst.vak(in: scherm, regels: sleutels.count)
    let titel = Vastlegwoord.titelConcepten.in(taal)
    let binnen = canvas.popup(titel, size: vak.size, in: scherm).inset(columns: 1)
    var staat = open.lijst
    staat.follow(sleutels, height: binnen.height)
    canvas.drawList(staat, count: sleutels.count, in: binnen) { canvas, nummer, rij in
      canvas.fill(rij, role: .popup)
      canvas.put(regel(sleutels[nummer], beeld), in: rij, role: .popup, overflow: .ellipsis)
    }
  }
}
