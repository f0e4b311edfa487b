import Crypto

/// How an event is sealed: two boxes. The header, with the names of stream and owner, under a key of
/// the store, which survives; the content under the key of the casus that it is about. Both are bound
/// to store, stream, version and id, the content to its key as well: a box that is moved, exchanged
/// or relabelled does not open.
final class Seal {
  let ring: Keyring
  private var nonces = SaltSource()

  init(_ ring: Keyring) { self.ring = ring }

  /// An event as it is stored.
  struct Sealed {
    var owner: String?
    var header: [UInt8]
    var content: [UInt8]?
  }

  /// - Parameter stream: the name under which the stream is stored.
  func seal(
    _ event: NewEvent, inStream stream: String, version: Int
  ) throws(StoreError) -> Sealed {
    let place = place(stream, Int64(version), id: event.id.utf8)
    let owner = event.foreignOwner
    var plain: [UInt8] = []
    Self.append(event.stream.utf8, to: &plain)
    Self.append(owner?.utf8 ?? "".utf8, to: &plain)
    plain += event.header
    let header = try Box.seal(
      plain, with: ring.heading, nonce: nonces.next(12), binding: place.adding("header".utf8).bytes)
    let storedOwner = owner.map { $0.isEmpty ? "" : ring.storedName(of: $0) }
    guard let content = event.content else {
      return Sealed(owner: storedOwner, header: header, content: nil)
    }
    let key: (SymmetricKey, [UInt8])
    if storedOwner == NewEvent.store {
      key = (ring.surviving, place.adding("surviving".utf8).bytes)
    } else {
      let caseKey = try ring.keyToSeal(storedOwner ?? stream)
      key = (caseKey.key, place.adding(caseKey.fingerprint).bytes)
    }
    let box = try Box.seal(content, with: key.0, nonce: nonces.next(12), binding: key.1)
    return Sealed(owner: storedOwner, header: header, content: box)
  }

  /// What header and content are bound to.
  fileprivate func place(
    _ stream: String, _ version: Int64, id: some Collection<UInt8>
  ) -> Binding {
    var binding = Binding("event")
    binding.add(ring.storeId)
    binding.add(stream)
    binding.add(version)
    binding.add(id)
    return binding
  }

  private static func append(_ text: String.UTF8View, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: UInt32(text.count).bigEndian) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: text)
  }
}

/// The bytes of one event as they were before sealing, in memory that is used again for the next.
final class OpenedEvent {
  private let seal: Seal
  private var headerBox = ByteBuffer()
  private var contentBox = ByteBuffer()
  private(set) var stream = UnsafeRawBufferPointer(start: nil, count: 0)
  private(set) var owner: UnsafeRawBufferPointer?
  private(set) var header = UnsafeRawBufferPointer(start: nil, count: 0)
  private(set) var content: UnsafeRawBufferPointer?

  init(_ seal: Seal) { self.seal = seal }

  /// Opens the event of a row of `EventView.columns`.
  ///
  /// - Parameter stored: the name under which its stream is stored.
  func open(_ row: Statement, stored: String) throws(StoreError) {
    let place = seal.place(stored, row.integer(2), id: row.bytes(4))
    let heading = place.adding("header".utf8).bytes
    let isOpen: ()? = Box.open(row.bytes(5), with: seal.ring.heading, binding: heading) {
      headerBox.fill($0)
    }
    guard isOpen != nil, splitHeader() else {
      throw .broken(position: row.integer(0), reason: .sealBroken)
    }
    let foreign = row.optionalText(3)
    guard (foreign ?? "").isEmpty == (owner == nil) else {
      throw .broken(position: row.integer(0), reason: .sealBroken)
    }
    content = nil
    guard let box = row.optionalBytes(6) else { return }
    guard let (key, binding) = try key(foreign ?? stored, at: place) else {
      throw .broken(position: row.integer(0), reason: .keyMissing)
    }
    // The key is gone before the content is: such an event reads as destroyed.
    guard let key else { return }
    guard Box.open(box, with: key, binding: binding, { contentBox.fill($0) }) != nil else {
      throw .broken(position: row.integer(0), reason: .sealBroken)
    }
    content = contentBox.bytes
  }

  /// The key of an owner, nil in it when destroyed; nil when there never was one.
  private func key(
    _ owner: String, at place: Binding
  ) throws(StoreError) -> (key: SymmetricKey?, binding: [UInt8])? {
    if owner == NewEvent.store {
      return (seal.ring.surviving, place.adding("surviving".utf8).bytes)
    }
    switch try seal.ring.key(of: owner) {
    case .live(let key): return (key.key, place.adding(key.fingerprint).bytes)
    case .destroyed: return (nil, [])
    case nil: return nil
    }
  }

  /// Stream, owner and header out of the box; false when it is cut short.
  private func splitHeader() -> Bool {
    var rest = headerBox.bytes
    guard let stream = Self.text(&rest), let owner = Self.text(&rest) else { return false }
    self.stream = stream
    self.owner = owner.isEmpty ? nil : owner
    header = rest
    return true
  }

  private static func text(_ rest: inout UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    guard rest.count >= 4 else { return nil }
    let count = Int(UInt32(bigEndian: rest.loadUnaligned(as: UInt32.self)))
    guard rest.count >= 4 + count else { return nil }
    defer { rest = UnsafeRawBufferPointer(rebasing: rest[(4 + count)...]) }
    return UnsafeRawBufferPointer(rebasing: rest[4..<4 + count])
  }
}

/// Memory that grows and is used again, so that a pointer into it holds until the next `fill`.
private final class ByteBuffer {
  private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 2_048, alignment: 8)
  private var count = 0

  deinit { wipe() }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<count]) }

  func fill(_ source: UnsafeRawBufferPointer) {
    if source.count > memory.count {
      wipe()
      memory = .allocate(byteCount: source.count * 2, alignment: 8)
    }
    memory.copyMemory(from: source)
    count = source.count
  }

  /// What was in it is somebody's dossier.
  private func wipe() {
    memory.initializeMemory(as: UInt8.self, repeating: 0)
    memory.deallocate()
  }
}
