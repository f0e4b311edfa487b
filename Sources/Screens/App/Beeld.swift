import Domain

/// What a view may look at. The read models are computed once, when the world or the day changes,
/// and not for each key.
public struct Beeld: Sendable {
  public let wereld: Wereld
  public private(set) var nu: Moment
  public let bord: Bord
  public let agenda: Agenda
  /// Coming tables by their begin, then past ones, the newest first.
  public let tafels: [Agendatafel]
  /// All cases, in the order of place 3.
  public let casussen: [Casusregel]
  public let zoekindex: Zoekindex
  /// Who records.
  public let wie: String
  public let merken: Set<Merk>
  /// The role of the seat; `nil` in an unsealed store, where everybody may do everything.
  public let rol: Rol?
  /// What whoever sits here may do with each casus.
  public let toegang: Stoeltoegang
  /// The casussen that may not be seen.
  let dicht: Set<String>

  /// - Parameter toegang: by everything that is stored, where `wereld` is that of another moment;
  ///   `nil` is by `wereld`.
  public init(
    wereld: Wereld, nu: Moment, wie: String, merken: Set<Merk>, rol: Rol? = nil,
    toegang: Stoeltoegang? = nil
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
    let voorbij = wereld.tafels.values.filter { !$0.status.isOpenVoorCasussen }
      .sorted { ($0.beginMoment, $0.id) > ($1.beginMoment, $1.id) }
    tafels = agenda.tafels + voorbij.map { Agendatafel($0, wereld) }
    casussen = Casusregel.alle(zichtbaar, bord, agenda, nu.datum)
    zoekindex = Zoekindex(casussen, wereld)
  }

  public var vandaag: Datum { nu.datum }

  /// The same at another moment; only another day changes more than the clock.
  public func op(_ moment: Moment) -> Beeld {
    if moment.datum != vandaag {
      return Beeld(
        wereld: wereld, nu: moment, wie: wie, merken: merken, rol: rol, toegang: toegang)
    }
    var later = self
    later.nu = moment
    return later
  }

  /// Why whoever sits here may not do something; `nil` when they may.
  func weigering(_ verrichting: Verrichting) -> Weigering? {
    rol.flatMap { Bevoegdheid.weigering($0, verrichting) }
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
