import Glibc

/// A file that appears whole or not at all: written beside its place, synced, then renamed.
final class NieuwBestand {
  private let pad: String
  private let tijdelijk: String
  private let descriptor: Int32
  private var isKlaar = false

  init(_ pad: String) throws {
    self.pad = pad
    tijdelijk = "\(pad).\(getpid()).tmp"
    var gegevens = stat()
    if stat(pad, &gegevens) == 0, gegevens.st_mode & S_IFMT == S_IFDIR {
      throw Gebruiksfout.nietGeschreven(bestand: pad, code: EISDIR)
    }
    descriptor = open(tijdelijk, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw Gebruiksfout.nietGeschreven(bestand: pad, code: errno) }
  }

  deinit {
    close(descriptor)
    if !isKlaar { unlink(tijdelijk) }
  }

  func schrijf(_ bytes: [UInt8]) throws {
    let code = Uit.schrijf(bytes, naar: descriptor)
    if code != 0 { throw Gebruiksfout.nietGeschreven(bestand: pad, code: code) }
  }

  func klaar() throws {
    guard fsync(descriptor) == 0, rename(tijdelijk, pad) == 0 else {
      throw Gebruiksfout.nietGeschreven(bestand: pad, code: errno)
    }
    isKlaar = true
  }
}
