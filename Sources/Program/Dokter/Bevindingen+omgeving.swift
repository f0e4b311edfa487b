import Domain
import EventStore
import Screens

/// The surroundings of the store: age of backups, disk, terminal.
extension Bevindingen {
  private static let week = 7
  /// Whole days since a moment.
  static func dagen(sinds eerder: Moment, nu: Moment) -> Int {
    nu.seconden(sinds: eerder) / 86_400
  }

  /// Whether a backup or checkpoint of then asks for a new one: there is something that it has not.
  static func isOud(_ eerder: Moment, nieuw: Int, nu: Moment) -> Bool {
    nieuw > 0 && dagen(sinds: eerder, nu: nu) >= week
  }

  private static let krap: Int64 = 200 << 20
  private static let vol: Int64 = 10 << 20

  func reservekopie(_ stand: StoreHealth, _ taal: Taal) -> Keurregel {
    let raad = taal("Doe: experttafel backup MAP.", "Do: experttafel backup FOLDER.")
    guard let kopie = stand.lastBackup else {
      return Keurregel(
        oordeel: stand.events > 0 ? .raad : .goed, onderwerp: "reservekopie",
        tekst: taal("Nog geen reservekopie. \(raad)", "No backup yet. \(raad)"))
    }
    let gemaakt = Moment(seconden: Int(kopie.moment))
    let dagen = Self.dagen(sinds: gemaakt, nu: nu)
    let nieuw = stand.events - Int(kopie.events)
    let tekst = taal(
      "Laatste reservekopie \(dagen) dagen geleden; sindsdien \(nieuw) gebeurtenissen.",
      "Last backup \(dagen) days ago; \(nieuw) events since.")
    let isOud = Self.isOud(gemaakt, nieuw: nieuw, nu: nu)
    return Keurregel(
      oordeel: isOud ? .raad : .goed, onderwerp: "reservekopie",
      tekst: isOud ? "\(tekst) \(raad)" : tekst)
  }

  func controlepunt(_ stand: StoreHealth, _ taal: Taal) -> Keurregel {
    guard let controlepunt else {
      return Keurregel(
        oordeel: stand.events > 0 ? .raad : .goed, onderwerp: "controlepunt",
        tekst: taal(
          "Nog geen getekend controlepunt: een afgeknipt eind zou niet opvallen.",
          "No signed checkpoint yet: a tail that was cut off would not show."))
    }
    let dagen = Self.dagen(sinds: controlepunt.moment, nu: nu)
    let nieuw = stand.events - controlepunt.positie
    return Keurregel(
      oordeel: Self.isOud(controlepunt.moment, nieuw: nieuw, nu: nu) ? .raad : .goed,
      onderwerp: "controlepunt",
      tekst: taal(
        "Laatste controlepunt \(dagen) dagen geleden; sindsdien \(nieuw) gebeurtenissen.",
        "Last checkpoint \(dagen) days ago; \(nieuw) events since."))
  }

  func ruimte(_ taal: Taal) -> Keurregel? {
    guard let ruimte else { return nil }
    let oordeel: Keurregel.Oordeel =
      ruimte < Self.vol ? .kapot : ruimte < Self.krap ? .raad : .goed
    let vrij = "\(ruimte >> 20) MiB"
    let tekst = taal("Vrij op de schijf: \(vrij).", "Free on the disk: \(vrij).")
    let raad = taal(" Maak ruimte.", " Make room.")
    return Keurregel(
      oordeel: oordeel, onderwerp: "ruimte", tekst: oordeel == .goed ? tekst : tekst + raad)
  }

  func bestandssysteem(_ taal: Taal) -> Keurregel? {
    guard let bestandssysteem else { return nil }
    let naam = bestandssysteem.veilig
    if Bestandssysteem.isNetwerk(bestandssysteem) {
      return Keurregel(
        oordeel: .raad, onderwerp: "bestandssysteem",
        tekst: taal(
          "De opslag staat op een netwerkschijf (\(naam)), waar sloten en wegschrijven niet zeker "
            + "zijn. Zet haar op een eigen schijf.",
          "The store is on a network disk (\(naam)), where locks and syncing are not certain. Put "
            + "it on a disk of your own."))
    }
    if Bestandssysteem.isVluchtig(bestandssysteem) {
      return Keurregel(
        oordeel: .raad, onderwerp: "bestandssysteem",
        tekst: taal(
          "De opslag staat in het geheugen (\(naam)) en is weg na een herstart.",
          "The store is in memory (\(naam)) and gone after a restart."))
    }
    return Keurregel(
      oordeel: .goed, onderwerp: "bestandssysteem",
      tekst: taal("Bestandssysteem: \(naam).", "File system: \(naam)."))
  }

  func wijzigingen(_ taal: Taal) -> Keurregel? {
    volgtWijzigingen.map { kan in
      Keurregel(
        oordeel: kan ? .goed : .raad, onderwerp: "wijzigingen",
        tekst: kan
          ? taal(
            "Wat een ander programma schrijft wordt gezien.",
            "What another program writes is noticed.")
          : taal(
            "Wat een ander programma schrijft wordt pas bij de volgende minuut gezien (inotify "
              + "geeft niets).",
            "What another program writes is noticed at the next minute only (no inotify)."))
    }
  }

  func geheugenafdruk(_ taal: Taal) -> Keurregel {
    Keurregel(
      oordeel: geheugenafdruk == 0 ? .goed : .raad, onderwerp: "geheugenafdruk",
      tekst: geheugenafdruk == 0
        ? taal(
          "Bij een storing wordt geen geheugen op schijf gezet.",
          "A crash writes no memory to the disk.")
        : taal(
          "Bij een storing kan geheugen op schijf komen. Doe: ulimit -c 0.",
          "A crash may write memory to the disk. Do: ulimit -c 0."))
  }

  func terminal(_ taal: Taal) -> Keurregel {
    let naam = (terminal.naam ?? "").veilig
    guard terminal.isBruikbaar else {
      return Keurregel(
        oordeel: .raad, onderwerp: "terminal",
        tekst: taal(
          "Op deze terminal (TERM=\(naam)) kan het scherm niet open. Probeer "
            + "TERM=xterm-256color.",
          "The screen cannot open on this terminal (TERM=\(naam)). Try TERM=xterm-256color."))
    }
    let kleuren =
      terminal.kleuren > 1
      ? taal("\(terminal.kleuren) kleuren", "\(terminal.kleuren) colours")
      : taal("zonder kleur", "no colours")
    let pijp = terminal.isTerminal ? "" : taal("; nu in een pijp", "; now in a pipe")
    return Keurregel(
      oordeel: .goed, onderwerp: "terminal", tekst: "Terminal \(naam): \(kleuren)\(pijp).")
  }

  func tekens(_ taal: Taal) -> Keurregel {
    Keurregel(
      oordeel: terminal.isUTF8 ? .goed : .raad, onderwerp: "tekens",
      tekst: terminal.isUTF8
        ? taal("Tekens: UTF-8.", "Characters: UTF-8.")
        : taal(
          "De taalinstelling geeft geen UTF-8. Zet LANG=C.UTF-8.",
          "The locale gives no UTF-8. Set LANG=C.UTF-8."))
  }
}
