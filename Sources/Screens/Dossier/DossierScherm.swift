import Domain
import TUI

/// An open dossier: which part is seen, how far it is scrolled, and what of it may be seen.
///
/// To add a part: 1. its case in `Dossierdeel`; the compiler then asks for 2. its name, 3. its
/// count and 4. who writes it in `Deelschrijver`.
public struct DossierScherm: Equatable, Sendable {
  public let zaaknummer: String
  public private(set) var deel = Dossierdeel.overzicht
  /// The names are shown, until this dossier is left.
  public private(set) var onthuld = false
  public private(set) var toonVertrouwelijk = false
  private var schuif = Scroller()
  /// The lines of the part as they were last set, so that scrolling does not set them again.
  private var opmaak: Opmaak?

  public init(zaaknummer: String) { self.zaaknummer = zaaknummer }

  public enum Intent: Hashable, Sendable {
    /// So many parts further.
    case deel(Int)
    case schuif(Move)
    case onthul
    case vertrouwelijk
  }

  public enum Effect: Hashable, Sendable {
    /// The person in a dossier was revealed: to be logged.
    case onthuld(zaaknummer: String)
  }

  /// What a dossier is drawn with, besides the dossier itself.
  public struct Omgeving: Equatable, Sendable {
    public var taal: Taal
    /// Hides municipality and free text as well.
    public var privacy: Bool
    public var vlak: Rect
    public var ascii: Bool

    public init(taal: Taal, privacy: Bool, vlak: Rect, ascii: Bool = false) {
      self.taal = taal
      self.privacy = privacy
      self.vlak = vlak
      self.ascii = ascii
    }
  }

  /// The moves have the names and keys that they have in every list.
  public static let toetsen = KeyTable<Intent>([
    KeyBinding("dossier.volgend-deel", [.right, .tab, .character("l")], .deel(1)),
    KeyBinding("dossier.vorig-deel", [.left, .backtab, .character("h")], .deel(-1)),
    KeyBinding("lijst.omlaag", [.down, .character("j")], .schuif(.by(1))),
    KeyBinding("lijst.omhoog", [.up, .character("k")], .schuif(.by(-1))),
    KeyBinding("lijst.bladerneer", [.pageDown, .control("d")], .schuif(.pageDown)),
    KeyBinding("lijst.bladerop", [.pageUp, .control("u")], .schuif(.pageUp)),
    KeyBinding("lijst.begin", [.home, .character("g")], .schuif(.first)),
    KeyBinding("lijst.einde", [.end, .character("G")], .schuif(.last)),
    KeyBinding("dossier.onthul", [.character("r")], .onthul),
    KeyBinding("dossier.vertrouwelijk", [.character("V")], .vertrouwelijk),
  ])

  /// What an action is called now.
  public func naam(_ intent: Intent, _ taal: Taal) -> String {
    switch intent {
    case .deel(let stappen):
      stappen > 0 ? taal("volgend deel", "next part") : taal("vorig deel", "previous part")
    case .schuif(.by(let rijen)): rijen > 0 ? taal("omlaag", "down") : taal("omhoog", "up")
    case .schuif(.pageDown): taal("bladzijde omlaag", "page down")
    case .schuif(.pageUp): taal("bladzijde omhoog", "page up")
    case .schuif(.first): taal("naar het begin", "to the start")
    case .schuif(.last): taal("naar het einde", "to the end")
    case .onthul: onthuld ? taal("verberg namen", "hide names") : taal("toon namen", "show names")
    case .vertrouwelijk:
      toonVertrouwelijk
        ? taal("verberg vertrouwelijk", "hide confidential")
        : taal("toon vertrouwelijk", "show confidential")
    }
  }

  /// Why an action cannot be done now; `nil` when it can.
  public func waarom(_ intent: Intent, _ omgeving: Omgeving) -> String? {
    switch intent {
    case .onthul, .vertrouwelijk:
      omgeving.privacy ? omgeving.taal("privacy staat aan (P)", "privacy is on (P)") : nil
    case .deel, .schuif: nil
    }
  }

  /// Does what a key asks; what cannot be done now changes nothing.
  public mutating func update(
    _ intent: Intent, _ dossier: Dossier, _ omgeving: Omgeving
  ) -> Effect? {
    guard waarom(intent, omgeving) == nil else { return nil }
    switch intent {
    case .deel(let stappen):
      deel = deel.verder(stappen)
      schuif = Scroller()
    case .schuif(let stap):
      let (indeling, _, opmaak) = tekening(dossier, omgeving)
      self.opmaak = opmaak
      schuif.move(stap, count: opmaak.regels.count, height: indeling.inhoud.height)
    case .onthul:
      onthuld.toggle()
      if onthuld { return .onthuld(zaaknummer: zaaknummer) }
    case .vertrouwelijk: toonVertrouwelijk.toggle()
    }
    return nil
  }

  /// Hides what was shown by a key of its own, and lets go of every text.
  mutating func verberg() {
    onthuld = false
    toonVertrouwelijk = false
    opmaak = nil
  }

  public mutating func toon(_ deel: Dossierdeel) {
    self.deel = deel
    schuif = Scroller()
  }
}

extension DossierScherm {
  /// Draws the dossier in its rectangle; says so while there is none yet.
  public func teken(_ dossier: Dossier?, op canvas: inout Canvas, _ omgeving: Omgeving) {
    guard let dossier else {
      let tekst = omgeving.taal("Het dossier wordt gelezen.", "Reading the dossier.")
      canvas.put(tekst, in: omgeving.vlak, column: 1, role: .dim, overflow: .ellipsis)
      return
    }
    let (indeling, kop, opmaak) = tekening(dossier, omgeving)
    let regels = opmaak.regels
    canvas.teken(kop, in: indeling.kop)
    if !indeling.lijn.isEmpty {
      canvas.horizontalLine(x: indeling.lijn.x, y: indeling.lijn.y, width: indeling.lijn.width)
    }
    if indeling.heeftMenu {
      tekenMenu(dossier, &canvas, indeling.menu, omgeving)
    } else {
      tekenTab(dossier, &canvas, indeling.menu, omgeving)
    }
    let zichtbaar = schuif.visible(count: regels.count, height: indeling.inhoud.height)
    canvas.teken(regels[zichtbaar], in: indeling.inhoud)
    let meer = regels.count - zichtbaar.upperBound
    if meer > 0, indeling.inhoud.width > 12 {
      canvas.put(
        " \(omgeving.ascii ? "v" : "▾") \(meer) ", in: indeling.lijn, role: .dim, align: .right)
    }
  }

  private func tekening(
    _ dossier: Dossier, _ omgeving: Omgeving
  ) -> (indeling: Dossierindeling, kop: [Bladregel], opmaak: Opmaak) {
    let zicht = Zicht(
      omgeving.taal, onthuld: onthuld, vertrouwelijk: toonVertrouwelijk,
      privacy: omgeving.privacy, namen: dossier.namen,
      gemeente: dossier.casus.intake.jeugdige.gemeente)
    let kop = Kopschrijver(dossier: dossier, zicht: zicht, ascii: omgeving.ascii).regels(
      breedte: omgeving.vlak.width - 2, hoogte: Dossierindeling.kophoogte(omgeving.vlak))
    let indeling = Dossierindeling(omgeving.vlak, kop: kop.count)
    let sleutel = Opmaak.Sleutel(
      deel: deel, gebeurtenissen: dossier.tijdlijn.count, team: dossier.teamversie,
      vandaag: dossier.vandaag, zicht: zicht, breedte: indeling.tekstbreedte,
      ascii: omgeving.ascii)
    if let opmaak, opmaak.sleutel == sleutel { return (indeling, kop, opmaak) }
    let regels = Deelschrijver.regels(
      deel, dossier, zicht, breedte: indeling.tekstbreedte, ascii: omgeving.ascii)
    return (indeling, kop, Opmaak(sleutel: sleutel, regels: regels))
  }

  private func tekenMenu(
    _ dossier: Dossier, _ canvas: inout Canvas, _ vlak: Rect, _ omgeving: Omgeving
  ) {
    let delen = Dossierdeel.allCases
    let hier = delen.firstIndex(of: deel) ?? 0
    let eerste = max(0, min(hier - vlak.height / 2, delen.count - vlak.height))
    for (rij, deel) in delen.dropFirst(eerste).prefix(vlak.height).enumerated() {
      let plaats = vlak.row(rij)
      let aantal = deel.aantal(dossier)
      let rol: Role = deel == self.deel ? .selected : aantal == 0 ? .dim : .text
      canvas.fill(plaats, role: rol)
      canvas.put(deel.naam(omgeving.taal), in: plaats, column: 1, role: rol)
      if let aantal, aantal > 0 {
        canvas.put("\(aantal) ", in: plaats, role: rol, align: .right)
      }
    }
    canvas.verticalLine(x: vlak.right, y: vlak.y, height: vlak.height)
  }

  /// Where there is no room for a menu: the part that is seen, between its neighbours.
  private func tekenTab(
    _ dossier: Dossier, _ canvas: inout Canvas, _ vlak: Rect, _ omgeving: Omgeving
  ) {
    let pijlen = omgeving.ascii ? (links: "<", rechts: ">") : (links: "‹", rechts: "›")
    let aantal = deel.aantal(dossier).map { $0 > 0 ? " \($0)" : "" } ?? ""
    let nummer = (Dossierdeel.allCases.firstIndex(of: deel) ?? 0) + 1
    let tekst = " \(pijlen.links) \(deel.naam(omgeving.taal))\(aantal) \(pijlen.rechts) "
    let breed = canvas.put(tekst, in: vlak, role: .selected)
    canvas.put(
      " \(nummer)/\(Dossierdeel.allCases.count)", in: vlak, column: breed, role: .dim)
  }
}
