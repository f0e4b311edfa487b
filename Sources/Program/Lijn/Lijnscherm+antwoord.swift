import Screens
import TUI

extension Lijnscherm {
  /// The keys that a line stands for; none when it was answered here.
  func lees(_ regel: String) -> [InputEvent] {
    guard let (app, beeld) = stand else { return [] }
    let getypt = regel.filter { !$0.isNewline }
    if !keuzes.isEmpty {
      let lijst = keuzes
      keuzes = []
      if let nummer = Int(getypt), lijst.indices.contains(nummer - 1) {
        return lijst[nummer - 1].toetsaanslagen
      }
      if getypt.isEmpty { return zeg(.none) }
    }
    switch app.lijninvoer(beeld) {
    case .wachtwoord:
      if getypt == "q" { return [.terminate] }
      return getypt.isEmpty ? zeg(.none) : [.key(.escape), .paste(getypt), .key(.enter)]
    case .toetsen:
      if getypt.isEmpty {
        vertel(alles: true)
        return []
      }
      if getypt == "?" { return help() }
      if getypt.hasPrefix(":") { return zoek(String(getypt.dropFirst())) }
      if let toets = Key(getypt) { return app.vraagtLijnhulp(toets) ? help() : [.key(toets)] }
      return zoek(getypt)
    case .veld:
      if getypt.isEmpty, app.isLijnOpen {
        vertel(alles: true)
        return []
      }
      if getypt == "?" { return help() }
      if getypt.hasPrefix(":") { return zoek(String(getypt.dropFirst())) }
      if getypt.count > 1, let toets = Key(getypt), toets.description == getypt {
        return app.vraagtLijnhulp(toets) ? help() : [.key(toets)]
      }
      let tekst = getypt.first == " " ? String(getypt.dropFirst()) : getypt
      guard let toetsen = app.lijnantwoord(tekst, beeld) else { return zeg(.geenAntwoord(tekst)) }
      return toetsen
    }
  }

  /// Says something, and asks again.
  private func zeg(_ woord: Lijnwoord?) -> [InputEvent] {
    if let woord { kanaal.schrijf([Lijnpagina.schoon(woord.in(taal))]) }
    vraag()
    return []
  }

  private func help() -> [InputEvent] {
    guard let (app, beeld) = stand else { return [] }
    kanaal.schrijf([Lijnwoord.uitleg.in(taal)] + app.lijnhulp(beeld).map(woord))
    return zeg(.none)
  }

  /// An action by a piece of its name: the only one is done, several are listed with numbers.
  private func zoek(_ tekst: String) -> [InputEvent] {
    guard let (app, beeld) = stand else { return [] }
    guard let gevonden = app.lijnacties(tekst, beeld) else { return zeg(.nietHier) }
    if gevonden.isEmpty { return zeg(.geenActie(tekst)) }
    if gevonden.count == 1 { return gevonden[0].toetsaanslagen }
    keuzes = gevonden
    kanaal.schrijf(
      gevonden.enumerated().map { "\($0.offset + 1). \(woord($0.element))" }
        + [Lijnwoord.kiesNummer.in(taal)])
    return []
  }

  private func woord(_ actie: Lijnactie) -> String {
    let toetsen = actie.toetsen.isEmpty ? "" : " (\(actie.toetsen.joined(separator: ", ")))"
    let reden = actie.reden.map { "; " + Lijnwoord.nietNu($0).in(taal) } ?? ""
    return Lijnpagina.schoon(actie.uitleg + toetsen + reden)
  }
}
