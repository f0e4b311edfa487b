import Codec

/// What is told of one casus, one table or the team.
struct Verhaal {
  let handelingen: [Handeling]
}

/// One user action: events that were recorded together.
struct Handeling {
  let moment: Moment
  let actor: String
  var gebeurtenissen: [Gebeurtenis]
}

/// One event before it has an id. Without a `stroom` it belongs to the story in which it is told.
struct Gebeurtenis {
  var stroom: String?
  let soort: String
  var velden: [JSONMember]
  var merk: String?
  var herroept: String?

  /// Fields without a value are left out.
  init(
    _ soort: String, stroom: String? = nil, _ velden: KeyValuePairs<String, JSONValue?> = [:]
  ) {
    self.soort = soort
    self.stroom = stroom
    self.velden = velden.compactMap { sleutel, waarde in
      waarde.map { JSONMember(sleutel, $0) }
    }
  }

  /// A name within this stream, by which a later correction finds the event.
  func alsMerk(_ naam: String) -> Gebeurtenis {
    var gemerkt = self
    gemerkt.merk = naam
    return gemerkt
  }
}

/// Collects statements into a list, so that a story reads as a list of happenings.
@resultBuilder enum Reeks<Deel> {
  static func buildExpression(_ deel: Deel) -> [Deel] { [deel] }
  static func buildExpression(_ delen: [Deel]) -> [Deel] { delen }
  static func buildBlock(_ delen: [Deel]...) -> [Deel] { delen.flatMap { $0 } }
}

/// The story of one casus.
func casus(_ zaak: Zaak, @Reeks<Handeling> _ verteld: () -> [Handeling]) -> Verhaal {
  verhaal("casus/\(zaak.nummer)", verteld()) { gebeurtenis in
    if gebeurtenis.soort == "aangemeld" {
      gebeurtenis.velden.append(JSONMember("codenaam", .text(zaak.codenaam)))
    }
    // What a casus tells about a table is about its own item there.
    if gebeurtenis.stroom != nil {
      gebeurtenis.velden.append(JSONMember("casus", .text(zaak.nummer)))
    }
  }
}

/// The story of one table.
func tafel(_ tafel: Tafel, @Reeks<Handeling> _ verteld: () -> [Handeling]) -> Verhaal {
  verhaal(tafel.stroom, verteld())
}

/// The story of the team.
func ploeg(@Reeks<Handeling> _ verteld: () -> [Handeling]) -> Verhaal {
  verhaal("team/RET-LAGE-DUIN", verteld())
}

private func verhaal(
  _ stroom: String, _ handelingen: [Handeling],
  _ aangevuld: (inout Gebeurtenis) -> Void = { _ in }
) -> Verhaal {
  var handelingen = handelingen
  for handeling in handelingen.indices {
    for plaats in handelingen[handeling].gebeurtenissen.indices {
      aangevuld(&handelingen[handeling].gebeurtenissen[plaats])
      if handelingen[handeling].gebeurtenissen[plaats].stroom == nil {
        handelingen[handeling].gebeurtenissen[plaats].stroom = stroom
      }
    }
  }
  return Verhaal(handelingen: handelingen)
}

/// At this moment, in one action, this was recorded.
func op(
  _ moment: String, door actor: String = "m.devries",
  @Reeks<Gebeurtenis> _ verteld: () -> [Gebeurtenis]
) -> Handeling {
  Handeling(moment: Moment(moment), actor: actor, gebeurtenissen: verteld())
}

/// Corrects the event that was given this name in this stream.
func herroepen(_ merk: String, _ reden: String) -> Gebeurtenis {
  var correctie = Gebeurtenis("herroepen", ["reden": .text(reden)])
  correctie.herroept = merk
  return correctie
}
