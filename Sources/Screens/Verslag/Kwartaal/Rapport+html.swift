import Domain

extension Rapportuitvoer {
  /// One HTML page that needs nothing beside it: charts are drawn in it as SVG, each with its figures.
  var html: String {
    var uit = """
      <!doctype html>
      <html lang="\(taal.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>\(titel.html)</title>
      <style>
      body { font: 16px/1.5 sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
      h2 { border-bottom: 1px solid #888; margin-top: 2.5rem; }
      h3 { margin-bottom: .2rem; }
      p.klein, p.tijden { color: #555; margin: .2rem 0; }
      svg { width: 100%; height: auto; font: 13px sans-serif; }
      </style>
      </head>
      <body>
      <h1>\(titel.html)</h1>
      <p>\(periode.html)</p>
      <p class="klein">\(verantwoording.html)</p>

      """
    for deel in Rapportdeel.allCases {
      uit += "<h2>\(deel.woord(taal).html)</h2>\n"
      for groep in groepen(deel) {
        uit += "<h3>\(kop(groep).html)</h3>\n"
        for regel in tijden(groep) { uit += "<p class=\"tijden\">\(regel.html)</p>\n" }
        uit += svg(groep)
      }
    }
    return uit + "</body>\n</html>\n"
  }

  private func svg(_ groep: Openbaar) -> String {
    if case .duur(let doorloop) = groep.groep {
      Staandgrafiek(
        staven: groep.regels.map { ($0.post.woord(taal), $0.aantal) },
        lijn: lijn(groep, doorloop), naam: kop(groep)
      ).svg
    } else {
      Liggendgrafiek(
        staven: groep.regels.map { ($0.post.woord(taal), $0.aantal, $0.vorig) }, naam: kop(groep),
        ervoor: taal("eerder", "before")
      ).svg
    }
  }

  /// After how many bars the norm is drawn; `nil` where it falls inside a bar.
  private func lijn(_ groep: Openbaar, _ doorloop: Doorloop) -> Int? {
    guard let norm = blad.normen[doorloop] else { return nil }
    return groep.regels.firstIndex { regel in
      switch regel.post {
      case .duurInWeken(_, let bak): bak.isOver(weken: norm.weken)
      case .duur(_, .eenTotDrieWeken): norm.weken == 1
      case .duur(_, .langer): norm.weken == 3
      default: false
      }
    }
  }
}

/// Lying bars with their figures, as SVG.
private struct Liggendgrafiek {
  let staven: [(naam: String, aantal: Int?, vorig: Int?)]
  let naam: String
  let ervoor: String

  var svg: String {
    let grootste = max(1, staven.flatMap { [$0.aantal ?? 0, $0.vorig ?? 0] }.max() ?? 1)
    let breed = { (aantal: Int) in aantal * 360 / grootste }
    var uit =
      "<svg role=\"img\" aria-label=\"\(naam.html)\" viewBox=\"0 0 720 \(staven.count * 24 + 4)\">\n"
    for (nummer, staaf) in staven.enumerated() {
      let y = nummer * 24
      uit += "<text x=\"236\" y=\"\(y + 16)\" text-anchor=\"end\">\(staaf.naam.html)</text>\n"
      if let vorig = staaf.vorig, vorig > 0 {
        uit +=
          "<rect x=\"244\" y=\"\(y + 14)\" width=\"\(breed(vorig))\" height=\"5\" fill=\"#bbb\">"
          + "<title>\(ervoor.html): \(vorig)</title></rect>\n"
      }
      let nu = staaf.aantal ?? 0
      if nu > 0 {
        uit +=
          "<rect x=\"244\" y=\"\(y + 4)\" width=\"\(breed(nu))\" height=\"10\" fill=\"#1f5f8b\"/>\n"
      }
      let eerder = staaf.vorig.map { " (\($0))" } ?? ""
      uit +=
        "<text x=\"\(250 + breed(max(nu, staaf.vorig ?? 0)))\" y=\"\(y + 16)\">"
        + "\(staaf.aantal.ofStreep)\(eerder)</text>\n"
    }
    return uit + "</svg>\n"
  }
}

/// Standing bars with their figures and the norm between two of them, as SVG.
private struct Staandgrafiek {
  let staven: [(naam: String, aantal: Int?)]
  let lijn: Int?
  let naam: String

  var svg: String {
    let grootste = max(1, staven.map { $0.aantal ?? 0 }.max() ?? 1)
    let stap = 700 / max(1, staven.count)
    var uit = "<svg role=\"img\" aria-label=\"\(naam.html)\" viewBox=\"0 0 720 200\">\n"
    for (nummer, staaf) in staven.enumerated() {
      let x = 10 + nummer * stap
      let hoog = (staaf.aantal ?? 0) * 140 / grootste
      let kleur = lijn.map { nummer >= $0 } ?? false ? "#a33" : "#1f5f8b"
      uit +=
        "<rect x=\"\(x + 3)\" y=\"\(170 - hoog)\" width=\"\(max(1, stap - 6))\" height=\"\(hoog)\" "
        + "fill=\"\(kleur)\"/>\n<text x=\"\(x + stap / 2)\" y=\"\(164 - hoog)\" "
        + "text-anchor=\"middle\">\(staaf.aantal.ofStreep)</text>\n<text x=\"\(x + stap / 2)\" "
        + "y=\"188\" text-anchor=\"middle\" font-size=\"10\">\(staaf.naam.html)</text>\n"
    }
    if let lijn {
      uit +=
        "<line x1=\"\(10 + lijn * stap)\" x2=\"\(10 + lijn * stap)\" y1=\"4\" y2=\"176\" "
        + "stroke=\"#a33\" stroke-width=\"2\" stroke-dasharray=\"5 4\"/>\n"
    }
    return uit + "</svg>\n"
  }
}

extension String {
  /// As text in HTML, also within an attribute.
  fileprivate var html: String {
    zonderStuurtekens.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}
