import Codec
import Domain

/// One conversation about several casussen, with one provider or municipality: the same progress is
/// recorded for each of them, in one action.
struct Contactronde {
  static let naam = "opvolging.ronde"

  private let casussen: [Casus]
  private let beeld: Beeld

  init(_ zaaknummers: [String], _ beeld: Beeld) {
    casussen = zaaknummers.compactMap { beeld.wereld.casussen[$0] }
    self.beeld = beeld
  }

  /// The round that a draft is of: its name says about which casussen.
  init?(concept naam: String, _ beeld: Beeld) {
    let woorden = naam.split(separator: " ").map(String.init)
    guard woorden.first == Self.naam else { return nil }
    self.init(Array(woorden.dropFirst()), beeld)
    if casussen.isEmpty { return nil }
  }

  /// The form, or which casussen stand in the way and why: then nothing is asked.
  func vervolg(_ taal: Taal) -> Vervolg {
    let nee = casussen.compactMap { casus in
      beeld.wereld.belet(.voortgangGemonitord, .casus(casus.zaaknummer), rol: beeld.rol)
        .map { Rondeweigering(roepsel: casus.roepsel, reden: $0) }
    }
    if !nee.isEmpty { return .zeg(.opvolgwoord(.rondeKanNiet(nee))) }
    return verzoek.map(Vervolg.formulier) ?? .niets
  }

  var verzoek: Formulierverzoek? {
    guard let eerste = casussen.first, let advies = eerste.advies else { return nil }
    var vooraf: [String: JSONValue] = ["stand": .text(Voortgangsstand.opKoers.rawValue)]
    vooraf["contact"] = contact.map { .text($0) }
    return Formulierverzoek(
      ([Self.naam] + casussen.map(\.zaaknummer)).joined(separator: " "),
      titel: .opvolgwoord(.titelRonde(casussen.map(\.roepsel))),
      Formuliermodel(
        .voortgangGemonitord, vast: ["advies": .text(advies.id)],
        personen: ["contact": personen],
        paden: ["stand", "oorzaak", "contact", "volgende", "toelichting"]),
      vooraf: vooraf, doel: .ronde(casussen.map(\.zaaknummer)),
      gezien: Dictionary(
        uniqueKeysWithValues: casussen.map {
          let stroom = Stroom.casus($0.zaaknummer)
          return (stroom, beeld.wereld.versie(van: stroom))
        }))
  }

  /// Whom one speaks, where that is the same for all of them.
  private var contact: String? {
    let namen = casussen.compactMap { casus in
      casus.advies.map { $0.voortgang.last?.contact ?? $0.verantwoordelijke.naam }
    }
    guard let eerste = namen.first, namen.allSatisfy({ ExactText($0) == ExactText(eerste) })
    else { return nil }
    return eerste
  }

  /// Those who are responsible first, then the address book.
  private var personen: [Suggestie] {
    var personen: [Suggestie] = []
    for wie in casussen.compactMap({ $0.advies?.verantwoordelijke }) {
      let persoon = Suggestie(wie.naam, organisatie: wie.organisatie)
      if !personen.contains(persoon) { personen.append(persoon) }
    }
    return personen + Casusvraag.adresboek(beeld.wereld).filter { !personen.contains($0) }
  }

  /// The action: of each casus progress on its own current advice. Without a next date each goes by
  /// its own regime.
  static func vastlegging(
    _ data: JSONValue, _ zaaknummers: [String], gezien: [Stroom: Int], _ beeld: Beeld
  ) -> Vastlegging {
    let voorstellen = zaaknummers.map { zaaknummer in
      let advies = beeld.wereld.casussen[zaaknummer]?.advies?.id
      return Voorgesteld(.voortgangGemonitord, .casus(zaaknummer), data.met(advies: advies))
    }
    return Vastlegging(
      voorstellen, gezien: gezien, gelukt: .opvolgwoord(.rondeVastgelegd(zaaknummers.count)))
  }
}

/// Why one of the casussen of a round stands in the way.
struct Rondeweigering: Hashable, Sendable {
  let roepsel: String
  let reden: Weigering
}

extension Vastlegging {
  /// Of an action over several casussen: those of which an event is refused as things stand, each
  /// with its reason, in a sentence; `nil` for an action about one.
  public func zinVanGeweigerden(_ beeld: Beeld, _ taal: Taal) -> String? {
    guard Set(voorstellen.map(\.stroom)).count > 1 else { return nil }
    let nee = voorstellen.compactMap { voorstel in
      beeld.wereld.belemmering([voorstel], rol: beeld.rol, op: beeld.nu)
        .map { Rondeweigering(roepsel: beeld.roepsel(voorstel.stroom, taal), reden: $0) }
    }
    return nee.isEmpty ? nil : Opvolgwoord.rondeKanNiet(nee).in(taal)
  }
}

extension Vastlegging {
  /// Of an action over several casussen: what a stream is called, to say in which of them somebody
  /// was ahead; `nil` for an action about one.
  public func roepsel(ingehaald stroom: Stroom, _ beeld: Beeld, _ taal: Taal) -> String? {
    let casussen = Set(voorstellen.map(\.stroom)).filter { $0.soort == stroom.soort }
    return casussen.count > 1 ? beeld.roepsel(stroom, taal) : nil
  }
}

extension JSONValue {
  /// The fields with another advice; a casus without one is for the judge to refuse.
  fileprivate func met(advies: String?) -> JSONValue {
    guard case .object(let leden) = self else { return self }
    return .object(
      leden.filter { $0.key != "advies" } + [JSONMember("advies", .text(advies ?? "-"))])
  }
}
