import Codec
import Testing

@testable import Demo

@Suite struct `De regio Lage Duin` {
  @Test func `is elke keer dezelfde`() {
    #expect(Demo.gebeurtenissen() == Demo.gebeurtenissen())
  }

  @Test func `staat op elke regel in canonieke JSON`() throws {
    for regel in try Regel.alle() {
      #expect(regel.canoniek == regel.bytes, "\(regel.id)")
    }
  }

  @Test func `geeft elke gebeurtenis een eigen id`() throws {
    let regels = try Regel.alle()
    #expect(Set(regels.map(\.id)).count == regels.count)
  }

  @Test func `loopt in tijd nooit terug en nooit voorbij nu`() throws {
    let tijden = try Regel.alle().map(\.utc)
    #expect(tijden == tijden.sorted())
    #expect(try #require(tijden.first) > "2025-08-01")
    #expect(try #require(tijden.last) < "2026-03-24T08:27:00Z")
    #expect(Demo.nu == "2026-03-24T09:27:00+01:00")
  }

  @Test func `nummert elke stroom vanaf een`() throws {
    var versies: [String: Int] = [:]
    for regel in try Regel.alle() {
      versies[regel.stroom, default: 0] += 1
      #expect(regel.versie == versies[regel.stroom], "\(regel.id)")
    }
  }

  @Test func `noemt bij elke handeling haar eerste gebeurtenis`() throws {
    var vorige = ""
    for regel in try Regel.alle() where regel.handeling != vorige {
      #expect(regel.handeling == regel.id)
      vorige = regel.handeling
    }
  }

  @Test func `corrigeert alleen wat eerder in dezelfde stroom staat`() throws {
    var stroomVan: [String: String] = [:]
    var correcties = 0
    for regel in try Regel.alle() {
      if regel.soort.hasSuffix(".herroepen.v1") {
        let doel = try #require(regel.veld("gebeurtenis"))
        #expect(stroomVan[doel] == regel.stroom)
        correcties += 1
      }
      stroomVan[regel.id] = regel.stroom
    }
    #expect(correcties >= 3)
  }

  @Test func `kent de tien schetsen bij naam`() throws {
    let namen = Set(try Regel.alle().compactMap { $0.veld("codenaam") })
    let schetsen: Set = [
      "Kievit", "Fuut", "Roerdomp", "IJsvogel", "Tureluur", "Wulp", "Zwaluw", "Scholekster",
      "Grutto", "Kluut",
    ]
    #expect(schetsen.isSubset(of: namen))
    #expect(namen.count == 68)
  }

  @Test func `heeft vandaag een tafel van acht`() throws {
    let regels = try Regel.alle()
    let gepland = regels.first { $0.stroom == Tafel.vandaag.stroom }
    #expect(gepland?.veld("begin") == "2026-03-24T09:30:00+01:00")
    let punten = regels.filter {
      $0.soort.hasSuffix(".geagendeerd.v1") && $0.veld("tafel") == Tafel.vandaag.id
    }
    #expect(Set(punten.map(\.stroom)).count == 8)
  }
}
