import Codec

/// When an expertise, as a team writes it in its register, goes with what a casus is about. The
/// register is free text, so words are compared by their beginning: "verslaving" and "verslaafd".
enum Kenniswoorden {
  /// Long enough that two words with this beginning are about the same.
  private static let begin = 6
  /// Shorter words, such as "lvb" and "ggz", only count whole; words of one or two letters never.
  private static let kortste = 3

  /// Words that are in many expertises and in many questions, and say nothing.
  private static let leeg: Set<String> = ["van", "een", "het", "met", "voor", "thuis", "kind"]

  static func van(_ tekst: String) -> [String] {
    tekst.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) }
  }

  /// Whether one of the words of a question speaks of an expertise.
  static func gaan(over kennis: String, _ vraag: [String]) -> Bool {
    van(kennis).contains { woord in
      if woord.count < kortste || leeg.contains(woord) { return false }
      if woord.count < begin { return vraag.contains(woord) }
      return vraag.contains { $0.hasPrefix(woord.prefix(begin)) }
    }
  }

  static func gaatOverOuders(_ kennis: String) -> Bool {
    begint(kennis, ["vechtscheiding", "scheiding", "mediation", "systeemtherapie", "ouder"])
  }

  static func hoort(_ kennis: String, bij domein: Levensdomein) -> Bool {
    switch domein {
    // Every casus is about the Jeugdwet: it sets no expertise apart.
    case .jeugdwet: false
    case .wmo: begint(kennis, ["wmo", "beschermd"])
    case .wlz: begint(kennis, ["wlz", "lvb", "gehandicapt"])
    case .zvw: begint(kennis, ["zvw", "ggz", "volwassen", "psychiatrie", "verslaving"])
    case .onderwijs: begint(kennis, ["onderwijs", "school", "thuiszitter", "leerplicht"])
    case .werkInkomen: begint(kennis, ["werk", "inkomen", "participatie"])
    case .schuldhulp: begint(kennis, ["schuld", "budget"])
    case .wonen: begint(kennis, ["wonen", "huisvesting", "verblijf"])
    case .veiligheid: begint(kennis, ["veilig", "jeugdbescherming", "huiselijk", "politie"])
    }
  }

  private static func begint(_ kennis: String, _ stammen: [String]) -> Bool {
    van(kennis).contains { woord in stammen.contains { woord.hasPrefix($0) } }
  }
}

/// At which seat of the family somebody sits who is involved in a casus, by the words of the team.
enum Gezinszetel {
  /// `nil` for who is not of the family.
  static func rol(_ persoon: Casus.Betrokkene) -> Aanwezigheidsrol? {
    let woorden = Kenniswoorden.van(persoon.rol)
    func begint(_ stammen: String...) -> Bool {
      woorden.contains { woord in stammen.contains { woord.hasPrefix($0) } }
    }
    if begint("pleeg", "stief", "verzorg", "grootouder", "oma", "opa") { return .verzorger }
    if begint("moeder", "vader", "ouder") { return .ouder }
    return persoon.gezag == true ? .ouder : nil
  }
}
