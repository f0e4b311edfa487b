import Testing

/// What lies unrecorded is offered when the program starts, also after it was killed.
struct ConceptStartTests {
  @Test func `na een afgebroken sessie zegt de volgende dat er een concept ligt`() throws {
    let loop = try Tafelloop()
    try loop.draai([
      .ziet("Agenda", niet: ["nog niet is vastgelegd"]), .druk("3"), .druk("n"),
      .typ("Oma belde."),
    ])
    try loop.draai([
      .ziet("Er ligt een concept dat nog niet is vastgelegd; C opent het."), .druk("C"),
      .ziet("Concepten", "Notitie"), .druk("Enter"), .ziet("Oma belde."),
    ])
  }
}
