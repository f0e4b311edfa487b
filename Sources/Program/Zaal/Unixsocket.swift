import Glibc

/// A stream socket with a path (unix(7)), which never makes anybody wait.
enum Unixsocket {
  /// A new one; -1 with `errno` when the system has none.
  static func maak() -> Int32 {
    zonderWachten(socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0))
  }

  static func bind(_ descriptor: Int32, _ pad: String) -> Int32 {
    metAdres(pad) { Glibc.bind(descriptor, $0, $1) }
  }

  static func connect(_ descriptor: Int32, _ pad: String) -> Int32 {
    metAdres(pad) { Glibc.connect(descriptor, $0, $1) }
  }

  /// The next one that asks to be let in; -1 when nobody does.
  static func accept(_ descriptor: Int32) -> Int32 {
    zonderWachten(Glibc.accept(descriptor, nil, nil))
  }

  /// Whether the other end is a program of this same user (SO_PEERCRED: pid, uid and gid).
  static func isEigen(_ descriptor: Int32) -> Bool {
    var ander: [UInt32] = [0, .max, .max]
    var grootte = socklen_t(ander.count * MemoryLayout<UInt32>.size)
    let gelukt = getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &ander, &grootte) == 0
    return gelukt && ander[1] == geteuid()
  }

  private static func zonderWachten(_ descriptor: Int32) -> Int32 {
    if descriptor >= 0 {
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }
    return descriptor
  }

  /// -1 with `ENAMETOOLONG` for a path that does not fit in an address.
  private static func metAdres(
    _ pad: String, _ doe: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    var adres = sockaddr_un()
    adres.sun_family = sa_family_t(AF_UNIX)
    let past = withUnsafeMutableBytes(of: &adres.sun_path) { plaats in
      guard pad.utf8.count < plaats.count else { return false }
      plaats.copyBytes(from: pad.utf8)
      return true
    }
    guard past else {
      errno = ENAMETOOLONG
      return -1
    }
    return withUnsafePointer(to: &adres) { adres in
      adres.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        doe($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
