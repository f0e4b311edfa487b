import Domain
import Glibc

/// The end of the line at the wall. It takes whole messages or nothing: at the first thing that is
/// none, the line is broken off.
final class Zaalontvanger {
  private let pad: String
  private(set) var descriptor: Int32?
  /// What there is to show; `nil` without a connection, and until something is said over it.
  private(set) var beeld: Zaalbeeld?
  /// What was read of a line that is not whole yet.
  private var begin: [UInt8] = []

  init(_ pad: String) { self.pad = pad }

  deinit { verbreek() }

  /// Connects, unless that was done or nobody of this user listens.
  func verbind() {
    guard descriptor == nil else { return }
    let nieuw = Unixsocket.maak()
    guard nieuw >= 0 else { return }
    guard Unixsocket.connect(nieuw, pad) == 0, Unixsocket.isEigen(nieuw) else {
      close(nieuw)
      return
    }
    descriptor = nieuw
  }

  /// Takes what has come in; a limit keeps the keys of the wall alive whatever the other end does.
  func lees() {
    var stuk = [UInt8](repeating: 0, count: 1 << 16)
    for _ in 0..<16 {
      guard let descriptor else { return }
      let aantal = read(descriptor, &stuk, stuk.count)
      if aantal < 0, errno == EAGAIN || errno == EINTR { return }
      guard aantal > 0, neem(stuk.prefix(aantal)) else { return verbreek() }
    }
  }

  /// Answers whether all of it was well formed.
  private func neem(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let einde = rest.firstIndex(of: UInt8(ascii: "\n")) {
      guard let nieuw = Zaalbeeld(bericht: begin + rest[..<einde]) else { return false }
      beeld = nieuw
      begin = []
      rest = rest[(einde + 1)...]
    }
    begin += rest
    return begin.count <= Zaalmaat.regel
  }

  private func verbreek() {
    if let descriptor { close(descriptor) }
    descriptor = nil
    beeld = nil
    begin = []
  }
}
