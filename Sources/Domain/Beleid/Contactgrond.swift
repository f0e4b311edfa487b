/// Why the board proposes to get in touch (EXCHANGE.md section 3, proposal 2).
public enum Contactgrond: Hashable, Sendable {
  case gezin, teLaat, vandaag, looptVast
  case antwoordUit(Ladder, Datum)

  /// - Parameter kaart: one for which the board proposes `contact`.
  public init(_ kaart: Bordkaart, _ vandaag: Datum) {
    let vervallen = Ladder.allCases.first { ladder in
      kaart.casus.escalaties[ladder].map { $0.isVervallen(op: vandaag) } ?? false
    }
    // An answer that stays out on a ladder is asked for first, also where the family said no.
    if kaart.isGezinszaak, vervallen == nil {
      self = .gezin
    } else if kaart.dagenTeLaat > 0 {
      self = .teLaat
    } else if kaart.volgendContact == vandaag {
      self = .vandaag
    } else if let vervallen, let stap = kaart.casus.escalaties[vervallen] {
      self = .antwoordUit(vervallen, stap.vervalt)
    } else {
      self = .looptVast
    }
  }
}
