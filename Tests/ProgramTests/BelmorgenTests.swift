import Domain
import Testing

/// A morning of a procesversneller, with the real loop, store and rules.
struct BelmorgenTests {
  private func casus(_ roepsel: String, _ bureau: Tafelloop) throws -> Casus {
    try #require(bureau.journaal.wereld.casussen.values.first { $0.roepsel == roepsel })
  }

  @Test func `een trede na het gesprek in drie toetsen, en het register weet wanneer`() throws {
    let bureau = try Tafelloop()
    try bureau.draai([
      .druk("4"), .ziet("Tapuit"),
      .druk("b"), .ziet("Na elk antwoord komt de volgende", "Minke Hofland, inkoper"),
      .druk("e"), .ziet("En weten verwijzer en gezin het?", "ja: trede 1, met Minke Hofland"),
      .druk("Enter"), .ziet("Tapuit: opgeschaald, inkoop trede 1 (u herstelt).", "IJsvogel "),
    ])
    let tapuit = try casus("Tapuit", bureau)
    #expect(tapuit.escalaties[.inkoop]?.gesprekspartner == "Minke Hofland")
    let team = try #require(bureau.journaal.wereld.team)
    let hofland = try #require(team.contacten.first { $0.naam == "Minke Hofland" })
    #expect(hofland.laatstGesproken == bureau.nu.datum)
    #expect(hofland.functie == "inkoper")
    // One action, and so one undo.
    try bureau.draai([.na(1), .druk("u"), .ziet("Ongedaan gemaakt")])
    #expect(try casus("Tapuit", bureau).escalaties[.inkoop] == nil)
    #expect(
      bureau.journaal.wereld.team?.contacten.first { $0.naam == "Minke Hofland" }?.laatstGesproken
        != bureau.nu.datum)
  }

  @Test func `op koers in drie toetsen, niet bereikt in twee, en de rij loopt door`() throws {
    let bureau = try Tafelloop()
    let omlaag = Tafelloop.Stap.druk(["Down", "Down", "Down", "Down"])
    try bureau.draai([
      .druk("4"), omlaag, .ziet("Putter · "),
      .druk("b"), .ziet("Putter  ET-"), .druk("o"), .ziet("volgend contact "),
      .druk("Enter"), .ziet("Putter: op koers, contact ", "(u herstelt)."),
    ])
    let putter = try casus("Putter", bureau)
    let advies = try #require(putter.advies)
    #expect(advies.voortgang.last?.stand == .opKoers)
    #expect(advies.volgendContact == advies.regime.volgende(na: bureau.nu.datum))
    try bureau.draai([
      .na(1), .druk("4"), omlaag, .druk("b"), .druk("g"), .ziet("geen gehoor, opnieuw "),
    ])
    let gepoogd = bureau.journaal.wereld.casussen.values.compactMap(\.advies?.poging?.volgende)
    #expect(gepoogd.contains { $0 > bureau.nu.datum })
  }

  @Test func `wie zich vergist staat na u weer bij dezelfde kaart, ook aan het eind van de rij`()
    throws
  {
    let bureau = try Tafelloop()
    try bureau.draai([
      .druk("4"), .druk("b"), .druk("g"), .ziet("IJsvogel  ET-", "Tapuit: geen gehoor"),
      .druk("u"), .ziet("Tapuit  ET-", "Ongedaan gemaakt"),
      .druk("o"), .druk("Enter"), .ziet("IJsvogel  ET-", "Tapuit: op koers"),
      // What is written down meanwhile stays with the card.
      .druk("n"), .typ("Belt liever om negen uur."), .druk("C-s"),
      .ziet("IJsvogel  ET-", "Vastgelegd: Notitie"),
      .druk("Enter"), .ziet("Overzicht", "Tijdlijn"), .druk("Esc"), .ziet("o op koers"),
      .druk("Esc"), .ziet("Terug op 4 Bord."),
    ])
  }

  @Test func `de morgen: alles wat het bord voorstelt, met het toetsenbord alleen`() throws {
    let bureau = try Tafelloop()
    let aantal = Bord(bureau.journaal.wereld, op: bureau.nu).kaarten
      .count { $0.voorstel != .geen }
    #expect(aantal > 8)
    var stappen: [Tafelloop.Stap] = [.druk("4"), .druk("b")]
    for _ in 1..<aantal { stappen += [.druk("i"), .ziet("voicemail, opnieuw ")] }
    stappen += [.druk("i"), .ziet("De rij is af.", "op het bord")]
    try bureau.draai(stappen)
    let kaarten = Bord(bureau.journaal.wereld, op: bureau.nu).kaarten
    // Nobody is overdue any more; what has to go up still stands there.
    #expect(!kaarten.contains { $0.dagenTeLaat > 0 })
    #expect(kaarten.contains { $0.voorstel.ladder != nil })
  }
}
