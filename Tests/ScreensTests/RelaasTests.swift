import Domain
import Screens
import Testing

/// Who knew what when, as a file.
struct RelaasTests {
  private func relaas(_ taal: Taal) throws -> String {
    var wereld = Proefwereld()
    wereld.casus(1, "Buizerd", "Zandmeer", sinds: "2026-02-02")
    wereld.leg(
      Proefwereld.stroom(1), .notitieToegevoegd, "2026-02-03T09:00", #""tekst":"Gebeld met Sam.""#)
    wereld.leg(
      Proefwereld.stroom(1), .notitieToegevoegd, "2026-02-03T10:00",
      #""tekst":"Dit blijft onder ons.","vertrouwelijk":true"#)
    var stroom = wereld.gebeurtenissen
    let laat = stroom[3]
    stroom[3] = Gebeurtenis(
      positie: laat.positie, id: laat.id, soort: laat.soort, stroom: laat.stroom,
      versie: laat.versie, tijd: laat.tijd, opgeslagen: Moment("2026-02-05T14:00:00+01:00"),
      actor: laat.actor, inhoud: laat.inhoud)
    let beeld = wereld.beeld()
    let casus = try #require(beeld.wereld.casussen["ET-2026-00001"])
    let dossier = Dossier(
      casus, gebeurtenissen: stroom, wereld: beeld.wereld, op: beeld.nu)
    return Relaas(dossier, op: beeld.nu).markdown(taal)
  }

  @Test func `wat later is vastgelegd heeft beide dagen, en namen zijn rollen`() throws {
    let tekst = try relaas(.nl)
    #expect(tekst.hasPrefix("# Wie wist wat wanneer: Buizerd\n"))
    #expect(tekst.contains("*Vastgelegd do\u{A0}5\u{A0}feb\u{A0}2026 14:00.*"))
    #expect(!tekst.contains("Sam"))
    #expect(tekst.contains("09:00, m.devries: Aangemeld"))
  }

  @Test func `wat vertrouwelijk is staat er niet in`() throws {
    #expect(try !relaas(.nl).contains("onder ons"))
  }

  @Test func `the account speaks English`() throws {
    let text = try relaas(.en)
    #expect(text.hasPrefix("# Who knew what when: Buizerd\n"))
    #expect(text.contains("*Recorded Thu\u{A0}5\u{A0}Feb\u{A0}2026 14:00.*"))
  }
}
