import ArgumentParser
import Domain
import EventStore
import Glibc
import Program

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Maak een lege opslag, verzegeld met een wachtwoordzin.",
    discussion: """
      Op een terminal worden stoel, team en wachtwoordzin gevraagd. Met --passphrase-fd wordt niets \
      gevraagd: de stoel krijgt uw inlognaam en de rol voorzitter. De herstelsleutel wordt één keer \
      getoond. Van een onverzegelde opslag naar een verzegelde: export, init, import.

      VOORBEELD
        experttafel init --store regio
        experttafel init --passphrase-fd 3 --store regio 3< wachtwoord
        experttafel init --unsealed --store demo
      """)

  @Flag(help: "Zonder wachtwoord en onversleuteld; het scherm zegt het.")
  var unsealed = false

  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    let pad = try Omgeving.opslag(opslag.store)
    if unsealed {
      guard opslag.passphraseFd == nil else { throw Toegangsfout.tegelijk }
      return try SQLiteEventStore.create(at: pad).close()
    }
    let stoel = try Stoelnaam.lees(opslag.seat ?? Omgeving.wie)
    guard let nummer = opslag.passphraseFd else {
      guard let gesprek = Gesprek() else { throw Toegangsfout.maakZonderTerminal }
      return try Kennismaking(gesprek, pad: pad, voorstel: stoel).voer()
    }
    let bron = try Overhandigd(nummer)
    try SQLiteEventStore.checkFree(at: pad)
    let (store, sleutel) = try SQLiteEventStore.createSealed(
      at: pad, seat: Seat(name: stoel, role: Rol.voorzitter.rawValue),
      passphrase: try bron.nieuwWachtwoord())
    store.close()
    Uit.regel(Gespreksteksten(Taalkeuze.taal).herstelsleutel(sleutel.text))
  }
}
