import ArgumentParser
import Audit
import Domain
import EventStore
import Exchange
import Glibc
import Program
import Screens
import TUI
import Terminal

/// How the program ends (EXCHANGE.md section 4; the numbers of sysexits.h).
enum Afsluitcode: Int32 {
  case gedaan = 0
  case verkeerdGebruik = 64
  case slechteGegevens = 65
  case ontbreekt = 66
  case nietAanTeMaken = 73
  case invoerUitvoer = 74
  case nietToegestaan = 77
  case onderbroken = 130
}

/// What is wrong with how the program was called, or with what it was called for.
enum Gebruiksfout: Error {
  case geenThuismap
  case geenMoment(String)
  case geenDatum(String)
  case geenKwartaal(String)
  case omgekeerdePeriode
  case periodeOntbreekt
  /// A report for outside is of one quarter, in one form.
  case vormOntbreekt
  case eenRegister
  case tweeMomenten
  case geenCasus(String)
  case geenTafels
  case geenThema(String)
  case geenTape(String)
  case geenTapeGegeven, tempo, tapeVanTape, tapeInRegels
  /// A tape of what somebody does with real dossiers.
  case geenOpname
  case nietGeschreven(bestand: String, code: Int32)
  /// Not a list of checkpoints, from this line on.
  case geenIJkpunt(String, regel: Int)
  /// The first of the places that a checkpoint could not be kept at.
  case ijkpuntplaats(String, StoreError, aantal: Int)
  /// The answer has been given already.
  case antwoord(Afsluitcode)
}

/// Runs a command and turns whatever it throws into one line and an exit status.
enum Afsluiting {
  static func voerUit(_ parse: () throws -> ParsableCommand) -> Int32 {
    do {
      var opdracht = try parse()
      try opdracht.run()
      return Afsluitcode.gedaan.rawValue
    } catch {
      let (code, regels) = uitleg(error)
      if code == .gedaan {
        Uit.schrijf(regels.joined(separator: "\n") + "\n", naar: STDOUT_FILENO)
      } else {
        for regel in regels { Uit.fout(regel) }
      }
      return code.rawValue
    }
  }

  /// What is said of an error, as one line.
  static func zin(_ error: any Error) -> String { uitleg(error).1.first ?? "" }

  /// The exit status of an error and what is said of it.
  private static func uitleg(_ error: any Error) -> (Afsluitcode, [String]) {
    let taal = Taalkeuze.taal
    switch error {
    case let fout as Gebruiksfout: return (fout.code, fout.zin(taal).map { [$0] } ?? [])
    case let fout as Vernietigingsfout: return (fout.code, [fout.zin(taal)])
    case let fout as Aktefout: return (.invoerUitvoer, [fout.zin])
    case let fout as Vastlegfout: return (.nietToegestaan, [fout.zin(taal)])
    case let fout as AuditError: return (.invoerUitvoer, [fout.zin(taal)])
    case let fout as Toegangsfout: return (fout.code, [fout.zin(taal)])
    case let weigering as Weigering: return (.nietToegestaan, [weigering.zin(taal)])
    case let fouten as Invoerfouten:
      return (fouten.isAlleenToestemming ? .nietToegestaan : .slechteGegevens, fouten.regels(taal))
    case let fout as Regelbronfout: return (fout.code, [fout.zin(taal)])
    case let fout as StoreError: return (fout.code, [fout.zin(taal)])
    case let fout as Journaalfout: return (fout.code, [fout.zin(taal)])
    case let fout as TerminalError: return (.verkeerdGebruik, [fout.zin(taal)])
    case let fout as Configuratiefout: return (.slechteGegevens, [fout.zin(taal)])
    case let fout as Tapefout: return (.slechteGegevens, [fout.zin(taal)])
    case let fout as ThemeError: return (.slechteGegevens, [fout.zin(taal)])
    default:
      // What is left comes from the argument parser: help and version are no errors.
      let code = Experttafel.exitCode(for: error)
      let tekst = Experttafel.message(for: error)
      if code == .success { return (.gedaan, [Experttafel.fullMessage(for: error)]) }
      return (.verkeerdGebruik, [tekst.split(separator: "\n").first.map(String.init) ?? ""])
    }
  }
}

extension Gebruiksfout {
  var code: Afsluitcode {
    switch self {
    case .geenThuismap, .geenMoment, .geenDatum, .geenKwartaal, .omgekeerdePeriode,
      .periodeOntbreekt, .vormOntbreekt, .eenRegister, .tweeMomenten, .geenTapeGegeven, .tempo,
      .tapeVanTape, .tapeInRegels:
      .verkeerdGebruik
    case .geenCasus, .geenTafels, .geenThema, .geenTape: .ontbreekt
    case .geenOpname: .nietToegestaan
    case .geenIJkpunt: .slechteGegevens
    case .ijkpuntplaats: .invoerUitvoer
    case .nietGeschreven(_, let code): code == EISDIR ? .ontbreekt : .invoerUitvoer
    case .antwoord(let code): code
    }
  }
}

extension Regelbronfout {
  var code: Afsluitcode {
    switch self {
    case .ontbreekt: .ontbreekt
    case .onleesbaar: .invoerUitvoer
    }
  }
}

extension StoreError {
  var code: Afsluitcode {
    switch self {
    case .missing, .notAStore: .ontbreekt
    case .newerFormat, .broken, .idTaken: .slechteGegevens
    case .alreadyExists, .cannotCreate: .nietAanTeMaken
    case .readOnly, .locked, .wrongPassphrase, .lastSeat, .erased: .nietToegestaan
    case .seatUnknown: .ontbreekt
    case .seatExists: .nietAanTeMaken
    case .backup(let flaw): flaw.code
    case .interrupted: .onderbroken
    case .wrongVersion, .notStored, .outcomeUnknown, .busy, .io, .ledgerUnwritten: .invoerUitvoer
    }
  }
}

extension Vernietigingsfout {
  var code: Afsluitcode {
    switch self {
    case .geenVerzoek: .ontbreekt
    case .nummerAnders: .verkeerdGebruik
    case .resten: .slechteGegevens
    case .weigering(.casusOnbekend): .ontbreekt
    case .geenStoelen, .alGevraagd, .zelfdeStoel, .nietGoedgekeurd, .bedenktijd, .weigering:
      .nietToegestaan
    }
  }
}

extension BackupFlaw {
  var code: Afsluitcode {
    switch self {
    case .severalStores: .verkeerdGebruik
    case .manifestChanged, .newerFormat, .fileMissing, .fileChanged, .otherStore, .keysOlder,
      .headDiffers:
      .slechteGegevens
    case .noBackup: .ontbreekt
    case .exists, .cannotWrite: .nietAanTeMaken
    case .ledgerNeeded, .ledgerOlder: .nietToegestaan
    case .erasureMeanwhile: .invoerUitvoer
    }
  }
}

extension Journaalfout {
  var code: Afsluitcode {
    switch self {
    case .onleesbaar: .slechteGegevens
    case .onderbroken: .onderbroken
    }
  }
}
