import Domain
import EventStore
import Screens

extension Bevindingen {
  /// What to think of it, a line a subject.
  public func regels(_ taal: Taal) -> [Keurregel] {
    var regels = [programma(taal), sqlite(taal)]
    switch opslag {
    case .gezien(let stand):
      regels += [
        vorm(stand, taal), instellingen(stand, taal), rechten(stand, taal),
        reservekopie(stand, taal),
        controlepunt(stand, taal), resten(stand, taal),
      ]
    case .dicht(let fout): regels.append(regel(.kapot, "opslag", fout.zin(taal)))
    }
    regels += [ruimte(taal), bestandssysteem(taal), wijzigingen(taal)].compactMap { $0 }
    return regels + [geheugenafdruk(taal), terminal(taal), tekens(taal)]
  }

  /// Whether something has to be mended.
  public static func isKapot(_ regels: [Keurregel]) -> Bool {
    regels.contains { $0.oordeel == .kapot }
  }

  private func regel(
    _ oordeel: Keurregel.Oordeel, _ onderwerp: String, _ tekst: String
  ) -> Keurregel {
    Keurregel(oordeel: oordeel, onderwerp: onderwerp, tekst: tekst)
  }

  private func programma(_ taal: Taal) -> Keurregel {
    regel(
      .goed, "programma",
      taal(
        "experttafel \(Programmaversie.tekst), leest opslag van vorm 0 en 1.",
        "experttafel \(Programmaversie.tekst), reads stores of format 0 and 1."))
  }

  private func sqlite(_ taal: Taal) -> Keurregel {
    let naam = "SQLite \(sqlite.tekst.veilig)"
    guard Walgebrek.heeft(sqlite.nummer) else { return regel(.goed, "sqlite", naam + ".") }
    return regel(
      .goed, "sqlite",
      taal(
        "\(naam) heeft het gebrek van het schrijflogboek (verholpen in 3.51.3, 3.50.7 en 3.44.6); "
          + "ons eigen slot om elke schrijfactie voorkomt het.",
        "\(naam) has the defect of the write-ahead log (mended in 3.51.3, 3.50.7 and 3.44.6); "
          + "our own lock around all writing avoids it."))
  }

  private func vorm(_ stand: StoreHealth, _ taal: Taal) -> Keurregel {
    guard stand.isSealed else {
      return regel(
        .raad, "zegel",
        taal(
          "Onverzegeld (vorm \(stand.format)): ieder die de bestanden heeft kan alles lezen. Voor "
            + "echte dossiers: experttafel init, en daarin invoeren.",
          "Unsealed (format \(stand.format)): whoever has the files can read everything. For real "
            + "dossiers: experttafel init, and import into that."))
    }
    return regel(
      .goed, "zegel",
      taal(
        "Verzegeld (vorm \(stand.format)); stoelen: \(stand.seats).",
        "Sealed (format \(stand.format)); seats: \(stand.seats)."))
  }

  private static let verwacht = [
    "synchronous": "2", "journal_mode": "wal", "wal_autocheckpoint": "0", "secure_delete": "1",
    "temp_store": "2", "mmap_size": "0", "recursive_triggers": "1", "trusted_schema": "0",
  ]
  private static let verwachtVanSleutels = [
    "synchronous": "3", "journal_mode": "delete", "secure_delete": "1",
  ]

  private func instellingen(_ stand: StoreHealth, _ taal: Taal) -> Keurregel {
    let anders =
      Self.verwacht.filter { naam, waarde in stand.settings[naam].map { $0 != waarde } ?? false }
      .map { "\($0.key)=\(stand.settings[$0.key] ?? "")" }
      + Self.verwachtVanSleutels.filter { naam, waarde in
        stand.keySettings[naam].map { $0 != waarde } ?? false
      }.map { "keys.\($0.key)=\(stand.keySettings[$0.key] ?? "")" }
    guard anders.isEmpty else {
      let lijst = anders.sorted().joined(separator: ", ").veilig
      return regel(
        .kapot, "duurzaamheid",
        taal(
          "Instellingen van de opslag zijn anders dan ze horen: \(lijst).",
          "Settings of the store are not as they should be: \(lijst)."))
    }
    return regel(
      .goed, "duurzaamheid",
      taal(
        "Alles wat bevestigd is staat op schijf: synchronous FULL, WAL, secure_delete; sleutels "
          + "EXTRA.",
        "What is acknowledged is on the disk: synchronous FULL, WAL, secure_delete; keys EXTRA."))
  }

  private func rechten(_ stand: StoreHealth, _ taal: Taal) -> Keurregel {
    let open = stand.rights.filter { $0.value & 0o077 != 0 }.keys.sorted()
    guard open.isEmpty else {
      let lijst = open.joined(separator: ", ").veilig
      return regel(
        .kapot, "rechten",
        taal(
          "Ook anderen kunnen hierbij: \(lijst). Doe chmod 700 op de map en 600 op de bestanden.",
          "Others can get at these too: \(lijst). Do chmod 700 on the folder and 600 on the files.")
      )
    }
    return regel(
      .goed, "rechten",
      taal("Alleen de eigenaar kan bij de opslag.", "Only the owner can get at the store."))
  }

  private func resten(_ stand: StoreHealth, _ taal: Taal) -> Keurregel {
    guard !stand.leftovers.isEmpty else {
      return regel(
        .goed, "resten",
        taal("Niets achtergebleven van een storing.", "Nothing left behind by a crash."))
    }
    let lijst = stand.leftovers.joined(separator: ", ").veilig
    return regel(
      .raad, "resten",
      taal(
        "Achtergebleven naast de opslag, mag weg: \(lijst).",
        "Left behind beside the store, may go: \(lijst)."))
  }
}
