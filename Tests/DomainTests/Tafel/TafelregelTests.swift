import Codec
import Domain
import Proeven
import Testing

/// What a typed line becomes.
struct TafelregelTests {
  private let vandaag = Datum("2026-03-24") ?? Datum(dagen: 0)

  private func casus() throws -> Casus {
    try #require(try gegeven { toegelaten() }.wereld.casussen["C1"])
  }

  private func voorstel(
    _ soort: Regelsoort, _ regel: String, van spreker: Spreker? = nil
  ) throws -> Voorgesteld {
    try soort.voorstel(regel, van: spreker, in: casus(), vandaag: vandaag)
  }

  @Test(arguments: [Regelsoort.notitie(.zorg), .stem])
  func `een vertrouwelijke regel is zo vastgelegd`(soort: Regelsoort) throws {
    let casus = try casus()
    let gewoon = try soort.voorstel("Stil.", van: nil, in: casus, vandaag: vandaag)
    let geheim = try soort.voorstel(
      "Stil.", van: nil, in: casus, vandaag: vandaag, isVertrouwelijk: true)
    let velden = { String(decoding: $0.data.canonical, as: UTF8.self) } as (Voorgesteld) -> String
    #expect(!velden(gewoon).contains("vertrouwelijk"))
    #expect(velden(geheim).contains(#""vertrouwelijk":true"#))
  }

  @Test(arguments: [
    (Regelsoort.afspraak, "Kantelhof: plek zoeken vr"), (.standpunt(.deeltNiet), "Liever thuis."),
    (.notitie(.feit), "afspraak Kantelhof: plek zoeken vr"),
  ])
  func `een afspraak of standpunt is nooit vertrouwelijk`(soort: Regelsoort, regel: String) throws {
    let casus = try casus()
    #expect(throws: Regelfoutsoort.nietVertrouwelijk) {
      try soort.voorstel(regel, van: nil, in: casus, vandaag: vandaag, isVertrouwelijk: true)
    }
  }

  private func spreker(_ naam: String, _ rol: String) throws -> Spreker {
    let staat = try gegeven {
      tafel()
      feit(.tafelGenodigd, ["naam": .text(naam), "rol": .text(rol)], aanTafel: "T1")
    }
    return Spreker(try #require(try staat.tafel().zitting("C1", nil).first))
  }

  @Test(arguments: [
    ("Kantelhof: plek zoeken vr", "Kantelhof", "plek zoeken", "2026-03-27"),
    ("afspraak Kantelhof: plek zoeken vr", "Kantelhof", "plek zoeken", "2026-03-27"),
    ("Kim Tan: belt de school, uiterlijk di 31 mrt", "Kim Tan", "belt de school", "2026-03-31"),
    ("Kim: bel 112 om 9:30 morgen", "Kim", "bel 112 om 9:30", "2026-03-25"),
    ("Kim: plan maken +2w", "Kim", "plan maken", "2026-04-07"),
  ])
  func `een afspraak staat in een regel`(
    regel: String, wie: String, wat: String, dag: String
  ) throws {
    let afspraak = try Afspraakregel(regel, vandaag: vandaag)
    #expect(afspraak.wie == wie)
    #expect(afspraak.wat == wat)
    #expect(afspraak.uiterlijk == Datum(dag))
    #expect(afspraak.namens == nil)
  }

  @Test func `een afspraak kan namens iemand zijn`() throws {
    let afspraak = try Afspraakregel("Kim namens Kantelhof: plek vrij vr", vandaag: vandaag)
    #expect(afspraak.wie == "Kim")
    #expect(afspraak.namens == "Kantelhof")
  }

  @Test(arguments: [
    ("", Regelfoutsoort.leeg), ("plek zoeken vr", .zonderWie), ("Kim: plek zoeken", .zonderDag),
    ("Kim: vr", .zonderWat), ("Kim:", .zonderWat),
  ])
  func `een afspraak zonder wie, wat of wanneer is er geen`(
    regel: String, fout: Regelfoutsoort
  ) {
    #expect(throws: fout) { try Afspraakregel(regel, vandaag: vandaag) }
  }

  @Test func `wie gemerkt is belooft, als de regel niemand noemt`() throws {
    let afspraak = try Afspraakregel("plek zoeken vr", wie: "Bas", vandaag: vandaag)
    #expect(afspraak.wie == "Bas")
  }

  @Test func `een notitie houdt soort en wie`() throws {
    let notitie = try voorstel(
      .notitie(.zorg), " Slaapt slecht. ", van: spreker("Bas", "vaste-kern"))
    #expect(notitie.soort == .notitieToegevoegd)
    #expect(notitie.data == ["tekst": "Slaapt slecht.", "soort": "zorg", "wie": "Bas"])
  }

  @Test func `een notitie die met afspraak begint wordt een afspraak`() throws {
    let afspraak = try voorstel(.notitie(.feit), "Afspraak Kim: belt vr")
    #expect(afspraak.soort == .afspraakGemaakt)
    #expect(afspraak.data["afspraak"] == "AF1")
  }

  @Test func `eigen woorden zijn van het gezin, zonder merk van de jeugdige`() throws {
    #expect(try voorstel(.stem, "Ik wil naar huis.").data["van"] == "jeugdige")
    #expect(try voorstel(.stem, "Hij is moe.", van: spreker("Ada", "ouder")).data["van"] == "ouder")
    #expect(throws: Regelfoutsoort.nietVanGezin) {
      try voorstel(.stem, "Ja.", van: spreker("Bas", "vaste-kern"))
    }
  }

  @Test func `eigen woorden van een ouder zijn van die ouder`() throws {
    let staat = try gegeven {
      toegelaten()
      feit(.betrokkeneToegevoegd, ["betrokkene": "B7", "naam": "Ada", "rol": "moeder"])
    }
    let casus = try #require(staat.wereld.casussen["C1"])
    let stem = try Regelsoort.stem.voorstel(
      "Hij is moe.", van: spreker("Ada", "ouder"), in: casus, vandaag: vandaag)
    #expect(stem.data == ["van": "ouder", "tekst": "Hij is moe.", "betrokkene": "B7"])
  }

  @Test func `een standpunt is van iemand`() throws {
    #expect(throws: Regelfoutsoort.zonderWie) {
      try voorstel(.standpunt(.deeltNiet), "Liever thuis.")
    }
    let standpunt = try voorstel(
      .standpunt(.deeltNiet), "Liever thuis.", van: spreker("Ada", "ouder"))
    #expect(standpunt.data["standpunt"] == "deelt-niet")
    #expect(standpunt.data["van"] == "Ada")
  }
}
