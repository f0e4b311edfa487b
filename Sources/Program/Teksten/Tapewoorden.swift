import Domain
import Screens

/// What stands in the band of a tape.
struct Tapewoorden {
  let taal: Taal

  init(_ taal: Taal) { self.taal = taal }

  var gestopt: String {
    taal("Het programma is van buiten gestopt.", "The program was killed from outside.")
  }

  func vervalst(_ woord: String) -> String {
    taal(
      "Buiten het programma om veranderd: één bit van “\(woord)”.",
      "Changed behind the program's back: one bit of “\(woord)”.")
  }

  func klok(_ nu: Moment) -> String {
    let (uur, minuut) = nu.klok
    let tijd = "\(uur < 10 ? "0" : "")\(uur):\(minuut < 10 ? "0" : "")\(minuut)"
    return taal("klok", "clock") + " \(nu.datum.tekst) \(tijd)"
  }

  func stand(_ stand: Tapespeler.Stand, _ stap: Int, van stappen: Int) -> String {
    let teller = "\(stap)/\(stappen)"
    return switch stand {
    case .speelt:
      taal("spatie pauze · Enter verder · \(teller)", "space pause · Enter on · \(teller)")
    case .gepauzeerd:
      taal("pauze · spatie gaat verder · \(teller)", "paused · space goes on · \(teller)")
    case .wachtOpEnter: taal("Enter gaat verder · \(teller)", "Enter goes on · \(teller)")
    case .overgenomen:
      taal("u speelt zelf · Esc: weer de tape", "you play · Esc: the tape again")
    case .klaar:
      taal("einde · nu u zelf, q stopt", "the end · now you, q quits")
    }
  }
}
