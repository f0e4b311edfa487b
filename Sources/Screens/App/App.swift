import Domain
import TUI

/// All state of the screens. Where one is and what lies over it are phases; what is selected is
/// known by its identity.
public struct App: Equatable, Sendable {
  let taal: Taal
  let toetsen: Toetsen
  public internal(set) var plaats = Plaats.agenda
  var laag = Laag.geen
  var agenda = AgendaScherm()
  var tafel = TafelScherm()
  var casussen = CasussenScherm()
  var bord = BordScherm()
  var opvolging = OpvolgingScherm()
  var team = TeamScherm()
  var rapport = RapportScherm()
  /// Privacy as the user chose it; while a table is open it is on whatever was chosen.
  var privacyGekozen = false
  /// The dossier that lies over the place.
  var dossier: GeopendDossier? {
    didSet { if dossier == nil { belkaart = nil } }
  }
  /// The call card that lies over the dossier.
  var belkaart: BelkaartScherm?
  /// What is said of the last action.
  var melding: Tekst?
  /// What was typed in forms and is not recorded yet.
  var concepten: [Conceptsleutel: Concept] = [:]
  /// Those of which the newest letters are not on the disk yet.
  var onbewaard: Set<Conceptsleutel> = []
  /// Drafts of this session have a higher number, so that no two programs write over each other's.
  var conceptbegin = 0
  /// What moved since this seat last looked.
  var sinds: Sindsstand?
  /// What can be undone and redone, as it was last looked up.
  var herstel = Herstelstand()
  /// One looks back; `nil` is now.
  var terugblik: TerugblikStand?
  /// The store is locked: nothing else is seen.
  var slot: Slotscherm?
  /// The dossier that was open when the store was locked, until its events are here again.
  var heropend: DossierScherm?
  /// The form that was open then, by its draft, until that is here again.
  var heropendFormulier: Conceptsleutel?

  /// What lies over the place.
  enum Laag: Equatable, Sendable {
    case geen
    /// The filter is being typed; it works as it is typed.
    case filter(LineEditor)
    /// `?` or the palette.
    case acties(Actielijst)
    /// Asked whether to leave while a table is open.
    case stoppen
    /// A form is being filled in.
    case formulier(OpenFormulier)
    /// The list of drafts.
    case concepten(Conceptlijst)
    /// What moved since one last looked.
    case sinds(ListState<String>)
    /// A few answers to choose from.
    case keuze(Keuzevraag)
    /// What destroying a dossier takes is being typed.
    case vernietiging(Vernietigingsvraag)
    /// A date is typed, or a page is read, of looking back or forward.
    case terugblik(Terugbliklaag)
  }

  /// The screens as the program starts, on the agenda.
  public init(taal: Taal, toetsen: Toetsen = Toetsen()) {
    self.taal = taal
    self.toetsen = toetsen
  }

  /// The world changed, by this program or another one, or a day began: what is selected stays
  /// selected. Called once before the first picture.
  public mutating func vernieuw(_ beeld: Beeld) {
    agenda.vernieuw(beeld)
    tafel.vernieuw(beeld)
    casussen.vernieuw(beeld, taal)
    bord.vernieuw(beeld, taal)
    opvolging.vernieuw(beeld, taal, inBeeld: plaats == .opvolging)
    herstel = Herstelstand()
    laatVernietigdeLos(beeld)
    team.bewijs = nil
    if plaats == .team { team.vernieuw(beeld, taal) }
    if beeld.wereld.standen.isEmpty { melding = .opslagLeeg }
    if let open = openDossier, beeld.wereld.casussen[open] == nil {
      dossier = nil
      melding = .geenCasusHier
    }
  }

  /// Where keys have their meaning now.
  var waar: Waar {
    dossier == nil ? .plaats(plaats) : isOpBelkaart ? .belkaart : .dossier
  }

  /// Whether municipality and free text are hidden now.
  func blik(_ beeld: Beeld) -> Blik {
    Blik(
      taal: taal, privacy: privacyGekozen || openTafel(beeld) != nil, dicht: beeld.dicht)
  }

  /// The day of the table that is open now, also while one looks back.
  func openTafel(_ beeld: Beeld) -> Datum? {
    terugblik.map(\.openTafel) ?? beeld.openTafel?.tafel.beginMoment.datum
  }

  /// What was typed behind `/` at this place.
  var filter: String {
    switch plaats {
    case .agenda, .tafel, .rapport, .team: ""
    case .casussen: casussen.filter
    case .bord: bord.filter
    case .opvolging: opvolging.filter
    }
  }

  mutating func zetFilter(_ tekst: String, _ beeld: Beeld) {
    switch plaats {
    case .agenda, .tafel, .rapport, .team: break
    case .casussen: casussen.zetFilter(tekst, beeld, taal)
    case .bord: bord.zetFilter(tekst, beeld, taal)
    case .opvolging: opvolging.zetFilter(tekst, beeld, taal)
    }
  }
}

/// What a screen wants after an intent.
enum Vervolg: Equatable, Sendable {
  case niets
  case zeg(Tekst)
  /// Say something, and do something along with it.
  case meld(Tekst, Effect)
  case open(zaaknummer: String)
  /// Open the call card of a casus, and go on with the others.
  case belkaart(zaaknummer: String, rij: [String])
  case legVast(Vastlegging)
  case formulier(Formulierverzoek)
  case kies(Keuzevraag)
  case doe(Effect)
  case effecten([Effect])
  case vraag(Vernietigingsvraag)
}
