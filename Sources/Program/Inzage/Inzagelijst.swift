import Audit
import Domain

/// Who saw one casus, in the order of the log.
public struct Inzagelijst: Equatable, Sendable {
  public let casus: String
  public private(set) var inzages: [Inzage] = []
  /// Since when is logged: the moment of the first entry, whatever it is about.
  public private(set) var begin: Moment?
  /// Entries that could not be understood, about whichever casus.
  public private(set) var onleesbaar = 0
  /// Where the log is not whole; what stands behind it is not in this list.
  public var breuk: AuditBreak?

  /// Takes all entries of a log and keeps those about the casus.
  public init(casus: String, _ inzages: some Sequence<Inzage?> = []) {
    self.casus = casus
    for inzage in inzages { neem(inzage) }
  }

  public mutating func neem(_ inzage: Inzage?) {
    guard let inzage else {
      onleesbaar += 1
      return
    }
    begin = begin ?? inzage.wanneer
    if inzage.gaatOver(casus) { inzages.append(inzage) }
  }

  public var mensen: Int { Set(inzages.map(\.wie)).count }
}
