import Program
import Testing

/// `[lock]` in `config.toml`.
struct SlotinstellingTests {
  @Test func `de stille minuten zijn tien, tenzij er iets anders staat; nul is nooit`() throws {
    #expect(try Configuratie(toml: "").slotMinuten == 10)
    #expect(try Configuratie(toml: "[lock]\nminutes = 0").slotMinuten == 0)
    #expect(try Configuratie(toml: "language = \"en\"\n[lock]\nminutes = 45").slotMinuten == 45)
  }

  @Test(arguments: [
    ("lock = 3", 1), ("[lock]\nminutes = -1", 2), ("[lock]\nminutes = \"tien\"", 2),
    ("[lock]\n\nhours = 1", 3), ("[lock]\nminutes = 1441", 2),
  ])
  func `wat niet klopt wordt genoemd met zijn regel`(toml: String, regel: Int) {
    let fout = #expect(throws: Configuratiefout.self) { try Configuratie(toml: toml) }
    #expect(fout?.regel == regel)
  }
}
