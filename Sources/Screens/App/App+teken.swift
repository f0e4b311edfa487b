import Domain
import TUI

/// How a screen is divided: a line on top, the place, a line that answers, the keys.
struct Indeling {
  let boven: Rect
  let midden: Rect
  let melding: Rect
  let toetsen: Rect

  /// The smallest screen with one pane.
  static let minimum = Size(columns: 60, rows: 16)

  init(_ size: Size) {
    let delen = Rect(size).split(rows: [.fixed(1), .flex(), .fixed(1), .fixed(1)])
    (boven, midden, melding, toetsen) = (delen[0], delen[1], delen[2], delen[3])
  }
}

extension App {
  /// Draws everything, on a canvas of any size.
  public func teken(_ beeld: Beeld, op canvas: inout Canvas) {
    if let slot { return slot.teken(taal, op: &canvas) }
    let blik = blik(beeld)
    let size = canvas.size
    guard size.columns >= Indeling.minimum.columns, size.rows >= Indeling.minimum.rows else {
      let midden = Rect(size).row(size.rows / 2)
      canvas.put(blik(.teKlein(size, Indeling.minimum)), in: midden, align: .centre)
      return
    }
    let indeling = Indeling(size)
    tekenBoven(beeld, blik, op: &canvas, in: indeling.boven)
    if case .formulier(let open) = laag {
      open.teken(beeld, taal, op: &canvas, in: indeling.midden)
    } else {
      tekenPlaats(beeld, blik, op: &canvas, in: indeling.midden)
    }
    tekenMelding(blik, op: &canvas, in: indeling.melding)
    canvas.fill(indeling.toetsen, role: .hint)
    canvas.putHints(hints(beeld, size), in: indeling.toetsen.inset(columns: 1))
    if case .vernietiging(let vraag) = laag { vraag.teken(taal, op: &canvas, in: Rect(size)) }
    if case .concepten(let lijst) = laag {
      tekenConcepten(lijst, beeld, op: &canvas, in: Rect(size))
    } else if case .acties(let lijst) = laag {
      canvas.teken(lijst, regels(lijst, beeld), blik, in: Rect(size))
    }
    if case .sinds(let lijst) = laag {
      tekenSinds(lijst, beeld, op: &canvas, in: Rect(size))
    }
    if case .keuze(let vraag) = laag { canvas.teken(vraag, blik, in: Rect(size)) }
  }

  /// How many drafts there are; with dots while the newest letters are not on the disk yet.
  private func conceptmerk(_ blik: Blik, _ ascii: Bool) -> String {
    let merk = blik(.vastlegwoord(.conceptmerk(concepten.count)))
    return onbewaard.isEmpty ? merk : merk + (ascii ? "..." : "…")
  }

  private func tekenPlaats(
    _ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in midden: Rect
  ) {
    switch waar {
    case .plaats(.agenda): agenda.teken(beeld, blik, op: &canvas, in: midden)
    case .plaats(.tafel): tafel.teken(beeld, blik, op: &canvas, in: midden)
    case .plaats(.casussen): casussen.teken(beeld, blik, op: &canvas, in: midden)
    case .plaats(.bord): bord.teken(beeld, blik, op: &canvas, in: midden)
    case .plaats(.opvolging): opvolging.teken(beeld, blik, op: &canvas, in: midden)
    case .plaats(.rapport): rapport.teken(beeld, blik, op: &canvas, in: midden)
    case .plaats(.team): team.teken(beeld, blik, op: &canvas, in: midden)
    case .belkaart: tekenBelkaart(beeld, op: &canvas, in: midden)
    case .dossier:
      dossier?.scherm.teken(
        dossier?.dossier, op: &canvas, omgeving(beeld, midden, ascii: canvas.ascii))
    }
  }

  private func tekenBoven(_ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in regel: Rect) {
    canvas.fill(regel, role: .title)
    let binnen = regel.inset(columns: 1)
    let dag = regel.width < 76 ? beeld.vandaag.kort(taal) : beeld.vandaag.lang(taal)
    let wanneer = "\(dag)  \(beeld.nu.tijdwoord)  \(beeld.wie)"
    let rechts = canvas.put(wanneer, in: binnen, role: .title, align: .right)
    var rest = Rect(x: binnen.x, y: binnen.y, width: binnen.width - rechts - 2, height: 1)
    var merken = Merk.allCases.filter(beeld.merken.contains).map { blik(.merk($0)) }
    if blik.privacy { merken.append(blik(.privacy)) }
    if !concepten.isEmpty { merken.append(conceptmerk(blik, canvas.ascii)) }
    if !merken.isEmpty {
      let breed = canvas.put(
        merken.joined(separator: " · "), in: rest, role: .titleAccent, align: .right)
      rest = Rect(x: rest.x, y: rest.y, width: rest.width - breed - 2, height: 1)
    }
    let open = openDossier.flatMap { beeld.wereld.casussen[$0]?.roepsel }
    let hier = [blik(.plaats(plaats)), open].compactMap { $0 }.joined(separator: " · ")
    let team = beeld.wereld.team?.naam ?? blik(.geenTeam)
    let ruimte = rest.width - TextWidth.columns(of: hier) - 3
    // A few letters of the team say nothing: then the place alone.
    let kort = ruimte < 8 ? "" : TextWidth.clip(team, to: ruimte, ellipsis: canvas.ellipsis) + " · "
    let breed = canvas.put(kort, in: rest, role: .title)
    canvas.put(hier, in: rest, column: breed, role: .titleAccent, overflow: .ellipsis)
  }

  private func tekenMelding(_ blik: Blik, op canvas: inout Canvas, in regel: Rect) {
    let binnen = regel.inset(columns: 1)
    switch laag {
    case .filter(let invoer):
      let delen = binnen.split(columns: [.fixed(2), .flex(), .fixed(min(34, binnen.width / 2))])
      canvas.put("/", in: delen[0], role: .inputLabel)
      canvas.draw(invoer, in: delen[1])
      canvas.put(
        blik(.filterVoorbeeld), in: delen[2], role: .dim, align: .right, overflow: .ellipsis)
    case .formulier(let open) where melding == nil:
      guard let zin = open.formulier.melding(taal) else { return }
      canvas.put(zin, in: binnen, role: .message, overflow: .ellipsis)
    case .geen, .acties, .stoppen, .formulier, .concepten, .keuze, .vernietiging, .sinds:
      guard let melding else { return }
      canvas.put(blik(melding), in: binnen, role: .message, overflow: .ellipsis)
    }
  }

  /// The keys that act here and now.
  func hints(_ beeld: Beeld, _ size: Size) -> [Hint] {
    switch laag {
    case .formulier(let open): hints(open, beeld, size)
    case .filter:
      [
        Hint("Enter", Tekst.kortOpen.in(taal)), Hint("Esc", Tekst.kortWis.in(taal)),
        Hint("Tab", Tekst.kortHoud.in(taal)),
      ]
    case .concepten:
      [
        Hint("Enter", Tekst.kortOpen.in(taal)), Hint("Del", Vastlegwoord.kortWeg.in(taal)),
        Hint("Esc", Tekst.kortTerug.in(taal)),
      ]
    case .sinds:
      [Hint("Enter", Tekst.kortOpen.in(taal)), Hint("Esc", Tekst.kortTerug.in(taal))]
    case .acties, .keuze:
      [Hint("Enter", Tekst.kortDoe.in(taal)), Hint("Esc", Tekst.kortTerug.in(taal))]
    case .vernietiging(let vraag): vraag.hints(taal)
    case .stoppen:
      [
        Hint(toets("overal.stop"), Tekst.kortStop.in(taal)),
        Hint("Esc", Tekst.kortBlijf.in(taal)),
      ]
    case .geen where waar == .plaats(.tafel) && tafel.stap != .gewoon:
      tafel.stap.toetsen.map { Hint($0.0, $0.1.in(taal)) }
    case .geen:
      Toetsen.acties(waar).compactMap { actie in
        guard let kort = kort(actie, beeld), let toets = toetsen.toetsen(actie).first,
          isHierZinvol(actie.intent), !staatOpKaart(actie.intent, size)
        else { return nil }
        return Hint(
          toets.woord, hint(actie, kort), enabled: belemmering(actie.intent, beeld) == nil)
      }
    }
  }

  /// The word of an action in the line at the bottom; `nil` keeps it out of there.
  func kort(_ actie: Actie<Intent>, _ beeld: Beeld) -> Tekst? {
    waar == .plaats(.tafel) ? tafel.kort(actie, beeld) : actie.kort
  }

  /// Not to where one is, and not back from a place itself.
  private func isHierZinvol(_ intent: Intent) -> Bool {
    switch intent {
    case .overal(.naar(plaats)): dossier != nil
    case .overal(.terug) where waar == .plaats(.tafel): true
    case .overal(.terug) where plaats == .opvolging: dossier != nil || opvolging.isGefilterd
    case .overal(.terug): dossier != nil || !filter.isEmpty
    case .agenda(let intent): agenda.isHierZinvol(intent)
    case .team(let intent): team.isHierZinvol(intent)
    default: true
    }
  }

  private func hint(_ actie: Actie<Intent>, _ kort: Tekst) -> String {
    if case .dossier = actie.intent { uitleg(actie) } else { kort.in(taal) }
  }

  private func toets(_ naam: String) -> String {
    let actie = Toetsen.alles.first { $0.naam == naam }
    return actie.flatMap { toetsen.toetsen($0).first?.description } ?? ""
  }
}
