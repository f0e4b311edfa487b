import EventStore
import Screens

extension StoreError {
  /// Why the store did not do what was asked, as one sentence.
  public func zin(_ taal: Taal) -> String {
    switch self {
    case .wrongVersion(let stream, _, _):
      taal(
        "Iemand anders was net eerder bij \(stream.veilig); er is niets vastgelegd.",
        "Someone else was just ahead at \(stream.veilig); nothing was recorded.")
    case .idTaken(let id):
      taal(
        "Id \(id.veilig) bestaat al met een andere inhoud; er is niets vastgelegd.",
        "Id \(id.veilig) exists already with other content; nothing was recorded.")
    case .notStored(let reason):
      taal("Niet vastgelegd: \(reason.veilig).", "Not recorded: \(reason.veilig).")
    case .outcomeUnknown(let reason):
      taal(
        "Onzeker of het is vastgelegd: \(reason.veilig). Opnieuw proberen kan veilig.",
        "Not certain whether it was recorded: \(reason.veilig). Trying again is safe.")
    case .newerFormat(let found):
      taal(
        "Deze opslag (vorm \(found)) is van een nieuwere versie van het programma.",
        "This store (format \(found)) was made by a newer version of the program.")
    case .notAStore(let path):
      taal("Dit is geen opslag van experttafel: \(path.veilig).", "Not a store: \(path.veilig).")
    case .alreadyExists(let path):
      taal("Hier staat al iets: \(path.veilig).", "Something is here already: \(path.veilig).")
    case .missing(let path):
      taal("Er is geen opslag: \(path.veilig).", "There is no store: \(path.veilig).")
    case .cannotCreate(let path, let reason):
      taal(
        "Kan niet aanmaken: \(path.veilig) (\(reason.veilig)).",
        "Cannot create: \(path.veilig) (\(reason.veilig)).")
    case .busy:
      taal(
        "Een ander programma houdt de opslag bezet; probeer het zo weer.",
        "Another program keeps the store busy; try again shortly.")
    case .io(let reason):
      taal("Lezen of schrijven mislukt: \(reason.veilig).", "Input or output: \(reason.veilig).")
    case .broken(let position, let reason):
      taal(
        "De opslag is niet heel bij gebeurtenis \(position): \(reason.zin(taal))",
        "The store is not whole at event \(position): \(reason.zin(taal))")
    case .readOnly:
      taal("De opslag kan nu alleen gelezen worden.", "The store can only be read now.")
    case .locked:
      taal("De opslag is verzegeld en op slot.", "The store is sealed and locked.")
    case .wrongPassphrase:
      taal("De wachtwoordzin klopt niet.", "The passphrase is not right.")
    case .seatUnknown(let name):
      taal("Er is geen stoel \(name.veilig).", "There is no seat \(name.veilig).")
    case .seatExists(let name):
      taal("Er is al een stoel \(name.veilig).", "There is a seat \(name.veilig) already.")
    case .lastSeat:
      taal(
        "Dit is de laatste stoel: dan kan niemand er meer in.",
        "This is the last seat: nobody could get in any more.")
    case .erased:
      taal(
        "Dit dossier is vernietigd; er kan niets meer bij.",
        "This dossier was destroyed; nothing can be added.")
    case .backup(let flaw): flaw.zin(taal)
    case .ledgerUnwritten(let reason):
      taal(
        "Het dossier is vernietigd, maar het register van vernietigingen is niet bijgewerkt: "
          + "\(reason.veilig). Dat gebeurt bij de volgende keer openen.",
        "The dossier was destroyed, but the ledger of erasures was not written: "
          + "\(reason.veilig). That is done when the store is opened next.")
    case .interrupted: taal("Afgebroken.", "Interrupted.")
    }
  }
}

extension BreakReason {
  /// Why a store is not whole, as one sentence.
  public func zin(_ taal: Taal) -> String {
    switch self {
    case .schemaChanged:
      taal("de tabellen zijn veranderd.", "the tables were changed.")
    case .storeRecordMissing:
      taal("de eigen gegevens van de opslag ontbreken.", "the store's own record is missing.")
    case .eventMissing: taal("de gebeurtenis ontbreekt.", "the event is missing.")
    case .streamUnknown: taal("de stroom heeft geen naam.", "its stream has no name.")
    case .versionOutOfOrder(let expected, let found):
      taal(
        "volgnummer \(found) staat waar \(expected) hoort.",
        "number \(found) stands where \(expected) belongs.")
    case .ownerRedundant:
      taal("de eigenaar staat er dubbel bij.", "its owner is given twice.")
    case .contentAndSaltDisagree:
      taal("inhoud en zout horen niet bij elkaar.", "content and salt do not go together.")
    case .contentChanged: taal("de inhoud is veranderd.", "the content was changed.")
    case .malformed: taal("een waarde heeft een onmogelijke vorm.", "a value is malformed.")
    case .linkChanged:
      taal(
        "hier of ervoor is iets veranderd.", "something here or before it was changed.")
    case .sealBroken:
      taal("een zegel is verbroken of verplaatst.", "a seal was broken or moved.")
    case .keyMissing:
      taal("de sleutel van de inhoud ontbreekt.", "the key of its content is missing.")
    case .keysChanged:
      taal("er is iets veranderd in de sleutels.", "something in the keys was changed.")
    case .keysOfOther:
      taal("de sleutels zijn van een andere opslag.", "the keys belong to another store.")
    case .erasureIncomplete:
      taal(
        "een vernietiging is niet af: de sleutel is weg, de inhoud nog niet.",
        "an erasure is not complete: the key is gone, the content is not.")
    case .checkpointChanged(let line):
      taal(
        "een ijkpunt is veranderd, bij regel \(line).", "a checkpoint was changed, at line \(line)."
      )
    case .checkpointOfOther:
      taal("het ijkpunt is van een andere opslag.", "the checkpoint belongs to another store.")
    case .signingKeyChanged:
      taal(
        "het ijkpunt is met een andere sleutel ondertekend dan deze opslag heeft.",
        "the checkpoint was signed with another key than this store has.")
    case .tailCutOff(let events):
      taal(
        "het einde ontbreekt: volgens het ijkpunt waren er \(events) gebeurtenissen.",
        "the end is missing: by the checkpoint there were \(events) events.")
    case .historyRewritten:
      taal(
        "de geschiedenis is anders dan toen het ijkpunt werd gezet.",
        "the history is not as it was when the checkpoint was signed.")
    case .ledgerChanged(let line):
      taal(
        "het register van vernietigingen is veranderd, bij regel \(line).",
        "the ledger of erasures was changed, at line \(line).")
    case .ledgerIncomplete:
      taal(
        "een vernietiging staat niet in het register.", "an erasure is missing from the ledger.")
    case .databaseDamaged:
      taal("het databasebestand is beschadigd.", "the database file is damaged.")
    case .streamWithoutEvents:
      taal("er is een stroom zonder gebeurtenissen.", "there is a stream without events.")
    }
  }
}

extension Toezicht.Breuk {
  /// What is not whole, as one sentence.
  public func zin(_ taal: Taal) -> String {
    switch self {
    case .opslag(let breuk): breuk.reason.zin(taal)
    case .inzagelog(let breuk): taal("het inzagelog: ", "the log of reads: ") + breuk.zin(taal)
    }
  }
}
