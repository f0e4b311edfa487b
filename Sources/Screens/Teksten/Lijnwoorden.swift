/// The words of the linear mode.
public enum Lijnwoord: Hashable, Sendable {
  case antwoord, notitie
  case vraagToets, vraagWachtwoord, vraagVeld, vraagTafel
  case kies(meerdere: Bool)
  case geenAntwoord(String)
  case kiesNummer
  case geenActie(String)
  case nietHier
  case aanTafel
  case nietNu(String)
  case uitleg

  public func `in`(_ taal: Taal) -> String {
    switch self {
    case .antwoord: taal("Antwoord", "Answer")
    case .notitie: taal("Notitie", "Note")
    case .vraagToets:
      taal(
        "Toets of actie? (? helpt, leeg leest alles, q stopt)",
        "Key or action? (? helps, empty reads all, q leaves)")
    case .vraagWachtwoord:
      taal("Wachtwoordzin? (q stopt)", "Passphrase? (q leaves)")
    case .vraagVeld:
      taal(
        "leeg houdt wat er staat, - maakt leeg, Esc bewaart voor later",
        "empty keeps what is there, - makes it empty, Esc keeps it for later")
    case .vraagTafel:
      taal(
        "leeg leest alles, een toets bij naam, : en een actie",
        "empty reads all, a key by name, : and an action")
    case .kies(let meerdere):
      meerdere
        ? taal("nummers of woorden met komma's", "numbers or words with commas")
        : taal("nummer of woord", "number or word")
    case .geenAntwoord(let tekst):
      taal("Dat is geen van de antwoorden: \(tekst)", "That is none of the answers: \(tekst)")
    case .kiesNummer:
      taal("Welke? Typ het nummer; leeg kiest niets.", "Which? Type its number; empty is none.")
    case .geenActie(let tekst):
      taal("Geen toets en geen actie: \(tekst)", "No key and no action: \(tekst)")
    case .nietHier:
      taal(
        "Hier werken alleen toetsen; maak dit eerst af, of verlaat het met Esc.",
        "Only keys work here; finish this first, or leave it with Esc.")
    case .aanTafel:
      taal(
        "Aan tafel loopt de klok zonder dat het gezegd wordt: wat vanzelf verandert staat er pas na "
          + "een antwoord. Wat je typt is een notitie.",
        "At the table the clock runs without being told: what changes by itself is told after an "
          + "answer only. What you type is a note.")
    case .nietNu(let reden): taal("kan niet: \(reden)", "cannot: \(reden)")
    case .uitleg:
      taal(
        "Een regel is een toets (4, Enter, C-s, Esc) of een deel van de naam van een actie; in een "
          + "veld is hij de tekst. Begin met een spatie voor tekst die een toets lijkt.",
        "A line is a key (4, Enter, C-s, Esc) or a piece of the name of an action; in a field it is "
          + "the text. Begin with a space for text that looks like a key.")
    }
  }
}
