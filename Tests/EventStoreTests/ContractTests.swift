import EventStore
import Testing

/// What every store promises, whatever it keeps its events in.
@Suite struct ContractTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: Kind.allCases)
  func `positions and versions count from one without gaps`(_ kind: Kind) throws {
    let store = try kind.make(in: folder)
    #expect(try store.count == 0)
    let batch = [event("1"), event("2", in: "b"), event("3")]
    #expect(try store.append(batch, expecting: []) == [1, 2, 3])
    #expect(try store.append([event("4", in: "b")], expecting: []) == [4])
    let stored = try store.events(after: 0, limit: 10)
    #expect(stored.map(\.position) == [1, 2, 3, 4])
    #expect(stored.map(\.version) == [1, 1, 2, 2])
    #expect(stored.map(\.stream) == ["a", "b", "a", "b"])
    #expect(try store.count == 4)
    #expect(try store.head.position == 4)
  }

  @Test(arguments: Kind.allCases)
  func `bytes come back as they went in, empty ones and absent ones too`(_ kind: Kind) throws {
    let store = try kind.make(in: folder)
    let events = [
      NewEvent(id: "leeg", stream: "a", header: [], content: []),
      NewEvent(id: "stomp", stream: "a", header: [0, 255], content: nil),
      NewEvent(id: "vol", stream: "a", header: [1], content: [0, 1, 0], owner: "ander"),
      NewEvent(id: "eigen", stream: "a", header: [1], content: [2], owner: "a"),
      NewEvent(
        id: "lang", stream: "a", header: [UInt8](repeating: 7, count: 5_000),
        content: [UInt8](repeating: 9, count: 70_000)),
    ]
    _ = try store.append(events, expecting: [])
    let stored = try store.events(inStream: "a")
    #expect(stored.map(\.header) == events.map(\.header))
    #expect(stored.map(\.content) == events.map(\.content))
    #expect(stored.map(\.owner) == [nil, nil, "ander", nil, nil])
    #expect(try store.event(withId: "vol") == stored[2])
    #expect(try store.event(withId: "onbekend") == nil)
    #expect(try store.events(inStream: "onbekend") == [])
  }

  @Test(arguments: Kind.allCases)
  func `a scan sees the same events in order, and stops when its body throws`(
    _ kind: Kind
  ) throws {
    struct Enough: Error {}
    let store = try kind.make(in: folder)
    _ = try store.append((1...20).map { event("\($0)", in: "s\($0 % 3)") }, expecting: [])
    var seen: [StoredEvent] = []
    try store.events(after: 5) { view in
      #expect(view.header.elementsEqual("kop van \(view.id)".utf8))
      seen.append(view.stored())
    }
    #expect(try seen == store.events(after: 5, limit: 100))
    #expect(seen.count == 15)
    var count = 0
    #expect(throws: Enough.self) {
      try store.events(after: 0) { _ in
        count += 1
        if count == 3 { throw Enough() }
      }
    }
    #expect(count == 3)
  }

  @Test(arguments: Kind.allCases)
  func `a scan may read, append and scan, and does not see what came later`(_ kind: Kind) throws {
    let store = try kind.make(in: folder)
    _ = try store.append([event("1"), event("2")], expecting: [])
    var inner = 0
    try store.events(after: 0) { view in
      #expect(try store.event(withId: view.id)?.position == view.position)
      _ = try store.append([event("na \(view.position)")], expecting: [])
      try store.events(after: 0) { _ in inner += 1 }
    }
    #expect(try store.count == 4)
    #expect(inner == 3 + 4)
  }

  @Test(arguments: Kind.allCases)
  func `texts that look alike but differ in bytes are different`(_ kind: Kind) throws {
    let store = try kind.make(in: folder)
    let batch = [event("\u{e9}", in: "\u{e9}"), event("e\u{301}", in: "e\u{301}")]
    #expect(try store.append(batch, expecting: []) == [1, 2])
    #expect(try store.version(ofStream: "\u{e9}") == 1)
    #expect(try store.version(ofStream: "e\u{301}") == 1)
  }

  @Test(arguments: Kind.allCases)
  func `an action that throws leaves nothing, also no stream`(_ kind: Kind) throws {
    struct Regret: Error {}
    let store = try kind.make(in: folder)
    _ = try store.append([event("1")], expecting: [])
    let head = try store.head
    #expect(throws: Regret.self) {
      try store.transaction { action in
        #expect(try action.append(event("2", in: "nieuw")) == 2)
        #expect(try action.find(id: "2")?.stream == "nieuw")
        #expect(try action.events(inStream: "nieuw").count == 1)
        #expect(try action.version(of: "nieuw") == 1)
        throw Regret()
      }
    }
    #expect(try store.head == head)
    #expect(try store.event(withId: "2") == nil)
    #expect(try store.verify(progress: { _ in true }).streams == 1)
    #expect(try store.append([event("2", in: "nieuw")], expecting: []) == [2])
  }

  @Test(arguments: Kind.allCases)
  func `an action inside an action is refused`(_ kind: Kind) throws {
    let store = try kind.make(in: folder)
    try store.transaction { action in
      _ = try action.append(event("1"))
      #expect(throws: StoreError.busy) { try store.append([event("2")], expecting: []) }
    }
    #expect(try store.count == 1)
  }

  @Test(arguments: Kind.allCases)
  func `an action of thousands of events holds together`(_ kind: Kind) throws {
    let store = try kind.make(in: folder)
    try store.transaction { action in
      for number in 1...5_000 { _ = try action.append(event("\(number)", in: "s\(number % 70)")) }
    }
    let verification = try store.verify(progress: { _ in true })
    #expect(verification == Verification(events: 5_000, wiped: 0, streams: 70, broken: nil))
    #expect(throws: StoreError.interrupted) { try store.verify(progress: { _ in false }) }
  }
}
