import Domain

extension Rapportuitvoer {
  /// CommonMark with a table for each group (GitHub Flavored Markdown).
  var markdown: String {
    var uit = Markdown()
    uit.kop(1, Markdown.veilig(titel))
    uit.alinea(periode)
    uit.alinea(verantwoording)
    for deel in Rapportdeel.allCases {
      uit.kop(2, deel.woord(taal))
      for groep in groepen(deel) {
        uit.kop(3, kop(groep))
        for regel in tijden(groep) { uit.alinea(Markdown.veilig(regel)) }
        uit.tabel(
          [Rapportwoord.cijfer, .nu, .vorig].map { $0.in(taal) },
          groep.regels.map {
            [$0.post.woord(taal), $0.aantal.ofStreep, groep.isOverJaar ? "" : $0.vorig.ofStreep]
          } + (groep.totaal.map { [[taal("totaal", "total"), "\($0)", ""]] } ?? []))
      }
    }
    return uit.tekst
  }
}

extension Markdown {
  /// The first column holds words, the others figures.
  mutating func tabel(_ koppen: [String], _ rijen: [[String]]) {
    wit()
    func regel(_ vakken: [String]) -> String {
      "| " + vakken.map(Self.veilig).joined(separator: " | ") + " |"
    }
    alineas([regel(koppen), "|" + koppen.indices.map { $0 == 0 ? " --- |" : " ---: |" }.joined()])
    alineas(rijen.map(regel))
    wit()
  }

  private mutating func alineas(_ regels: [String]) { for regel in regels { ruw(regel) } }
}
