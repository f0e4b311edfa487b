import Codec
import Domain

/// Fills the `data` of an event from the schema table: mostly with what fits the state of its
/// stream, now and then with what does not.
struct Filling {
  let kind: Gebeurtenissoort
  let pointers: Pointers
  let today: Datum
  /// Percentage of the values that are wrong on purpose.
  let mischief: Int

  func data(_ dice: inout Dice) -> JSONValue {
    let schema = Schema.van(kind)
    var members = object(schema.velden, &dice)
    if !dice.chance(mischief / 3) {
      for rule in schema.samenhang { obey(rule, schema.velden, &members, &dice) }
    }
    if dice.chance(mischief / 4), !members.isEmpty {
      members.remove(at: dice.number(0...members.count - 1))
    }
    if dice.chance(5) { members.append(Words.unknownField(&dice)) }
    return .object(members)
  }

  private func object(_ fields: [Veld], _ dice: inout Dice) -> [JSONMember] {
    fields.compactMap { field in
      guard field.verplicht || dice.chance(40), let value = value(field, &dice) else { return nil }
      return JSONMember(field.naam.description, value)
    }
  }

  private func value(_ field: Veld, _ dice: inout Dice) -> JSONValue? {
    if dice.chance(mischief / 10) {
      return dice.pick([.null, .text(""), .integer(-1), .text("nee"), .array([]), .object([])])
    }
    let name = field.naam.description
    // Half of the screenings let a casus in: what comes after it is where the rules are.
    if name == "uitkomst", kind == .gescreend, dice.chance(50) { return "toegelaten" }
    switch field.vorm {
    case .kenmerk, .gebeurtenisId:
      let known = dice.chance(mischief) ? pointers.wrong(name, &dice) : pointers.right(name, &dice)
      return (known ?? (field.verplicht ? "X99" : nil)).map(JSONValue.text)
    case .lijst(.object, _) where name == "punten": return .array(points(&dice))
    case .keuze where name == "ladder":
      let ladder = pointers.ladder(&dice) ?? dice.pick(Ladder.allCases)
      return ladder.map { .text($0.rawValue) }
    // Few names and parties, so that the same one answers again, or another one of its kind.
    case .regel where name == "wie":
      return dice.pick(["Linh", "ú", "u\u{301}"]).map(JSONValue.text)
    case .keuze where name == "partij" && dice.chance(70):
      return dice.pick(["ouder", "zorgaanbieder"])
    case .getal where name == "trede": return .integer(rung(&dice))
    case .datum: return .text(date(name, &dice).tekst)
    default: return plain(field.vorm, &dice)
    }
  }

  private func plain(_ form: Vorm, _ dice: inout Dice) -> JSONValue? {
    switch form {
    case .tekst, .nietBlankeTekst: .text(Words.text(&dice))
    case .regel, .nietBlankeRegel: .text(Words.line(&dice))
    case .kenmerk, .gebeurtenisId: "X99"
    case .datum: .text(date("", &dice).tekst)
    case .moment:
      .text(Amsterdam.begin(van: today + dice.number(0...30)).later(seconds: 34_200).written(&dice))
    case .getal(let range): .integer(dice.number(range))
    case .jaNee: .bool(dice.chance(50))
    case .keuze(let values): dice.pick(values).map(JSONValue.text)
    case .lijst(let item, let count):
      .array(
        (0..<dice.number(count.lowerBound...min(count.upperBound, 4)))
          .compactMap { _ in plain(item, &dice) })
    case .object(let fields): .object(object(fields, &dice))
    }
  }

  /// The items of an agenda in any order, some left out.
  private func points(_ dice: inout Dice) -> [JSONValue] {
    var casussen = pointers.agenda.filter { _ in dice.chance(80) }.shuffled(using: &dice)
    if dice.chance(mischief) { casussen += pointers.agenda.prefix(1) }
    if dice.chance(mischief / 2) { casussen.append(pointers.wrong("casus", &dice) ?? "X99") }
    return casussen.map {
      ["casus": .text($0), "minuten": .integer(dice.number(5...240))]
    }
  }

  private func rung(_ dice: inout Dice) -> Int {
    guard kind == .geescaleerd, dice.chance(75) else {
      return dice.number(1...(dice.chance(50) ? 2 : 6))
    }
    return min(6, (pointers.casus?.escalaties.values.map(\.trede).max() ?? 0) + 1)
  }

  private func date(_ name: String, _ dice: inout Dice) -> Datum {
    switch name {
    case "geboortedatum":
      let birthday = dice.chance(mischief) ? today + 1 : today - dice.number(0...8_000)
      let leapDay = Datum(jaar: birthday.delen.jaar / 4 * 4, maand: 2, dag: 29)
      return dice.chance(25) ? leapDay ?? birthday : birthday
    case "uiterlijk", "tot", "antwoordVoor":
      return dice.chance(mischief) ? today - dice.number(1...40) : today + dice.number(0...45)
    case "volgende": return today + dice.number(-3...40)
    default: return today + dice.number(-30...15)
    }
  }
}

extension Filling {
  private func obey(
    _ rule: Samenhang, _ fields: [Veld], _ members: inout [JSONMember], _ dice: inout Dice
  ) {
    func text(_ name: StaticString) -> String? {
      guard case .text(let text) = members.first(where: { $0.key == name.description })?.value
      else { return nil }
      return text
    }
    func has(_ name: StaticString, oneOf values: [StaticString]) -> Bool {
      text(name).map { found in values.contains { $0.description == found } } ?? false
    }
    func add(_ name: StaticString) {
      guard let field = fields.first(where: { $0.naam.description == name.description }),
        !members.contains(where: { $0.key == name.description }),
        let value = value(field, &dice)
      else { return }
      members.append(JSONMember(name.description, value))
    }
    switch rule {
    case .verplicht(let name, let other, let values): if has(other, oneOf: values) { add(name) }
    case .alleen(let name, let other, let values):
      if !has(other, oneOf: values) { members.removeAll { $0.key == name.description } }
    case .minstensEen(let names):
      if !names.contains(where: { name in members.contains { $0.key == name.description } }) {
        if let name = dice.pick(names) { add(name) }
      }
    case .nietVoor(let late, let early):
      if let end = text(late), let begin = text(early), end < begin {
        members.removeAll { $0.key == late.description }
      }
    }
  }
}
