import Screens
import TUI

/// The program of the wall: shows what it is told, and looks for the chair while it is told nothing.
public final class Zaallus {
  private let venster: any Beeldscherm
  private let ontvanger: Zaalontvanger
  private var scherm: Zaalscherm

  /// - Parameter pad: the socket of the chair's program.
  public init(_ pad: String, op venster: any Beeldscherm, _ taal: Taal) {
    ontvanger = Zaalontvanger(pad)
    self.venster = venster
    scherm = Zaalscherm(taal: taal)
  }

  /// Milliseconds between two looks for the chair's program.
  private static let geduld = 1_000

  /// Runs until somebody stops the wall, or the terminal is gone.
  public func draai() {
    ontvanger.verbind()
    while true {
      scherm.beeld = ontvanger.beeld
      var canvas = Canvas(venster.size, ascii: venster.ascii)
      scherm.teken(op: &canvas)
      venster.toon(canvas)
      let lijn = ontvanger.descriptor
      let events = venster.wacht(
        lijn == nil ? Self.geduld : nil, ook: lijn.map { [$0] } ?? [])
      for event in events where verwerk(event) { return }
    }
  }

  /// Answers whether this was the last event.
  private func verwerk(_ event: InputEvent) -> Bool {
    switch event {
    case .key(.character("q")), .key(.control("c")), .hangup, .terminate: return true
    case .tick: ontvanger.verbind()
    case .wake: ontvanger.lees()
    case .resumed: venster.vergeet()
    case .key, .paste, .resize: break
    }
    return false
  }
}
