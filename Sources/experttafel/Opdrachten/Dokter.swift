import ArgumentParser
import Domain
import EventStore
import Glibc
import Program
import Terminal

struct DoctorOpdracht: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Kijk na of alles in orde is om de opslag heen: elke regel ok, of wat te doen.",
    discussion: "VOORBEELD\n  experttafel doctor --store regio")

  @OptionGroup var uitvoer: Jsonoptie
  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    let regels = try Onderzoek(map: Omgeving.opslag(opslag.store)).bevindingen()
      .regels(Taalkeuze.taal)
    if uitvoer.json {
      Uit.json(regels.json)
    } else {
      for regel in regels { Uit.regel(regel.regel) }
    }
    if Bevindingen.isKapot(regels) { throw Gebruiksfout.antwoord(.slechteGegevens) }
  }
}

/// Looks at the machine, for `doctor`.
struct Onderzoek {
  let map: String

  func bevindingen() -> Bevindingen {
    let (stand, volgt, punt) = opslag()
    let kijk = TerminalProbe(TerminalSettings(environment: Omgeving.terminal))
    return Bevindingen(
      nu: Omgeving.nu, opslag: stand,
      sqlite: .init(tekst: StoreHealth.sqliteVersion, nummer: StoreHealth.sqliteNumber),
      ruimte: ruimte(), bestandssysteem: bestandssysteem(),
      terminal: .init(
        naam: Omgeving["TERM"], isTerminal: kijk.isTerminal, isBruikbaar: kijk.flaw == nil,
        kleuren: kijk.colours, isUTF8: kijk.isUnicode),
      geheugenafdruk: geheugenafdruk, volgtWijzigingen: volgt, controlepunt: punt)
  }

  private func opslag() -> (Bevindingen.Opslagstand, Bool?, Bevindingen.Controlepunt?) {
    do throws(StoreError) {
      let store = try SQLiteEventStore.open(at: map, readOnly: true)
      defer { store.close() }
      let stand = try store.health()
      let volgt: Bool
      do throws(StoreError) {
        _ = try store.changeDescriptor()
        volgt = true
      } catch {
        volgt = false
      }
      let laatste = try store.checkpoints().last.flatMap { punt in
        Moment(punt.time).map {
          Bevindingen.Controlepunt(moment: $0, positie: Int(punt.head.position))
        }
      }
      return (.gezien(stand), volgt, laatste)
    } catch {
      return (.dicht(error), nil, nil)
    }
  }

  private func ruimte() -> Int64? {
    var gegevens = statvfs()
    guard statvfs(map, &gegevens) == 0 else { return nil }
    return Int64(gegevens.f_bavail) * Int64(gegevens.f_frsize)
  }

  private func bestandssysteem() -> String? {
    guard let echt = realpath(map, nil) else { return nil }
    defer { free(echt) }
    // A system that does not say has no line about it.
    let koppelingen = try? Tekstbestand.lees("/proc/self/mountinfo")
    return koppelingen.flatMap { Bestandssysteem.soort(van: String(cString: echt), in: $0) }
  }

  private var geheugenafdruk: UInt64 {
    var grens = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &grens) == 0 else { return 0 }
    return UInt64(grens.rlim_cur)
  }
}
