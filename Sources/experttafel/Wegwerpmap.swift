import FoundationEssentials
import Glibc
import Program

/// A folder for one tape, gone when nobody holds it any more. What happens in it reads nothing of
/// the person's own: no store, no configuration, no logs.
final class Wegwerpmap {
  let pad: String

  init() throws {
    // POSIX: temporary files go to $TMPDIR, else to /tmp. mkdtemp makes the folder 0700 and its name
    // unguessable, and only fictional cases of the demo ever come into it.
    let sjabloon = (Omgeving["TMPDIR"] ?? "/tmp") + "/experttafel-tape-XXXXXX"
    var letters = Array(sjabloon.utf8CString)
    guard mkdtemp(&letters) != nil else {
      throw Gebruiksfout.nietGeschreven(bestand: sjabloon, code: errno)
    }
    pad = String(decoding: letters.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    // Fictional, and in the folder for what is temporary: what cannot go may stay, and at the end of
    // a tape there is nobody to tell.
    try? FileManager.default.removeItem(atPath: pad)
  }

  /// Turns one bit over where a word first stands in the file with the events.
  func vervals(_ woord: String) -> Bool {
    let bestand = pad + "/regio/events.sqlite"
    guard let bytes = FileManager.default.contents(atPath: bestand),
      let plek = bytes.firstRange(of: Data(woord.utf8))?.lowerBound
    else { return false }
    let descriptor = open(bestand, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var anders = bytes[plek] ^ 1
    return pwrite(descriptor, &anders, 1, off_t(plek - bytes.startIndex)) == 1
  }

  /// Runs this program itself and answers what it wrote, on either stream.
  func voerUit(_ argumenten: [String]) -> Opdrachtuitslag {
    var pijp: [Int32] = [-1, -1]
    guard pipe(&pijp) == 0 else { return mislukt(errno) }
    defer { close(pijp[0]) }
    for einde in pijp { _ = fcntl(einde, F_SETFD, FD_CLOEXEC) }
    var acties = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&acties)
    defer { posix_spawn_file_actions_destroy(&acties) }
    posix_spawn_file_actions_addopen(&acties, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&acties, pijp[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&acties, pijp[1], STDERR_FILENO)
    let woorden = kopie(["experttafel"] + argumenten)
    let omgeving = kopie(["HOME=\(pad)", "TMPDIR=\(pad)", "USER=m.devries"])
    defer { for woord in woorden + omgeving { free(woord) } }
    var kind: pid_t = 0
    let fout = posix_spawn(
      &kind, "/proc/self/exe", &acties, nil, woorden + [nil], omgeving + [nil])
    close(pijp[1])
    guard fout == 0 else { return mislukt(fout) }
    let regels = lees(pijp[0]).split(separator: "\n").map(String.init)
    var status: Int32 = 0
    while waitpid(kind, &status, 0) < 0, errno == EINTR {}
    // Below 128 is a status, above it a signal, as shells count.
    let einde = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    return Opdrachtuitslag(regels: regels, status: einde)
  }

  private func kopie(_ woorden: [String]) -> [UnsafeMutablePointer<CChar>?] {
    woorden.map { woord in strdup(woord) }
  }

  private func mislukt(_ code: Int32) -> Opdrachtuitslag {
    Opdrachtuitslag(regels: [String(cString: strerror(code))], status: -1)
  }

  private func lees(_ descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var stuk = [UInt8](repeating: 0, count: 4_096)
    while true {
      let aantal = read(descriptor, &stuk, stuk.count)
      if aantal < 0, errno == EINTR { continue }
      guard aantal > 0 else { return String(decoding: bytes, as: UTF8.self) }
      // A screen holds no more than this; the rest is read and dropped.
      if bytes.count < 1 << 16 { bytes += stuk.prefix(aantal) }
    }
  }
}
