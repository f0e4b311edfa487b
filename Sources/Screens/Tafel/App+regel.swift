import Codec
import Domain
import TUI

// What is typed at the table and not recorded yet is a draft like any other: on the disk within a
// second, under the casus that is talked about, and back in the line at the next start.

extension App {
  static let regelnaam = "tafel.regel"

  /// Under what the line is kept: the casus whose item is on, else the table.
  private func regelsleutel(_ beeld: Beeld) -> Conceptsleutel? {
    let fase = tafel.fase(beeld)
    let eigenaar =
      fase.lopend.map { Stroom.casus($0.zaaknummer) } ?? fase.tafel.map { .tafel($0.tafel.id) }
    return eigenaar.map {
      concepten.nieuwste($0, Self.regelnaam)
        ?? Conceptsleutel(eigenaar: $0, naam: Self.regelnaam, nummer: conceptbegin + 1)
    }
  }

  mutating func bewaarRegel(_ beeld: Beeld) -> [Effect] {
    guard let sleutel = regelsleutel(beeld) else { return [] }
    if tafel.regel.isEmpty { return verwijder(sleutel) }
    concepten[sleutel] = Concept(op: beeld.nu, inhoud: tafel.regelinhoud)
    onbewaard.insert(sleutel)
    return [.bewaarConcept(sleutel)]
  }

  /// The line as it was left.
  mutating func neemRegel(_ beeld: Beeld) {
    guard tafel.regel.isEmpty, let sleutel = regelsleutel(beeld),
      let inhoud = concepten[sleutel]?.inhoud
    else { return }
    tafel.neem(inhoud)
  }

  /// From the list of drafts: back in the line, unless something else is being typed there.
  mutating func heropenRegel(_ sleutel: Conceptsleutel, _ beeld: Beeld) -> [Effect] {
    guard let inhoud = concepten[sleutel]?.inhoud else { return [] }
    dossier = nil
    plaats = .tafel
    if tafel.regel.isEmpty {
      tafel.neem(inhoud)
    } else if tafel.regelinhoud != inhoud {
      melding = .tafelwoord(.eerstRegel)
    }
    return []
  }

  /// What was recorded is no draft any more, also when it was begun behind the curtain.
  mutating func wisRegels(van vastlegging: Vastlegging) -> [Effect] {
    let stromen = vastlegging.voorstellen.map(\.stroom)
    let sleutels = concepten.keys.filter { sleutel in
      guard sleutel.naam == Self.regelnaam, let eigenaar = sleutel.eigenaar else { return false }
      return eigenaar.soort == .tafel || stromen.contains(eigenaar)
    }
    return sleutels.flatMap { verwijder($0) }
  }
}

extension TafelScherm {
  private static let merk = "vertrouwelijk"

  /// The line as a draft: the text, and whether it is confidential, so that a crash does not undo
  /// that mark.
  var regelinhoud: JSONValue {
    isVertrouwelijk
      ? ["tekst": .text(regel.text), Self.merk: true] : .text(regel.text)
  }

  mutating func neem(_ inhoud: JSONValue) {
    let tekst: JSONValue? = if case .object = inhoud { inhoud.lid("tekst") } else { inhoud }
    guard case .text(let tekst) = tekst else { return }
    regel = TextEditor(tekst, limit: .bytes(Vormcontrole.langsteTekst))
    isVertrouwelijk = inhoud.lid(Self.merk) == true
  }
}
