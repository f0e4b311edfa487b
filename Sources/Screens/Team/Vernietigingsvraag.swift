import TUI

/// What one types before a dossier is destroyed: the ground and the decision, later the number.
struct Vernietigingsvraag: Equatable, Sendable {
  enum Soort: Equatable, Sendable { case vragen, voerUit }

  let soort: Soort
  let zaaknummer: String
  private var velden: [LineEditor]
  private var veld = 0

  init(_ soort: Soort, zaaknummer: String) {
    self.soort = soort
    self.zaaknummer = zaaknummer
    velden = Array(repeating: LineEditor(), count: soort == .vragen ? 2 : 1)
  }

  private var koppen: [Teamwoord] { soort == .vragen ? [.grond, .besluit] : [.nummer] }
  private var isLaatste: Bool { veld == velden.count - 1 }
  /// The field that must be filled in.
  private var isLeeg: Bool { velden.first?.text.allSatisfy(\.isWhitespace) ?? true }

  /// What a key did.
  enum Gevolg: Equatable, Sendable {
    case niets, weg, leeg, onbekend
    case doe(Vernietigingsopdracht)
  }

  mutating func verwerk(_ toets: Key) -> Gevolg {
    switch toets {
    case .escape: return .weg
    case .tab, .down, .backtab, .up:
      // Of two fields the next is also the one before.
      veld = (veld + 1) % velden.count
    case .enter where !isLaatste: veld += 1
    case .enter, .control("s"): return isLeeg ? .leeg : .doe(opdracht)
    default: return velden[veld].handle(toets) ? .niets : .onbekend
    }
    return .niets
  }

  mutating func plak(_ tekst: String) { velden[veld].insert(tekst) }

  private var opdracht: Vernietigingsopdracht {
    switch soort {
    case .vragen:
      .vragen(grond: velden[0].text, besluit: velden[1].isEmpty ? nil : velden[1].text)
    case .voerUit: .voerUit(getypt: velden[0].text)
    }
  }

  func hints(_ taal: Taal) -> [Hint] {
    let enter: Teamwoord = !isLaatste ? .kortVerder : soort == .vragen ? .kortVraag : .kortVernietig
    return [Hint("Enter", enter.in(taal)), Hint("Esc", Tekst.kortTerug.in(taal))]
  }

  func teken(_ taal: Taal, op canvas: inout Canvas, in scherm: Rect) {
    let uitleg: Teamwoord = soort == .vragen ? .uitlegVragen : .uitlegVoerUit
    let breed = min(64, scherm.width - 4)
    let zinnen = TextWidth.wrap(uitleg.in(taal), max(1, breed - 4)).count
    let binnen = canvas.popup(
      Teamwoord.vraagtitel(soort, zaaknummer).in(taal),
      size: Size(columns: breed, rows: zinnen + velden.count * 2 + 3), in: scherm
    ).inset(columns: 1)
    var rij = canvas.putZinnen(
      uitleg.in(taal), hoogstens: zinnen, in: binnen, row: 0, role: .popup)
    rij += 1
    for (nummer, regel) in velden.enumerated() {
      canvas.put(koppen[nummer].in(taal), in: binnen, row: rij, role: .popupTitle)
      canvas.draw(regel, in: binnen.row(rij + 1), focused: nummer == veld)
      rij += 2
    }
  }
}
