import Domain

extension NaiveCasus {
  struct Reason {
    let event: NaiveEvent
    let isOfFamily: Bool
  }

  /// Those on the current advice after its newest breakthrough and its newest start of care.
  var counted: [NaiveEvent] {
    let breakthrough = onAdvice.newest("casus.escalatie-beeindigd") {
      $0.text("uitkomst") == "doorbraak"
    }
    return onAdvice.after(breakthrough).after(onAdvice.newest("casus.zorg-gestart"))
  }

  /// The newest counted answer of each party, for as long as nobody started care.
  private var refusals: [NaiveEvent] {
    guard phase == "opvolging" else { return [] }
    let answers = counted.all("casus.advies-beantwoord")
    return answers.filter { answer in
      let isNewest = !answers.after(answer).contains {
        $0.text("partij") == answer.text("partij")
          && $0.text("wie").map { Array($0.utf8) } == answer.text("wie").map { Array($0.utf8) }
      }
      return isNewest && answer.text("antwoord") == "afgewezen"
    }
  }

  private func isOfFamily(_ answer: NaiveEvent) -> Bool {
    ["jeugdige", "ouder"].contains(answer.text("partij"))
  }

  var reasons: [Reason] {
    var reasons = refusals.map { Reason(event: $0, isOfFamily: isOfFamily($0)) }
    let progress = counted.newest("casus.voortgang-gemonitord")
    if let progress, ["gestagneerd", "niet-opgevolgd"].contains(progress.text("stand")) {
      let isOfFamily = progress.text("oorzaak") == "ouders-oneens"
      reasons.append(Reason(event: progress, isOfFamily: isOfFamily))
    }
    if let stop = counted.after(progress).newest("casus.zorg-gestopt") {
      reasons.append(Reason(event: stop, isOfFamily: stop.text("oorzaak") == "ouders-oneens"))
    }
    return reasons
  }

  var column: String {
    if !openSteps.isEmpty { return "geescaleerd" }
    if !reasons.isEmpty { return "gestagneerd" }
    if phase == "gerealiseerd" { return "gerealiseerd" }
    if progress != nil { return "in-uitvoering" }
    let accepted = onAdvice.newest("casus.advies-beantwoord") { $0.text("antwoord") != "afgewezen" }
    return accepted == nil ? "uitgebracht" : "aanvaard"
  }

  func nextContact(_ advice: NaiveEvent) -> Datum {
    let since = progress ?? advice
    if let attempt = events.after(since).newest(
      "casus.contact-gepoogd", where: { $0.date("volgende") != nil }),
      let date = attempt.date("volgende")
    {
      return date
    }
    if let date = progress?.date("volgende") { return date }
    switch adviceField("regime") {
    case "wekelijks": return since.day + 7
    case "maandelijks": return since.day.plus(maanden: 1)
    default: return since.day.plus(maanden: 3)
    }
  }

  /// The ladder on which the stagnation sits.
  private var ladderOfCause: String {
    let cause = counted.newest("casus.voortgang-gemonitord", "casus.zorg-gestopt") {
      $0.text("oorzaak") != nil && $0.text("oorzaak") != "ouders-oneens"
    }
    if let cause {
      switch cause.text("oorzaak") {
      case "wachtlijst", "capaciteit", "advies-niet-passend": return "zorgaanbieder"
      case "contract": return "inkoop"
      default: return "gemeente"
      }
    }
    let party = refusals.last { !isOfFamily($0) }?.text("partij")
    return ["zorgaanbieder", "inkoop"].first { $0 == party } ?? "gemeente"
  }

  func proposal(_ advice: NaiveEvent, on today: Datum) -> (name: String, ladder: String?) {
    let late = openSteps.filter { isDue($0.ladder, $0.step, on: today) }
    let waived = onAdvice.newest("casus.escalatie-afgezien")?.date("tot").map { $0 >= today }
    if advice.text("soort") != "consultatie", waived != true {
      let climbable = late.filter { $0.step.number("trede") ?? 0 < region.rungs($0.ladder) }
      // The first of the oldest, as ties go by the order of the ladders.
      if let oldest = climbable.map(\.step.moment).min(),
        let ladder = climbable.first(where: { $0.step.moment == oldest })?.ladder
      {
        return ("escaleren", ladder)
      }
      let isStuck = column == "gestagneerd" && reasons.contains { !$0.isOfFamily }
      let isPast = phase == "opvolging" && openSteps.isEmpty && due.map { today > $0 } == true
      if isStuck || isPast { return ("escaleren", ladderOfCause) }
    }
    let talks = today >= nextContact(advice) || !late.isEmpty || column == "gestagneerd"
    return (talks ? "contact" : "geen", nil)
  }
}

extension NaiveRegion {
  func board(at moment: Moment) -> String {
    let today = moment.datum
    let rank = ["escaleren": 0, "contact": 1, "geen": 2]
    typealias Card = (key: (Int, Int, String, String), json: String)
    var cards: [Card] = []
    for casus in casussen where casus.phase != "gesloten" {
      guard let advice = casus.advice, let due = casus.due else { continue }
      let contact = casus.nextContact(advice)
      let late = max(0, today - contact)
      let (proposal, ladder) = casus.proposal(advice, on: today)
      let json = NaiveJSON.object([
        ("zaaknummer", NaiveJSON.text(casus.number)),
        ("advies", NaiveJSON.text(advice.text("advies"))),
        ("soort", NaiveJSON.text(advice.text("soort"))), ("kolom", NaiveJSON.text(casus.column)),
        ("uiterlijk", NaiveJSON.date(due)), ("laatsteContact", NaiveJSON.date(casus.progress?.day)),
        ("volgendeContact", NaiveJSON.date(contact)), ("dagenTeLaat", NaiveJSON.number(late)),
        ("voorstel", NaiveJSON.text(proposal)), ("ladder", NaiveJSON.text(ladder)),
        ("escalaties", casus.openJSON),
        ("overbruggingszorg", casus.hasBridge(on: today) ? "true" : "false"),
        ("procesversneller", NaiveJSON.text(casus.runner)),
      ])
      cards.append(((rank[proposal] ?? 9, -late, due.tekst, casus.number), json))
    }
    return NaiveJSON.array(cards.sorted { $0.key < $1.key }.map(\.json))
  }
}
