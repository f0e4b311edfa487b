import Codec
import Domain

/// Which form a draft is of.
public struct Conceptsleutel: Hashable, Sendable {
  /// The casus, table or team that it is about; `nil` for one that does not exist yet.
  public let eigenaar: Stroom?
  /// The action, such as `casus.notitie`.
  public let naam: String
  /// Of several drafts of the same form: one may begin empty and keep what there was.
  public let nummer: Int

  public init(eigenaar: Stroom?, naam: String, nummer: Int) {
    self.eigenaar = eigenaar
    self.naam = naam
    self.nummer = nummer
  }

  /// All that it is about: of a round of contacts also the casussen that its name names.
  public var stromen: [Stroom] {
    let genoemd = naam.split(separator: " ").dropFirst().map { Stroom.casus(String($0)) }
    return (eigenaar.map { [$0] } ?? []) + genoemd
  }

  /// Whether it is about a casus that was destroyed: then it goes too.
  public func isVernietigd(in wereld: Wereld) -> Bool {
    stromen.contains { wereld.standen[$0]?.leven == .vernietigd }
  }
}

/// What was typed in a form and is not recorded yet.
public struct Concept: Equatable, Sendable {
  /// When it was last typed in.
  public let op: Moment
  /// Everything as it was typed, valid or not, and where one was.
  public let inhoud: JSONValue

  public init(op: Moment, inhoud: JSONValue) {
    self.op = op
    self.inhoud = inhoud
  }
}

extension [Conceptsleutel: Concept] {
  /// The newest draft of a form.
  func nieuwste(_ eigenaar: Stroom?, _ naam: String) -> Conceptsleutel? {
    keys.filter { $0.eigenaar == eigenaar && $0.naam == naam }.max { $0.nummer < $1.nummer }
  }
}

extension App {
  /// Takes the drafts that were kept; called at the start and after unlocking.
  /// - Parameter begin: new drafts get a higher number than this; another one for each session.
  public mutating func neemConcepten(_ bewaard: [Conceptsleutel: Concept], begin: Int) {
    concepten = bewaard
    onbewaard = []
    conceptbegin = begin
  }

  /// Says at the start what an earlier session left, a killed one too.
  public mutating func biedConceptenAan() {
    guard melding == nil, !concepten.isEmpty else { return }
    melding = .vastlegwoord(.conceptenWachten(concepten.count))
  }

  /// The draft with a key, to be kept.
  public func concept(_ sleutel: Conceptsleutel) -> Concept? { concepten[sleutel] }

  /// What was typed in a draft is on the disk.
  public mutating func meldBewaard(_ sleutel: Conceptsleutel) { onbewaard.remove(sleutel) }

  /// Another program typed in the same draft: what is typed here goes on under a key of its own.
  /// - Parameter ander: what the other typed; `nil` when that cannot be read.
  /// - Returns: that key.
  public mutating func splitsConcept(
    _ sleutel: Conceptsleutel, ander: Concept?
  ) -> Conceptsleutel {
    let laatste = concepten.nieuwste(sleutel.eigenaar, sleutel.naam)
    let eigen = Conceptsleutel(
      eigenaar: sleutel.eigenaar, naam: sleutel.naam,
      nummer: max(laatste?.nummer ?? 0, conceptbegin) + 1)
    concepten[eigen] = concepten[sleutel]
    concepten[sleutel] = ander
    onbewaard.remove(sleutel)
    onbewaard.insert(eigen)
    if case .formulier(var open) = laag, open.sleutel == sleutel {
      open.sleutel = eigen
      laag = .formulier(open)
    }
    melding = .wisselwoord(.conceptVanTwee)
    return eigen
  }

  /// A draft that another program keeps.
  public mutating func houdConcept(_ sleutel: Conceptsleutel, _ concept: Concept) {
    concepten[sleutel] = concept
  }

  /// Says why a draft could not be kept: it is on the screen, and will be tried again.
  public mutating func meldNietBewaard(_ zin: String) {
    melding = .vastlegwoord(.conceptNietBewaard(zin))
  }

  /// Says why the drafts could not be read.
  public mutating func meldNietGelezen(_ zin: String) { melding = .gezegd(zin) }

  /// What was typed about a destroyed casus goes with it.
  mutating func laatVernietigdeLos(_ beeld: Beeld) {
    let vernietigd = concepten.keys.filter { $0.isVernietigd(in: beeld.wereld) }
    for sleutel in vernietigd { concepten[sleutel] = nil }
    onbewaard.subtract(vernietigd)
    guard case .formulier(let open) = laag, open.sleutel.isVernietigd(in: beeld.wereld) else {
      return
    }
    laag = .geen
    melding = .gezegd(Weigering.naVernietiging.zin(taal))
  }
}
