/// How the wall writes: what this room cannot know.
public struct Zaalwoorden: Sendable {
  /// A text without capitals and diacritics.
  let gevouwen: @Sendable (String) -> String
  /// What somebody who is not in the room is called; asked for `genoemd` it says the same again.
  let woord: @Sendable (Zaalrol) -> String

  public init(
    gevouwen: @escaping @Sendable (String) -> String,
    woord: @escaping @Sendable (Zaalrol) -> String
  ) {
    self.gevouwen = gevouwen
    self.woord = woord
  }
}

/// Who may be named on the wall while an item is on: whoever is on the list of those present, for
/// this item or for the whole table, and who presides. Everybody else who is known by name, by all
/// of it or a part, is called by role or organisation. A name that nobody recorded cannot be told
/// from a word: a promise by somebody unknown is shown without saying who, and what else was written
/// is the chair's to read before it is said.
struct Zaalnamen {
  private let woorden: Zaalwoorden
  /// The words of the names of those who are there, folded.
  private let aanwezig: [Set<String>]
  private let aanduidingen: Set<String>
  private let namen: [Naamregel]
  private let gemeenten: [Naamregel]
  private let alles: [Naamregel]

  init(
    _ punt: Verslagpunt, _ tafel: Tafel, _ wereld: Wereld, _ gebeurtenissen: [Gebeurtenis],
    _ woorden: Zaalwoorden
  ) {
    self.woorden = woorden
    let casus = punt.casus
    let bekenden = Zaalbekenden(punt, tafel, wereld, gebeurtenissen)
    let erbij = tafel.aanwezig.filter { $0.casus == nil || $0.casus == casus.zaaknummer }
    let leden = (erbij.compactMap(\.lid) + [tafel.voorzitter]).compactMap { wereld.team?.lid($0) }
    let aanwezig = erbij.map(\.naam) + leden.map(\.naam)
    self.aanwezig = aanwezig.map { Set(Naamregel.woorden($0).map(woorden.gevouwen)) }
    var regels: [Naamregel] = []
    for naam in aanwezig { regels += Naamregel.regels(naam, nil, woorden.gevouwen) }
    for (naam, rol) in bekenden.namen { regels += Naamregel.regels(naam, rol, woorden.gevouwen) }
    regels.append(Naamregel(casus.zaaknummer, .casus, isWoord: false, woorden.gevouwen))
    if let codenaam = casus.intake.codenaam {
      regels.append(Naamregel(codenaam, .casus, isWoord: true, woorden.gevouwen))
    }
    regels += bekenden.terloops.map {
      Naamregel($0, .buitenDeZaal, isWoord: false, woorden.gevouwen)
    }
    let vraag = Array(punt.vraag)
    gemeenten = bekenden.gemeenten
      .map { Naamregel($0, .gemeente, isWoord: true, woorden.gevouwen) }
      // What the question says, the room knows.
      .filter { !$0.staatErgens(in: vraag, woorden.gevouwen) }
      .flatMap { [$0.voorafgegaan(door: "gemeente ", woorden.gevouwen), $0] }
    namen = Naamregel.langsteEerst(regels)
    alles = Naamregel.langsteEerst(gemeenten + regels)
    let rollen =
      Aanwezigheidsrol.allCases.map(Zaalrol.aanTafel)
      + Indienersoort.allCases.map(Zaalrol.indiener) + [.gemeente, .jeugdige, .casusregisseur]
    aanduidingen = Set((bekenden.aanduidingen + rollen.map(woorden.woord)).map(woorden.gevouwen))
  }

  /// The question. The chair chose it: a municipality in it stays.
  func vraag(_ tekst: String) -> String { verhul(tekst, namen) }

  func tekst(_ tekst: String) -> String { verhul(tekst, alles) }

  /// Who made a promise: several are told apart by `en` and by commas.
  func wie(_ tekst: String, namens: String?) -> String {
    var namen: [String] = []
    for deel in tekst.split(separator: ", ").flatMap({ $0.split(separator: " en ") }) {
      let een = een(String(deel), namens: namens)
      if !namen.contains(een) { namen.append(een) }
    }
    return namen.joined(separator: ", ")
  }

  private func een(_ tekst: String, namens: String?) -> String {
    let delen = Set(Naamregel.woorden(tekst).map(woorden.gevouwen))
    if !delen.isEmpty, aanwezig.contains(where: delen.isSubset) { return tekst }
    let letters = Naamregel.letters(tekst, woorden.gevouwen)
    let rol = namen.first { $0.letters == letters }?.rol
    if let rol, rol != .buitenDeZaal { return woord(rol) }
    for aanduiding in [tekst, namens].compactMap({ $0 })
    where aanduidingen.contains(woorden.gevouwen(aanduiding)) {
      return woord(.genoemd(aanduiding))
    }
    return woorden.woord(.buitenDeZaal)
  }

  /// What somebody is called, without a municipality or somebody else's name in it.
  private func woord(_ rol: Zaalrol) -> String {
    guard case .genoemd(let naam) = rol else { return woorden.woord(rol) }
    let letters = Array(naam)
    if gemeenten.contains(where: { $0.staatErgens(in: letters, woorden.gevouwen) }) {
      return woorden.woord(.gemeente)
    }
    let noemt = namen.contains { $0.rol != nil && $0.staatErgens(in: letters, woorden.gevouwen) }
    return woorden.woord(noemt ? .betrokkene : rol)
  }

  private func verhul(_ tekst: String, _ regels: [Naamregel]) -> String {
    let letters = Array(tekst)
    let gevouwen = letters.map { woorden.gevouwen(String($0)) }
    var uit = ""
    var plaats = 0
    while plaats < letters.count {
      guard let regel = regels.first(where: { $0.staat(in: letters, gevouwen, op: plaats) }) else {
        uit.append(letters[plaats])
        plaats += 1
        continue
      }
      let einde = plaats + regel.letters.count
      uit += regel.rol.map { "[\(woord($0))]" } ?? String(letters[plaats..<einde])
      plaats = einde
    }
    return uit
  }
}
