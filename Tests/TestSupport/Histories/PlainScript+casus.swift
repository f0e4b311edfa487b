import Domain

extension PlainScript {
  /// What happens to each casus: the day, the minute of that day for the first of a group, the
  /// event and its `data`.
  static let casus:
    [(day: Int, minute: Int, type: String, data: @Sendable (PlainCasus) -> String?)] =
      intake + advice + followUp

  private static let intake: [(Int, Int, String, @Sendable (PlainCasus) -> String?)] = [
    (
      0, 540, "aangemeld",
      {
        #"""
        {"codenaam":"\#($0.one(of: "Spotvogel", "Nonnetje", "Kievit", "Grutto")) \#($0.number)",\#
        "domeinen":["jeugdwet","onderwijs"],"hulpvraag":"Thuis loopt het vast; school is sinds de \#
        verhuizing afgebroken en de behandelaar heeft de behandeling teruggegeven. Wie neemt de \#
        regie?","indiener":{"organisatie":"GI Westerkade","soort":"gecertificeerde-instelling"},\#
        "jeugdige":{"geboortedatum":"\#($0.day(-4000 - $0.chance * 20))","gemeente":\#
        "\#($0.one(of: "Zandmeer", "Eikenrade", "Lage Duin"))","naam":"Çağla de Trần"},\#
        "urgentie":"\#($0.one(of: "regulier", "spoed", "regulier", "crisis"))",\#
        "vastgelopen":["treeknorm-overschreden"],"vraagsoort":"passende-hulp"}
        """#
      }
    ),
    (0, 541, "kader-vastgelegd", { _ in #"{"kader":"voogdij"}"# }),
    (0, 542, "betrokkene-toegevoegd", { _ in person(1, "verwijzer") }),
    (0, 543, "betrokkene-toegevoegd", { _ in person(2, "moeder") }),
    (0, 544, "betrokkene-toegevoegd", { _ in person(3, "vader") }),
    (2, 540, "opgepakt", { _ in #"{"door":"Linh Çelik"}"# }),
    (
      2, 541, "toestemming-vastgelegd",
      { _ in #"{"betrokkene":"B2","doel":"bespreken","gegeven":true,"van":"ouder"}"# }
    ),
    (
      3, 600, "stem-vastgelegd",
      { _ in #"{"betrokkene":"B2","tekst":"We vertellen ons verhaal steeds weer.","van":"ouder"}"# }
    ),
    (
      6, 540, "gescreend",
      { _ in
        #"""
        {"criteria":{"complex":true,"eerdereInzetOntoereikend":true,"gevaar":false},\#
        "typering":"procesmatig","uitkomst":"toegelaten"}
        """#
      }
    ),
    (6, 541, "stuk-ontvangen", { #"{"datum":"\#($0.day(-9))","titel":"Perspectiefplan"}"# }),
    (10, 540, "notitie-toegevoegd", { _ in #"{"soort":"feit","tekst":"School gesproken."}"# }),
    (14, 540, "geagendeerd", { #"{"minuten":20,"tafel":"\#($0.table)"}"# }),
  ]

  private static let advice: [(Int, Int, String, @Sendable (PlainCasus) -> String?)] = [
    (
      29, 540, "advies-uitgebracht",
      {
        #"""
        {"advies":"A1","bindend":true,"inGewoneTaal":"Er komt één plan.","regime":"maandelijks",\#
        "soort":"zorgbemiddeling","tafel":"\#($0.table)","tekst":"Zet ambulante hulp in en houd de \#
        plek op school vast tot het gezin weer rust heeft.","uiterlijk":"\#($0.day(60))",\#
        "verantwoordelijke":{"naam":"Milan Conceição","organisatie":"Gemeente Eikenrade"}}
        """#
      }
    ),
    (
      30, 540, "advies-meegedeeld",
      { _ in #"{"aan":"Samira Gülşen","advies":"A1","wijze":"gesprek"}"# }
    ),
    (33, 540, "advies-beantwoord", { _ in answer("gemeente") }),
    (34, 540, "advies-beantwoord", { _ in answer("zorgaanbieder") }),
    (35, 540, "advies-beantwoord", { _ in answer("ouder") }),
    (
      36, 540, "afspraak-gemaakt",
      { #"{"afspraak":"P1","uiterlijk":"\#($0.day(14))","wat":"Belt de school.","wie":"Linh"}"# }
    ),
    (44, 540, "afspraak-afgerond", { _ in #"{"afspraak":"P1","uitkomst":"nagekomen"}"# }),
  ]

  private static let followUp: [(Int, Int, String, @Sendable (PlainCasus) -> String?)] = [
    (50, 540, "voortgang-gemonitord", { _ in progress("op-koers") }),
    (64, 540, "notitie-toegevoegd", { _ in #"{"soort":"zorg","tekst":"Nog geen plek."}"# }),
    (
      70, 540, "contact-gepoogd",
      {
        #"{"resultaat":"voicemail","volgende":"\#($0.day(7))","wie":"Lindeboog","wijze":"telefoon"}"#
      }
    ),
    (78, 540, "voortgang-gemonitord", { _ in progress("vertraagd") }),
    (
      85, 540, "overbruggingszorg-geregeld",
      { #"{"aanbieder":"Lindeboog","tot":"\#($0.day(40))","vanaf":"\#($0.day(0))"}"# }
    ),
    (
      92, 540, "voortgang-gemonitord",
      { $0.succeeds ? progress("op-koers") : progress("gestagneerd") }
    ),
    (
      93, 540, "geescaleerd",
      {
        $0.succeeds
          ? nil
          : #"{"gesprekspartner":"M. de Wit","ladder":"zorgaanbieder","reden":"Stil.","trede":1}"#
      }
    ),
    (
      99, 540, "escalatie-beantwoord",
      { $0.succeeds ? nil : #"{"antwoord":"in-beraad","ladder":"zorgaanbieder","tekst":"Later."}"# }
    ),
    (
      100, 540, "zorg-gestart",
      { $0.succeeds ? #"{"aanbieder":"Lindeboog","advies":"A1","op":"\#($0.day(-1))"}"# : nil }
    ),
    (120, 540, "voortgang-gemonitord", { $0.succeeds ? progress("op-koers") : nil }),
    (
      134, 540, "geevalueerd",
      { $0.succeeds ? #"{"clientervaring":8,"uitkomst":"opgelost"}"# : nil }
    ),
    (135, 540, "afgesloten", { $0.succeeds ? #"{"reden":"gerealiseerd"}"# : nil }),
  ]

  private static func person(_ number: Int, _ role: String) -> String {
    #"{"betrokkene":"B\#(number)","contact":"06-00001844","naam":"Samira Gülşen","rol":"\#(role)"}"#
  }

  private static func answer(_ party: String) -> String {
    #"{"advies":"A1","antwoord":"aanvaard","partij":"\#(party)"}"#
  }

  private static func progress(_ state: String) -> String {
    let cause = state == "op-koers" ? "" : #","oorzaak":"wachtlijst""#
    return #"{"advies":"A1","contact":"Lindeboog"\#(cause),"stand":"\#(state)"}"#
  }
}
