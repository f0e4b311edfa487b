import Audit
import Screens

extension AuditError {
  /// Why the log of reads did not do what was asked, as one sentence.
  public func zin(_ taal: Taal) -> String {
    switch self {
    case .malformedId:
      taal("Het kenmerk van de opslag klopt niet.", "The id of the store is not of its form.")
    case .malformedKey:
      taal("De sleutel van het inzagelogboek klopt niet.", "The key of the audit log is no key.")
    case .tooLong:
      taal(
        "Te lang voor het inzagelogboek; er is niets getoond.",
        "Too long for the audit log; nothing was shown.")
    case .missing(let path):
      taal(
        "Er is geen inzagelogboek: \(path.veilig).", "There is no audit log: \(path.veilig).")
    case .cannotOpen(let path, let reason):
      taal(
        "Kan het inzagelogboek niet openen: \(path.veilig) (\(reason.veilig)).",
        "Cannot open the audit log: \(path.veilig) (\(reason.veilig)).")
    case .notALog(let path):
      taal("Dit is geen inzagelogboek: \(path.veilig).", "Not an audit log: \(path.veilig).")
    case .busy:
      taal(
        "Een ander programma houdt het inzagelogboek bezet; probeer het zo weer.",
        "Another program keeps the audit log busy; try again shortly.")
    case .notWritten(let reason):
      taal(
        "Kan niet in het inzagelogboek schrijven: \(reason.veilig). Daarom gaat dit niet door.",
        "Cannot write to the audit log: \(reason.veilig). For that reason this is not done.")
    case .io(let reason):
      taal(
        "Kan het inzagelogboek niet lezen: \(reason.veilig).",
        "Cannot read the audit log: \(reason.veilig).")
    case .broken(let breuk): breuk.zin(taal)
    case .isSealed:
      taal(
        "Het inzagelogboek is verzegeld: er is een sleutel voor nodig.",
        "The audit log is sealed: it takes a key.")
    case .cannotUnseal(let number):
      taal(
        "Regel \(number) van het inzagelogboek gaat met deze sleutel niet open.",
        "Entry \(number) of the audit log does not open with this key.")
    }
  }
}

extension AuditBreak {
  /// Where and why the log of reads is not whole, as one sentence.
  public func zin(_ taal: Taal) -> String {
    taal(
      "Het inzagelogboek is niet heel bij regel \(number): \(reason.zin(taal))",
      "The audit log is not whole at entry \(number): \(reason.zin(taal))")
  }
}

extension AuditBreakReason {
  func zin(_ taal: Taal) -> String {
    switch self {
    case .malformed:
      taal("dit is geen regel van een logboek.", "this is no line of a log.")
    case .numberOutOfOrder(let found):
      taal("hier staat nummer \(found).", "number \(found) stands here.")
    case .linkChanged:
      taal("hier of ervoor is iets veranderd.", "something here or before it was changed.")
    case .tailMissing(let upTo):
      taal(
        "er waren regels tot en met \(upTo).", "there were entries up to \(upTo).")
    case .otherThanRemembered:
      taal("eerder stond hier iets anders.", "something else stood here before.")
    }
  }
}
