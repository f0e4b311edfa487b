import Domain
import TUI

/// The item that is on, in rows: the question, the voice of youth and parents first, what was tried,
/// the last advice, open promises, and below it what was recorded since the item began.
///
/// It is the one casus that is talked about: its texts are there, its names are not.
struct Puntinhoud {
  /// Rows that stay in view: the heading, who agreed, and one that is empty where there is room.
  static func kopregels(_ hoogte: Int) -> Int { hoogte < 16 ? 3 : 4 }

  /// The columns for what a row is about.
  static func koppen(_ breedte: Int) -> Int { breedte < 60 ? 12 : 15 }

  struct Rij: Equatable {
    let kop: String
    let tekst: String
    var rol = Role.text
  }

  /// Wrapped for the width.
  let regels: [Rij]
  /// What was recorded since the item began, wrapped as well; the newest last.
  let erbij: [Rij]

  init(_ punt: Tafelpunt, _ taal: Taal, breedte: Int) {
    let zicht = Zicht(
      taal, namen: punt.dossier.namen, gemeente: punt.casus.intake.jeugdige.gemeente)
    regels = Self.delen(punt, taal, zicht).gebroken(breedte)
    erbij = punt.erbij.map { Self.erbij($0, zicht) }.gebroken(breedte)
  }

  /// How the rows of an item are divided: what came first stays above, what is recorded now is just
  /// above the line that one types.
  func delen(in rect: Rect) -> (boven: Rect, onder: Rect) {
    let onder = erbij.isEmpty ? 0 : min(erbij.count, max(3, rect.height * 2 / 5)) + 1
    let delen = rect.split(rows: [.flex(), .fixed(min(onder, rect.height / 2))])
    return (delen[0], delen[1])
  }

  /// The newest of what was recorded, from the beginning of one.
  func nieuwste(_ rijen: Int) -> [Rij] {
    let laatste = erbij.suffix(rijen)
    return laatste.count < erbij.count ? Array(laatste.drop { $0.kop.isEmpty }) : erbij
  }

  private static func delen(_ punt: Tafelpunt, _ taal: Taal, _ zicht: Zicht) -> [Rij] {
    let woord = { (woord: Tafelwoord) in woord.in(taal) }
    let nieuw = Set(punt.erbij.map(\.gebeurtenis.id))
    let isEerder = { (vermelding: Vermelding) in !nieuw.contains(vermelding.gebeurtenis.id) }
    var delen = [
      Rij(kop: woord(.kopVraag), tekst: zicht.tekst(punt.verslag.vraag), rol: .heading)
    ]
    for stem in punt.dossier.stemmen where !stem.isVertrouwelijk && isEerder(stem) {
      delen.append(
        Rij(
          kop: wie(stem, zicht), tekst: zicht.tekst(stem.gegevens.tekst("tekst") ?? ""),
          rol: .quote))
    }
    if let geprobeerd = punt.geprobeerd {
      delen.append(Rij(kop: woord(.kopGeprobeerd), tekst: zicht.tekst(geprobeerd)))
    }
    if let advies = punt.dossier.adviezen.map(\.uitgebracht).first(where: isEerder) {
      let dag = advies.op.kort(taal, vandaag: punt.dossier.vandaag)
      let tekst = zicht.tekst(advies.gegevens.tekst("tekst") ?? "")
      delen.append(Rij(kop: woord(.kopAdvies), tekst: "\(dag): \(tekst)"))
    }
    for afspraak in punt.dossier.afspraken where afspraak.isOpen && isEerder(afspraak.gemaakt) {
      delen.append(
        Rij(
          kop: woord(.kopAfspraak), tekst: tekst(afspraak.gemaakt, zicht),
          rol: afspraak.isTeLaat ? .warning : .text))
    }
    return delen
  }

  /// What was recorded since the item began, each in its kind, in its order.
  private static func erbij(_ vermelding: Vermelding, _ zicht: Zicht) -> Rij {
    let d = vermelding.gegevens
    let taal = zicht.taal
    let tekst = zicht.tekst(d.tekst("tekst") ?? "")
    switch vermelding.soort {
    case .afspraakGemaakt:
      return Rij(
        kop: Tafelwoord.kopAfspraak.in(taal), tekst: Self.tekst(vermelding, zicht), rol: .good)
    case .stemVastgelegd: return Rij(kop: wie(vermelding, zicht), tekst: tekst, rol: .quote)
    case .standpuntVastgelegd:
      return Rij(
        kop: Tafelwoord.kopStandpunt.in(taal),
        tekst: "\(zicht.naam(d.tekst("van") ?? "")): \(tekst)")
    case .adviesUitgebracht:
      return Rij(kop: Tafelwoord.kopAdvies.in(taal), tekst: tekst, rol: .mark)
    default:
      let soort = d.keuze("soort", Notitiesoort.self)
      let wie = d.tekst("wie").map { "\(zicht.naam($0)): " } ?? ""
      return Rij(
        kop: soort?.woord(taal) ?? Tafelwoord.kopNotitie.in(taal), tekst: wie + tekst,
        rol: soort == .besluit ? .mark : .text)
    }
  }

  /// What was promised and said of it.
  static func besluit(_ punt: Tafelpunt, _ taal: Taal, _ zicht: Zicht) -> [Rij] {
    let standpunten = punt.verslag.standpunten.map { standpunt in
      let d = standpunt.gegevens
      let wat = d.keuze("standpunt", Standpunt.self)?.woord(taal) ?? ""
      return Rij(
        kop: Tafelwoord.kopStandpunt.in(taal),
        tekst: "\(zicht.naam(d.tekst("van") ?? "")) \(wat): \(zicht.tekst(d.tekst("tekst") ?? ""))")
    }
    let afspraken = punt.verslag.afspraken.map {
      Rij(kop: Tafelwoord.kopAfspraak.in(taal), tekst: tekst($0, zicht), rol: .good)
    }
    return standpunten + afspraken
  }

  static func wie(_ stem: Vermelding, _ zicht: Zicht) -> String {
    stem.gegevens.tekst("betrokkene").map { zicht.rol($0) }
      ?? stem.gegevens.keuze("van", Gezinsrol.self)?.woord(zicht.taal) ?? ""
  }

  /// `Kim Tan (namens Kantelhof): plek zoeken, vr 27 mrt`.
  static func tekst(_ afspraak: Vermelding, _ zicht: Zicht) -> String {
    let d = afspraak.gegevens
    let namens = d.tekst("namens").map {
      " (\(zicht.taal("namens", "for")) \(zicht.naam($0)))"
    }
    let wie = zicht.naam(d.tekst("wie") ?? "") + (namens ?? "")
    let wat = zicht.tekst(d.tekst("wat") ?? "")
    guard let dag = d.datum("uiterlijk")?.kort(zicht.taal) else { return "\(wie): \(wat)" }
    let isZin = wat.hasSuffix(".") && !wat.hasSuffix("..")
    // The full stop of who typed a sentence would stand before the comma.
    return "\(wie): \(isZin ? String(wat.dropLast()) : wat), \(dag)"
  }
}

extension [Puntinhoud.Rij] {
  /// Each over as many rows as it takes.
  func gebroken(_ breedte: Int) -> [Puntinhoud.Rij] {
    flatMap { deel in
      TextWidth.wrap(deel.tekst, Swift.max(8, breedte - Puntinhoud.koppen(breedte) - 1))
        .enumerated().map { nummer, zin in
          Puntinhoud.Rij(kop: nummer == 0 ? deel.kop : "", tekst: zin, rol: deel.rol)
        }
    }
  }
}
