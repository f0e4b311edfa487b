import Domain

/// One casus as at a moment: what section 3 says of it, each answer searched anew.
struct NaiveCasus {
  let number: String
  let events: [NaiveEvent]
  let region: NaiveRegion

  static let ladders = ["gemeente", "zorgaanbieder", "inkoop"]

  var phase: String {
    var phase = "aangemeld"
    for event in events {
      switch event.type {
      case "casus.opgepakt": phase = "screening"
      case "casus.gescreend":
        switch event.text("uitkomst") {
        case "toegelaten": phase = "toegelaten"
        case "aangehouden": break
        default: phase = "gesloten"
        }
      case "casus.advies-uitgebracht", "casus.zorg-gestopt": phase = "opvolging"
      case "casus.zorg-gestart": phase = "gerealiseerd"
      case "casus.afgesloten": phase = "gesloten"
      case "casus.heropend": phase = "toegelaten"
      default: break
      }
    }
    return phase
  }

  /// The newest value of a field of `aangemeld`.
  func intake(_ field: String) -> NaiveEvent? {
    events.newest("casus.aangemeld", "casus.gegevens-gewijzigd") { $0.data[field] != nil }
  }

  var sinceReopening: [NaiveEvent] { events.after(events.newest("casus.heropend")) }
  var advice: NaiveEvent? { sinceReopening.newest("casus.advies-uitgebracht") }
  /// What was recorded since the current advice.
  var onAdvice: [NaiveEvent] { advice.map { events.after($0) } ?? [] }
  var progress: NaiveEvent? { onAdvice.newest("casus.voortgang-gemonitord") }

  /// The newest value of a field of the advice.
  func adviceField(_ field: String) -> String? {
    (onAdvice.newest("casus.advies-bijgesteld") { $0.text(field) != nil } ?? advice)?.text(field)
  }

  var due: Datum? { adviceField("uiterlijk").flatMap { Datum($0) } }

  /// The newest step of each open ladder.
  var openSteps: [(ladder: String, step: NaiveEvent)] {
    Self.ladders.compactMap { ladder in
      let newest = sinceReopening.newest("casus.geescaleerd", "casus.escalatie-beeindigd") {
        $0.text("ladder") == ladder
      }
      guard let newest, newest.type == "casus.geescaleerd" else { return nil }
      return (ladder, newest)
    }
  }

  var openJSON: String {
    NaiveJSON.object(openSteps.map { ($0.ladder, NaiveJSON.number($0.step.number("trede"))) })
  }

  func isDue(_ ladder: String, _ step: NaiveEvent, on today: Datum) -> Bool {
    let answer = events.after(step).newest("casus.escalatie-beantwoord") {
      $0.text("ladder") == ladder
    }
    if let answer { return today >= answer.date("uiterlijk") ?? answer.day + 14 }
    return today >= step.date("antwoordVoor") ?? step.day + 14
  }

  /// The table on whose agenda it is, with the event that put it there.
  var placed: (table: NaiveTable, by: NaiveEvent)? {
    guard let by = events.newest("casus.geagendeerd"), let id = by.text("tafel"),
      let table = region.table(id), table.isToCome
    else { return nil }
    let left = events.after(by).newest("casus.besproken", "casus.van-agenda-gehaald") {
      $0.text("tafel") == id
    }
    return left == nil ? (table, by) : nil
  }

  /// What made it toegelaten.
  var admission: NaiveEvent? {
    events.newest("casus.gescreend", "casus.heropend") {
      $0.type == "casus.heropend" || $0.text("uitkomst") == "toegelaten"
    }
  }

  /// The newest discussion since then, when it settled the casus.
  var settled: NaiveEvent? {
    guard let discussed = events.after(admission).newest("casus.besproken"),
      discussed.text("uitkomst") != "aangehouden"
    else { return nil }
    return discussed
  }

  var runner: String? {
    let newest = events.newest(
      "casus.procesversnelling-gestart", "casus.procesversnelling-beeindigd", "casus.zorg-gestart",
      "casus.heropend")
    return newest?.text("procesversneller")
  }

  func hasBridge(on today: Datum) -> Bool {
    guard let care = sinceReopening.newest("casus.overbruggingszorg-geregeld"),
      let from = care.date("vanaf")
    else { return false }
    let needless = events.after(care).newest("casus.overbrugging-beoordeeld") {
      $0.flag("nodig") == false
    }
    return needless == nil && from <= today && today <= care.date("tot") ?? today
  }
}
