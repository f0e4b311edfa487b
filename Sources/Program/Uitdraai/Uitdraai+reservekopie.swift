import Codec
import Domain
import EventStore

extension Uitdraai {
  public func reservekopie(_ kopie: Backup) -> String {
    let (aantal, groot) = (kopie.verification.events, "\(kopie.size >> 10) KiB")
    return taal(
      "Reservekopie gemaakt en nagekeken: \(aantal) gebeurtenissen, \(groot), in \(kopie.path). "
        + "\(zegels(kopie.sealsChecked)) Bewaar gebeurtenissen en sleutels op verschillende plekken.",
      "Backup made and verified: \(aantal) events, \(groot), in \(kopie.path). "
        + "\(zegels(kopie.sealsChecked)) Keep events and keys in different places.")
  }

  public func hersteld(_ h: Restored, in map: String) -> String {
    let aantal = h.verification.events
    let opnieuw =
      h.destroyed == 0
      ? ""
      : taal(
        " Volgens het register opnieuw vernietigd: \(h.destroyed).",
        " Destroyed again by the ledger: \(h.destroyed).")
    return taal(
      "Hersteld en nagekeken: \(aantal) gebeurtenissen, de stand van \(moment(h)), in \(map). "
        + "\(zegels(h.sealsChecked))\(opnieuw)",
      "Restored and verified: \(aantal) events, as of \(moment(h)), in \(map). "
        + "\(zegels(h.sealsChecked))\(opnieuw)")
  }

  /// - Parameter casussen: how many were folded; nil when the store stayed locked.
  public func beproefd(_ h: Restored, casussen: Int?) -> String {
    let (aantal, stromen) = (h.verification.events, h.verification.streams)
    let gevouwen = casussen.map { taal(" Gelezen: \($0) casussen.", " Read: \($0) cases.") } ?? ""
    return taal(
      "De kopie van \(moment(h)) is heel: \(aantal) gebeurtenissen in \(stromen) stromen. "
        + "\(zegels(h.sealsChecked))\(gevouwen)",
      "The backup of \(moment(h)) is whole: \(aantal) events in \(stromen) streams. "
        + "\(zegels(h.sealsChecked))\(gevouwen)")
  }

  private func moment(_ h: Restored) -> String {
    Moment(seconden: Int(h.manifest.moment)).tekst
  }

  private func zegels(_ gekeken: Bool) -> String {
    gekeken
      ? taal("Keten, sleutels en zegels kloppen.", "Chain, keys and seals hold.")
      : taal(
        "De keten klopt; zonder wachtwoord is niet naar de zegels gekeken.",
        "The chain holds; without a passphrase the seals were not looked at.")
  }
}

extension Backup {
  /// What `backup --json` answers.
  public var json: JSONValue {
    [
      "bytes": .integer(Int(size)), "gebeurtenissen": .integer(verification.events),
      "moment": .text(Moment(seconden: Int(manifest.moment)).tekst), "pad": .text(path),
      "zegels": .bool(sealsChecked),
    ]
  }
}

extension [Keurregel] {
  /// What `doctor --json` answers.
  public var json: JSONValue {
    .array(
      map {
        [
          "onderwerp": .text($0.onderwerp), "oordeel": .text($0.oordeel.rawValue),
          "tekst": .text($0.tekst),
        ]
      })
  }
}
