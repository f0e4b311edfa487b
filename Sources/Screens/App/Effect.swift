import Domain

/// What the screens ask of the program; they do nothing themselves.
public enum Effect: Equatable, Sendable {
  /// Leave the program.
  case stop
  /// Load the events of this casus and hand them over with `toonDossier`.
  case openDossier(zaaknummer: String)
  /// The person behind this casus was shown: that is logged.
  case onthuld(zaaknummer: String)
  /// These cases were shown as what a search found: that is logged.
  case gezocht(String, treffers: Int, getoond: [String])
  /// Record an action, and say how that went.
  case legVast(Vastlegging)
  /// Undo, or redo, what this person did last, and say what that was.
  case herstel(opnieuw: Bool)
  /// Look up what can be undone and redone, and hand it over with `toonHerstel`.
  case zoekHerstel
  /// Keep the draft with this key, within a second.
  case bewaarConcept(Conceptsleutel)
  /// The draft with this key is of no use any more.
  case wisConcept(Conceptsleutel)
  /// Look at the store itself and hand over with `toonBeheer` what place 7 shows of it.
  case bekijkBeheer
  /// A step of destroying a dossier, and say how that went.
  case vernietig(zaaknummer: String, Vernietigingsopdracht)
  /// Sign where the store ends now, and say how that went.
  case zetIJkpunt
  /// Write a version for one reader of the family, record that it was released, and say where it is.
  case geefVrij(naam: String, tekst: String, Vastlegging)
  /// Write the minutes of a table that is closed, and say where.
  case schrijfVerslag(tafel: String)
  /// Keep a choice of how things are shown.
  case onthoud(Schermkeuze, String)
  /// Count the quarter that place 6 shows, and hand it over with `toonRapport`.
  case leesRapport
  /// Write that quarter's report, and say where with `meldBestand`.
  case schrijfRapport(Rapportvorm)
  /// Paint every cell anew.
  case hertekenAlles
  /// Go to the background (Ctrl-Z).
  case onderbreek
  /// Write the screen as plain text to a file.
  case bewaarScherm
  /// Write a file of this name, and say where with `meldBestand`.
  case bewaarBestand(naam: String, inhoud: [UInt8])
  /// Write the calendar of the tables, in the same way.
  case bewaarKalender
  /// Drop the keys and everything that was read with them, then `vergrendel`.
  case vergrendel
  /// Try a passphrase, after a picture that says so.
  case ontgrendel(wachtwoord: String)
}

/// What the top line says about the store and the session.
public enum Merk: CaseIterable, Hashable, Sendable {
  /// Fictional data in memory.
  case demo
  /// The store has no passphrase.
  case onverzegeld
  /// Nothing can be recorded.
  case alleenLezen
}

/// A place of the program; the raw value is its key.
public enum Plaats: Int, CaseIterable, Sendable {
  case agenda = 1
  case tafel = 2
  case casussen = 3
  case bord = 4
  case opvolging = 5
  case rapport = 6
  case team = 7
}

/// How one looks: in which language, and with or without what privacy hides.
public struct Blik: Equatable, Sendable {
  public let taal: Taal
  /// Municipality and free text are hidden.
  public let privacy: Bool
  /// Casussen of which nothing but their name is shown, whatever privacy is.
  let dicht: Set<String>

  public init(taal: Taal, privacy: Bool) { self.init(taal: taal, privacy: privacy, dicht: []) }

  init(taal: Taal, privacy: Bool, dicht: Set<String>) {
    self.taal = taal
    self.privacy = privacy
    self.dicht = dicht
  }

  func verbergt(_ casus: Casus) -> Bool { privacy || dicht.contains(casus.zaaknummer) }

  func callAsFunction(_ tekst: Tekst) -> String { tekst.in(taal) }
}
