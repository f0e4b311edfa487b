import Domain
import Proeven
import Testing

struct BevoegdheidTests {
  @Test(arguments: Gebeurtenissoort.allCases)
  func `de voorzitter mag alles vastleggen en een raadpleger niets`(_ soort: Gebeurtenissoort) {
    #expect(Bevoegdheid.mag(.voorzitter, soort))
    #expect(!Bevoegdheid.mag(.lezer, soort))
    #expect(Bevoegdheid.rollen(voor: soort).first == .voorzitter)
  }

  @Test func `de secretaris meldt aan, agendeert en houdt de tafel bij`() {
    for soort in [
      Gebeurtenissoort.aangemeld, .geagendeerd, .tafelGepland, .tafelGenodigd, .tafelGesloten,
      .notitieToegevoegd, .stukOntvangen, .betrokkeneToegevoegd, .toestemmingVastgelegd,
    ] { #expect(Bevoegdheid.mag(.secretaris, soort), "\(soort)") }
  }

  @Test func `de secretaris adviseert, escaleert en vernietigt niet`() {
    for soort in [
      Gebeurtenissoort.gescreend, .adviesUitgebracht, .adviesBijgesteld, .geescaleerd,
      .escalatieBeeindigd, .afgesloten, .gewist,
    ] { #expect(!Bevoegdheid.mag(.secretaris, soort), "\(soort)") }
  }

  @Test func `de procesversneller volgt op en schaalt op`() {
    for soort in [
      Gebeurtenissoort.voortgangGemonitord, .contactGepoogd, .geescaleerd, .escalatieAfgezien,
      .afspraakGemaakt, .procesversnellingIngezet, .financieringVastgelegd,
      .knelpuntGesignaleerd, .zorgGestart, .notitieToegevoegd, .teamContactpersoonVastgelegd,
    ] { #expect(Bevoegdheid.mag(.procesversneller, soort), "\(soort)") }
  }

  @Test func `de procesversneller opent geen tafel en brengt geen advies uit`() {
    for soort in [
      Gebeurtenissoort.tafelGeopend, .tafelPuntBegonnen, .besproken, .adviesUitgebracht,
      .gescreend, .afgesloten, .gewist,
    ] { #expect(!Bevoegdheid.mag(.procesversneller, soort), "\(soort)") }
  }

  @Test func `de bovenste trede is aan de voorzitter`() throws {
    let toestand = try gegeven {
      geadviseerd()
      geescaleerd(.gemeente, trede: 2)
      geescaleerd(.gemeente, trede: 3)
    }
    let treden = { (_: Ladder) in 3 }
    let stappen = toestand.gebeurtenissen.filter { $0.soort == .geescaleerd }.map(\.gegevens)
    #expect(stappen.count == 2)
    #expect(Bevoegdheid.mag(.procesversneller, .geescaleerd, stappen[0], treden: treden))
    #expect(!Bevoegdheid.mag(.procesversneller, .geescaleerd, stappen[1], treden: treden))
    #expect(Bevoegdheid.mag(.voorzitter, .geescaleerd, stappen[1], treden: treden))
    #expect(
      Bevoegdheid.weigering(.procesversneller, .geescaleerd, stappen[1], treden: treden)
        == .rolOntbreekt([.voorzitter]))
    #expect(
      Bevoegdheid.weigering(.secretaris, .geescaleerd, stappen[0], treden: treden)
        == .rolOntbreekt([.voorzitter, .procesversneller]))
  }

  @Test func `wie iets mag vastleggen mag het ook terugnemen`() {
    #expect(Bevoegdheid.mag(.secretaris, herroepen: .geagendeerd))
    #expect(!Bevoegdheid.mag(.secretaris, herroepen: .adviesUitgebracht))
    #expect(!Bevoegdheid.mag(.lezer, herroepen: .notitieToegevoegd))
  }

  @Test func `een raadpleger leest en controleert, en verder niets`() {
    for verrichting in Verrichting.allCases {
      let mag = verrichting == .lezen || verrichting == .controleren
      #expect(Bevoegdheid.mag(.lezer, verrichting) == mag, "\(verrichting)")
      #expect(Bevoegdheid.mag(.voorzitter, verrichting), "\(verrichting)")
    }
  }

  @Test func `vernietigen, terugzetten, stoelen en inzage zijn aan de voorzitter`() {
    for verrichting in [Verrichting.vernietigen, .herstellen, .stoelen, .inzageLezen] {
      #expect(Bevoegdheid.rollen(voor: verrichting) == [.voorzitter], "\(verrichting)")
    }
    #expect(
      Bevoegdheid.weigering(.procesversneller, .reservekopie)
        == .rolOntbreekt([.voorzitter, .secretaris]))
    #expect(Bevoegdheid.weigering(.procesversneller, .onthullen) == nil)
  }
}
