import Domain

/// What a view may look at. The read models are computed once, when the world or the day changes,
/// and not for each key.
public struct Beeld: Sendable {
  public let wereld: Wereld
  public private(set) var nu: Moment
  public let bord: Bord
  public let agenda: Agenda
  /// All cases, in the order of place 3.
  public let casussen: Lijstrijen<Casusregel>
  /// Coming tables by their begin, then past ones, the newest first.
  public let tafels: Lijstrijen<Agendatafel>
  // Made when somebody searches, so that nobody else waits for it.
  private let lopendeTeksten = Lui<Zoekindex>()
  private let geslotenTeksten: Lui<Zoekindex>
  /// Who records.
  public let wie: String
  public let merken: Set<Merk>
  /// The role of the seat; `nil` in an unsealed store, where everybody may do everything.
  public let rol: Rol?
  /// What whoever sits here may do with each casus.
  public let toegang: Stoeltoegang
  /// The casussen that may not be seen.
  let dicht: Set<String>

  /// - Parameters:
  ///   - toegang: by everything that is stored, where `wereld` is that of another moment; `nil` is by
  ///     `wereld`.
  ///   - vorig: what an earlier picture leaves; `nil` makes everything anew.
  public init(
    wereld: Wereld, nu: Moment, wie: String, merken: Set<Merk>, rol: Rol? = nil,
    toegang: Stoeltoegang? = nil, na vorig: Beeldrest? = nil
  ) {
    self.wereld = wereld
    self.nu = nu
    self.wie = wie
    self.merken = merken
    self.rol = rol
    let toegang = toegang ?? (rol == nil ? .vrij : Stoeltoegang(wereld, stoel: wie))
    self.toegang = toegang
    // What may not be seen is on no list and in no search; a table keeps its item, as a name.
    dicht = toegang.dicht(wereld)
    let zichtbaar = wereld.zonder(casussen: dicht)
    bord = Bord(zichtbaar, op: nu)
    agenda = Agenda(wereld)
    let rest = vorig?.past(bij: dicht) == true ? vorig : nil
    tafels = Lijstrijen(
      lopend: agenda.tafels,
      voorbij: rest?.voorbij(in: wereld)
        ?? Archief(wereld.tafels.values.compactMap { Agendatafel(voorbij: $0, wereld) }))
    let lopend = Casusregel.lopende(zichtbaar, bord, agenda, nu.datum)
    let (gesloten, teksten) =
      rest?.gesloten(in: zichtbaar)
      ?? (Archief(zichtbaar.casussen.values.compactMap { Casusregel(gesloten: $0) }), Lui())
    casussen = Lijstrijen(lopend: lopend, voorbij: gesloten)
    geslotenTeksten = teksten
  }

  /// The texts by which a casus is found, by its row.
  public var zoekindex: Zoekindices {
    Zoekindices(
      lopend: lopendeTeksten.waarde { Zoekindex(casussen.lopend, wereld) },
      gesloten: geslotenTeksten.waarde { Zoekindex(casussen.voorbij.rijen, wereld) })
  }

  /// What the next picture can take over, when only these streams changed since.
  public func rest(gewijzigd: some Sequence<Stroom>) -> Beeldrest {
    Beeldrest(
      casussen.voorbij, tafels.voorbij, geslotenTeksten, dicht: dicht, gewijzigd: gewijzigd)
  }

  public var vandaag: Datum { nu.datum }

  /// The world with only what may be seen, for lists that are made later.
  public var zichtbaar: Wereld { wereld.zonder(casussen: dicht) }

  /// The same at another moment; only another day changes more than the clock.
  public func op(_ moment: Moment) -> Beeld {
    if moment.datum != vandaag {
      return Beeld(
        wereld: wereld, nu: moment, wie: wie, merken: merken, rol: rol, toegang: toegang,
        na: rest(gewijzigd: []))
    }
    var later = self
    later.nu = moment
    return later
  }

  /// Why whoever sits here may not do something; `nil` when they may.
  func weigering(_ verrichting: Verrichting) -> Weigering? {
    if wereld.isVoorbij, verrichting == .checkpoint { return .terugblik }
    return rol.flatMap { Bevoegdheid.weigering($0, verrichting) }
  }

  /// The table that is open now.
  var openTafel: Agendatafel? { agenda.tafels.first { $0.tafel.status == .geopend } }
}

extension RandomAccessCollection {
  /// The element there, or `nil`: a selection may be older than the rows.
  subscript(veilig index: Index) -> Element? {
    startIndex <= index && index < endIndex ? self[index] : nil
  }
}
