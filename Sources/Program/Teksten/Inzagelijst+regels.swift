import Domain
import Screens

extension Inzagelijst {
  /// The lines to print for the casus: how often by how many people since when, a sentence for each
  /// entry, and what is wrong with the log.
  public func regels(_ taal: Taal) -> [String] {
    var regels = [samenvatting(taal)]
    regels += inzages.map { $0.zin(taal, inLijstVan: casus) }
    if onleesbaar > 0 {
      regels.append(
        taal(
          "\(onleesbaar == 1 ? "1 regel" : "\(onleesbaar) regels") van het logboek: onleesbaar.",
          "\(onleesbaar == 1 ? "1 line" : "\(onleesbaar) lines") of the log: unreadable."))
    }
    if let breuk { regels.append(breuk.zin(taal)) }
    return regels
  }

  private func samenvatting(_ taal: Taal) -> String {
    guard let begin else {
      return taal("Er is nog niets bijgehouden.", "Nothing has been logged so far.")
    }
    let dag = begin.datum.lang(taal)
    if inzages.isEmpty {
      return taal(
        "Sinds \(dag) heeft niemand dit dossier ingezien.",
        "Since \(dag) nobody has seen this dossier.")
    }
    let keer = inzages.count
    return taal(
      "Sinds \(dag) is dit dossier \(keer) keer ingezien, door "
        + (mensen == 1 ? "1 persoon." : "\(mensen) mensen."),
      "Since \(dag) this dossier has been seen \(keer == 1 ? "once" : "\(keer) times"), by "
        + (mensen == 1 ? "1 person." : "\(mensen) people."))
  }
}
