import Domain

/// The quarter's report as it leaves the team: without small numbers (R88, R93). The figures as they
/// are stand on the screen and in the answer of `report`.
public struct Rapportuitvoer {
  let blad: Rapportblad
  let kleine: KleineAantallen
  let taal: Taal

  public init(_ blad: Rapportblad, _ kleine: KleineAantallen, _ taal: Taal) {
    self.blad = blad
    self.kleine = kleine
    self.taal = taal
  }

  public func bytes(_ vorm: Rapportvorm) -> [UInt8] {
    switch vorm {
    case .html: Array(html.utf8)
    case .markdown: Array(markdown.utf8)
    case .csv: Array(csv.utf8)
    case .json: json.canonical + [UInt8(ascii: "\n")]
    }
  }

  var titel: String {
    [blad.team, taal("kwartaalrapport", "quarterly report"), blad.kwartaal.tekst]
      .compactMap { $0 }.joined(separator: " · ")
  }

  var periode: String {
    "\(blad.kwartaal.begin.lang(taal)) – \(blad.kwartaal.einde.lang(taal))"
  }

  /// What was done with small numbers, in a sentence.
  var verantwoording: String {
    let drempel = kleine.drempel
    return taal(
      "Aantallen onder \(drempel) wijzen een kind aan: zo'n reeks is over vier kwartalen samen "
        + "geteld, en wat dan nog klein is staat er niet (–).",
      "Numbers below \(drempel) point at a child: such a series is counted over four quarters "
        + "together, and what is still small is not shown (–).")
  }

  func groepen(_ deel: Rapportdeel) -> [Openbaar] {
    deel.groepen.map { blad.openbaar($0, kleine) }.filter { !$0.regels.isEmpty }
  }

  func kop(_ groep: Openbaar) -> String {
    let kop = groep.groep.woord(taal).metHoofdletter
    return groep.isOverJaar ? "\(kop) (\(Rapportwoord.vierKwartalen.in(taal).lowercased()))" : kop
  }

  /// How long a lead time took, when enough of them ended to tell; the norm always.
  func tijden(_ groep: Openbaar) -> [String] {
    guard case .duur(let doorloop) = groep.groep else { return [] }
    let tijden = (groep.isOverJaar ? blad.jaar : blad.nu).duur(doorloop)
    var regels: [String] = []
    if tijden.seconden.count >= max(1, kleine.drempel) {
      regels.append(Rapportwoord.tijden(tijden).in(taal).metHoofdletter + ".")
    }
    if let norm = blad.normen[doorloop] {
      regels.append(
        "\(Rapportwoord.norm.in(taal)): \(Rapportwoord.normIs(norm).in(taal)).")
    }
    return regels
  }
}

extension Int? {
  /// A number, or what stands in its place.
  var ofStreep: String { map(String.init) ?? "–" }
}
