import Domain
import Exchange
import Screens

extension Regelreden {
  /// Why a line of an import is not accepted, as one sentence.
  public func zin(_ taal: Taal) -> String {
    switch self {
    case .regelTeLang:
      taal("De regel is langer dan 16 MiB.", "The line is longer than 16 MiB.")
    case .geenJSON(let fout): fout.zin(taal)
    case .geenObject: taal("De regel is geen JSON-object.", "The line is not a JSON object.")
    case .attribuutOntbreekt(let naam):
      taal("Het attribuut \(naam.veilig) ontbreekt.", "The attribute \(naam.veilig) is missing.")
    case .attribuut(let naam):
      taal(
        "Het attribuut \(naam.veilig) heeft niet de goede vorm.",
        "The attribute \(naam.veilig) is not of its form.")
    case .attribuutnaam:
      taal(
        "De naam van een attribuut bestaat uit kleine letters en cijfers.",
        "The name of an attribute consists of lower-case letters and digits.")
    case .typeOnbekend: taal("Dit type is niet bekend.", "This type is not known.")
    case .stroomVanAnderSoort:
      taal("Het type past niet bij het subject.", "The type does not go with the subject.")
    case .gewistMetInhoud:
      taal(
        "Van een vernietigde gebeurtenis mag geen inhoud over zijn.",
        "No content may be left of a destroyed event.")
    case .gewistNietHier:
      taal(
        "Een gebeurtenis van dit type kan niet vernietigd zijn.",
        "An event of this type cannot be destroyed.")
    case .vorm(let fout): fout.zin(taal)
    case .weigering(let weigering): weigering.zin(taal)
    case .volgnummer(let verwacht):
      taal(
        "streamversion klopt niet: hier hoort \(verwacht).",
        "streamversion is wrong: \(verwacht) belongs here.")
    case .idBestaat(let id):
      taal(
        "Id \(id.veilig) bestaat al met een andere inhoud.",
        "Id \(id.veilig) exists already with other content.")
    }
  }
}
