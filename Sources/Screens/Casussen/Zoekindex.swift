import Domain
import TUI

/// The texts by which a casus is found, folded once (no capitals, no diacritics), one after another
/// in one block of bytes.
public struct Zoekindex: Sendable {
  private var bytes: [UInt8] = []
  /// Where the text of each casus begins, and the end of the last.
  private var grenzen: [Int] = [0]

  /// Of so many casussen.
  var aantal: Int { grenzen.count - 1 }

  init(_ regels: [Casusregel], _ wereld: Wereld) {
    for regel in regels {
      if let casus = wereld.casussen[regel.zaaknummer] {
        for tekst in casus.zoekteksten {
          bytes.append(contentsOf: Folding.fold(tekst).utf8)
          bytes.append(0)  // so that nothing is found across two texts
        }
      }
      grenzen.append(bytes.count)
    }
  }

  /// Of these rows those in whose texts every word occurs.
  func treffers(_ woorden: [[UInt8]], in rijen: some Sequence<Int>) -> [Int] {
    bytes.withUnsafeBufferPointer { alles in
      grenzen.withUnsafeBufferPointer { grenzen in
        rijen.filter { rij in
          guard rij + 1 < grenzen.count else { return false }
          let tekst = UnsafeBufferPointer(rebasing: alles[grenzen[rij]..<grenzen[rij + 1]])
          for woord in woorden where !Self.komtVoor(woord, in: tekst) { return false }
          return true
        }
      }
    }
  }

  private static func komtVoor(_ woord: [UInt8], in tekst: UnsafeBufferPointer<UInt8>) -> Bool {
    woord.withUnsafeBufferPointer { woord in
      guard let eerste = woord.first else { return true }
      guard tekst.count >= woord.count else { return false }
      for begin in 0...(tekst.count - woord.count) where tekst[begin] == eerste {
        var gelijk = 1
        while gelijk < woord.count, tekst[begin + gelijk] == woord[gelijk] { gelijk += 1 }
        if gelijk == woord.count { return true }
      }
      return false
    }
  }
}

extension Casus {
  /// Number, codenaam, municipality, organisations, and the names of everyone involved.
  fileprivate var zoekteksten: [String] {
    var teksten = [zaaknummer, intake.jeugdige.gemeente]
    teksten += [
      intake.codenaam, intake.jeugdige.naam, intake.jeugdige.roepnaam, intake.indiener.naam,
      intake.indiener.organisatie, intake.casusregisseur?.naam,
      intake.casusregisseur?.organisatie, advies?.verantwoordelijke.naam,
      advies?.verantwoordelijke.organisatie, advies?.uitvoerder, overbrugging?.aanbieder,
    ].compactMap { $0 }
    teksten += escalaties.values.map(\.gesprekspartner)
    for betrokkene in betrokkenen where !betrokkene.isVerwijderd {
      teksten.append(betrokkene.naam)
      if let organisatie = betrokkene.organisatie { teksten.append(organisatie) }
    }
    return teksten
  }
}
