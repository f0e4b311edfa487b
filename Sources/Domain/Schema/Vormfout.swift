/// What is wrong with the form of an event's data. `veld` is the path of the field, as
/// `jeugdige.gemeente`; never its value, which may be personal.
public enum Vormfout: Error, Equatable, Sendable {
  case ontbreekt(veld: String)
  case leeg(veld: String)
  case verkeerdSoort(veld: String, verwacht: Verwacht)
  case stuurteken(veld: String)
  case teLang(veld: String)
  case nieuweRegel(veld: String)
  case onbekendeWaarde(veld: String)
  case buitenGrenzen(veld: String, van: Int, tot: Int)
  case aantalBuitenGrenzen(veld: String, van: Int, tot: Int)
  case hoortErNietBij(veld: String, als: String)
  case nietsGewijzigd
  case voor(veld: String, ander: String)
  case isNull(veld: String)
  case geenGeheelGetal(veld: String)
  case naamMetStuurteken

  public enum Verwacht: String, CaseIterable, Sendable {
    case tekst, kenmerk, datum, moment, getal, jaNee, lijst, object
  }
}
