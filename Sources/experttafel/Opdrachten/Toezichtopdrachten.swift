import ArgumentParser
import Domain
import EventStore
import Glibc
import Program

struct CheckpointOpdracht: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract: "Onderteken waar de opslag nu eindigt.",
    discussion: """
      Het ijkpunt komt naast de opslag en op elke plaats die config.toml onder [checkpoint] noemt, met \
      het register van vernietigingen. Alleen een ijkpunt dat elders ligt laat later zien dat er niets \
      van het einde is afgehaald.

      VOORBEELD
        experttafel checkpoint --store regio
      """)

  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    let journaal = try opslag.journaal(alleenLezen: false, voor: .checkpoint)
    Uit.schrijf(try IJkpunten.zet(journaal).text, naar: STDOUT_FILENO)
  }
}

/// Checkpoints as the person's configuration wants them.
enum IJkpunten {
  /// Signs a checkpoint and keeps it at all places.
  ///
  /// - Throws: `Gebruiksfout.plaatsen` when one of the places could not be written; beside the store
  ///   it was.
  @discardableResult
  static func zet(_ journaal: Journaal) throws -> Checkpoint {
    let (ijkpunt, mislukt) = try Toezicht(journaal).zetIJkpunt(
      op: Omgeving.nu, plaatsen: Configuratiebestand.lees().plaatsen)
    if let eerste = mislukt.first {
      throw Gebruiksfout.ijkpuntplaats(eerste.plaats, eerste.reden, aantal: mislukt.count)
    }
    return ijkpunt
  }

  /// Signs a checkpoint after something was recorded: that was done, so what goes wrong here is
  /// said and no more.
  static func zetNa(_ journaal: Journaal) {
    do { try zet(journaal) } catch { Uit.fout(Afsluiting.zin(error)) }
  }

  /// The checkpoints in a file.
  static func lees(_ pad: String) throws -> [Checkpoint] {
    guard let tekst = try Tekstbestand.lees(pad) else {
      if access(pad, F_OK) != 0 { throw Regelbronfout.ontbreekt(bestand: pad) }
      throw Gebruiksfout.geenIJkpunt(pad, regel: 1)
    }
    do { return try Checkpoint.all(in: Array(tekst.utf8)) } catch {
      throw Gebruiksfout.geenIJkpunt(pad, regel: error.line)
    }
  }
}

struct AuditOpdracht: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Wie een dossier inzag, in gewone woorden.",
    discussion: "VOORBEELD\n  experttafel audit --casus ET-2026-00031 --store regio")

  @Option(help: ArgumentHelp("Het nummer van de casus.", valueName: "zaaknummer"))
  var casus: String

  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    let journaal = try opslag.journaal(alleenLezen: true, voor: .inzageLezen)
    try journaal.vereisInzage(casus: casus)
    let toezicht = Toezicht(journaal)
    let lijst = try toezicht.inzages(casus: casus)
    try toezicht.noteer(.auditGelezen, casus: casus, door: Omgeving.wie, op: Omgeving.nu)
    Uit.regel(lijst.regels(Taalkeuze.taal).joined(separator: "\n"))
  }
}
