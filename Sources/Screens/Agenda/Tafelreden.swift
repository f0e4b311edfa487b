/// The reasons that are given most: each one key.
enum Tafelreden: Hashable, Sendable {
  case oudersVerhinderd, stukkenOntbreken, deskundigeOntbreekt, alBeantwoord, teVol
  case geenToestemming, eerstGesprek, eigenWens, teBelastend, onveilig
  case teWeinigMensen, voorzitterZiek, teWeinigCasussen, vakantie

  static let vanAgenda: [Tafelreden] = [
    .oudersVerhinderd, .stukkenOntbreken, .deskundigeOntbreekt, .geenToestemming, .teVol,
    .alBeantwoord,
  ]
  static let nietGenodigd: [Tafelreden] = [
    .eigenWens, .geenToestemming, .eerstGesprek, .teBelastend, .onveilig,
  ]
  static let afgelast: [Tafelreden] = [
    .teWeinigMensen, .voorzitterZiek, .teWeinigCasussen, .vakantie,
  ]
}
