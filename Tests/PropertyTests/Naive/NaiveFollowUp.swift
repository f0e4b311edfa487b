import Domain

/// What the team owes or awaits, by a second reading of SCREENS.md section 5: each kind is searched
/// for by itself, and everything is sorted as one list.
struct NaiveLine: Hashable {
  let kind: String
  let number: String
  let date: Datum
  var key = ""
  var isOurs = false

  var text: String { "\(kind) \(number) \(date.tekst) \(key)" }
}

extension NaiveRegion {
  static let kinds = [
    "opschalen", "aanmelding", "aanvulling", "uitwerken", "afspraak", "contact", "antwoord",
    "overbrugging", "machtiging", "verjaardag", "klacht", "norm",
  ]

  func followUp(at moment: Moment) -> [String] {
    let today = moment.datum
    typealias Place = (Int, Int, Int, String)
    var proposed: [(key: Place, text: String)] = []
    var rest: [(key: Place, number: String, order: Int, text: String)] = []
    func add(_ lines: [NaiveLine]) {
      for line in lines {
        let kind = Self.kinds.firstIndex(of: line.kind) ?? 99
        rest.append(
          (
            (line.date.dagen, kind, line.isOurs ? 0 : 1, line.number), line.number, rest.count,
            line.text
          ))
      }
    }
    for casus in casussen {
      if casus.phase != "gesloten", let advice = casus.advice, let due = casus.due {
        let (proposal, ladder) = casus.proposal(advice, on: today)
        let contact = casus.nextContact(advice)
        let (line, named) = casus.boardLine(proposal, ladder, contact, due, on: today)
        if proposal == "geen" {
          add([line])
        } else {
          let rank = proposal == "escaleren" ? 0 : 1
          proposed.append(((rank, -max(0, today - contact), due.dagen, casus.number), line.text))
        }
        add(casus.awaitedAnswers.filter { $0.key != named })
      }
      add(casus.beforeAdvice(in: self, on: today))
      add(casus.promises(of: memberNames))
      add([casus.bridge(on: today), casus.frame, casus.birthday(on: today)].compactMap { $0 })
      add(casus.complaints)
    }
    return proposed.sorted { $0.key < $1.key }.map(\.text)
      + rest.sorted { $0.key == $1.key ? $0.order < $1.order : $0.key < $1.key }.map(\.text)
  }

  /// Of those who are in the team now, by their last name in the stream.
  private var memberNames: [[UInt8]] {
    let team = streams.first { $0.key.hasPrefix("team/") }?.value ?? []
    let gone = team.all("team.lid-vertrokken").compactMap { $0.text("lid") }
    return team.all("team.lid-toegevoegd").compactMap { added in
      guard let id = added.text("lid"), !gone.contains(id) else { return nil }
      let newest = team.newest("team.lid-toegevoegd", "team.lid-gewijzigd") {
        $0.text("lid") == id && $0.text("naam") != nil
      }
      return newest?.text("naam").map { Array($0.utf8) }
    }
  }

  /// The norm that holds for waiting, with its weeks.
  func waitingWeeks(on today: Datum) -> Int? {
    let team = streams.first { $0.key.hasPrefix("team/") }?.value ?? []
    let norms = team.all("team.norm-vastgesteld").filter { norm in
      norm.date("vanaf").map { $0 <= today } ?? false
    }
    for word in ["tafel", "treek", "aanmeld"] {
      let fitting = norms.filter { $0.text("norm")?.lowercased().contains(word) ?? false }
      if let newest = fitting.compactMap({ $0.date("vanaf") }).max() {
        return fitting.last { $0.date("vanaf") == newest }?.number("weken")
      }
    }
    return nil
  }
}
