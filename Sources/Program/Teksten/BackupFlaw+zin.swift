import EventStore
import Screens

extension BackupFlaw {
  /// Why a backup was not made, or not put back, as one sentence.
  public func zin(_ taal: Taal) -> String {
    switch self {
    case .noBackup(let path):
      taal("Hier staat geen reservekopie: \(path.veilig).", "No backup here: \(path.veilig).")
    case .severalStores(let path):
      taal(
        "Hier staan kopieën van meer dan één opslag; noem er één: \(path.veilig).",
        "Backups of more than one store are here; name one: \(path.veilig).")
    case .manifestChanged(let path):
      taal(
        "De inhoudsopgave van de kopie is beschadigd: \(path.veilig).",
        "The manifest of the backup is damaged: \(path.veilig).")
    case .newerFormat(let found):
      taal(
        "Deze kopie (vorm \(found)) is van een nieuwere versie van het programma.",
        "This backup (format \(found)) was made by a newer version of the program.")
    case .fileMissing(let name):
      taal("In de kopie ontbreekt \(name.veilig).", "\(name.veilig) is missing in the backup.")
    case .fileChanged(let name):
      taal(
        "In de kopie is \(name.veilig) niet meer wat er is weggeschreven.",
        "In the backup \(name.veilig) is not what was written.")
    case .otherStore:
      taal(
        "De delen horen bij verschillende opslagen.", "The parts belong to different stores.")
    case .keysOlder:
      taal(
        "De sleutels zijn ouder dan de gebeurtenissen; geef nieuwere.",
        "The keys are older than the events; give newer ones.")
    case .headDiffers:
      taal(
        "De kopie eindigt ergens anders dan haar inhoudsopgave zegt.",
        "The backup ends elsewhere than its manifest says.")
    case .ledgerNeeded:
      taal(
        "Geef --ledger met het nieuwste vernietigingsregister, van een andere plek dan de kopie; "
          + "of --without-ledger met de reden.",
        "Give --ledger with the newest erasure ledger, from another place than the backup; "
          + "or --without-ledger with the reason.")
    case .ledgerOlder:
      taal(
        "Dit vernietigingsregister is ouder dan de kopie; geef het nieuwste.",
        "This erasure ledger is older than the backup; give the newest.")
    case .erasureMeanwhile:
      taal(
        "Er werd steeds een dossier vernietigd tijdens het kopiëren; probeer het straks weer.",
        "A dossier was destroyed each time while copying; try again later.")
    case .exists(let path):
      taal("Deze kopie is er al: \(path.veilig).", "This backup is there already: \(path.veilig).")
    case .cannotWrite(let path, let reason):
      taal(
        "Kan niet schrijven: \(path.veilig) (\(reason.veilig)).",
        "Cannot write: \(path.veilig) (\(reason.veilig)).")
    }
  }
}
