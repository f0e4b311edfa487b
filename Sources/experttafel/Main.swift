import ArgumentParser
import Glibc

@main
struct Main {
  static func main() {
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
        experttafel init --unsealed --store regio
        experttafel import gebeurtenissen.jsonl --store regio
        experttafel --store regio
      """,
    subcommands: [
      Init.self, Import.self, Export.self, Verify.self, Board.self, AgendaOpdracht.self,
      DossierOpdracht.self, Report.self, DemoOpdracht.self, Openen.self,
    ],
    defaultSubcommand: Openen.self)
}
