import Glibc
import Program

/// Shows on a terminal how far a long job is, and hears Ctrl-C: the signal is held back and looked
/// for at each step, so that the job can stop at a place where nothing is lost.
final class Voortgang {
  private let opScherm = isatty(STDERR_FILENO) != 0
  private var getoond = false
  private var signalen = sigset_t()

  init() {
    sigemptyset(&signalen)
    sigaddset(&signalen, SIGINT)
    sigaddset(&signalen, SIGTERM)
    sigprocmask(SIG_BLOCK, &signalen, nil)
  }

  /// Answers whether to go on.
  func meld(_ aantal: Int) -> Bool {
    var wachtend = sigset_t()
    sigpending(&wachtend)
    if sigismember(&wachtend, SIGINT) == 1 || sigismember(&wachtend, SIGTERM) == 1 { return false }
    if opScherm, aantal % 8192 == 0 {
      getoond = true
      Uit.schrijf("\r\(aantal) …", naar: STDERR_FILENO)
    }
    return true
  }

  func wis() {
    if getoond { Uit.schrijf("\r\u{1B}[K", naar: STDERR_FILENO) }
    getoond = false
  }
}
