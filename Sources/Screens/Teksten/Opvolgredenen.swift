import Domain

// The reason of a line in words: short parts, the most pressing first.

extension Opvolgregel {
  /// `contact had vr 20 mrt gemoeten; uiterlijk over 2 dagen; Kantelhof: wachtlijst`. Privacy leaves
  /// out who it is and what people wrote.
  func zin(_ blik: Blik, _ vandaag: Datum) -> String {
    delen(blik, vandaag).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func delen(_ blik: Blik, _ vandaag: Datum) -> [String] {
    let taal = blik.taal
    func dag(_ datum: Datum) -> String { datum.kort(taal, vandaag: vandaag) }
    switch reden {
    case .bord(let reden): return reden.delen(datum, blik, vandaag)
    case .oppakken(let termijn, let sinds):
      return [
        taal("aangemeld \(dag(sinds))", "registered \(dag(sinds))"),
        termijn == .dag
          ? taal("binnen 24 uur oppakken", "to be picked up within 24 hours")
          : taal("binnen een week oppakken", "to be picked up within a week"),
      ]
    case .screenen(let sinds):
      return [
        taal("in behandeling sinds \(dag(sinds))", "being screened since \(dag(sinds))"),
        taal("nog geen uitkomst", "no outcome yet"),
      ]
    case .aanvulling(let op):
      let wat = blik.privacy ? nil : op
      return [
        wat.map { taal("wacht op \($0)", "waits for \($0)") }
          ?? taal("wacht op aanvulling", "waits for data")
      ]
    case .uitwerken(let uitkomst, let sinds):
      return [
        taal("besproken \(dag(sinds))", "discussed \(dag(sinds))"),
        uitkomst == .advies
          ? taal("advies nog uit te schrijven", "advice still to be written out")
          : taal("nog af te ronden", "still to be finished"),
      ]
    case .afspraak(let lid, let namens, let wat):
      let wie =
        lid ?? (blik.privacy ? nil : namens) ?? taal("een ander", "somebody else")
      return [
        taal("toegezegd door \(wie)", "promised by \(wie)"), blik.privacy ? "" : wat.eersteRegel,
      ]
    case .antwoord(let ladder, let trede, let antwoord):
      return [
        taal(
          "\(ladder.bij(taal)), trede \(trede)", "\(ladder.bij(taal)), rung \(trede)"),
        antwoord.map { $0.woord(taal) } ?? taal("antwoord verwacht", "an answer is awaited"),
      ]
    case .overbrugging(let stand, let aanbieder):
      return [stand.zin(taal, vandaag: vandaag) ?? "", blik.privacy ? "" : aanbieder ?? ""]
    case .kader(let kader, let machtiging, let tot):
      let wat = machtiging.map { "\(kader.woord(taal)), \($0.woord(taal))" } ?? kader.woord(taal)
      return [
        tot < vandaag
          ? taal("\(wat) liep af \(dag(tot))", "\(wat) ended \(dag(tot))")
          : taal("\(wat) loopt af \(dag(tot))", "\(wat) ends \(dag(tot))"),
        taal("verlenging vragen voor \(dag(datum))", "ask to prolong by \(dag(datum))"),
      ]
    case .verjaardag(.wordt(let mijlpaal)):
      return [
        taal("wordt \(mijlpaal.rawValue)", "turns \(mijlpaal.rawValue)"), mijlpaal.gevolg(taal),
      ]
    case .verjaardag(.vervolg(let achttien)):
      return [
        achttien <= vandaag
          ? taal("is 18 geworden \(dag(achttien))", "turned 18 \(dag(achttien))")
          : taal("wordt 18 \(dag(achttien))", "turns 18 \(dag(achttien))"),
        taal("nog niet bepaald welke wet volgt", "not decided which law follows"),
      ]
    case .klacht(let ontvangen):
      return [
        taal(
          "ontvangen \(dag(ontvangen)), af te handelen voor \(dag(datum))",
          "received \(dag(ontvangen)), to be settled by \(dag(datum))")
      ]
    case .norm(let norm, let weken, let sinds):
      let over = vandaag - datum
      return [
        taal("wacht sinds \(dag(sinds))", "waits since \(dag(sinds))"),
        over > 0
          ? taal(
            "\(norm), \(weken) weken: \(Self.dagen(over, taal)) over",
            "\(norm), \(weken) weeks: \(Self.dagen(over, taal)) over")
          : "\(norm), \(weken) \(taal("weken", "weeks"))",
      ]
    }
  }

  static func dagen(_ aantal: Int, _ taal: Taal) -> String {
    taal(aantal == 1 ? "1 dag" : "\(aantal) dagen", aantal == 1 ? "1 day" : "\(aantal) days")
  }
}

extension Opvolgreden.Bordreden {
  /// - Parameter datum: of the line.
  fileprivate func delen(_ datum: Datum, _ blik: Blik, _ vandaag: Datum) -> [String] {
    let taal = blik.taal
    func dag(_ datum: Datum) -> String { datum.kort(taal, vandaag: vandaag) }
    var delen: [String] = []
    if let signaal { delen.append(Opvolgwoord.signaal(signaal).in(taal)) }
    switch voorstel {
    case .escaleren(let ladder, .antwoordUitgebleven):
      delen.append(
        taal(
          "geen antwoord van \(ladder.bij(taal)), verwacht \(dag(datum))",
          "no answer from \(ladder.bij(taal)), expected \(dag(datum))"))
    case .escaleren(_, .overDatum):
      delen.append(
        taal("moest uiterlijk \(dag(uiterlijk)) zijn uitgevoerd", "was due \(dag(uiterlijk))"))
    case .escaleren(_, .looptVast), .contact, .geen: break
    }
    switch grond {
    case .gezin: delen.append(taal("nee van het gezin: ga in gesprek", "the family says no: talk"))
    case .antwoordUit(let ladder, let op):
      delen.append(
        taal(
          "antwoord van \(ladder.bij(taal)) verwacht \(dag(op))",
          "answer from \(ladder.bij(taal)) expected \(dag(op))"))
    case .teLaat, .vandaag, .looptVast, nil: break
    }
    if let stagnatie, grond != .gezin {
      delen.append((blik.privacy ? "" : "\(organisatie): ") + stagnatie.kort(taal))
    }
    return delen + [contact(taal, vandaag), termijn(taal, vandaag)]
  }

  private func contact(_ taal: Taal, _ vandaag: Datum) -> String {
    let volgende = volgendContact.kort(taal, vandaag: vandaag)
    if volgendContact < vandaag {
      return taal("contact had \(volgende) gemoeten", "contact was due \(volgende)")
    }
    if volgendContact == vandaag { return taal("contact vandaag", "contact today") }
    let laatste = laatsteContact?.kort(taal, vandaag: vandaag)
    return laatste.map { taal("laatste contact \($0)", "last contact \($0)") }
      ?? taal("nog geen contact", "no contact yet")
  }

  /// The date of the advice, where it is near or past and not what this is about.
  private func termijn(_ taal: Taal, _ vandaag: Datum) -> String {
    if isGerealiseerd { return "" }
    if case .escaleren(_, .overDatum) = voorstel { return "" }
    let over = uiterlijk - vandaag
    if over < 0 {
      return taal(
        "uiterlijk was \(Opvolgregel.dagen(-over, taal)) geleden",
        "deadline was \(Opvolgregel.dagen(-over, taal)) ago")
    }
    if over == 0 { return taal("uiterlijk vandaag", "deadline today") }
    if over > 14 { return "" }
    return taal(
      "uiterlijk over \(Opvolgregel.dagen(over, taal))",
      "deadline in \(Opvolgregel.dagen(over, taal))")
  }
}

extension String {
  fileprivate var eersteRegel: String {
    split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }
}
