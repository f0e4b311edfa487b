import ArgumentParser
import Glibc
import Terminal

@main
struct Main {
  static func main() {
    // What is in memory may be somebody's dossier. Where the system refuses there is nothing to do.
    ProcessMemory.forbidDumps()
    exit(Afsluiting.voerUit { try Experttafel.parseAsRoot() })
  }
}

struct Experttafel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "experttafel",
    abstract:
      "Het bureau van de voorzitter: agenda, dossiers en bord van een regionaal expertteam.",
    discussion: """
      Zonder opdracht opent het programma. De opslag is --store, anders $EXPERTTAFEL_STORE, anders \
      de map experttafel in de XDG-map voor gegevens.

      VOORBEELD
        experttafel init --store regio
        experttafel import gebeurtenissen.jsonl --store regio
        experttafel --store regio
      """,
    subcommands: [
      Init.self, StoelOpdracht.self, Import.self, Export.self, Verify.self, Board.self,
      AgendaOpdracht.self, KalenderOpdracht.self, DossierOpdracht.self, Report.self,
      DiffOpdracht.self, ReplayOpdracht.self,
      CheckpointOpdracht.self, AuditOpdracht.self, Bewaren.self, Vernietigen.self,
      BackupOpdracht.self, RestoreOpdracht.self, DoctorOpdracht.self, ZaalOpdracht.self,
      DemoOpdracht.self, Openen.self,
    ],
    defaultSubcommand: Openen.self)
}
