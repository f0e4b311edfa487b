/// The file of an act of destruction: opened before anything is destroyed, written after it.
public protocol Aktebestand {
  var pad: String { get }
  /// Writes the whole act, so that it survives a loss of power.
  func schrijf(_ tekst: String) throws(Aktefout)
}

/// Why an act cannot be written, as one sentence.
public struct Aktefout: Error, Equatable, Sendable {
  public let zin: String

  public init(zin: String) { self.zin = zin }
}
