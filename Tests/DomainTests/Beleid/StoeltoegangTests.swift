import Domain
import Proeven
import Testing

/// Which casus a seat comes near.
struct StoeltoegangTests {
  private func toegang(
    _ stoel: String, @Verhaal _ feiten: () -> [Feit]
  ) throws -> Stoeltoegang {
    let kijk = try gegeven {
      feitVanTeam(.teamLidGewijzigd, ["lid": "L2", "naam": "Bas Kok"])
      feitVanTeam(
        .teamLidToegevoegd, ["lid": "L3", "naam": "Noor Tan", "schil": "flexibel"])
      toegelaten("C1")
      toegelaten("C2")
      tafel()
      geagendeerd("C1")
      feiten()
    }.op("2026-02-01")
    return Stoeltoegang(kijk.wereld, stoel: stoel)
  }

  private func belang(_ lid: String, _ gevolg: Belanggevolg, _ casus: String = "C1") -> Feit {
    Feit(
      .tafelBelangGemeld, .tafel("T1"),
      [
        "lid": .text(lid), "casus": .text(casus), "aard": "organisatie",
        "gevolg": .text(gevolg.rawValue),
      ])
  }

  @Test(arguments: [Belanggevolg.verlaatTafel, .geenStukken])
  func `wie de tafel verlaat of geen stukken krijgt, ziet het dossier niet`(gevolg: Belanggevolg)
    throws
  {
    let toegang = try toegang("b.kok") { belang("L2", gevolg) }
    #expect(toegang.weigering(zien: "C1") == .heeftBelang(.organisatie, gevolg))
    #expect(
      toegang.weigering(.notitieToegevoegd, .casus("C1")) == .heeftBelang(.organisatie, gevolg))
    #expect(toegang.weigering(zien: "C2") == nil)
    #expect(toegang.weigering(.notitieToegevoegd, .casus("C2")) == nil)
  }

  @Test func `wie alleen informeert ziet het dossier, brengt in en beslist niet`() throws {
    let toegang = try toegang("b.kok") { belang("L2", .informeert) }
    #expect(toegang.weigering(zien: "C1") == nil)
    #expect(toegang.weigering(.notitieToegevoegd, .casus("C1")) == nil)
    for soort in [Gebeurtenissoort.adviesUitgebracht, .gescreend, .geescaleerd, .besproken] {
      #expect(
        toegang.weigering(soort, .casus("C1")) == .heeftBelang(.organisatie, .informeert),
        "\(soort)")
    }
  }

  @Test func `van twee meldingen geldt de laatste, en wat herroepen is niet`() throws {
    let later = try toegang("b.kok") {
      belang("L2", .verlaatTafel)
      belang("L2", .informeert)
    }
    #expect(later.weigering(zien: "C1") == nil)
    let terug = try toegang("b.kok") {
      belang("L2", .verlaatTafel).als(id: "fout")
      herroepenAanTafel("fout")
    }
    #expect(terug.isVrij)
  }

  @Test func `de flexibele schil ziet het eigen punt, of de hele tafel waarvoor zij gevraagd is`()
    throws
  {
    let niet = try toegang("n.tan") {}
    #expect(niet.weigering(zien: "C1") == .nietEigenPunt)
    func gevraagd(_ data: [String: String]) throws -> Stoeltoegang {
      try toegang("n.tan") {
        geagendeerd("C2")
        Feit(
          .tafelGenodigd, .tafel("T1"),
          ["naam": "Noor Tan", "rol": "flexibele-schil", "lid": "L3", "antwoord": "komt"]
        ).met(.object(data.map { .init($0.key, .text($0.value)) }))
      }
    }
    let punt = try gevraagd(["casus": "C1"])
    #expect(punt.weigering(zien: "C1") == nil)
    #expect(punt.weigering(zien: "C2") == .nietEigenPunt)
    #expect(punt.weigering(.notitieToegevoegd, .casus("C2")) == .nietEigenPunt)
    #expect(punt.weigering(.aangemeld, .casus("C9")) == nil)
    let tafel = try gevraagd([:])
    #expect(tafel.weigering(zien: "C1") == nil && tafel.weigering(zien: "C2") == nil)
  }

  @Test func `een stoel die van niemand is heeft alleen haar rol`() throws {
    let toegang = try toegang("p.bakker") { belang("L2", .verlaatTafel) }
    #expect(toegang.isVrij)
    #expect(toegang.weigering(zien: "C1") == nil)
  }
}
