import Domain
import EventStore
import Program

/// The first conversation: who sits here, which team, and which passphrase; then the store is made.
struct Kennismaking {
  private let gesprek: Gesprek
  private let pad: String
  private let voorstel: String

  /// - Parameter voorstel: the name of the seat, unless another is typed.
  init(_ gesprek: Gesprek, pad: String, voorstel: String) {
    self.gesprek = gesprek
    self.pad = pad
    self.voorstel = voorstel
  }

  func voer() throws {
    try SQLiteEventStore.checkFree(at: pad)
    gesprek.zeg(gesprek.woorden.begin(pad))
    let stoel = try vraagStoel()
    let team = try vraagTeam()
    let wachtwoord = try gesprek.nieuwWachtwoord()
    let (store, sleutel) = try gesprek.metGeduld {
      try SQLiteEventStore.createSealed(
        at: pad, seat: Seat(name: stoel, role: Rol.voorzitter.rawValue), passphrase: wachtwoord)
    }
    defer { store.close() }
    if let team {
      let journaal = Journaal(store)
      try journaal.legVast(
        [
          Voorgesteld(
            .teamIngericht, .team(Self.kenmerk(team.regio)),
            ["naam": .text(team.naam), "regio": .text(team.regio)])
        ], Omgeving.handeling(journaal))
    }
    gesprek.zeg(gesprek.woorden.herstelsleutel(sleutel.text))
    try bevestig(sleutel)
    gesprek.zeg(gesprek.woorden.gemaakt(stoel: stoel))
  }

  private func vraagStoel() throws -> String {
    while true {
      let naam = try gesprek.regel(gesprek.woorden.stoel(voorstel))
      if naam.isEmpty { return voorstel }
      do { return try Stoelnaam.lees(naam) } catch { gesprek.zeg(error.zin(Taalkeuze.taal)) }
    }
  }

  private func vraagTeam() throws -> (naam: String, regio: String)? {
    let naam = try gesprek.regel(gesprek.woorden.team)
    if naam.isEmpty { return nil }
    while true {
      let regio = try gesprek.regel(gesprek.woorden.regio)
      if !regio.isEmpty { return (naam, regio) }
    }
  }

  /// Whoever types its last group has it on paper.
  private func bevestig(_ sleutel: RecoveryKey) throws {
    let groep = sleutel.text.split(separator: "-").last.map(String.init) ?? ""
    while try gesprek.regel(gesprek.woorden.laatsteGroep).uppercased() != groep {
      gesprek.zeg(gesprek.woorden.groepKloptNiet)
    }
  }

  /// The letters and digits of the region as the name of the team's stream.
  private static func kenmerk(_ regio: String) -> String {
    let letters = regio.utf8.filter { Kenmerk.isId([$0]) && $0 != UInt8(ascii: "-") }.prefix(32)
    return letters.isEmpty ? "team" : String(decoding: letters, as: UTF8.self)
  }
}

/// Names of seats have the form of an `actor`: they are who recorded.
enum Stoelnaam {
  static func lees(_ naam: String) throws(Toegangsfout) -> String {
    guard Kenmerk.isActor(Array(naam.utf8)[...]) else { throw .stoelnaam(naam) }
    return naam
  }
}

extension Omgeving {
  /// A user action of now, by whoever sits at the store.
  static func handeling(_ journaal: Journaal) -> Handeling {
    Handeling(
      actor: journaal.wie(anders: wie), nu: nu,
      source: "urn:nld:oin:00000000000000000000:systeem:experttafel", rol: journaal.rol
    ) {
      // 128 random bits: unique in every store that events may travel to.
      let bits = (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max))
      return [bits.0, bits.1].map { String($0, radix: 36) }.joined(separator: "-")
    }
  }
}
