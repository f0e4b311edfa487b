import Domain
import Foundation
import Proeven
import TerminalDriver
import Testing

/// Import and export with the real program (sections 1 and 4).
struct InvoerTests {
  @Test func `de voorbeeldregio gaat erin, een keer, en komt er zo weer uit`() throws {
    let programma = try Programma()
    let regio = try Gegevens.pad("regio-voorbeeld.jsonl")
    let eerste = try programma.doe("import", regio, "--json")
    #expect(try eerste.outputBytes == Gegevens.lees("verwacht/import.json"))
    #expect(eerste.stderr == "")
    let tweede = try programma.doe("import", regio, "--json")
    #expect(tweede.stdout == #"{"gelezen":2165,"nieuw":0,"overgeslagen":2165}"# + "\n")
    let uit = try programma.doe("export")
    #expect(try uit.outputBytes == Gegevens.lees("verwacht/export.jsonl"))
    let bestand = programma.thuis.file("uit.jsonl")
    let naarBestand = try programma.doe("export", bestand)
    #expect(naarBestand.status == 0 && naarBestand.stdout == "")
    let ander = try Programma()
    #expect(try ander.doe("import", bestand).status == 0)
    #expect(try ander.doe("export").outputBytes == uit.outputBytes)

    for vraag in try Gegevens.antwoorden
    where vraag.opdracht != "dossier" || vraag.bestand.contains("00007") {
      let antwoord = try programma.doe(vraag.argumenten)
      let verwacht = try Gegevens.lees("verwacht/" + vraag.bestand)
      #expect(antwoord.status == 0 && antwoord.stderr == "", "\(vraag.bestand)")
      #expect(antwoord.outputBytes == verwacht, "\(vraag.bestand)")
    }
    verwacht(66, try programma.doe("dossier", "ET-2025-00013", "--json"))
    let vernietigd = uit.stdout.split(separator: "\n").count { $0.contains(#""gewist":true"#) }
    let heel = try programma.doe("verify", "--json").stdout
    #expect(
      heel.hasPrefix(#"{"gebeurtenissen":2165,"gewist":\#(vernietigd),"heel":true,"stromen":"#))
  }

  @Test func `elke foute invoer laat de opslag leeg`() throws {
    let programma = try Programma()
    for fout in try Gegevens.fouten {
      let pad = try Gegevens.pad("fout/" + fout.file)
      let uitkomst = try programma.doe("import", pad, "--json")
      #expect(uitkomst.status == fout.status, "\(fout.file)")
      #expect(uitkomst.stdout == "", "\(fout.file)")
      #expect(uitkomst.stderr.hasPrefix("\(pad):\(fout.line): \(fout.type): "), "\(fout.file)")
    }
    #expect(try programma.doe("export").stdout == "")
  }

  @Test func `na een geweigerde invoer is de opslag als ervoor`() throws {
    let programma = try Programma()
    let toestand = try gegeven { aangemeld() }
    let goed = try programma.bestand("goed", toestand.regels)
    #expect(try programma.doe("import", goed).status == 0)
    let voor = try programma.doe("export").outputBytes
    let nieuw = toestand.regels(aangemeld("C2")) + toestand.regels(gescreend(.toegelaten))
    let slecht = try programma.bestand("slecht", nieuw)
    verwacht(65, try programma.doe("import", slecht))
    #expect(try programma.doe("export").outputBytes == voor)
  }

  @Test func `alle bestanden samen, of geen`() throws {
    let programma = try Programma()
    let toestand = try gegeven { aangemeld() }
    let eerste = try programma.bestand("a", Array(toestand.regels.prefix(2)))
    let tweede = try programma.bestand("b", Array(toestand.regels.dropFirst(2)))
    let slecht = try programma.bestand("c", [Array("[]".utf8)])
    let geweigerd = try programma.doe("import", eerste, tweede, slecht)
    verwacht(65, geweigerd)
    #expect(geweigerd.stderr.hasPrefix("\(slecht):1: -: "))
    #expect(try programma.doe("export").stdout == "")
    let samen = try programma.doe("import", eerste, tweede, "--json")
    #expect(samen.stdout == #"{"gelezen":4,"nieuw":4,"overgeslagen":0}"# + "\n")
  }

  @Test func `een streepje is de standaardinvoer`() throws {
    let programma = try Programma()
    let regels = try gegeven { aangemeld() }.regels.map { String(decoding: $0, as: UTF8.self) }
    // CR before LF is white space, and the last LF may be missing.
    let goed = try programma.doe(
      "import", "-", "--json", invoer: regels.joined(separator: "\r\n"))
    #expect(goed.stdout == #"{"gelezen":4,"nieuw":4,"overgeslagen":0}"# + "\n")
    let slecht = try programma.doe("import", "-", invoer: regels[0] + "\n\n" + regels[1])
    verwacht(65, slecht)
    #expect(slecht.stderr.hasPrefix("-:2: -: "))
    let leeg = try programma.doe("import", "-", "--json", invoer: "")
    #expect(leeg.stdout == #"{"gelezen":0,"nieuw":0,"overgeslagen":0}"# + "\n")
  }

  @Test func `na honderd foute regels komt er een met het aantal andere`() throws {
    let programma = try Programma()
    for (aantal, regels) in [(100, 100), (101, 101), (250, 101)] {
      let uitkomst = try programma.doe(
        "import", "-", invoer: String(repeating: "[]\n", count: aantal))
      #expect(uitkomst.status == 65)
      #expect(uitkomst.stdout == "")
      let gemeld = uitkomst.stderr.split(separator: "\n")
      #expect(gemeld.count == regels)
      #expect(gemeld[99].hasPrefix("-:100: -: "))
      if aantal > 100 { #expect(gemeld[100].contains("\(aantal - 100)")) }
    }
  }

  @Test func `wat op een geweigerde regel steunt wordt ook gemeld`() throws {
    let programma = try Programma()
    let toestand = try gegeven {}
    let regels =
      toestand.regels + toestand.regels(aangemeld().met(["urgentie": "SPOED"]))
      + toestand.regels(opgepakt().als(id: "o"))
    let uitkomst = try programma.doe("import", try programma.bestand("x", regels))
    #expect(uitkomst.status == 65)
    let gemeld = uitkomst.stderr.split(separator: "\n")
    #expect(gemeld.count == 2)
    #expect(gemeld[0].contains(":4: nl.experttafel.casus.aangemeld.v1: "))
    #expect(gemeld[1].contains(":5: nl.experttafel.casus.opgepakt.v1: "))
  }

  @Test func `wat zonder moment van opslag binnenkomt krijgt een en hetzelfde`() throws {
    let programma = try Programma()
    let bestand = try programma.bestand("x", try gegeven { aangemeld() }.regels)
    #expect(try programma.doe("import", bestand).status == 0)
    let momenten = try programma.doe("export").stdout.split(separator: "\n").map { regel in
      try #require(regel.firstMatch(of: /"recordedtime":"([^"]*Z)"/)).1
    }
    #expect(momenten.count == 4)
    #expect(Set(momenten).count == 1)
  }

  @Test func `dezelfde gebeurtenis met ander moment van opslag wordt overgeslagen`() throws {
    let programma = try Programma()
    let toestand = try gegeven {}
    let regel = { (feit: Feit) in try programma.bestand("r", toestand.regels(feit)) }
    let basis = try programma.bestand("b", toestand.regels)
    #expect(try programma.doe("import", basis).status == 0)
    #expect(try programma.doe("import", regel(aangemeld())).status == 0)
    let zelfde = aangemeld().attribuut("recordedtime", "2027-01-01T00:00:00Z")
      .attribuut("streamversion", 1)
    let uitkomst = try programma.doe("import", regel(zelfde), "--json")
    #expect(uitkomst.stdout == #"{"gelezen":1,"nieuw":0,"overgeslagen":1}"# + "\n")
    for ander in [
      aangemeld().met(["hulpvraag": "Anders."]), aangemeld().attribuut("handeling", "h"),
      aangemeld().attribuut("datacontenttype", "application/json"), aangemeld("C2"),
      aangemeld().attribuut("eigen", 1),
    ] { verwacht(65, try programma.doe("import", regel(ander))) }
  }

  @Test func `van een vernietigde casus blijft geen letter over`() throws {
    let programma = try Programma()
    let geheim = "Wij wonen achter de molen"
    let toestand = try gegeven {
      aangemeld().met(["hulpvraag": .text(geheim)])
      tafel()
      feit(.tafelGenodigd, ["naam": .text(geheim), "casus": "C1"], aanTafel: "T1")
      afgesloten(.ingetrokken)
    }
    let voor = try programma.bestand("a", toestand.regels)
    #expect(try programma.doe("import", voor).status == 0)
    #expect(try programma.bevat(geheim))
    let wissen = try programma.bestand("b", toestand.regels(gewist()))
    #expect(try programma.doe("import", wissen).status == 0)
    #expect(try !programma.bevat(geheim))
    #expect(try !programma.doe("export").stdout.contains(geheim))
    // What was destroyed does not come back.
    let opnieuw = try programma.doe("import", voor, "--json")
    #expect(opnieuw.stdout == #"{"gelezen":7,"nieuw":0,"overgeslagen":7}"# + "\n")
    #expect(try !programma.bevat(geheim))
    verwacht(66, try programma.doe("dossier", "C1"))
    #expect(try programma.doe("verify").status == 0)
  }

  @Test func `ook als alles in een keer binnenkomt blijft er geen letter over`() throws {
    let programma = try Programma()
    let geheim = "Wij wonen achter de molen"
    let toestand = try gegeven {
      aangemeld().met(["hulpvraag": .text(geheim)])
      afgesloten(.ingetrokken)
      gewist()
    }
    let alles = try programma.bestand("a", toestand.regels)
    #expect(try programma.doe("import", alles).status == 0)
    #expect(try !programma.bevat(geheim))
  }
}
