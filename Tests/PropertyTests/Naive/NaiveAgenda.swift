import Domain

/// One table as at a moment.
struct NaiveTable {
  let id: String
  let events: [NaiveEvent]

  var status: String {
    switch events.newest("tafel.geopend", "tafel.gesloten", "tafel.afgelast")?.type {
    case "tafel.geopend": "geopend"
    case "tafel.gesloten": "gesloten"
    case "tafel.afgelast": "afgelast"
    default: "gepland"
    }
  }

  var isToCome: Bool { status == "gepland" || status == "geopend" }

  private func planned(_ field: String) -> NaiveEvent? {
    events.newest("tafel.gepland", "tafel.verplaatst") { $0.data[field] != nil }
  }

  var begin: String { planned("begin")?.text("begin") ?? "" }

  func json(_ region: NaiveRegion) -> String {
    let placed = region.casussen.compactMap { casus in
      casus.placed.map { (casus: casus, table: $0.table, by: $0.by) }
    }.filter { $0.table.id == id }
    let order = events.newest("tafel.agenda-geordend")
    var items: [(number: String, minutes: Int?)] = []
    for point in order?.objects("punten") ?? [] {
      let here = placed.first { $0.casus.number == point["casus"] as? String }
      if let here, here.by.place < order?.place ?? 0 {
        items.append((here.casus.number, point["minuten"] as? Int))
      }
    }
    for other in placed.sorted(by: { $0.by.place < $1.by.place })
    where !items.contains(where: { $0.number == other.casus.number }) {
      items.append((other.casus.number, other.by.number("minuten")))
    }
    return NaiveJSON.object([
      ("tafel", NaiveJSON.text(id)), ("begin", NaiveJSON.text(begin)),
      ("duurMinuten", NaiveJSON.number(planned("duurMinuten")?.number("duurMinuten"))),
      ("status", NaiveJSON.text(status)),
      (
        "punten",
        NaiveJSON.array(
          items.map {
            NaiveJSON.object([
              ("zaaknummer", NaiveJSON.text($0.number)), ("minuten", NaiveJSON.number($0.minutes)),
            ])
          })
      ),
    ])
  }
}

extension NaiveRegion {
  var agenda: String {
    let tables = tables.filter(\.isToCome).sorted {
      (Moment($0.begin)?.nanoseconden ?? 0, $0.id) < (Moment($1.begin)?.nanoseconden ?? 0, $1.id)
    }
    let free = casussen.filter { $0.phase == "toegelaten" && $0.placed == nil }
    let urgencies = ["crisis": 0, "spoed": 1, "regulier": 2]
    let waiting = free.filter { $0.settled == nil }.map { casus in
      let urgency = casus.intake("urgentie")?.text("urgentie") ?? ""
      return (
        key: (urgencies[urgency] ?? 9, casus.admission?.day.tekst ?? "", casus.number),
        urgency: urgency
      )
    }.sorted { $0.key < $1.key }
    let settled = free.compactMap { casus in
      casus.settled.map { (key: ($0.day.tekst, casus.number), outcome: $0.text("uitkomst")) }
    }.sorted { $0.key < $1.key }
    return NaiveJSON.object([
      ("tafels", NaiveJSON.array(tables.map { $0.json(self) })),
      (
        "wachtlijst",
        NaiveJSON.array(
          waiting.map {
            NaiveJSON.object([
              ("zaaknummer", NaiveJSON.text($0.key.2)), ("urgentie", NaiveJSON.text($0.urgency)),
              ("sinds", NaiveJSON.text($0.key.1)),
            ])
          })
      ),
      (
        "uitwerken",
        NaiveJSON.array(
          settled.map {
            NaiveJSON.object([
              ("zaaknummer", NaiveJSON.text($0.key.1)), ("sinds", NaiveJSON.text($0.key.0)),
              ("uitkomst", NaiveJSON.text($0.outcome)),
            ])
          })
      ),
    ])
  }
}

extension NaiveCasus {
  func dossier(at moment: Moment) -> String {
    let today = moment.datum
    let promises = events.all("casus.afspraak-gemaakt").filter { made in
      !events.after(made).contains {
        $0.type == "casus.afspraak-afgerond" && $0.text("afspraak") == made.text("afspraak")
      }
    }
    let complaints = events.all("casus.klacht-ontvangen").filter { received in
      !events.after(received).contains {
        $0.type == "casus.klacht-afgehandeld" && $0.text("klacht") == received.text("klacht")
      }
    }
    let youth = intake("jeugdige")?.object("jeugdige") ?? [:]
    let born = (youth["geboortedatum"] as? String).flatMap { Datum($0) }
    return NaiveJSON.object([
      ("zaaknummer", NaiveJSON.text(number)),
      ("codenaam", NaiveJSON.text(intake("codenaam")?.text("codenaam"))),
      ("fase", NaiveJSON.text(phase)),
      ("urgentie", NaiveJSON.text(intake("urgentie")?.text("urgentie"))),
      ("vraagsoort", NaiveJSON.text(intake("vraagsoort")?.text("vraagsoort"))),
      ("tafel", NaiveJSON.text(placed?.table.id)),
      ("advies", NaiveJSON.text(advice?.text("advies"))),
      ("adviezen", NaiveJSON.number(events.all("casus.advies-uitgebracht").count)),
      ("afsprakenOpen", NaiveJSON.number(promises.count)),
      (
        "afsprakenTeLaat",
        NaiveJSON.number(promises.count { $0.date("uiterlijk").map { $0 < today } == true })
      ),
      ("klachtenOpen", NaiveJSON.number(complaints.count)), ("escalaties", openJSON),
      ("gebeurtenissen", NaiveJSON.number(events.count)),
      ("leeftijd", NaiveJSON.number(born.map { Self.age($0, today) })),
      ("achttienOp", NaiveJSON.date(born.flatMap(Self.eighteenth))),
    ])
  }

  private static func age(_ born: Datum, _ today: Datum) -> Int {
    let (from, to) = (born.delen, today.delen)
    return to.jaar - from.jaar - ((to.maand, to.dag) < (from.maand, from.dag) ? 1 : 0)
  }

  private static func eighteenth(_ born: Datum) -> Datum? {
    let (year, month, day) = born.delen
    return Datum(jaar: year + 18, maand: month, dag: day)
      ?? Datum(jaar: year + 18, maand: 3, dag: 1)
  }
}
