import Domain
import TUI

/// What the linear mode asks of the screens. It has no state of its own: an answer becomes keys, and
/// those go through the same tables as keys that are pressed.
extension App {
  /// Where one is: when this changes everything is told anew.
  public var lijnplek: String {
    let over =
      switch laag {
      case .geen: "geen"
      case .filter: "filter"
      case .acties: "acties"
      case .stoppen: "stoppen"
      case .formulier(let open): open.verzoek.titel.in(taal)
      case .concepten: "concepten"
      case .sinds: "sinds"
      case .keuze(let vraag): vraag.titel.in(taal)
      case .vernietiging: "vernietiging"
      case .terugblik: "terugblik"
      }
    return "\(isOpSlot) \(waar) \(openDossier ?? "") \(over)"
  }

  /// Whether this is the table: there is more on it than can be told line by line.
  public var isLijnAanTafel: Bool { slot == nil && waar == .plaats(.tafel) }

  /// Nothing lies over the place.
  public var isLijnOpen: Bool { laag == .geen }

  /// What is said of the last action; empty for nothing.
  public func lijnmelding(_ beeld: Beeld) -> String {
    if slot != nil { return "" }
    if let melding { return blik(beeld)(melding) }
    if case .formulier(let open) = laag { return open.formulier.melding(taal) ?? "" }
    return ""
  }

  public func lijninvoer(_ beeld: Beeld) -> Lijninvoer {
    if slot != nil { return .wachtwoord }
    switch laag {
    case .formulier(let open) where open.formulier.lijst == nil:
      return .veld(open.formulier.lijnvraag(taal))
    case .filter: return .veld(Lijnvraag(Tekst.actieFilter.in(taal)))
    case .terugblik(.datum):
      return .veld(Lijnvraag(Terugblikwoord.vraagDatum.in(taal)))
    case .vernietiging: return .veld(Lijnvraag(Lijnwoord.antwoord.in(taal)))
    case .geen where noteertAanTafel(beeld): return .veld(Lijnvraag(Lijnwoord.notitie.in(taal)))
    case .geen, .formulier, .acties, .stoppen, .concepten, .sinds, .keuze, .terugblik:
      return .toetsen
    }
  }

  /// The keys that give an answer where `lijninvoer` is a question; `nil` for an answer that is none.
  public func lijnantwoord(_ tekst: String, _ beeld: Beeld) -> [InputEvent]? {
    switch laag {
    case .formulier(let open): open.formulier.lijnantwoord(tekst, taal)
    case .filter:
      // Tab keeps the filter, so that one hears what it found before opening one of it.
      [.key(.end)] + (tekst.isEmpty ? [] : [.key(.control("u")), .paste(tekst)]) + [.key(.tab)]
    case .geen: [.paste(tekst), .key(.enter)]
    default: [.key(.end), .key(.control("u")), .paste(tekst), .key(.enter)]
    }
  }

  /// What can be done here, with what cannot be done now and why.
  public func lijnhulp(_ beeld: Beeld) -> [Lijnactie] {
    guard laag == .geen, slot == nil else {
      return hints(beeld, Indeling.minimum).map {
        Lijnactie(uitleg: $0.label, toetsen: [$0.key], reden: nil, toetsaanslagen: [])
      }
    }
    return regels(Actielijst(.hulp), beeld).map { lijnactie($0, beeld) }
  }

  /// The actions that a piece of a name may mean, as the palette finds them: those in which it
  /// stands as it was typed, else those in which its letters stand in order. `nil` where there is no
  /// palette.
  public func lijnacties(_ gezocht: String, _ beeld: Beeld) -> [Lijnactie]? {
    guard laag == .geen, slot == nil, palettoets != nil else { return nil }
    if waar == .plaats(.tafel), !tafel.regel.isEmpty { return nil }
    var lijst = Actielijst(.palet)
    lijst.invoer.insert(gezocht)
    let regels = regels(lijst, beeld)
    let woord = Folding.fold(gezocht)
    let heel = regels.filter { Folding.fold($0.uitleg) == woord || $0.actie.naam == gezocht }
    let deel = regels.filter { Folding.fold($0.uitleg).contains(woord) }
    let gevonden = heel.isEmpty ? (deel.isEmpty ? regels : deel) : heel
    // What can be done now comes first.
    let nu = gevonden.filter { $0.reden == nil } + gevonden.filter { $0.reden != nil }
    return nu.map { lijnactie($0, beeld) }
  }

  /// Whether a key opens the list of keys or of actions: here those are told with `lijnhulp`.
  public func vraagtLijnhulp(_ toets: Key) -> Bool {
    guard laag == .geen, slot == nil else { return false }
    let intent = toetsen.tabel(waar).intent(for: toets)
    return intent == .overal(.hulp) || intent == .overal(.palet)
  }

  private var palettoets: Key? {
    toetsen.tabel(waar).bindings.first { $0.intent == .overal(.palet) }?.keys.first
  }

  private func lijnactie(_ regel: Actieregel, _ beeld: Beeld) -> Lijnactie {
    var lijst = Actielijst(.palet)
    lijst.invoer.insert(regel.uitleg)
    let namen = regels(lijst, beeld).map(\.actie.naam)
    var aanslagen: [InputEvent] = []
    if let palettoets, let plaats = namen.firstIndex(of: regel.actie.naam) {
      let omlaag = Array(repeating: InputEvent.key(.down), count: plaats)
      aanslagen = [.key(palettoets), .paste(regel.uitleg)] + omlaag + [.key(.enter)]
    }
    return Lijnactie(
      uitleg: regel.uitleg, toetsen: regel.toetsen.map(\.description),
      reden: regel.reden.map { blik(beeld)($0) }, toetsaanslagen: aanslagen)
  }

  /// Letters are a note now.
  private func noteertAanTafel(_ beeld: Beeld) -> Bool {
    guard waar == .plaats(.tafel), tafel.stap == .gewoon, terugblik == nil else { return false }
    if case .voorbij = tafel.fase(beeld) { return false }
    return true
  }
}
