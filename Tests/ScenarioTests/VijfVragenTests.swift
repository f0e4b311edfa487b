import TerminalDriver
import Testing

/// What a chair asks of the program, each answered from one screen of 80 by 24.
@Suite struct `Vijf vragen op een ochtend` {
  @Test func `bij de start staat de tafel van vandaag er, zonder een toets`() throws {
    let t = try demo()
    try t.expectRow(0, contains: "Agenda")
    try t.expectRow(0, contains: "di 24 mrt 2026  09:27")
    try t.expect("di 24 mrt · 09:30–12:30")
    try t.expect("1 09:30 25 m Buizerd")
  }

  @Test func `wat staat bovenaan het bord, en waarom`() throws {
    let t = try demo()
    try t.press("4")
    try t.expect("Tapuit · in uitvoering · 1e van 29 op het bord")
    try t.expect("Schaal op bij inkoop")
    try t.expect("uiterlijk vr 20 mrt")
    let kaarten = t.rijen(onder: "Waarom", tot: "───")
    #expect(kaarten.first?.contains("▲ Tapuit") == true)
    #expect(kaarten.first?.contains("over de datum") == true)
  }

  @Test func `wie zit aan bij het tweede punt`() throws {
    let t = try demo()
    try t.press("Enter", "Down")
    try t.expect("2  Torenvalk")
    let genodigden = t.screen.drop { !$0.contains("2  Torenvalk") }.joined(separator: "\n")
    for deel in ["jeugdige", "niet uitgenodigd", "ouder", "Marieke Ooms", "Marit de Vries"] {
      #expect(genodigden.contains(deel))
    }
    try t.expectGone("Leonie Staal")
  }

  @Test func `op welke trede staat Kluut`() throws {
    let t = try demo()
    try t.press("4", "/")
    try t.type("Kluut")
    try t.expect("Kluut · opgeschaald")
    for (ladder, trede) in [
      ("Gemeente ", "Trede 3 van 3 (wethouder)"), ("Zorgaanbieder ", "Trede 3 van 3 (bestuurder)"),
      ("Inkoop ", "Trede 2 van 3"),
    ] {
      #expect(t.screen.contains { $0.contains(ladder) && $0.contains(trede) }, "\(t.picture)")
    }
  }

  @Test func `wat is te laat`() throws {
    let t = try demo()
    try t.press("4", "/")
    try t.type("te laat")
    try t.expect("! 4 te laat")
    let kaarten = t.rijen(onder: "Waarom", tot: "───")
    #expect(kaarten.count { $0.contains("! ") } == 4)
    for (casus, dagen) in [
      ("Tapuit", "! 1d"), ("Putter", "! 12d"), ("Boomvalk", "! 6d"), ("Ekster", "! 3d"),
    ] {
      #expect(kaarten.contains { $0.contains(casus) && $0.contains(dagen) })
    }
  }

  @Test func `wie staat het langst op de wachtlijst`() throws {
    let t = try demo()
    let wachtenden = t.rijen(onder: "Wachtlijst", tot: "Uitwerken").map { $0.prefix { $0 != "│" } }
    let dagen = wachtenden.map { rij in
      rij.split(separator: " ").compactMap { $0.last == "d" ? Int($0.dropLast()) : nil }.last ?? 0
    }
    let langst = try #require(dagen.max())
    #expect(wachtenden[dagen.firstIndex(of: langst) ?? 0].contains("Waterhoen"))
    #expect(langst == 50)
  }
}
