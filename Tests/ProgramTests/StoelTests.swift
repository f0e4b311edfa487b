import EventStore
import TerminalDriver
import Testing

/// Who has a seat. New seats cost what the program asks for; each of these tests makes few.
struct StoelTests {
  @Test func `een stoel komt erbij, krijgt een andere wachtwoordzin en gaat weer weg`() throws {
    let kluis = try Kluis()
    let erbij = try kluis.doe(
      "seat", "add", "p.bakker", "--role", "lezer", "--new-passphrase-fd", "3",
      zin: Kluis.zin + "\nde zin van een ander")
    #expect(erbij.status == 0 && erbij.stderr == "")
    #expect(
      try kluis.doe("seat", "list", zin: nil).stdout == "m.devries  voorzitter\np.bakker  lezer\n")
    #expect(
      try kluis.doe("seat", "list", "--json", zin: nil).stdout
        == #"[{"rol":"voorzitter","stoel":"m.devries"},{"rol":"lezer","stoel":"p.bakker"}]"# + "\n")
    // One's own passphrase needs no chair.
    let anders = try kluis.doe(
      "seat", "passphrase", "--new-passphrase-fd", "4", zin: "de zin van een ander",
      stoel: "p.bakker", meer: [4: "een nieuwe zin, langer\n"])
    #expect(anders.status == 0)
    verwacht(77, try kluis.doe("board", zin: "de zin van een ander", stoel: "p.bakker"))
    #expect(try kluis.doe("board", zin: "een nieuwe zin, langer", stoel: "p.bakker").status == 0)
    verwacht(
      77,
      try kluis.doe(
        "seat", "passphrase", "m.devries", "--new-passphrase-fd", "4",
        zin: "een nieuwe zin, langer", stoel: "p.bakker", meer: [4: "een nieuwe zin, langer"]))
    #expect(try kluis.doe("seat", "remove", "p.bakker").status == 0)
    verwacht(66, try kluis.doe("board", zin: "een nieuwe zin, langer", stoel: "p.bakker"))
    #expect(try kluis.open().seats().map(\.name) == ["m.devries"])
  }

  @Test func `de laatste voorzitter blijft`() throws {
    let kluis = try Kluis()
    try kluis.zet("l.smit", "lezer", "alleen maar lezen")
    verwacht(77, try kluis.doe("seat", "remove", "m.devries"))
    verwacht(66, try kluis.doe("seat", "remove", "niemand"))
    #expect(try kluis.open().seats().count == 2)
  }

  @Test func `wat niet klopt wordt gezegd voor er iets verandert`() throws {
    let kluis = try Kluis()
    let lang = [Int32(4): "een nieuwe zin, langer"]
    func bij(_ naam: String, _ rol: String, _ nummer: String?, _ meer: [Int32: String]) throws
      -> Outcome
    {
      let nieuw = nummer.map { ["--new-passphrase-fd", $0] } ?? []
      return try run(
        programPath("experttafel"),
        ["seat", "add", naam, "--role", rol] + nieuw + ["--store", kluis.opslag],
        environment: ["EXPERTTAFEL_PASSPHRASE_FD": "3"],
        extraDescriptors: meer.merging([3: Kluis.zin]) { $1 }, home: kluis.thuis)
    }
    verwacht(64, try bij("Jan Jansen", "lezer", "4", lang))
    verwacht(64, try bij("jan", "baas", "4", lang))
    verwacht(64, try bij("jan", "lezer", nil, [:]))
    verwacht(64, try bij("jan", "lezer", "8", lang))
    verwacht(65, try bij("jan", "lezer", "4", [4: "te kort"]))
    verwacht(73, try bij("m.devries", "lezer", "4", lang))
    #expect(try kluis.open().seats().count == 1)
    verwacht(77, try Programma().doe("seat", "list"))
    verwacht(
      64,
      try kluis.doe(
        "seat", "passphrase", "--new-passphrase-fd", "4", zin: kluis.sleutel.text, meer: lang))
  }
}
