import Codec

/// Which words of a text went and which came, between two versions of it.
///
/// The words are those that stand between spaces, compared by scalar value; what stands between them
/// does not count. It is the standard library's difference (Myers 1986), of which the work and the
/// memory grow with the square of the changes: of texts that differ too much the whole is marked.
public struct Woordverschil: Equatable, Sendable {
  /// Words one after another that are all in both texts, or all in one of them.
  public struct Deel: Equatable, Sendable {
    public let tekst: String
    /// Only in this text.
    public let isAnders: Bool

    public init(_ tekst: String, isAnders: Bool) {
      self.tekst = tekst
      self.isAnders = isAnders
    }
  }

  /// The older text, with what went marked.
  public let oud: [Deel]
  /// The newer text, with what came marked.
  public let nieuw: [Deel]

  /// More words than this, between the beginning and the end that are the same, are not compared.
  private static let meeste = 1_000

  public init(_ oud: String, _ nieuw: String) {
    let (was, wordt) = (Self.woorden(oud), Self.woorden(nieuw))
    let voor = zip(was, wordt).prefix { $0 == $1 }.count
    let kortste = min(was.count, wordt.count) - voor
    let na = min(kortste, zip(was.reversed(), wordt.reversed()).prefix { $0 == $1 }.count)
    let (weg, erbij) = (was[voor..<(was.count - na)], wordt[voor..<(wordt.count - na)])
    var (anders, nieuwAnders) = (Set(weg.indices), Set(erbij.indices))
    if weg.count <= Self.meeste, erbij.count <= Self.meeste {
      (anders, nieuwAnders) = ([], [])
      for wijziging in Array(erbij).difference(from: Array(weg)) {
        switch wijziging {
        case .remove(let plaats, _, _): anders.insert(voor + plaats)
        case .insert(let plaats, _, _): nieuwAnders.insert(voor + plaats)
        }
      }
    }
    self.oud = Self.delen(was, anders)
    self.nieuw = Self.delen(wordt, nieuwAnders)
  }

  public var isGelijk: Bool { !(oud + nieuw).contains(where: \.isAnders) }

  private static func woorden(_ tekst: String) -> [ExactText] {
    tekst.split(whereSeparator: \.isWhitespace).map { ExactText(String($0)) }
  }

  private static func delen(_ woorden: [ExactText], _ anders: Set<Int>) -> [Deel] {
    var delen: [Deel] = []
    for (plaats, woord) in woorden.enumerated() {
      let isAnders = anders.contains(plaats)
      if let laatste = delen.last, laatste.isAnders == isAnders {
        delen[delen.count - 1] = Deel("\(laatste.tekst) \(woord.string)", isAnders: isAnders)
      } else {
        delen.append(Deel(woord.string, isAnders: isAnders))
      }
    }
    return delen
  }
}
