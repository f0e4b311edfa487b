import Domain
import TUI

/// Where everything of a form stands, in rows of the whole form from its top.
struct Formulierindeling {
  /// From this width on labels stand in a column of their own, else above their field.
  static let breed = 76
  private static let kantlijn = 2
  private static let langsteLabel = 28
  private static let meesteOpties = 6

  struct Blok {
    /// The number of the field.
    let nummer: Int
    let top: Int
    let label: String
    /// Rows of the field itself, of what is open under it, and the text under that.
    let veld: Int
    let lijst: Int
    let onder: [String]
    let labelErboven: Bool

    var veldTop: Int { top + (labelErboven ? 1 : 0) }
    var lijstTop: Int { veldTop + veld }
    var onderTop: Int { lijstTop + lijst }
    var einde: Int { onderTop + onder.count }
  }

  let naastElkaar: Bool
  /// The column at which the fields begin, and their width.
  let x: Int
  let breedte: Int
  let blokken: [Blok]

  var hoogte: Int { blokken.last?.einde ?? 0 }

  init(_ formulier: Formulier, _ kader: Formulierkader) {
    let (naastElkaar, x, breedte) = Self.kolommen(formulier, kader)
    var blokken: [Blok] = []
    for nummer in formulier.zichtbaar {
      // A fault has its sign before it.
      let onder = formulier.onder(nummer, kader).map { TextWidth.wrap($0, breedte - 2) } ?? []
      blokken.append(
        Blok(
          nummer: nummer, top: blokken.last?.einde ?? 0, label: formulier.label(nummer, kader.taal),
          veld: formulier.rijen(nummer, breedte, kader),
          lijst: min(
            formulier.lijstrijen(nummer, kader), Self.meesteOpties, max(1, kader.grootte.rows - 3)),
          onder: Array(onder.prefix(2)), labelErboven: !naastElkaar))
    }
    self.naastElkaar = naastElkaar
    self.x = x
    self.breedte = breedte
    self.blokken = blokken
  }

  static func kolommen(
    _ formulier: Formulier, _ kader: Formulierkader
  ) -> (naastElkaar: Bool, x: Int, breedte: Int) {
    let kolommen = kader.grootte.columns
    guard kolommen >= breed else { return (false, kantlijn, max(1, kolommen - kantlijn - 1)) }
    let langste = formulier.zichtbaar.map {
      TextWidth.columns(of: formulier.label($0, kader.taal))
    }.max()
    let x = kantlijn + min(langste ?? 0, langsteLabel) + 2
    return (true, x, kolommen - x - 1)
  }

  /// The first row to show, so that the field in focus is seen whole where it fits.
  func bovenste(_ nu: Int, focus: Int, rijen: Int) -> Int {
    guard let blok = blokken.first(where: { $0.nummer == focus }) else { return 0 }
    let zichtbaar = min(max(nu, blok.einde - rijen), blok.top)
    return max(0, min(zichtbaar, hoogte - rijen))
  }
}

/// Where the options of a choice stand: beside each other, on as many rows as it takes.
struct Optieindeling {
  /// The row and column of each option, and its width.
  let plaatsen: [(rij: Int, kolom: Int, breedte: Int)]

  var rijen: Int { (plaatsen.last?.rij ?? 0) + 1 }

  init(_ opties: [Optie], _ breedte: Int, _ taal: Taal) {
    var plaatsen: [(rij: Int, kolom: Int, breedte: Int)] = []
    var (rij, kolom) = (0, 0)
    for optie in opties {
      // A box of three, a space and the words.
      let eigen = 4 + TextWidth.columns(of: optie.woord(taal))
      if kolom > 0 && kolom + eigen > breedte { (rij, kolom) = (rij + 1, 0) }
      plaatsen.append((rij, kolom, min(eigen, breedte)))
      kolom += eigen + 2
    }
    self.plaatsen = plaatsen
  }
}

extension Formulier {
  private static let minsteRegels = 2
  private static let meesteRegels = 8

  func label(_ nummer: Int, _ taal: Taal) -> String {
    guard let veld = model.velden[veilig: nummer] else { return "" }
    let woord = Veldwoord.label(veld.pad, in: model.soort, taal) ?? veld.pad
    switch veld.soort {
    case .keuzes, .regels: return woord  // A list may be empty.
    default: return moet(nummer) ? "\(woord) *" : woord
    }
  }

  /// What stands under a field: what is wrong with it, else what helps in the field in focus.
  func onder(_ nummer: Int, _ kader: Formulierkader) -> String? {
    if let fout = fouten[nummer] { return fout.zin(kader.taal, in: model.soort) }
    guard nummer == focus, let soort = model.velden[veilig: nummer]?.soort else { return nil }
    return Veldwoord.hulp(soort, kader.taal)
  }

  func rijen(_ nummer: Int, _ breedte: Int, _ kader: Formulierkader) -> Int {
    switch (inhoud[nummer], model.velden[nummer].soort) {
    case (.tekst(let editor), _): regels(editor, breedte, kader)
    case (.keuzes, .keuzes(let opties)): Optieindeling(opties, breedte, kader.taal).rijen
    // A heading, and the rows.
    case (.rijen(let rijen), _): rijen.rijen.count + 1
    case (.regel, _), (.keuze, _), (.keuzes, _): 1
    }
  }

  func lijstrijen(_ nummer: Int, _ kader: Formulierkader) -> Int {
    guard nummer == focus else { return 0 }
    if let lijst, case .keuze(let opties) = veld?.soort {
      return max(1, lijst.treffers(opties, kader.taal).count)
    }
    return suggesties(nummer).count
  }

  /// Whether all options fit beside each other; else they open as a list.
  func past(_ opties: [Optie], _ kader: Formulierkader) -> Bool {
    Optieindeling(opties, Formulierindeling.kolommen(self, kader).breedte, kader.taal).rijen == 1
  }

  /// The size of the field of a text of several lines: it grows with the text, up to a point.
  func tekstveld(_ editor: TextEditor, _ kader: Formulierkader) -> Size {
    let breedte = Formulierindeling.kolommen(self, kader).breedte
    return Size(columns: breedte, rows: regels(editor, breedte, kader))
  }

  private func regels(_ editor: TextEditor, _ breedte: Int, _ kader: Formulierkader) -> Int {
    let wens = min(max(editor.lines(columns: breedte), Self.minsteRegels), Self.meesteRegels)
    return max(1, min(wens, kader.grootte.rows - 3))
  }

  /// Scrolls no further than needed to see the field in focus.
  mutating func schuif(_ kader: Formulierkader) {
    let breedte = Formulierindeling.kolommen(self, kader).breedte
    for nummer in inhoud.indices {
      guard case .tekst(var editor) = inhoud[nummer] else { continue }
      inhoud[nummer] = .keuze(nil)
      editor.fit(columns: breedte)
      inhoud[nummer] = .tekst(editor)
    }
    bovenste = Formulierindeling(self, kader)
      .bovenste(bovenste, focus: focus, rijen: kader.grootte.rows)
  }
}
