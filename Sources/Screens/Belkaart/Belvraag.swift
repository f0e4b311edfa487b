import Codec
import Domain

/// What each answer on a call card comes to: recorded at once, one more question, or a form in which
/// everything that is known stands already.
struct Belvraag {
  let belkaart: Belkaart
  let vraag: Casusvraag

  var stroom: Stroom { vraag.stroom }
  var taal: Taal { vraag.taal }
  var casus: Casus { belkaart.casus }
  private var beeld: Beeld { vraag.beeld }

  /// What of an answer stands in the way besides the state of the casus.
  func belet(_ intent: BelkaartIntent) -> Tekst? {
    switch intent {
    case .trede:
      if belkaart.isGezinszaak { return .belwoord(.eerstPraten) }
      guard let trede = belkaart.treden.first else { return nil }
      let voorstel = Voorgesteld(.geescaleerd, stroom, trede.gegevens(reden: ""))
      return beeld.wereld.belemmering(
        [voorstel], rol: beeld.rol, toegang: beeld.toegang, op: beeld.nu
      ).map { .weigering($0) }
    case .gezin:
      let kan = gesprekken.contains { !isBelet($0.soort) }
      return kan ? nil : .belwoord(.geenGesprek)
    default: return nil
    }
  }

  func isBelet(_ soort: Gebeurtenissoort) -> Bool {
    beeld.wereld.belet(soort, stroom, rol: beeld.rol, toegang: beeld.toegang) != nil
  }

  func vervolg(_ intent: BelkaartIntent) -> Vervolg {
    switch intent {
    case .stand(let stand): voortgang(stand)
    case .nietBereikt(let resultaat): nietBereikt(resultaat)
    case .poging: formulier(.contactGepoogd, poging(.geenGehoor))
    case .belofte: formulier(.afspraakGemaakt, velden(["wie": belkaart.contact?.naam]))
    case .trede: trede
    case .antwoord: antwoord
    case .einde: einde
    case .nietNu:
      formulier(.escalatieAfgezien, velden(["tot": belkaart.volgende.tekst]))
    case .gezin: gesprek
    case .notitie: formulier(.notitieToegevoegd, [:])
    case .open, .onthul, .dossier, .volgende, .schuif: .niets
    }
  }

  // MARK: Recording

  func legVast(
    _ soort: Gebeurtenissoort, _ velden: [String: JSONValue], _ gezegd: Belwoord
  ) -> Vervolg {
    let data = JSONValue.object(velden.map { JSONMember($0.key, $0.value) })
    return legVast([Voorgesteld(soort, stroom, data)], gezegd)
  }

  func legVast(_ voorstellen: [Voorgesteld], _ gezegd: Belwoord) -> Vervolg {
    .legVast(
      Vastlegging(
        voorstellen, gezien: [stroom: beeld.wereld.versie(van: stroom)],
        gelukt: .belwoord(gezegd)))
  }

  func formulier(_ soort: Gebeurtenissoort, _ vooraf: [String: JSONValue]) -> Vervolg {
    guard let actie = Casusactie.van(soort) else { return .niets }
    return vraag.vervolg(actie, vooraf: vooraf)
  }

  func velden(_ teksten: [String: String?]) -> [String: JSONValue] {
    teksten.compactMapValues { $0.map { .text($0) } }
  }

  // MARK: Not reached

  /// Nobody to name is asked for in a form.
  private func nietBereikt(_ resultaat: Contactresultaat) -> Vervolg {
    let velden = poging(resultaat)
    if velden["wie"] == nil { return formulier(.contactGepoogd, velden) }
    return legVast(
      .contactGepoogd, velden, .gepoogd(casus.roepsel, resultaat, opnieuw: belkaart.opnieuw))
  }

  private func poging(_ resultaat: Contactresultaat) -> [String: JSONValue] {
    let wijze: Contactwijze = resultaat == .gemaild ? .email : .telefoon
    return velden([
      "wie": belkaart.contact?.naam, "wijze": wijze.rawValue, "resultaat": resultaat.rawValue,
      "volgende": belkaart.opnieuw.tekst,
    ])
  }
}
