import Glibc

/// Why a scenario cannot go on, with what was on the screen at that moment.
public struct Failure: Error, CustomStringConvertible {
  /// What was expected or tried, in one sentence.
  public let reason: String
  /// The picture of the screen, or nil when there is no screen.
  public let picture: String?
  /// The line of the scenario, or nil when the failure has no single place.
  public var line: Int?

  init(_ reason: String, picture: String? = nil, line: Int? = nil) {
    self.reason = reason
    self.picture = picture
    self.line = line
  }

  public var description: String {
    let place = line.map { "line \($0): " } ?? ""
    guard let picture else { return place + reason }
    let rows = picture.split(separator: "\n", omittingEmptySubsequences: false)
    return ([place + reason, "the screen:"] + rows.map { "  |\($0)" }).joined(separator: "\n")
  }

  /// The failure of a system call, in the words of the system.
  static func system(_ action: String, _ number: Int32) -> Failure {
    Failure("\(action): \(String(cString: strerror(number)))")
  }
}

/// How a program ended.
public enum Exit: Equatable, Sendable {
  /// It returned 0 to 255; 127 when it could not be executed in its terminal.
  case status(Int)
  /// The number of the signal that ended it.
  case signal(Int)
}
