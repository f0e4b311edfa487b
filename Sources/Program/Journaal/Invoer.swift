import Codec
import Domain
import EventStore
import Exchange

/// What an import came to.
public struct Invoeruitslag: Equatable, Sendable {
  public var gelezen = 0
  public var nieuw = 0
  public var overgeslagen = 0
}

/// Offending lines; nothing was stored.
public struct Invoerfouten: Error, Sendable {
  /// The first ones, at most `Invoer.meesteFouten`.
  public var fouten: [(bestand: String, regel: Int, fout: Regelfout)] = []
  public var aantal = 0
  /// How many of them are fine but for the consent of two seats.
  public var zonderToestemming = 0

  /// Nothing is wrong with the lines; they are not allowed.
  public var isAlleenToestemming: Bool { zonderToestemming == aantal }
}

/// An import: all of the lines of all its files, or nothing.
public final class Invoer {
  private let journaal: Journaal
  private let ontvangen: Moment
  private var uitslag = Invoeruitslag()
  private var fouten = Invoerfouten()
  private var opname: Opname

  public static let meesteFouten = 100

  /// `ontvangen` is the moment that events without `recordedtime` get.
  public init(_ journaal: Journaal, ontvangen: Moment) {
    self.journaal = journaal
    self.ontvangen = ontvangen
    opname = Opname(journaal)
  }

  /// Reads the files and stores their events. `voortgang` is told the number of lines read, now and
  /// then; answering false stops, and nothing is changed.
  ///
  /// - Throws: `Invoerfouten`, `StoreError`, `Regelbronfout`, `Journaalfout.onderbroken`.
  @discardableResult
  public func voerIn(
    _ bronnen: [Regelbron], voortgang: (Int) -> Bool = { _ in true }
  ) throws -> Invoeruitslag {
    try journaal.store.transaction { transactie in
      // Whoever came between is taken in first; inside the transaction nobody can.
      if try journaal.laadNieuwe() { opname = Opname(journaal) }
      for bron in bronnen {
        try Leesdraad(bron, ontvangen: ontvangen).regels { nummer, inhoud in
          uitslag.gelezen += 1
          if uitslag.gelezen % 4096 == 0, !voortgang(uitslag.gelezen) {
            throw Journaalfout.onderbroken
          }
          do {
            try neem(inhoud.get(), &transactie)
          } catch let fout as Regelfout {
            fouten.aantal += 1
            if fout.reden == .weigering(.tweeStoelenNodig) { fouten.zonderToestemming += 1 }
            if fouten.fouten.count < Self.meesteFouten {
              fouten.fouten.append((bron.naam, nummer, fout))
            }
          }
        }
      }
      if fouten.aantal > 0 { throw fouten }
    }
    journaal.neemOver(opname)
    return uitslag
  }

  private func neem(_ regel: Binnengekomen, _ transactie: inout StoreTransaction) throws {
    func weiger(_ reden: Regelreden) -> Regelfout {
      Regelfout(type: regel.kop.soort.type, reden: reden)
    }
    if let bekend = try transactie.find(id: regel.id) {
      guard isZelfde(regel, bekend) else { throw weiger(.idBestaat(regel.id)) }
      uitslag.overgeslagen += 1
      return
    }
    let volgnummer = opname.volgnummer(regel.stroom)
    if let opgegeven = regel.streamversion, opgegeven != volgnummer {
      throw weiger(.volgnummer(verwacht: volgnummer))
    }
    if regel.kop.soort == .gewist, try journaal.mistToestemming(regel.stroom) {
      throw weiger(.weigering(.tweeStoelenNodig))
    }
    do {
      try opname.neem(
        regel.id, regel.stroom, regel.tijd, regel.kop, regel.inhoud, regel.gegevens, &transactie)
    } catch let weigering as Weigering {
      throw weiger(.weigering(weigering))
    }
    uitslag.nieuw += 1
  }

  /// The same content: all attributes but `recordedtime` and `streamversion`. Of two of which one is
  /// destroyed, type, subject and time decide: erased content does not come back.
  private func isZelfde(_ regel: Binnengekomen, _ bekend: StoredEvent) -> Bool {
    guard let kop = Kop(bekend.header), bekend.stream == regel.stroom.tekst,
      kop.soort == regel.kop.soort, kop.tijd == regel.kop.tijd
    else { return false }
    if kop.isRest || regel.kop.isRest || bekend.content == nil { return true }
    return bekend.content == regel.inhoud && kop.source == regel.kop.source
      && kop.actor == regel.kop.actor
      && kop.heeftMediatype == regel.kop.heeftMediatype
  }
}
