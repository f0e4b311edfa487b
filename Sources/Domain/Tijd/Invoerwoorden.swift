/// The words in which days are said, in Dutch and English. Two letters of a weekday and three of a
/// month are enough: no two of them mean different things, as a test shows.
enum Invoerwoorden {
  /// The words of a text in lower case; a space that does not break parts them too.
  static func van(_ gezegd: String) -> [String] {
    gezegd.lowercased().split(whereSeparator: \.isWhitespace).map { String($0) }
  }

  /// 1 is Monday.
  static func weekdag(_ woord: String) -> Int? { nummer(woord[...], in: weekdagen, minstens: 2) }

  /// 1 is January.
  static func maand(_ woord: Substring) -> Int? { nummer(woord, in: maanden, minstens: 3) }

  /// A number of plain digits; `nil` for anything else.
  static func getal(_ tekst: Substring, cijfers: ClosedRange<Int>) -> Int? {
    guard cijfers.contains(tekst.utf8.count), tekst.utf8.allSatisfy({ 0x30...0x39 ~= $0 })
    else { return nil }
    return Int(tekst)
  }

  private static func nummer(
    _ woord: Substring, in reeks: [[String]], minstens letters: Int
  ) -> Int? {
    let kaal = woord.last == "." ? woord.dropLast() : woord
    guard kaal.count >= letters else { return nil }
    return reeks.firstIndex { namen in namen.contains { $0.hasPrefix(kaal) } }.map { $0 + 1 }
  }

  static let weekdagen = [
    ["maandag", "monday"], ["dinsdag", "tuesday"], ["woensdag", "wednesday"],
    ["donderdag", "thursday"], ["vrijdag", "friday"], ["zaterdag", "saturday"],
    ["zondag", "sunday"],
  ]

  static let maanden = [
    ["januari", "january"], ["februari", "february"], ["maart", "march", "mrt"], ["april"],
    ["mei", "may"], ["juni", "june"], ["juli", "july"], ["augustus", "august"],
    ["september"], ["oktober", "october"], ["november"], ["december"],
  ]
}
