import Domain

extension Rapportuitvoer {
  /// RFC 4180: a row a figure. What is left out is empty.
  var csv: String {
    let koppen = [
      taal("deel", "part"), taal("groep", "group"), taal("cijfer", "figure"), taal("van", "from"),
      taal("tot", "to"), taal("aantal", "number"), taal("eerder", "before"),
    ]
    var rijen = [koppen]
    for deel in Rapportdeel.allCases {
      for groep in groepen(deel) {
        let van = groep.isOverJaar ? blad.kwartaal.jaarbegin : blad.kwartaal.begin
        for regel in groep.regels {
          rijen.append([
            deel.woord(taal), groep.groep.woord(taal), regel.post.woord(taal), van.tekst,
            blad.kwartaal.einde.tekst, regel.aantal.map(String.init) ?? "",
            regel.vorig.map(String.init) ?? "",
          ])
        }
      }
    }
    return rijen.map { $0.map(\.csvvak).joined(separator: ",") + "\r\n" }.joined()
  }
}

extension String {
  /// A field of RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe.
  fileprivate var csvvak: String {
    let schoon = first.map { "=+-@\t".contains($0) } ?? false ? "'" + self : self
    guard schoon.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
      return schoon
    }
    return "\"" + schoon.replacing("\"", with: "\"\"") + "\""
  }
}
