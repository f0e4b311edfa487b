import Domain
import Histories
import Screens
import Testing

/// A picture that takes over what is over from the one before, against one made anew.
@Suite struct BeeldTests {
  @Test(arguments: History.seeds)
  func `a picture that takes over is the one that is made anew`(seed: UInt64) {
    let history = History.of(seed)
    let streams = Dictionary(grouping: history.events, by: \.stroom)
    var line = Tijdlijn()
    line.vul { add in for g in history.events { add(g.stroom, g.tijd, g.opgeslagen) } }
    var back = Terugblik(Wereld.vouw(history.events), line)
    var here = history.end
    back.ga(naar: here) { streams[$0] ?? [] }
    var picture = Lines.picture(of: back.wereld, here)
    for moment in history.moments(16) {
      let changed = line.stromen(tussen: here, en: moment, .was)
      back.ga(naar: moment) { streams[$0] ?? [] }
      let anew = Lines.picture(of: back.wereld, moment)
      picture = Lines.picture(of: back.wereld, moment, after: picture.rest(gewijzigd: changed))
      #expect(Lines(picture) == Lines(anew), "\(moment.tekst)")
      here = moment
    }
  }
}

/// The lists of a picture as text, and what the letters a to e find in them.
private struct Lines: Equatable {
  let casussen: [String]
  let tables: [String]
  let found: [[String]]

  init(_ picture: Beeld) {
    casussen = picture.casussen.map { "\($0)" }
    tables = picture.tafels.map { "\($0.tafel.id) \($0.tafel.status) \($0.punten.count)" }
    found = ["a", "e", "c1", "kantelhof"].map { picture.gevonden($0, .nl) }
  }

  static func picture(of world: Wereld, _ moment: Moment, after rest: Beeldrest? = nil) -> Beeld {
    Beeld(wereld: world, nu: moment, wie: "m.devries", merken: [], na: rest)
  }
}
