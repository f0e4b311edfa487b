import TerminalDriver
import Testing

/// The agenda of a chair, against the real program and a store on disk.
struct AgendaTests {
  private func opslag() throws -> Opslag {
    var verhaal = Verhaal()
    verhaal.team()
    verhaal.tafel("T1")
    for (nummer, naam) in ["Beuk", "Eik", "Els"].enumerated() {
      verhaal.wachtende("ET-2025-0000\(nummer + 1)", naam)
    }
    return try Opslag(verhaal)
  }

  @Test func `een reeks plannen, drie casussen erop, schuiven, verplaatsen en afgelasten`() throws {
    let opslag = try opslag()
    let sessie = try opslag.open()
    try sessie.press("p", "3")
    try sessie.expect("3 tafels gepland")
    // The new tables lie ahead: the first of them is the one to work on.
    try sessie.press("Down", "a", "a", "a")
    try sessie.expect("Niemand wacht op een tafel")
    try sessie.press("Enter", "J")
    try sessie.expect("Beuk is nu punt 2.")
    try sessie.press("n")
    try sessie.expect("Uitgenodigd bij Beuk: jeugdige, verwijzer.")
    try sessie.press("v", "3")
    try sessie.expect("3 casussen gaan mee.")
    try sessie.press("I")
    try sessie.expect("agenda.ics")
    try sessie.press("X", "1", "1")
    try sessie.expect("is afgelast; 3 casussen naar")
    try sessie.press("u")
    try sessie.expect("Ongedaan gemaakt:")
    try sessie.press("U")
    try sessie.expect("Opnieuw")
    try sessie.press("u")
    try sessie.expect("Ongedaan gemaakt:")
    try sessie.press("q")
    _ = try sessie.waitForExit()
    let agenda = try opslag.voer(["agenda", "--json", "--store", opslag.pad]).stdout
    #expect(
      agenda.contains(
        #""punten":[{"minuten":20,"zaaknummer":"ET-2025-00002"},"#
          + #"{"minuten":20,"zaaknummer":"ET-2025-00001"},"#
          + #"{"minuten":20,"zaaknummer":"ET-2025-00003"}]"#))
    #expect(agenda.contains(#""wachtlijst":[]"#))
    #expect(!agenda.contains("afgelast"))
    try opslag.voer(["verify", "--store", opslag.pad])
  }

  @Test func `de kalender op de opdrachtregel zegt hoeveel casussen, en wat afgelast is`() throws {
    let opslag = try opslag()
    let kalender = try opslag.voer(["kalender", "-", "--store", opslag.pad]).stdout
    #expect(kalender.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(kalender.contains("UID:T1@RET\r\n"))
    #expect(kalender.contains("SUMMARY:Experttafel Expertteam Ommeland\r\n"))
    #expect(!kalender.contains("Beuk"))
    try opslag.voer(["kalender", opslag.home.file("a.ics"), "--store", opslag.pad])
    let leeg = try Opslag()
    let uitkomst = try run(
      programma, ["kalender", "-", "--store", leeg.pad], home: leeg.home, patience: geduld)
    #expect(uitkomst.status == 66)
  }
}
