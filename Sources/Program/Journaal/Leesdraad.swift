import Dispatch
import Domain
import Exchange
import Synchronization

/// Reads a source on a thread of its own: while one batch of lines is judged and stored, the next is
/// parsed. The lines arrive in their order; at most `voorsprong` batches wait.
final class Leesdraad: Sendable {
  /// A line with its number, from 1: what it holds, or what is wrong with its form.
  typealias Regel = (nummer: Int, inhoud: Result<Binnengekomen, Regelfout>)

  private enum Post {
    case regels([Regel])
    case einde
    /// The source cannot be read any further.
    case fout(any Error)
  }

  private struct Stand {
    var post: [Post] = []
    var isGestopt = false
  }

  /// Nobody waits for the rest any more.
  private struct Gestopt: Error {}

  private let bron: Regelbron
  private let ontvangen: Moment
  private let stand = Mutex(Stand())
  private let ruimte = DispatchSemaphore(value: 0)
  private let gevuld = DispatchSemaphore(value: 0)

  private static let voorsprong = 4
  private static let regelsPerPartij = 512
  /// A batch is not larger than this and one line.
  private static let bytesPerPartij = 512 * 1024

  init(_ bron: Regelbron, ontvangen: Moment) {
    self.bron = bron
    self.ontvangen = ontvangen
    for _ in 0..<Self.voorsprong { ruimte.signal() }
  }

  /// Calls `body` for each line, on the thread of the caller.
  ///
  /// - Throws: what `body` throws, and `Regelbronfout`.
  func regels(_ body: (Regel) throws -> Void) throws {
    DispatchQueue.global().async { self.lees() }
    defer { stop() }
    while true {
      gevuld.wait()
      let post = stand.withLock { $0.post.removeFirst() }
      ruimte.signal()
      switch post {
      case .regels(let regels): for regel in regels { try body(regel) }
      case .einde: return
      case .fout(let fout): throw fout
      }
    }
  }

  private func lees() {
    var envelop = Envelop(ontvangen: ontvangen)
    var partij: [Regel] = []
    var bytes = 0
    do {
      try bron.regels { nummer, regel in
        do throws(Regelfout) {
          partij.append((nummer, .success(try envelop.lees(regel))))
        } catch {
          partij.append((nummer, .failure(error)))
        }
        bytes += regel.count
        guard partij.count == Self.regelsPerPartij || bytes >= Self.bytesPerPartij else { return }
        try geef(.regels(partij))
        partij.removeAll(keepingCapacity: true)
        bytes = 0
      }
      try geef(.regels(partij))
      try geef(.einde)
    } catch is Gestopt {
      // Whoever asked for the lines has left; there is nobody to tell.
      return
    } catch {
      lever(.fout(error))
    }
  }

  private func geef(_ post: sending Post) throws(Gestopt) {
    ruimte.wait()
    if stand.withLock({ $0.isGestopt }) { throw Gestopt() }
    lever(post)
  }

  private func lever(_ post: sending Post) {
    stand.withLock { $0.post.append(post) }
    gevuld.signal()
  }

  private func stop() {
    stand.withLock { $0.isGestopt = true }
    ruimte.signal()
  }
}
