import Screens

/// What is asked and told on the terminal when somebody makes or opens a sealed store.
public struct Gespreksteksten {
  let taal: Taal

  public init(_ taal: Taal) { self.taal = taal }

  public func wachtwoord(stoel: String?, magLeeg: Bool) -> String {
    let van = stoel.map { taal(" van \($0.veilig)", " of \($0.veilig)") } ?? ""
    let leeg = magLeeg ? taal(" (leeg: alleen de keten)", " (empty: only the chain)") : ""
    return taal("Wachtwoordzin\(van)\(leeg): ", "Passphrase\(van)\(leeg): ")
  }

  public var nieuwWachtwoord: String {
    taal(
      "Nieuwe wachtwoordzin (minstens 12 tekens, niet te zien): ",
      "New passphrase (at least 12 characters, not shown): ")
  }

  public var nogEens: String { taal("Nog eens: ", "Once more: ") }

  public var nietGelijk: String {
    taal("Dat waren er twee verschillende.", "Those were two different ones.")
  }

  /// A word and a bar of ten.
  /// - Parameter bits: as `Passphrase.strength` counts them.
  public func sterkte(_ bits: Int) -> String {
    let woord =
      switch bits {
      case ..<45: taal("zwak, langer is beter", "weak, longer is better")
      case ..<65: taal("redelijk", "fair")
      case ..<85: taal("goed", "good")
      default: taal("sterk", "strong")
      }
    let vol = min(max(bits / 10, 1), 10)
    let balk = String(repeating: "█", count: vol) + String(repeating: "▁", count: 10 - vol)
    return "\(taal("Sterkte", "Strength")): \(balk) \(woord)"
  }

  public func begin(_ pad: String) -> String {
    taal(
      "Dit maakt een verzegelde opslag: \(pad.zonderStuurtekens)",
      "This makes a sealed store: \(pad.zonderStuurtekens)")
  }

  public func stoel(_ voorstel: String) -> String {
    taal("Naam van je stoel [\(voorstel)]: ", "Name of your seat [\(voorstel)]: ")
  }

  public var team: String {
    taal("Naam van het team (mag leeg blijven): ", "Name of the team (may be left empty): ")
  }

  public var regio: String { taal("Regio: ", "Region: ") }

  /// One sentence, and the key on a line of its own.
  public func herstelsleutel(_ sleutel: String) -> String {
    taal(
      "De herstelsleutel opent de opslag zonder wachtwoordzin; hij wordt eenmalig getoond: bewaar "
        + "hem op papier.",
      "The recovery key opens the store without a passphrase; it is shown once: keep it on paper.")
      + "\n" + sleutel
  }

  public var laatsteGroep: String {
    taal("Typ de laatste groep van het papier: ", "Type the last group from the paper: ")
  }

  public var groepKloptNiet: String {
    taal("Dat is niet de laatste groep.", "That is not the last group.")
  }

  public func gemaakt(stoel: String) -> String {
    taal(
      "De opslag is gemaakt, met de stoel \(stoel) (voorzitter).",
      "The store is made, with the seat \(stoel) (chair).")
  }

  public func stoelErbij(_ naam: String, _ rol: String) -> String {
    taal("De stoel \(naam) is erbij, als \(rol).", "The seat \(naam) is added, as \(rol).")
  }

  /// Whoever had a seat may have kept the keys: nobody should think otherwise.
  public func stoelWeg(_ naam: String) -> String {
    taal(
      "De stoel \(naam) is weg; wie hem had, kan een kopie van eerder nog openen.",
      "The seat \(naam) is gone; whoever had it can still open an earlier copy.")
  }

  public func wachtwoordVeranderd(_ naam: String) -> String {
    taal(
      "De stoel \(naam) heeft een andere wachtwoordzin.", "The seat \(naam) has a new passphrase.")
  }
}
