import EventStore
import Screens

extension Toegangsfout {
  func zin(_ taal: Taal) -> String {
    switch self {
    case .geenDescriptor(let tekst):
      taal(
        "Geen open bestandsnummer om uit te lezen: \(tekst.veilig)",
        "Not an open file descriptor to read from: \(tekst.veilig)")
    case .zonderWachtwoord:
      taal(
        "De opslag is verzegeld: zet het nummer van een bestand met de wachtwoordzin in "
          + "EXPERTTAFEL_PASSPHRASE_FD, of werk op een terminal.",
        "The store is sealed: name a file descriptor with the passphrase in "
          + "EXPERTTAFEL_PASSPHRASE_FD, or work on a terminal.")
    case .maakZonderTerminal:
      taal(
        "Zonder terminal: geef --passphrase-fd, of --unsealed voor een opslag zonder wachtwoord.",
        "Without a terminal: give --passphrase-fd, or --unsealed for a store without a passphrase.")
    case .nieuwZonderTerminal:
      taal(
        "Zonder terminal: geef --new-passphrase-fd.",
        "Without a terminal: give --new-passphrase-fd.")
    case .tegelijk:
      taal(
        "--unsealed en --passphrase-fd gaan niet samen.",
        "--unsealed and --passphrase-fd do not go together.")
    case .wachtwoord(let gebrek): gebrek.zin(taal)
    case .stoelnaam(let naam):
      taal(
        "Een stoel heet 1–64 kleine letters, cijfers, punten en streepjes: \(naam.veilig)",
        "A seat's name is 1–64 lower-case letters, digits, dots and dashes: \(naam.veilig)")
    case .geenStoelen:
      taal(
        "Deze opslag is onverzegeld en heeft geen stoelen.",
        "This store is unsealed and has no seats.")
    case .laatsteVoorzitter(let naam):
      taal(
        "\(naam.veilig) is de laatste voorzitter: dan kan niemand de stoelen nog beheren.",
        "\(naam.veilig) is the last chair: nobody could manage the seats any more.")
    case .welkeStoel:
      taal(
        "Noem de stoel die een andere wachtwoordzin krijgt.",
        "Name the seat that gets another passphrase.")
    case .gesprekAfgebroken: taal("Afgebroken.", "Interrupted.")
    }
  }
}

extension Passphrase.Flaw {
  func zin(_ taal: Taal) -> String {
    switch self {
    case .notUTF8:
      taal("De wachtwoordzin is geen tekst (UTF-8).", "The passphrase is not text (UTF-8).")
    case .hasControls:
      taal("In de wachtwoordzin staat een stuurteken.", "The passphrase has a control character.")
    case .tooLong:
      taal(
        "De wachtwoordzin is langer dan \(Passphrase.longest) bytes.",
        "The passphrase is longer than \(Passphrase.longest) bytes.")
    case .tooShort:
      // How long it was is nobody's business in a log.
      taal(
        "De wachtwoordzin moet minstens \(Passphrase.shortest) tekens hebben.",
        "The passphrase needs at least \(Passphrase.shortest) characters.")
    }
  }
}
