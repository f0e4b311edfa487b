import Foundation
import TerminalDriver
import Testing

/// A whole meeting in the real program: eight cases with the families there for theirs, an interest,
/// a crisis call between two of them, to the minutes and the first version for the family.
@Suite struct `Een hele tafel` {
  /// The item now on is read back and ended: the curtain, with what acts there.
  private func einde(_ t: Session, volgende: Int?) throws {
    try t.press("F8")
    try t.expect("Lees terug (0 minuten)")
    try t.press("Enter")
    try t.expect("Wissel, 09:27")
    guard let volgende else { return }
    try t.expectRow(23, contains: "Enter begint punt \(volgende)  F7 pauze  F9 sluit")
    try t.press("Enter")
    try t.expect("Punt \(volgende), ")
    try t.expectRow(1, contains: "\(volgende)  ")
  }

  @Test func `van de opening tot het verslag, te lezen op 80 bij 24`() throws {
    let t = try demo()
    try t.press("2")
    try t.expect("8 punten")
    try t.expectRow(23, contains: "Enter opent met punt 1")
    try t.press("Enter")
    try t.expect("Punt 1, Buizerd, is begonnen.")
    try t.press("F4")
    try t.type("Ik wil naar een gewone school.")
    try t.press("Enter", "C-v")
    try t.expectRow(19, contains: "inbreng · vertrouwelijk")
    try t.type("Het adres blijft bij ons.")
    try t.press("Enter")
    try t.expectGone("Het adres blijft bij ons.")
    try t.press("F3")
    try t.type("Dagbesteding op de boerderij.")
    try t.press("Tab", "C-u")
    try t.type("Kim Tan")
    try t.press("Tab", "C-u")
    try t.type("Kantelhof")
    try t.press("Tab")
    try t.type("+2w")
    try t.press("Tab")
    try t.type("Je gaat drie dagen naar de boerderij.")
    try t.press("C-s")
    try t.expect("Vastgelegd: Advies uitgebracht (Buizerd).")
    try einde(t, volgende: 2)
    // A call comes in while the curtain hangs.
    try t.press("F8", "Enter", "C-g")
    try t.expect("Nu direct gevaar?")
    try t.press("Enter")
    try t.expect("Over welke casus?")
    try t.press("5")
    try t.expect("Crisis gemeld · ")
    try t.type("crisisdienst")
    try t.press("Tab", "Tab")
    try t.type("Bas Kok")
    try t.press("C-s")
    try t.expect("Wissel, 09:27")
    try t.press("Enter")
    for nummer in 3...7 { try einde(t, volgende: nummer + 1) }
    try einde(t, volgende: nil)
    try t.expect("Alles is besproken. F9 sluit de tafel.")
    try t.press("F9")
    try t.expect("Alles is besproken.")
    try t.press("Enter")
    try t.expect("verslag in ")
    try t.expect("Voor het gezin (Enter leest)")
    try t.press("Enter")
    try t.expect("Enter geeft vrij")
    try t.press("Enter")
    try t.expect("vrijgegeven di 24 mrt")
    try controleer(t)
  }

  /// What lies in the state folder: the minutes, and the version that was released.
  private func controleer(_ t: Session) throws {
    let map = t.home.file("state/experttafel")
    let namen = try FileManager.default.contentsOfDirectory(atPath: map)
    let stukken = namen.filter { $0.hasPrefix("verslag-") || $0.hasPrefix("gezin-") }
    #expect(stukken.count == 2, "\(namen)")
    for naam in stukken {
      let tekst = try String(contentsOfFile: "\(map)/\(naam)", encoding: .utf8)
      #expect(!tekst.contains("Het adres blijft bij ons."), "\(naam)")
      #expect(tekst.contains("boerderij"), "\(naam)")
    }
  }
}
