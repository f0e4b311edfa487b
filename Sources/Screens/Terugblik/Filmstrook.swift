import Domain
import TUI

/// A casus as a film: a strip under its dossier, with where one is in it.
struct Filmstrook {
  let film: Film
  let moment: Moment
  let taal: Taal

  /// Rows that it takes: bars with their norm, ladders, promises and the rest, days, and what it means.
  static func hoogte(_ vlak: Rect) -> Int {
    switch vlak.height {
    case ..<12: 0
    case ..<18: 4
    default: 6
    }
  }

  private func kolom(_ dag: Datum, _ breedte: Int) -> Int {
    let dagen = max(1, film.einde - film.begin)
    return max(0, min(breedte - 1, (dag - film.begin) * (breedte - 1) / dagen))
  }

  func teken(op canvas: inout Canvas, in vlak: Rect) {
    let rijen = vlak.inset(columns: 1)
    guard rijen.height >= 4, rijen.width > 10 else { return }
    canvas.horizontalLine(x: vlak.x, y: vlak.y, width: vlak.width)
    tekenFasen(&canvas, rijen.row(1))
    tekenTekens(&canvas, rijen.row(2))
    tekenDagen(&canvas, rijen.row(3))
    guard rijen.height >= 6 else { return }
    canvas.put(legenda, in: rijen.row(4), role: .dim, overflow: .ellipsis)
    canvas.put(hier, in: rijen.row(5), role: .label, overflow: .ellipsis)
  }

  /// Where the first day beyond the norm is, as a column.
  private func norm(_ breedte: Int) -> Int? { film.normVoorbij.map { kolom($0, breedte) } }

  private func tekenFasen(_ canvas: inout Canvas, _ rij: Rect) {
    let vol = canvas.ascii ? "=" : "█"
    let leeg = canvas.ascii ? "-" : "░"
    let norm = norm(rij.width)
    for (nummer, balk) in film.fasen.enumerated() {
      let van = kolom(balk.van, rij.width)
      let tot = nummer == film.fasen.count - 1 ? rij.width : kolom(balk.tot, rij.width)
      for x in van..<max(van, tot) {
        // What is still to come, seen from here, is lighter.
        let gebeurd = x <= kolom(moment.datum, rij.width)
        canvas.put(gebeurd ? vol : leeg, in: rij, column: x, role: balk.fase.rol)
      }
      let woord = balk.fase.woord(taal)
      // The mark of the norm is drawn over the bar, and not through its word.
      let lengte = TextWidth.columns(of: woord)
      let begin = norm.map { van...(van + lengte) ~= $0 ? $0 + 1 : van } ?? van
      if tot - begin > lengte + 1 {
        canvas.put(woord, in: rij, column: begin, role: .selectedDim)
      }
    }
    if let norm { canvas.put("!", in: rij, column: norm, role: .alarm) }
  }

  private func tekenTekens(_ canvas: inout Canvas, _ rij: Rect) {
    for teken in film.tekens {
      canvas.put(
        teken.soort.teken, in: rij, column: kolom(teken.op, rij.width), role: teken.soort.rol)
    }
  }

  private func tekenDagen(_ canvas: inout Canvas, _ rij: Rect) {
    let hier = kolom(moment.datum, rij.width)
    let begin = film.begin.kort(taal)
    let einde = film.einde.kort(taal, vandaag: film.begin)
    // Both days stand at their end of the strip, and make way for where one is.
    let links = hier <= TextWidth.columns(of: begin) ? hier + 2 : 0
    let rechts = rij.width - TextWidth.columns(of: einde)
    canvas.put(begin, in: rij, column: links, role: .dim)
    let eindkolom = hier >= rechts - 1 ? rechts - (rij.width - hier) - 1 : rechts
    canvas.put(einde, in: rij, column: eindkolom, role: .dim)
    canvas.put(canvas.ascii ? "^" : "▲", in: rij, column: hier, role: .titleAccent)
  }

  private var legenda: String {
    let norm = film.normVoorbij == nil ? "" : taal("  ! over de norm", "  ! beyond the norm")
    return taal(
      "T tafel  A advies  o x afspraak  1-6 trede  - ladder klaar  H hulp  S gestopt",
      "T table  A advice  o x promise  1-6 rung  - ladder ended  H help  S stopped") + norm
  }

  /// The phase here, and how long it lasted until now.
  private var hier: String {
    let dag = moment.datum
    guard let balk = film.fasen.last(where: { $0.van <= dag }) else {
      return taal("nog niet aangemeld", "not registered yet")
    }
    let dagen = dag - balk.van
    return "\(balk.fase.woord(taal)) · "
      + taal(
        dagen == 1 ? "1 dag in deze fase" : "\(dagen) dagen in deze fase",
        dagen == 1 ? "1 day in this phase" : "\(dagen) days in this phase")
  }
}

extension Fase {
  fileprivate var rol: Role {
    switch self {
    case .aangemeld: .accent1
    case .screening: .accent2
    case .toegelaten: .accent3
    case .opvolging: .accent4
    case .gerealiseerd: .accent5
    case .gesloten: .accent6
    }
  }
}

extension Film.Teken.Soort {
  fileprivate var teken: String {
    switch self {
    case .tafel: "T"
    case .advies: "A"
    case .zorgGestart: "H"
    case .zorgGestopt: "S"
    case .afspraak: "o"
    case .afspraakKlaar: "x"
    case .trede(_, let trede): "\(trede)"
    case .ladderKlaar: "-"
    }
  }

  fileprivate var rol: Role {
    switch self {
    case .tafel, .advies: .mark
    case .zorgGestart: .good
    case .zorgGestopt: .alarm
    case .afspraak, .afspraakKlaar: .text
    case .trede: .warning
    case .ladderKlaar: .good
    }
  }
}
