import Domain

/// What happens to a group of casussen and their table.
enum PlainScript {
  /// The casussen of one table.
  static let size = 8

  static let team: [PlainEvent] =
    [PlainEvent("team.ingericht") { _ in #"{"naam":"Expertteam Plat","regio":"Plat"}"# }]
    + ["voorzitter", "procesversneller", "secretaris", "lid"].enumerated().map { index, role in
      PlainEvent("team.lid-toegevoegd", minute: 1) { _ in
        #"""
        {"deskundigheid":["hechting","wlz"],"lid":"L\#(index + 1)","naam":"Noë Horváth \#(index)",\#
        "organisatie":"Kantelhof","rol":"\#(role)","schil":"vast"}
        """#
      }
    }

  /// The events by the day after the group began.
  static let days: [(offset: Int, events: [PlainEvent])] = {
    var days: [Int: [PlainEvent]] = [:]
    for (day, minute, type, data) in table {
      days[day, default: []].append(PlainEvent("tafel.\(type)", minute: minute, data: data))
    }
    for member in 0..<size {
      for (day, minute, type, data) in casus {
        days[day, default: []].append(
          PlainEvent("casus.\(type)", member: member, minute: minute + member * 8, data: data))
      }
      // At the table one item follows the other.
      for (type, minute, data) in item {
        days[28, default: []].append(
          PlainEvent(type, member: member, minute: 580 + member * 20 + minute, data: data))
      }
    }
    return days.map { (offset: $0.key, events: $0.value.sorted { $0.minute < $1.minute }) }
      .sorted { $0.offset < $1.offset }
  }()

  private typealias Data = @Sendable (PlainCasus) -> String?

  private static let table: [(day: Int, minute: Int, type: String, data: Data)] = [
    (
      3, 540, "gepland",
      {
        #"{"begin":"\#($0.day(25))T09:30:00Z","duurMinuten":180,"locatie":"Zaal 2","voorzitter":"L1"}"#
      }
    ),
    (20, 540, "genodigd", { _ in guest("komt", 1) }),
    (20, 541, "genodigd", { _ in guest("uitgenodigd", 2) }),
    (20, 542, "genodigd", { _ in guest("komt", 3) }),
    (28, 560, "aanwezigheid-vastgelegd", { _ in present(1) }),
    (28, 561, "aanwezigheid-vastgelegd", { _ in present(3) }),
    (28, 570, "geopend", { _ in "{}" }),
    (28, 750, "gesloten", { _ in #"{"verslag":"Alle casussen zijn besproken."}"# }),
  ]

  private static func guest(_ answer: String, _ number: Int) -> String {
    #"{"antwoord":"\#(answer)","lid":"L\#(number)","naam":"Noë Horváth","rol":"vaste-kern"}"#
  }

  private static func present(_ number: Int) -> String {
    #"{"lid":"L\#(number)","naam":"Noë Horváth","rol":"vaste-kern"}"#
  }

  private static let item: [(type: String, minute: Int, data: Data)] = [
    ("tafel.punt-begonnen", 0, { #"{"casus":"\#($0.id)"}"# }),
    (
      "casus.besproken", 18,
      {
        #"""
        {"aanwezig":["ouder","voorzitter","vaste-kern"],"minuten":18,"tafel":"\#($0.table)",\#
        "uitkomst":"advies"}
        """#
      }
    ),
    ("tafel.punt-beeindigd", 19, { #"{"casus":"\#($0.id)"}"# }),
  ]
}

extension PlainEvent {
  init(
    _ type: String, member: Int = 0, minute: Int = 0,
    data: @escaping @Sendable (PlainCasus) -> String?
  ) {
    self.type = type
    self.member = member
    self.minute = minute
    self.data = data
  }
}
