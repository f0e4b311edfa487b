import Proeven
import TerminalDriver
import Testing

/// A member with an interest, and one of the flexible circle, on the command line.
struct ToegangTests {
  private func kluis() throws -> Kluis {
    let kluis = try Kluis()
    let regels = try gegeven {
      feitVanTeam(.teamLidGewijzigd, ["lid": "L2", "naam": "Bas Kok"])
      feitVanTeam(.teamLidToegevoegd, ["lid": "L3", "naam": "Noor Tan", "schil": "flexibel"])
      geadviseerd("C1")
      geadviseerd("C2")
      tafel()
      Feit(
        .tafelBelangGemeld, .tafel("T1"),
        ["lid": "L2", "casus": "C1", "aard": "familie", "gevolg": "geen-stukken"])
      Feit(
        .tafelGenodigd, .tafel("T1"),
        [
          "naam": "Noor Tan", "rol": "flexibele-schil", "lid": "L3", "antwoord": "komt",
          "casus": "C2",
        ])
    }.regels.map { String(decoding: $0, as: UTF8.self) }
    #expect(
      try kluis.doe("import", "-", invoer: regels.joined(separator: "\n")).status == 0)
    try kluis.zet("b.kok", "voorzitter", "de zin van een ander")
    try kluis.zet("n.tan", "secretaris", "de zin van een derde")
    return kluis
  }

  @Test func `wie een belang heeft krijgt 77, en alleen bij die casus`() throws {
    let kluis = try kluis()
    let eigen = { (argumenten: [String]) in
      try run(kluis, argumenten, "de zin van een ander", "b.kok")
    }
    verwacht(77, try eigen(["dossier", "C1"]))
    #expect(
      try eigen(["dossier", "C1", "--language", "nl"]).stderr
        == "Je hebt een belang bij deze casus (familie): dit dossier is voor jou dicht.\n")
    #expect(try eigen(["dossier", "C2"]).status == 0)
    verwacht(77, try eigen(["audit", "--casus", "C1"]))
    #expect(try eigen(["audit", "--casus", "C2"]).status == 0)
    // Everything together holds that casus too.
    verwacht(77, try eigen(["export"]))
    let bord = try eigen(["board", "--json"]).stdout
    #expect(!bord.contains(#""zaaknummer":"C1""#) && bord.contains(#""zaaknummer":"C2""#))
    // Figures name nobody.
    #expect(
      try eigen(["report", "--quarter", "2026-Q1", "--json"]).stdout
        .contains(#""aanmeldingen":{"perGemeente""#))
  }

  @Test func `wie van de flexibele schil is ziet het eigen punt`() throws {
    let kluis = try kluis()
    let eigen = { (argumenten: [String]) in
      try run(kluis, argumenten, "de zin van een derde", "n.tan")
    }
    verwacht(77, try eigen(["dossier", "C1"]))
    #expect(try eigen(["dossier", "C2"]).status == 0)
    verwacht(77, try eigen(["export"]))
  }

  @Test func `de voorzitter zonder belang ziet alles`() throws {
    let kluis = try kluis()
    #expect(try kluis.doe("dossier", "C1").status == 0)
    #expect(try kluis.doe("export").status == 0)
  }

  private func run(
    _ kluis: Kluis, _ argumenten: [String], _ zin: String, _ stoel: String
  ) throws -> Outcome {
    try TerminalDriver.run(
      programPath("experttafel"), argumenten + ["--store", kluis.opslag], stdin: "",
      environment: [
        "USER": "niemand", "EXPERTTAFEL_PASSPHRASE_FD": "3", "EXPERTTAFEL_SEAT": stoel,
      ], extraDescriptors: [3: zin], home: kluis.thuis)
  }
}
