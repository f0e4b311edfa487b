import Codec
import Domain
import TUI

/// A screen that nobody sees: it keeps every picture, with its time, as an asciicast of version 2
/// (docs.asciinema.org/manual/asciicast/v2). Whoever waits on it has waited at once, so that a tape
/// is recorded as fast as it can be drawn, and the same bytes come out every time.
public final class Cast: Beeldscherm {
  public let size: Size
  public let ascii = false
  private let thema: Theme
  private var vorige: Canvas?
  /// Milliseconds since the beginning.
  private var tijd = 0
  private var regels: [UInt8] = []

  /// - Parameter begin: what the clock of the demo says; no other clock plays a part.
  public init(_ size: Size, _ thema: Theme, begin: Moment, titel: String) {
    self.size = size
    self.thema = thema
    let kop: JSONValue = [
      "version": 2, "width": .integer(size.columns), "height": .integer(size.rows),
      "timestamp": .integer(begin.seconden), "title": .text(titel),
      "env": ["TERM": "xterm-256color"],
    ]
    regels = kop.canonical + [0x0A]
  }

  /// The file; its last moment is held as long as the tape holds it.
  public var bestand: [UInt8] { regels + regel("\u{1B}[0m") }

  public func vergeet() { vorige = nil }
  public func onderbreek() {}

  public func wacht(_ milliseconden: Int?, ook descriptors: [Int32]) -> [InputEvent] {
    // Nobody will ever press a key.
    guard let milliseconden else { return [.terminate] }
    tijd += milliseconden
    return [.tick]
  }

  public func toon(_ canvas: Canvas) {
    let sinds = vorige?.size == canvas.size ? vorige : nil
    guard canvas != sinds else { return }
    regels += regel(canvas.ansi(since: sinds, thema))
    vorige = canvas
  }

  private func regel(_ tekst: String) -> [UInt8] {
    let cijfers = String(1_000 + tijd % 1_000).dropFirst()
    var regel = Array("[\(tijd / 1_000).\(cijfers),\"o\",".utf8)
    // The one control character that a picture is sent with; no text of the program has any.
    for byte in JSONValue.text(tekst).canonical {
      if byte == 0x1B { regel += "\\u001b".utf8 } else { regel.append(byte) }
    }
    return regel + Array("]\n".utf8)
  }
}
