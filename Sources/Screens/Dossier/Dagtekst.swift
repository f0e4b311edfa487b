extension Taal {
  /// A length of time in the unit that people would use: days up to two weeks, then weeks.
  func duur(_ dagen: Int) -> String {
    if dagen == 1 { return self("1 dag", "1 day") }
    if dagen < 14 { return self("\(dagen) dagen", "\(dagen) days") }
    return self("\(dagen / 7) weken", "\(dagen / 7) weeks")
  }
}
