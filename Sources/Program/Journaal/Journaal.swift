import Codec
import Domain
import EventStore
import Exchange

/// The way between the rules and the store: load, judge, append.
public final class Journaal {
  public private(set) var store: SQLiteEventStore
  /// Everything that the store holds, folded.
  public private(set) var wereld = Wereld()
  /// The last position that is folded in `wereld`.
  public private(set) var positie: Int64 = 0

  /// When everything up to a position happened: filled while it is folded, so that who looks back
  /// need not read it again.
  private var tijdlijn = Tijdlijn()
  private var opTijdlijn: Int64 = 0

  /// The newest `time` in the store; an import may bring events of after now.
  private var nieuwste: Moment?

  public init(_ store: SQLiteEventStore) { self.store = store }

  /// Folds what came after the last position. Answers whether anything did.
  @discardableResult
  public func laadNieuwe() throws -> Bool {
    let vorige = positie
    // What was recorded here itself is not on the line yet: then it is added when somebody asks.
    let vult = opTijdlijn == vorige
    defer { if vult { opTijdlijn = positie } }
    try Self.vouw(store, na: vorige, tot: nil, in: &wereld, &positie) { g in
      if vult { tijdlijn.voegToe(g.stroom, g.tijd, g.opgeslagen) }
    }
    nieuwste = wereld.standen.values.map(\.tijd).max()
    return positie > vorige
  }

  /// Opens the store anew after it was given up; a sealed one is locked then.
  ///
  /// - Throws: `StoreError`.
  func heropen() throws(StoreError) {
    guard let pad = store.path else { return }
    store.close()
    store = try SQLiteEventStore.open(at: pad)
    vergeet()
  }

  /// Lets go of everything that was read.
  func vergeet() {
    wereld = Wereld()
    positie = 0
    (tijdlijn, opTijdlijn) = (Tijdlijn(), 0)
    nieuwste = nil
  }

  /// Takes over what was added and stored.
  func neemOver(_ opname: Opname) {
    wereld = opname.wereld
    positie = opname.positie
    nieuwste = wereld.standen.values.map(\.tijd).max()
  }

  /// Whether the store holds events of after a moment.
  public func heeftToekomst(na moment: Moment) -> Bool { nieuwste.map { $0 > moment } ?? false }

  /// The world as at a moment; at no cost when that is everything there is.
  public func stand(op moment: Moment) throws -> Wereld {
    heeftToekomst(na: moment) ? try wereld(op: moment) : wereld
  }

  /// The world as at a moment.
  public func wereld(op moment: Moment) throws -> Wereld {
    var wereld = Wereld()
    var laatste: Int64 = 0
    try Self.vouw(store, na: 0, tot: moment, in: &wereld, &laatste)
    return wereld
  }

  /// The events of a stream up to a moment, in their order.
  public func gebeurtenissen(van stroom: Stroom, tot moment: Moment? = nil) throws -> [Gebeurtenis]
  {
    try Self.lees(store.events(inStream: stroom.tekst)).filter { g in
      moment.map { g.tijd <= $0 } ?? true
    }
  }

  /// When everything happened that is folded; what was recorded here itself is read for it first.
  func bijgewerkteTijdlijn() throws -> Tijdlijn {
    if opTijdlijn < positie {
      try store.events(after: opTijdlijn) { view in
        guard view.position <= positie else { return }
        guard let kop = Kopkern(view.header), let stroom = Stroom(view.stream) else {
          throw Journaalfout.onleesbaar(positie: Int(view.position))
        }
        tijdlijn.voegToe(stroom, kop.tijd, kop.opgeslagen)
        opTijdlijn = view.position
      }
    }
    tijdlijn.orden()
    return tijdlijn
  }

  /// The streams in which something was stored after a position.
  func stromen(na positie: Int64) throws -> Set<Stroom> {
    if positie == self.positie { return [] }
    var stromen: Set<Stroom> = []
    try store.events(after: positie) { view in
      guard let stroom = Stroom(view.stream) else {
        throw Journaalfout.onleesbaar(positie: Int(view.position))
      }
      stromen.insert(stroom)
    }
    return stromen
  }

  /// All streams with their events up to a moment, for figures over a period.
  public func stromen(tot moment: Moment) throws -> [[Gebeurtenis]] {
    var stromen: [[Gebeurtenis]] = []
    var namen: [Stroom] = []
    try store.events(after: 0) { view in
      let nummer = view.streamNumber
      if namen.count < nummer {
        guard let stroom = Stroom(view.stream) else {
          throw Journaalfout.onleesbaar(positie: Int(view.position))
        }
        // Streams are numbered in the order of their first events.
        namen.append(stroom)
        stromen.append([])
      }
      guard let g = Gebeurtenis(view, namen[nummer - 1]) else {
        throw Journaalfout.onleesbaar(positie: Int(view.position))
      }
      if g.tijd <= moment { stromen[nummer - 1].append(g) }
    }
    return stromen
  }

  static func lees(_ stored: [StoredEvent]) throws -> [Gebeurtenis] {
    try stored.map { event in
      guard let g = Gebeurtenis(event) else {
        throw Journaalfout.onleesbaar(positie: Int(event.position))
      }
      return g
    }
  }

  private static func vouw(
    _ store: SQLiteEventStore, na positie: Int64, tot moment: Moment?, in wereld: inout Wereld,
    _ laatste: inout Int64, ook: (Gebeurtenis) -> Void = { _ in }
  ) throws {
    var stromen: [Int: Stroom] = [:]
    // One document is read into again and again.
    var document = JSONDocument()
    try store.events(after: positie) { view in
      let stroom: Stroom
      if let bekend = stromen[view.streamNumber] {
        stroom = bekend
      } else {
        guard let nieuw = Stroom(view.stream) else {
          throw Journaalfout.onleesbaar(positie: Int(view.position))
        }
        stromen[view.streamNumber] = nieuw
        stroom = nieuw
      }
      // Nothing keeps the event: its fields are read from the store's own memory.
      guard let g = Gebeurtenis(view, stroom, metInhoud: false) else {
        throw Journaalfout.onleesbaar(positie: Int(view.position))
      }
      laatste = view.position
      ook(g)
      if let moment, g.tijd > moment { return }
      var eerdere: [Gebeurtenis] = []
      if g.soort.isHerroepen {
        eerdere = try lees(store.events(inStream: stroom.tekst)).filter { $0.versie < g.versie }
      }
      guard let inhoud = view.content, !g.isGewist else {
        return wereld.verwerk(g, .leeg, eerdere: eerdere)
      }
      try document.parse(inhoud)
      wereld.verwerk(g, Gegevens(document, inhoudVan: document.root), eerdere: eerdere)
    }
  }
}
