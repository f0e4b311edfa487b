/// A name, or a part of one, as it is looked for in a text.
struct Naamregel {
  /// Folded, a character each.
  let letters: [String]
  /// What to write instead; `nil` leaves the name where it stands.
  let rol: Zaalrol?
  /// One word that may be an ordinary one as well: a name only where it has a capital.
  let isWoord: Bool

  init(_ naam: String, _ rol: Zaalrol?, isWoord: Bool, _ gevouwen: (String) -> String) {
    letters = Self.letters(naam, gevouwen)
    self.rol = rol
    self.isWoord = isWoord
  }

  /// A name as a whole, and each part of it with a capital: people are called by those as well.
  static func regels(
    _ naam: String, _ rol: Zaalrol?, _ gevouwen: (String) -> String
  ) -> [Naamregel] {
    let woorden = woorden(naam)
    let delen = woorden.filter { $0.count > 1 && $0.first?.isUppercase == true }
    return [Naamregel(naam, rol, isWoord: woorden.count < 2, gevouwen)]
      + delen.map { Naamregel($0, rol, isWoord: true, gevouwen) }
  }

  /// Of the same length the earlier one stays ahead.
  static func langsteEerst(_ regels: [Naamregel]) -> [Naamregel] {
    regels.filter { !$0.letters.isEmpty }.enumerated()
      .sorted { ($1.element.letters.count, $0.offset) < ($0.element.letters.count, $1.offset) }
      .map(\.element)
  }

  static func woorden(_ naam: String) -> [String] {
    naam.split { !$0.isLetter }.map(String.init)
  }

  static func letters(_ tekst: String, _ gevouwen: (String) -> String) -> [String] {
    tekst.map { gevouwen(String($0)) }
  }

  func voorafgegaan(door woord: String, _ gevouwen: (String) -> String) -> Naamregel {
    Naamregel(letters: Self.letters(woord, gevouwen) + letters, rol: rol)
  }

  private init(letters: [String], rol: Zaalrol?) {
    self.letters = letters
    self.rol = rol
    isWoord = false
  }

  func staatErgens(in tekst: [Character], _ gevouwen: (String) -> String) -> Bool {
    let letters = tekst.map { gevouwen(String($0)) }
    return tekst.indices.contains { staat(in: tekst, letters, op: $0) }
  }

  /// Whether this stands at a place as words of its own; also with the s of `Sannes fiets`.
  func staat(in tekst: [Character], _ gevouwen: [String], op plaats: Int) -> Bool {
    let einde = plaats + letters.count
    guard einde <= tekst.count, gevouwen[plaats] == letters[0],
      plaats == 0 || !tekst[plaats - 1].hoortBijWoord, !isWoord || tekst[plaats].isUppercase,
      gevouwen[plaats..<einde].elementsEqual(letters)
    else { return false }
    if einde == tekst.count || !tekst[einde].hoortBijWoord { return true }
    return tekst[einde] == "s" && (einde + 1 == tekst.count || !tekst[einde + 1].hoortBijWoord)
  }
}

extension Character {
  fileprivate var hoortBijWoord: Bool { isLetter || isNumber }
}
