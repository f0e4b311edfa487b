import Domain
import Glibc

/// Why no wall can be fed.
public enum Zaalfout: Error, Equatable {
  /// The folder is not this user's alone.
  case onveiligeMap
  /// Another program feeds the wall already.
  case bezet
  /// The number of the error of the system.
  case systeem(Int32)
}

/// The end of the line in the chair's program: any wall of this user that connects is told what it
/// shows, now and at each change. Walls say nothing: one that does, or that does not read what it is
/// told, is let go of. Nothing here waits; the loop polls the descriptors with its own.
public final class Zaalzender {
  private let pad: String
  /// Locked as long as this program listens, and let go of by the system when it dies: so a socket
  /// file that stands there without it is nobody's.
  private let slot: Int32
  private let luisteraar: Int32
  private var muren: [Int32] = []
  private var regel: [UInt8] = []
  private var isOpen = true

  private static let meesteMuren = 4

  /// Listens at `map/naam.sock`; the folder is made when it is not there.
  public init(in map: String, naam: String) throws(Zaalfout) {
    try Self.maak(map)
    pad = "\(map)/\(naam).sock"
    slot = open("\(map)/\(naam).lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if slot < 0 { throw .systeem(errno) }
    guard flock(slot, LOCK_EX | LOCK_NB) == 0 else {
      close(slot)
      throw .bezet
    }
    luisteraar = Unixsocket.maak()
    let code = luisteraar < 0 ? errno : Self.luister(luisteraar, pad)
    if code != 0 {
      close(slot)
      if luisteraar >= 0 { close(luisteraar) }
      throw code == EADDRINUSE ? .bezet : .systeem(code)
    }
  }

  deinit { sluit() }

  /// What the loop is to poll.
  public var descriptors: [Int32] { isOpen ? [luisteraar] + muren : [] }

  /// Something can be read there. Answers whether the descriptor is one of these.
  public func behandel(_ descriptor: Int32) -> Bool {
    if descriptor == luisteraar {
      laatBinnen()
      return true
    }
    guard let index = muren.firstIndex(of: descriptor) else { return false }
    // A wall that is gone reads as its end; one that speaks is no wall.
    var byte: UInt8 = 0
    if read(descriptor, &byte, 1) < 0, errno == EAGAIN || errno == EINTR { return true }
    close(muren.remove(at: index))
    return true
  }

  /// Tells every wall, when it is another thing than they were told last.
  public func toon(_ beeld: Zaalbeeld) {
    let nieuw = beeld.bericht + [UInt8(ascii: "\n")]
    if nieuw == regel { return }
    regel = nieuw
    muren.removeAll { !stuur($0) }
  }

  /// The walls lose their connection, and the socket file goes.
  public func sluit() {
    guard isOpen else { return }
    isOpen = false
    unlink(pad)
    for descriptor in muren + [luisteraar, slot] { close(descriptor) }
  }

  private func laatBinnen() {
    while true {
      let muur = Unixsocket.accept(luisteraar)
      if muur < 0 { return }
      guard muren.count < Self.meesteMuren, Unixsocket.isEigen(muur) else {
        close(muur)
        continue
      }
      if regel.isEmpty || stuur(muur) { muren.append(muur) }
    }
  }

  /// Sends the line whole; a wall that has no room for it is too slow, and is closed.
  private func stuur(_ muur: Int32) -> Bool {
    if send(muur, regel, regel.count, Int32(MSG_NOSIGNAL)) == regel.count { return true }
    close(muur)
    return false
  }

  private static func maak(_ map: String) throws(Zaalfout) {
    if mkdir(map, 0o700) != 0, errno != EEXIST { throw .systeem(errno) }
    var gegevens = stat()
    guard lstat(map, &gegevens) == 0 else { throw .systeem(errno) }
    guard gegevens.st_mode & S_IFMT == S_IFDIR, gegevens.st_uid == geteuid(),
      gegevens.st_mode & 0o077 == 0
    else { throw .onveiligeMap }
  }

  /// The file of a program that died is replaced, one at which somebody listens is not. Answers
  /// `errno`, or 0.
  private static func luister(_ descriptor: Int32, _ pad: String) -> Int32 {
    let proef = Unixsocket.maak()
    defer { if proef >= 0 { close(proef) } }
    if Unixsocket.connect(proef, pad) == 0 || errno == EAGAIN { return EADDRINUSE }
    if errno == ECONNREFUSED { unlink(pad) }
    // Nobody can connect before `listen`, so the rights are right in time.
    guard Unixsocket.bind(descriptor, pad) == 0, chmod(pad, 0o600) == 0, listen(descriptor, 8) == 0
    else { return errno }
    return 0
  }
}
