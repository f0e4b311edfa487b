import Domain

/// What of a dossier may be seen now. Names are hidden until someone asks for them, what is
/// confidential takes a key of its own, and privacy hides every free text as well.
public struct Zicht: Equatable, Sendable {
  public let taal: Taal
  public let onthuld: Bool
  public let vertrouwelijk: Bool
  public let privacy: Bool
  /// What to write for a name that is hidden, the longest name first.
  private let vervangingen: [Vervanging]
  /// Of those only the names as a whole.
  private let heleNamen: [Vervanging]

  /// What someone is in this casus, by the id of the betrokkene.
  private let rollen: [String: String]

  private struct Vervanging: Equatable, Sendable {
    let naam: [Character]
    let door: String
  }

  public init(
    _ taal: Taal, onthuld: Bool = false, vertrouwelijk: Bool = false, privacy: Bool = false,
    namen: [Persoonsnaam] = [], gemeente: String = ""
  ) {
    self.taal = taal
    self.onthuld = onthuld && !privacy
    self.vertrouwelijk = vertrouwelijk && !privacy
    self.privacy = privacy
    var vervangingen: [Vervanging] = []
    var heleNamen: [Vervanging] = []
    var rollen: [String: String] = [:]
    for naam in namen {
      if let id = naam.betrokkene, self.vertrouwelijk || !naam.isVertrouwelijk {
        rollen[id] = naam.rol
      }
      let isVrij = self.onthuld || (naam.isProfessional && !privacy)
      if isVrij && (self.vertrouwelijk || !naam.isVertrouwelijk) { continue }
      let rol = naam.isVertrouwelijk ? taal("betrokkene", "person") : naam.rol
      let door = "[\((rol ?? taal("jeugdige", "young person")).veilig)]"
      heleNamen.append(Vervanging(naam: Array(naam.naam), door: door))
      vervangingen += Self.delen(naam.naam).map { Vervanging(naam: $0, door: door) }
    }
    if privacy && !gemeente.isEmpty {
      heleNamen.append(
        Vervanging(naam: Array(gemeente), door: taal("[gemeente]", "[municipality]")))
    }
    self.rollen = rollen
    self.vervangingen = Self.langsteEerst(vervangingen + heleNamen)
    self.heleNamen = Self.langsteEerst(heleNamen)
  }

  private static func langsteEerst(_ vervangingen: [Vervanging]) -> [Vervanging] {
    vervangingen.filter { !$0.naam.isEmpty }.enumerated()
      .sorted { ($1.element.naam.count, $0.offset) < ($0.element.naam.count, $1.offset) }
      .map(\.element)
  }

  /// Each part of a name with a capital: people are called by those as well.
  private static func delen(_ naam: String) -> [[Character]] {
    let woorden = naam.split(separator: " ").map(Array.init)
    let namen = woorden.filter { $0.count > 1 && ($0.first?.isUppercase ?? false) }
    return woorden.count > 1 ? namen : []
  }

  /// A line that may hold the name of someone of the family.
  func naam(_ tekst: String) -> String { verhul(tekst, vervangingen) }

  /// The name of someone who works in the case, who may share a first name with the family.
  func professional(_ naam: String) -> String { verhul(naam, heleNamen) }

  private func verhul(_ tekst: String, _ vervangingen: [Vervanging]) -> String {
    if vervangingen.isEmpty { return tekst }
    let letters = Array(tekst)
    var uit = ""
    var plaats = 0
    while plaats < letters.count {
      let isBegin = plaats == 0 || !letters[plaats - 1].isLetter
      let gevonden =
        isBegin ? vervangingen.first { Self.staat($0.naam, in: letters, op: plaats) } : nil
      if let gevonden {
        uit += gevonden.door
        plaats += gevonden.naam.count
      } else {
        uit.append(letters[plaats])
        plaats += 1
      }
    }
    return uit
  }

  private static func staat(_ naam: [Character], in tekst: [Character], op plaats: Int) -> Bool {
    let einde = plaats + naam.count
    guard einde <= tekst.count, tekst[plaats] == naam[0] else { return false }
    return tekst[plaats..<einde].elementsEqual(naam)
      && (einde == tekst.count || !tekst[einde].isLetter)
  }

  /// What someone involved is called here, by id.
  func rol(_ betrokkene: String) -> String {
    rollen[betrokkene].map(naam) ?? taal("betrokkene", "person")
  }

  /// A free text: hidden whole under privacy.
  func tekst(_ tekst: String) -> String {
    privacy ? taal("verborgen (privacy)", "hidden (privacy)") : naam(tekst)
  }

  func gemeente(_ naam: String) -> String {
    privacy ? taal("gemeente verborgen", "municipality hidden") : naam
  }

  /// Whether this is confidential and not asked for.
  func verbergt(_ vermelding: Vermelding) -> Bool { vermelding.isVertrouwelijk && !vertrouwelijk }

  var vertrouwelijkeRegel: String { taal("vertrouwelijk (V toont)", "confidential (V shows)") }
}
