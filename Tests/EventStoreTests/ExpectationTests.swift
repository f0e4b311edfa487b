import EventStore
import Testing

/// Expected versions and repeated ids: who was first, and what a retry means.
@Suite struct ExpectationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: Kind.allCases)
  func `a writer that was not the first stores nothing`(_ kind: Kind) throws {
    let store = try kind.make(in: folder)
    _ = try store.append([event("1")], expecting: [Expectation(stream: "a", version: 0)])
    #expect(throws: StoreError.wrongVersion(stream: "a", expected: 0, actual: 1)) {
      try store.append(
        [event("2", in: "b"), event("3")],
        expecting: [Expectation(stream: "b", version: 0), Expectation(stream: "a", version: 0)])
    }
    #expect(try store.count == 1)
    let both = [Expectation(stream: "b", version: 0), Expectation(stream: "a", version: 1)]
    #expect(try store.append([event("2", in: "b"), event("3")], expecting: both) == [2, 3])
  }

  @Test(arguments: Kind.allCases)
  func `a stream that was only read counts as well`(_ kind: Kind) throws {
    let store = try kind.make(in: folder)
    _ = try store.append([event("1", in: "gelezen")], expecting: [])
    #expect(throws: StoreError.wrongVersion(stream: "gelezen", expected: 2, actual: 1)) {
      try store.append([event("2")], expecting: [Expectation(stream: "gelezen", version: 2)])
    }
    let expected = [Expectation(stream: "gelezen", version: 1)]
    #expect(try store.append([event("2")], expecting: expected) == [2])
  }

  @Test(arguments: Kind.allCases)
  func `a retry of a whole batch gives the old positions, whatever was expected`(
    _ kind: Kind
  ) throws {
    let store = try kind.make(in: folder)
    let batch = [event("1"), event("2", in: "b")]
    let expected = [Expectation(stream: "a", version: 0), Expectation(stream: "b", version: 0)]
    #expect(try store.append(batch, expecting: expected) == [1, 2])
    _ = try store.append([event("3")], expecting: [])
    #expect(try store.append(batch, expecting: expected) == [1, 2])
    #expect(try store.count == 3)
    try store.transaction { action in
      let position = try action.append(batch[1])
      #expect(position == 2)
    }
  }

  @Test(arguments: Kind.allCases)
  func `half a batch that is there already is refused whole`(_ kind: Kind) throws {
    let store = try kind.make(in: folder)
    _ = try store.append([event("1")], expecting: [])
    #expect(throws: StoreError.idTaken(id: "1")) {
      try store.append([event("nieuw"), event("1")], expecting: [])
    }
    #expect(try store.count == 1)
  }

  static let others = [
    event("1", in: "b"), event("1", "anders"), event("1", nil), event("1", owner: "b"),
    NewEvent(id: "1", stream: "a", header: [], content: Array("inhoud".utf8)),
  ]

  @Test(arguments: Kind.allCases, others)
  func `the same id with other bytes is refused and leaves no trace`(
    _ kind: Kind, _ other: NewEvent
  ) throws {
    let store = try kind.make(in: folder)
    _ = try store.append([event("1")], expecting: [])
    #expect(throws: StoreError.idTaken(id: "1")) { try store.append([other], expecting: []) }
    try store.transaction { action in
      #expect(throws: StoreError.idTaken(id: "1")) { try action.append(other) }
      let position = try action.append(event("2"))
      #expect(position == 2)
    }
    let verification = try store.verify(progress: { _ in true })
    #expect(verification == Verification(events: 2, wiped: 0, streams: 1, broken: nil))
  }
}
