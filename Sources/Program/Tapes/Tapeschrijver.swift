import Screens
import TUI

/// Stands between the loop and the screen and turns what somebody does into a tape. Where the line
/// that answers says a text with a name, the tape expects it.
public final class Tapeschrijver: Beeldscherm {
  private let scherm: any Beeldscherm
  private let taal: Taal
  private var laatste: Canvas
  private var toetsen: [Key] = []
  private var regels: [String] = []
  private static let meestePerRegel = 16

  public init(op scherm: any Beeldscherm, _ taal: Taal) {
    self.scherm = scherm
    self.taal = taal
    laatste = Canvas(scherm.size)
  }

  public var size: Size { scherm.size }
  public var ascii: Bool { scherm.ascii }
  public func vergeet() { scherm.vergeet() }
  public func onderbreek() { scherm.onderbreek() }
  public func neemCtrlZ(alsToets: Bool) { scherm.neemCtrlZ(alsToets: alsToets) }

  public func toon(_ canvas: Canvas) {
    laatste = canvas
    scherm.toon(canvas)
  }

  public func wacht(_ milliseconden: Int?, ook descriptors: [Int32]) -> [InputEvent] {
    verwacht()
    let events = scherm.wacht(milliseconden, ook: descriptors)
    for event in events {
      switch event {
      case .key(let toets): toetsen.append(toets)
      case .paste(let tekst):
        let delen = tekst.split(separator: "\n", omittingEmptySubsequences: false)
        toetsen += Array(delen.map { $0.map(Key.character) }.joined(separator: [.enter]))
      case .resize, .tick, .hangup, .terminate, .resumed, .wake: break
      }
    }
    return events
  }

  /// The tape; leaving the program is no part of it.
  public var tekst: String {
    var alles = regels
    var rest = toetsen
    if rest.last == .character("q") { rest.removeLast() }
    alles += Self.regels(van: rest)
    return kop + alles.map { $0 + "\n" }.joined()
  }

  private var kop: String {
    taal(
      """
      title nl Opname
      # Zet boven de stappen bijschriften (caption nl …), en onder elk wat er te zien moet zijn:
      # expect met de naam van een tekst, of met een naam of getal tussen aanhalingstekens.

      """,
      """
      title en Recording
      # Put captions above the steps (caption en …), and below each what must be seen:
      # expect with the name of a text, or with a name or a figure in quotes.

      """)
  }

  /// What the picture after the last keys says.
  private func verwacht() {
    guard !toetsen.isEmpty, laatste.size.rows > 2 else { return }
    let melding = laatste.rows()[laatste.size.rows - 2].drop { $0 == " " }
    guard let naam = Tekstnaam.naam(van: String(melding), taal) else { return }
    regels += Self.regels(van: toetsen) + ["expect \(naam)"]
    toetsen = []
  }

  /// Three letters and more are typed; everything else is keys by name.
  private static func regels(van toetsen: [Key]) -> [String] {
    var regels: [String] = []
    var namen: [String] = []
    func schrijf() {
      if !namen.isEmpty { regels.append("key " + namen.joined(separator: " ")) }
      namen = []
    }
    var rest = toetsen[...]
    while let eerste = rest.first {
      let letters = rest.prefix { $0.letter != nil }
      let tekst = String(letters.compactMap(\.letter))
      // A space at an end is lost in many an editor.
      if letters.count > 2, tekst.first != " ", tekst.last != " " {
        schrijf()
        regels.append("type " + tekst)
        rest = rest.dropFirst(letters.count)
      } else {
        namen.append(eerste.description)
        if namen.count == meestePerRegel { schrijf() }
        rest = rest.dropFirst()
      }
    }
    schrijf()
    return regels
  }
}

extension Key {
  /// The letter that it types; `nil` for one that a line of a tape cannot hold.
  fileprivate var letter: Character? {
    guard case .character(let letter) = self, String(letter).zonderStuurtekens == String(letter)
    else { return nil }
    return letter
  }
}
