import EventStore

/// Why somebody does not get in, or is not given a seat. No case holds anything of a passphrase.
enum Toegangsfout: Error {
  /// Not a number of an open descriptor that can be read.
  case geenDescriptor(String)
  /// A passphrase is needed and nobody can be asked.
  case zonderWachtwoord
  /// Making a store, or a new passphrase, needs a terminal or a descriptor.
  case maakZonderTerminal
  case nieuwZonderTerminal
  case tegelijk
  case wachtwoord(Passphrase.Flaw)
  case stoelnaam(String)
  /// The store has no seats: it is unsealed.
  case geenStoelen
  case laatsteVoorzitter(String)
  /// The holder of the recovery key has no seat: whose passphrase is it to be?
  case welkeStoel
  case gesprekAfgebroken

  var code: Afsluitcode {
    switch self {
    case .geenDescriptor, .maakZonderTerminal, .nieuwZonderTerminal, .tegelijk, .stoelnaam,
      .welkeStoel:
      .verkeerdGebruik
    case .wachtwoord: .slechteGegevens
    case .zonderWachtwoord, .geenStoelen, .laatsteVoorzitter: .nietToegestaan
    case .gesprekAfgebroken: .onderbroken
    }
  }
}
