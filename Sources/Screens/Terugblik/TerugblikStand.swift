import Domain
import TUI

/// Where one is in the past, and where one came from.
struct TerugblikStand: Equatable, Sendable {
  var moment: Moment
  var vraag: Terugblikvraag
  /// When one began to look back: further on there is nothing yet.
  let nu: Moment
  var speelt = false
  var tempo = Tempo.rustig
  /// A moment to compare with instead of today.
  var merk: Moment?
  /// The whole life of the casus that is open.
  var film: Film?
  /// A table is open now, whatever was open then.
  let openTafel: Datum?
  private let vertrek: Vertrek

  /// The screens as they were left.
  private indirect enum Vertrek: Equatable, Sendable { case app(App) }

  /// Days a second.
  enum Tempo: Int, CaseIterable, Sendable {
    case rustig = 1
    case vlot = 4
    case snel = 10

    var milliseconden: Int { 1_000 / rawValue }

    func verder(_ stappen: Int) -> Tempo {
      let alle = Self.allCases
      let hier = alle.firstIndex(of: self) ?? 0
      return alle[max(0, min(alle.count - 1, hier + stappen))]
    }
  }

  init(_ moment: Moment, _ vraag: Terugblikvraag, van app: App, openTafel: Datum?) {
    self.moment = moment
    self.vraag = vraag
    nu = moment
    self.openTafel = openTafel
    vertrek = .app(app)
  }

  var vertrokkenUit: App {
    switch vertrek {
    case .app(let app): app
    }
  }

  /// The end of a day; of today that is now.
  func einde(van dag: Datum) -> Moment { dag == nu.datum ? nu : Amsterdam.einde(van: dag) }

  /// One looks at what is not yet: the same facts on a later day.
  var isVooruit: Bool { moment > nu }

  var merktekst: Tekst { isVooruit ? .vooruitblikwoord(.merk) : .terugblikwoord(.merk(vraag)) }
}

/// What lies over a place while one looks back or forward.
enum Terugbliklaag: Equatable, Sendable {
  /// A date is being typed.
  case datum(LineEditor)
  case blad(Terugblad)
}

/// A page of text to scroll through: a comparison, what is to come.
struct Terugblad: Equatable, Sendable {
  let titel: String
  let alineas: [Alinea]
  private(set) var schuif = Scroller()

  struct Alinea: Equatable, Sendable {
    let tekst: String
    let rol: Role
    let inspringing: Int

    init(_ tekst: String, _ rol: Role = .text, inspringing: Int = 2) {
      self.tekst = tekst
      self.rol = rol
      self.inspringing = inspringing
    }
  }

  init(_ titel: String, _ alineas: [Alinea]) {
    self.titel = titel
    self.alineas = alineas
  }

  private func regels(_ breedte: Int, ascii: Bool = false) -> [Bladregel] {
    var blad = Blad(breedte: breedte, ascii: ascii)
    for alinea in alineas {
      if alinea.tekst.isEmpty {
        blad.wit()
      } else {
        blad.alinea(alinea.tekst, alinea.rol, inspringing: alinea.inspringing)
      }
    }
    return blad.regels
  }

  private static func delen(_ vlak: Rect) -> (kop: Rect, inhoud: Rect) {
    let delen = vlak.inset(columns: 1).split(rows: [.fixed(1), .fixed(1), .flex()])
    return (delen[0], delen[2])
  }

  mutating func beweeg(_ stap: Move, _ vlak: Rect) {
    let inhoud = Self.delen(vlak).inhoud
    schuif.move(stap, count: regels(inhoud.width).count, height: inhoud.height)
  }

  func teken(op canvas: inout Canvas, in vlak: Rect) {
    let (kop, inhoud) = Self.delen(vlak)
    canvas.put(titel, in: kop, role: .heading, overflow: .ellipsis)
    let regels = regels(inhoud.width, ascii: canvas.ascii)
    let zichtbaar = schuif.visible(count: regels.count, height: inhoud.height)
    canvas.teken(regels[zichtbaar], in: inhoud)
    let meer = regels.count - zichtbaar.upperBound
    if meer > 0 {
      canvas.put("\(canvas.ascii ? "v" : "▾") \(meer)", in: kop, role: .dim, align: .right)
    }
  }
}

extension Move {
  /// The moves that every list knows, by its keys.
  static func van(_ toets: Key) -> Move? {
    Actie<Move>.bewegingen.first { $0.toetsen.contains(toets) }?.intent
  }
}
