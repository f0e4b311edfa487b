import Domain
import TUI

/// The versions for the family after a table: a draft for each reader, released one by one.
struct Gezinsstukken: Equatable, Sendable {
  let vraag: Stukvraag
  let stukken: [Gezinsstuk]
  var keuze = ListState<String>()
  /// The rows of the draft that is read.
  var schuif = Scroller()
  /// The draft that is open.
  var open: String?
  /// What was released, and when; known from the dossiers, so also after a restart.
  let vrijgegeven: [String: Moment]

  init(_ vraag: Stukvraag, _ verslag: Verslag, _ taal: Taal) {
    self.vraag = vraag
    let dag = verslag.begin.datum
    vrijgegeven = verslag.punten.reduce(into: [:]) { $0.merge($1.vrijgegeven) { $1 } }
    stukken = verslag.punten.flatMap { punt in
      punt.casus.gezinslezers(op: dag).compactMap { lezer in
        Gezinsverslag(punt, voor: lezer, dag: dag).map { Gezinsstuk($0, punt.casus, dag, taal) }
      }
    }
    keuze.follow(stukken.map(\.naam), height: 1)
  }

  /// The same drafts, read anew: where one was stays.
  func metKeuze(van eerder: Gezinsstukken?) -> Gezinsstukken {
    guard let eerder, eerder.vraag.tafel == vraag.tafel else { return self }
    var nieuw = self
    nieuw.keuze = eerder.keuze
    nieuw.keuze.follow(stukken.map(\.naam), height: 1)
    return nieuw
  }
}

/// One draft.
struct Gezinsstuk: Equatable, Sendable {
  /// The name of its file, which tells drafts apart.
  let naam: String
  let zaaknummer: String
  let dag: Datum
  let roepsel: String
  let lezer: Gezinslezer
  /// Of a parent.
  let rol: String?
  /// Not everything is in plain words yet.
  let isOnaf: Bool
  let tekst: String

  init(_ verslag: Gezinsverslag, _ casus: Casus, _ dag: Datum, _ taal: Taal) {
    let wie: String
    switch verslag.lezer {
    case .jeugdige: wie = "jeugdige"
    case .ouder(let id): wie = id
    }
    naam = "gezin-\(dag.tekst)-\(casus.zaaknummer)-\(wie).md"
    zaaknummer = casus.zaaknummer
    self.dag = dag
    roepsel = casus.roepsel
    lezer = verslag.lezer
    rol = verslag.rol
    isOnaf = verslag.isOnaf
    tekst = verslag.markdown(taal)
  }

  func woord(_ taal: Taal) -> String {
    lezer == .jeugdige
      ? Gezinsrol.jeugdige.woord(taal) : (rol ?? Gezinsrol.ouder.woord(taal)).veilig
  }

  /// That it was released, to be recorded in the dossier.
  func vrijgave(_ taal: Taal) -> Vastlegging {
    let tekst = Wisselwoord.vrijgegevenVoor(woord(taal), dag).in(taal)
    return Vastlegging(
      [Casus.vrijgave(zaaknummer, stuk: naam, tekst: tekst)], gelukt: .gezegd(tekst))
  }
}

/// Of which table the drafts are to be read, and how far its streams are.
public struct Stukvraag: Equatable, Sendable {
  public let tafel: String
  let versies: [Int]
  let dag: Datum
}

extension App {
  /// The table whose minutes place 2 needs now and has not got.
  public func gevraagdVerslag(_ beeld: Beeld) -> Stukvraag? {
    guard slot == nil, plaats == .tafel, case .voorbij(let tafel) = self.tafel.fase(beeld),
      tafel.tafel.status == .gesloten
    else { return nil }
    let id = tafel.tafel.id
    let besproken = beeld.wereld.casussen.values.filter { $0.besprokenAan.contains(id) }
      .map(\.zaaknummer).sorted()
    let vraag = Stukvraag(
      tafel: id,
      versies: [beeld.wereld.versie(van: .tafel(id))]
        + besproken.map { beeld.wereld.versie(van: .casus($0)) }, dag: beeld.vandaag)
    return self.tafel.stukken?.vraag == vraag ? nil : vraag
  }

  public mutating func toonVerslag(_ vraag: Stukvraag, _ verslag: Verslag) {
    tafel.stukken = Gezinsstukken(vraag, verslag, taal).metKeuze(van: tafel.stukken)
  }

  /// Says where a version for the family was written; `nil` when that failed.
  public mutating func meldVrijgegeven(_ pad: String?) {
    guard let pad else {
      melding = .tafelwoord(.stukNietBewaard)
      return
    }
    tafel.stukken?.open = nil
    melding = .tafelwoord(.stukBewaard(pad))
  }
}

extension TafelScherm {
  /// A key on the list of drafts, or on the one that is open; `nil` when it is for someone else.
  mutating func inStukken(
    _ toets: Key, _ beeld: Beeld, _ ruimte: Size, _ taal: Taal
  ) -> Vervolg? {
    guard var stukken, !stukken.stukken.isEmpty, regel.isEmpty else { return nil }
    let namen = stukken.stukken.map(\.naam)
    let vlak = Tafelindeling(Rect(ruimte)).inhoud
    let open = stukken.stukken.first { $0.naam == stukken.open }
    switch (toets, open) {
    case (.escape, .some): stukken.open = nil
    case (.up, nil), (.down, nil):
      stukken.keuze.move(.by(toets == .up ? -1 : 1), in: namen, height: vlak.height - 3)
    case (.enter, nil):
      stukken.open = stukken.keuze.selection
      stukken.schuif = Scroller()
    case (.enter, .some(let stuk)):
      if stuk.isOnaf { return .zeg(.tafelwoord(.stukOnaf)) }
      if beeld.merken.contains(.alleenLezen) { return .zeg(.vastlegwoord(.alleenLezen)) }
      let dossier = Stroom.casus(stuk.zaaknummer)
      if let weigering = beeld.wereld.belet(.notitieToegevoegd, dossier, rol: beeld.rol) {
        return .zeg(.weigering(weigering))
      }
      return .effecten([
        .geefVrij(naam: stuk.naam, tekst: stuk.tekst, stuk.vrijgave(taal))
      ])
    case (.up, .some(let stuk)), (.down, .some(let stuk)), (.pageUp, .some(let stuk)),
      (.pageDown, .some(let stuk)):
      let stap: Move =
        switch toets {
        case .up: .by(-1)
        case .down: .by(1)
        case .pageUp: .pageUp
        default: .pageDown
        }
      stukken.schuif.move(stap, count: stuk.regels(vlak.width).count, height: vlak.height - 2)
    default: return nil
    }
    self.stukken = stukken
    return .niets
  }

  func tekenStukken(_ blik: Blik, op canvas: inout Canvas, in rect: Rect) {
    guard let stukken else { return }
    if let stuk = stukken.stukken.first(where: { $0.naam == stukken.open }) {
      let regels = stuk.regels(rect.width)
      let vlak = Rect(x: rect.x, y: rect.y, width: rect.width, height: max(0, rect.height - 2))
      for (rij, nummer) in stukken.schuif.visible(count: regels.count, height: vlak.height)
        .enumerated()
      { canvas.put(regels[nummer], in: vlak, row: rij) }
      canvas.put(
        blik(.tafelwoord(stuk.isOnaf ? .stukOnaf : .enterGeeftVrij)), in: rect,
        row: rect.height - 1, role: stuk.isOnaf ? .warning : .message, overflow: .ellipsis)
      return
    }
    canvas.put(
      blik(.tafelwoord(.stukkenKop(stukken.stukken.count))), in: rect, row: 2, role: .label,
      overflow: .ellipsis)
    let rijen = Rect(
      x: rect.x, y: rect.y + 3, width: rect.width, height: max(0, rect.height - 3))
    canvas.drawList(stukken.keuze, count: stukken.stukken.count, in: rijen) { canvas, nummer, rij in
      let stuk = stukken.stukken[nummer]
      let vakken = rij.split(columns: [.fixed(14), .flex(), .fixed(21)], gap: 1)
      canvas.put(stuk.roepsel, in: vakken[0], overflow: .ellipsis)
      canvas.put(stuk.woord(blik.taal), in: vakken[1], role: .dim, overflow: .ellipsis)
      let vrij = stukken.vrijgegeven[stuk.naam].map { Tekst.wisselwoord(.vrijgegeven($0.datum)) }
      canvas.put(
        blik(vrij ?? .tafelwoord(stuk.isOnaf ? .isOnaf : .isConcept)), in: vakken[2],
        role: vrij == nil ? .dim : .good, align: .right)
    }
  }
}

extension Gezinsstuk {
  /// As it will be read, wrapped.
  func regels(_ breedte: Int) -> [String] {
    tekst.split(separator: "\n", omittingEmptySubsequences: false).flatMap { regel in
      regel.isEmpty ? [""] : TextWidth.wrap(String(regel), breedte)
    }
  }
}
