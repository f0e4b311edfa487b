/// A casus as it stood at a moment, with all that a world keeps of it.
///
/// Replay keeps them, so that a casus that one came past once is folded once (DESIGN.md section 4:
/// a cache, thrown away when the stream grew).
struct Momentopname: Sendable {
  let stand: Wereld.Stroomstand
  let casus: Casus?
  let eerstePositie: Int?
  /// Where it came on an agenda, and left it.
  let stappen: [(tafel: String, stap: Agendastap)]
}

/// The life of one casus: how it stood from each moment on at which something happened to it.
struct Momentopnamen: Sendable {
  private var vanaf: [Moment] = []
  private var opnamen: [Momentopname] = []

  /// Longer streams are folded anew each time: a state for each event of thousands is no cache.
  static let langste = 400

  var aantal: Int { opnamen.count }

  /// - Parameter gebeurtenissen: of its whole stream. `nil` when they are too many, or destroyed.
  init?(_ gebeurtenissen: [Gebeurtenis], _ vraag: Terugblikvraag) {
    guard gebeurtenissen.count <= Self.langste, gebeurtenissen.first?.stroom.soort == .casus,
      !gebeurtenissen.contains(where: { $0.isGewist || $0.soort == .gewist })
    else { return nil }
    // Of other streams nothing is looked at while one casus is folded.
    var wereld = Wereld()
    var bekend: Moment?
    for (nummer, g) in gebeurtenissen.enumerated() {
      let eerdere = g.soort.isHerroepen ? Array(gebeurtenissen.prefix(nummer)) : []
      wereld.verwerk(g, g.gegevens, eerdere: eerdere)
      let nu = vraag == .was ? g.tijd : Tijdlijn.bekend(g.tijd, g.opgeslagen, na: bekend)
      guard let opname = wereld.momentopname(casus: g.stroom.id) else { return nil }
      if nu == bekend {
        opnamen[opnamen.count - 1] = opname
      } else {
        vanaf.append(nu)
        opnamen.append(opname)
      }
      bekend = nu
    }
  }

  /// How it stood; `nil` before the first event.
  func op(_ moment: Moment) -> Momentopname? {
    let later = vanaf.eerste { $0 > moment }
    return later == 0 ? nil : opnamen[later - 1]
  }
}

/// The lives that replay came past, the oldest half of them dropped when there are too many states.
struct Opnamekas: Sendable {
  struct Sleutel: Hashable, Sendable {
    let stroom: Stroom
    let vraag: Terugblikvraag
  }

  /// States of which it holds at most about so many: about a kilobyte each.
  let ruimte: Int
  private var jong: [Sleutel: Momentopnamen] = [:]
  private var oud: [Sleutel: Momentopnamen] = [:]
  private var aantal = 0

  init(ruimte: Int) { self.ruimte = ruimte }

  mutating func zoek(_ sleutel: Sleutel) -> Momentopnamen? {
    if let gevonden = jong[sleutel] { return gevonden }
    guard let gevonden = oud.removeValue(forKey: sleutel) else { return nil }
    bewaar(gevonden, als: sleutel)
    return gevonden
  }

  mutating func bewaar(_ opnamen: Momentopnamen, als sleutel: Sleutel) {
    if aantal + opnamen.aantal > ruimte / 2 {
      (oud, jong, aantal) = (jong, [:], 0)
    }
    jong[sleutel] = opnamen
    aantal += opnamen.aantal
  }

  /// What grew is folded anew.
  mutating func vergeet(_ stromen: Set<Stroom>) {
    for stroom in stromen {
      for vraag in Terugblikvraag.allCases {
        let sleutel = Sleutel(stroom: stroom, vraag: vraag)
        oud[sleutel] = nil
        if let weg = jong.removeValue(forKey: sleutel) { aantal -= weg.aantal }
      }
    }
  }
}
