import Proeven
import Testing

@testable import Domain

struct AanmeldhulpTests {
  @Test func `een codenaam is voor hetzelfde nummer steeds dezelfde en nog van niemand`() throws {
    var wereld = try gegeven {}.wereld
    let eerste = Codenaam.voorstel(voor: "ET-2026-00001", wereld)
    #expect(Codenaam.voorstel(voor: "ET-2026-00001", wereld) == eerste)
    wereld = try gegeven { aangemeld().met(["codenaam": .text(eerste.uppercased())]) }.wereld
    let tweede = Codenaam.voorstel(voor: "ET-2026-00001", wereld)
    #expect(tweede != eerste)
    #expect(Codenaam.voorstel(voor: "C1", wereld) == Codenaam.voorstel(voor: "C1", Wereld()))
  }

  @Test func `de lijst is lang genoeg, zonder dubbelen`() {
    #expect(Codenaam.namen.count >= 180)
    #expect(Set(Codenaam.namen.map { $0.lowercased() }).count == Codenaam.namen.count)
    #expect(Codenaam.namen.allSatisfy { $0.first?.isUppercase == true })
  }

  @Test func `als alle namen op zijn komt er een nummer achter`() throws {
    let toestand = try gegeven {
      for (nummer, naam) in Codenaam.namen.enumerated() {
        aangemeld("C\(nummer)").met(["codenaam": .text(naam)])
      }
    }
    let naam = Codenaam.voorstel(voor: "ET-2026-00001", toestand.wereld)
    #expect(naam.hasSuffix(" 2"))
    #expect(Codenaam.namen.contains(String(naam.dropLast(2))))
  }

  private func dubbelen(_ naam: String, _ geboren: String = "2012-06-15") throws -> [Dubbel] {
    let toestand = try gegeven {
      for (casus, naam) in ["C2": "Sanne de Vos", "C1": "Sanné de Vos", "C3": "Bram Kok"] {
        aangemeld(casus).met([
          "jeugdige": [
            "naam": .text(naam), "geboortedatum": "2012-06-15", "gemeente": "Zandmeer",
          ]
        ])
      }
      aangemeld("C4")
    }
    let dag = try #require(Datum(geboren))
    return Dubbel.zoek(naam: naam, geboren: dag, in: toestand.wereld) {
      $0.lowercased().replacing("é", with: "e")
    }
  }

  @Test func `wie op dezelfde dag geboren is en zo heet is misschien al bekend`() throws {
    #expect(try dubbelen("SANNE DE VOS").map(\.zaaknummer) == ["C1", "C2"])
    #expect(try dubbelen("de Vos, Sanne").first?.gelijkenis == .zelfdeNaam)
    #expect(try dubbelen("Sane de Vos").map(\.gelijkenis) == [.lijktErop, .lijktErop])
    #expect(try dubbelen("Sanen de Vos").count == 2)
  }

  @Test func `een andere naam of een andere dag is een ander`() throws {
    #expect(try dubbelen("Sanne de Vos", "2012-06-16").isEmpty)
    #expect(try dubbelen("Bo de Vos").isEmpty)
    #expect(try dubbelen(" ").isEmpty)
    #expect(try dubbelen("Bram Kok").map(\.zaaknummer) == ["C3"])
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("vos", "vos", 0), ("vos", "vso", 1), ("vos", "voss", 1),
    ("kok", "kuk", 1), ("sanne", "anna", 2),
  ])
  func `twee letters omdraaien is één fout`(_ een: String, _ ander: String, _ afstand: Int) {
    #expect(Dubbel.afstand(Array(een), Array(ander)) == afstand)
    #expect(Dubbel.afstand(Array(ander), Array(een)) == afstand)
  }

  @Test func `het volgende zaaknummer is één meer dan het hoogste van dit jaar`() throws {
    let toestand = try gegeven {
      aangemeld("ET-2026-00031")
      aangemeld("ET-2026-00007")
      aangemeld("ET-2025-00090")
      aangemeld("RET-2026-00400")
      aangemeld("oud-1")
    }
    let dag = try #require(Datum("2026-03-24"))
    #expect(Zaaknummer.voorstel(toestand.wereld, op: dag) == "ET-2026-00032")
    #expect(
      Zaaknummer.voorstel(toestand.wereld, op: dag, voorvoegsel: "RET") == "RET-2026-00401")
    let later = try #require(Datum("2027-01-01"))
    #expect(Zaaknummer.voorstel(toestand.wereld, op: later) == "ET-2027-00001")
    #expect(Zaaknummer.voorstel(Wereld(), op: dag) == "ET-2026-00001")
  }

  @Test func `het nummer van een vernietigde casus komt niet terug`() throws {
    let toestand = try gegeven {
      afgerond("ET-2026-00005")
      gewist("ET-2026-00005")
    }
    let dag = try #require(Datum("2026-03-24"))
    #expect(Zaaknummer.voorstel(toestand.wereld, op: dag) == "ET-2026-00006")
  }
}
