/// How far a log has come: the number of its last entry and the link of that one, 32 bytes. Whoever
/// remembers it elsewhere (in a signed checkpoint) sees later whether a tail was cut off.
public struct AuditHead: Sendable, Equatable {
  public var count: Int
  public var link: [UInt8]

  public init(count: Int, link: [UInt8]) {
    self.count = count
    self.link = link
  }
}

/// What `verify` found.
public struct AuditVerification: Sendable, Equatable {
  /// Up to where the log is whole; all of it when nothing is broken.
  public var head: AuditHead
  /// Behind the last line stands the beginning of one more: a program or the machine stopped in the
  /// middle of an append that nobody was told had succeeded. The next append cuts it off.
  public var torn: Bool
  /// The first place where the log is not whole; nil when it is.
  public var broken: AuditBreak?

  public init(head: AuditHead, torn: Bool, broken: AuditBreak?) {
    self.head = head
    self.torn = torn
    self.broken = broken
  }
}
