import Domain

extension NaiveCasus {
  /// The line of a casus on the board, and the ladder of which it speaks.
  func boardLine(
    _ proposal: String, _ ladder: String?, _ contact: Datum, _ due: Datum, on today: Datum
  ) -> (NaiveLine, String?) {
    if proposal == "escaleren", let ladder {
      let late = openSteps.filter { isDue($0.ladder, $0.step, on: today) }
      let climbable = late.filter { $0.step.number("trede") ?? 0 < region.rungs($0.ladder) }
      let isStuck = column == "gestagneerd" && reasons.contains { !$0.isOfFamily }
      let date: Datum =
        if let step = climbable.first(where: { $0.ladder == ladder })?.step {
          dueDate(ladder, step)
        } else {
          isStuck ? contact : due
        }
      return (NaiveLine(kind: "opschalen", number: number, date: date), ladder)
    }
    // A contact that is asked for by nothing but an answer that is due has the date of that answer.
    let isFamilysNo = column == "gestagneerd" && reasons.allSatisfy(\.isOfFamily)
    let answer = openSteps.first { isDue($0.ladder, $0.step, on: today) }
    if proposal == "contact", !isFamilysNo, today < contact, let answer {
      return (
        NaiveLine(kind: "contact", number: number, date: dueDate(answer.ladder, answer.step)),
        answer.ladder
      )
    }
    return (NaiveLine(kind: "contact", number: number, date: contact), nil)
  }

  private func dueDate(_ ladder: String, _ step: NaiveEvent) -> Datum {
    let answer = events.after(step).newest("casus.escalatie-beantwoord") {
      $0.text("ladder") == ladder
    }
    if let answer { return answer.date("uiterlijk") ?? answer.day + 14 }
    return step.date("antwoordVoor") ?? step.day + 14
  }

  var awaitedAnswers: [NaiveLine] {
    openSteps.map {
      NaiveLine(
        kind: "antwoord", number: number, date: dueDate($0.ladder, $0.step), key: $0.ladder)
    }
  }

  func beforeAdvice(in region: NaiveRegion, on today: Datum) -> [NaiveLine] {
    guard phase != "gesloten", advice == nil, let registered = events.first else { return [] }
    var lines: [NaiveLine] = []
    func add(_ kind: String, _ date: Datum) {
      lines.append(NaiveLine(kind: kind, number: number, date: date))
    }
    let picked = events.newest("casus.opgepakt")
    switch phase {
    case "aangemeld":
      let isOrdinary = intake("urgentie")?.text("urgentie") == "regulier"
      let inADay = Moment(seconden: registered.moment.seconden + 24 * 3_600).datum
      add("aanmelding", isOrdinary ? registered.day + 7 : inADay)
    case "screening":
      if let held = events.newest("casus.gescreend") {
        add("aanvulling", held.date("wachtTot") ?? held.day + 7)
      } else if let picked {
        add("aanmelding", picked.day + 7)
      }
    default: if placed == nil, let settled { add("uitwerken", settled.day + 7) }
    }
    if let weeks = region.waitingWeeks(on: today) {
      let since = intake("wachtSinds")?.date("wachtSinds") ?? registered.day
      add("norm", since + 7 * weeks)
    }
    return lines
  }

  func promises(of members: [[UInt8]]) -> [NaiveLine] {
    guard phase != "gesloten" else { return [] }
    let settled = events.all("casus.afspraak-afgerond").compactMap { $0.text("afspraak") }
    return events.all("casus.afspraak-gemaakt").compactMap { made in
      guard let id = made.text("afspraak"), !settled.contains(id), let date = made.date("uiterlijk")
      else { return nil }
      let isOurs = members.contains(Array((made.text("wie") ?? "").utf8))
      return NaiveLine(kind: "afspraak", number: number, date: date, key: id, isOurs: isOurs)
    }
  }

  func bridge(on today: Datum) -> NaiveLine? {
    guard ["toegelaten", "opvolging"].contains(phase) else { return nil }
    let line = { NaiveLine(kind: "overbrugging", number: number, date: $0) }
    let judged = sinceReopening.all("casus.overbrugging-beoordeeld")
    if let arranged = sinceReopening.newest("casus.overbruggingszorg-geregeld") {
      let found = events.after(arranged).all("casus.overbrugging-beoordeeld")
      if !found.contains(where: { $0.flag("nodig") == false }) {
        let end = arranged.date("tot")
        if let end, end < today { return line(end) }
        if found.last?.flag("toereikend") == false {
          let first = found.after(found.last { $0.flag("toereikend") != false }).first
          return first.map { line($0.day) }
        }
        if let start = arranged.date("vanaf"), start > today { return line(start) }
        return end.map(line)
      }
    }
    guard let newest = judged.last, newest.flag("nodig") == true, newest.flag("toereikend") != true
    else { return nil }
    let since = judged.after(judged.last { $0.flag("nodig") == false }).first
    return since.map { line($0.day) }
  }

  var frame: NaiveLine? {
    guard phase != "gesloten", let end = events.newest("casus.kader-vastgelegd")?.date("tot")
    else { return nil }
    return NaiveLine(kind: "machtiging", number: number, date: end - 42)
  }

  func birthday(on today: Datum) -> NaiveLine? {
    guard phase != "gesloten",
      let text = intake("jeugdige")?.object("jeugdige")["geboortedatum"] as? String,
      let born = Datum(text)
    else { return nil }
    let line = { NaiveLine(kind: "verjaardag", number: number, date: $0) }
    let law = events.newest("casus.vervolg18-bepaald")
    if today >= born.naive(birthday: 16), law == nil {
      return line(born.naive(birthday: 18).plus(maanden: -6))
    }
    for age in [12, 16, 18] where born.naive(birthday: age) > today {
      let day = born.naive(birthday: age)
      return day.plus(maanden: -3) <= today ? line(day) : nil
    }
    return nil
  }

  var complaints: [NaiveLine] {
    let settled = events.all("casus.klacht-afgehandeld").compactMap { $0.text("klacht") }
    return events.all("casus.klacht-ontvangen").compactMap { received in
      guard let id = received.text("klacht"), !settled.contains(id) else { return nil }
      return NaiveLine(kind: "klacht", number: number, date: received.day + 42, key: id)
    }
  }
}

extension Datum {
  /// Who was born on 29 February has the birthday on 1 March in other years.
  fileprivate func naive(birthday age: Int) -> Datum {
    let (year, month, day) = delen
    return Datum(jaar: year + age, maand: month, dag: day)
      ?? Datum(jaar: year + age, maand: 3, dag: 1) ?? self
  }
}
