import EventStore
import Glibc
import Program
import Screens

/// What somebody is offered who opens the program without a store: to look, or to begin.
struct EersteKeer {
  private let gesprek: Gesprek
  private let pad: String
  private let thema: String?

  /// `nil` when nobody sits at a terminal: then that there is no store is all there is to say.
  init?(pad: String, thema: String?) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, let gesprek = Gesprek() else {
      return nil
    }
    self.gesprek = gesprek
    self.pad = pad
    self.thema = thema
  }

  /// Answers whether there is a store now, to be opened.
  func voer() throws -> Bool {
    gesprek.zeg(gesprek.woorden.eersteKeer(pad))
    while true {
      switch try gesprek.regel(gesprek.woorden.watNu) {
      case "", "1":
        guard let tape = Tape.rondleiding else { return false }
        try toneel().speel(tape, Tapewijze())
        return false
      case "2":
        try toneel().open()
        return false
      case "3":
        try maak()
        return true
      case "4":
        guard let bestand = try vraagBestand() else { continue }
        try maak()
        let invoer = try Import.parse([bestand, "--store", pad])
        try invoer.run()
        return true
      default: gesprek.zeg(gesprek.woorden.kiesEenVan)
      }
    }
  }

  /// A name that is wrong is told, and asked again, before a store is made for it. `nil` goes back to
  /// the choices.
  private func vraagBestand() throws -> String? {
    while true {
      let bestand = try gesprek.regel(gesprek.woorden.welkBestand)
      if bestand.isEmpty { return nil }
      if access(bestand, R_OK) == 0 { return bestand }
      gesprek.zeg(Regelbronfout.ontbreekt(bestand: bestand).zin(Taalkeuze.taal))
    }
  }

  private func maak() throws {
    try Kennismaking(gesprek, pad: pad, voorstel: try Stoelnaam.lees(Omgeving.wie)).voer()
  }

  private func toneel() throws -> Toneel { try Toneel(Sessie(thema: thema, Configuratie())) }
}
