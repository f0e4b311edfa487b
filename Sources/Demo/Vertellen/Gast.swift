/// Somebody who is asked for one item, or as a member for the whole table, and what was answered.
struct Gast {
  let naam: String
  let rol: String
  var lid: String?
  var antwoord = "komt"
  var wijze: String? = "aan-tafel"
  var reden: String?

  func via(_ wijze: String) -> Gast { met { $0.wijze = wijze } }

  /// Asked; no answer yet.
  var gevraagd: Gast { met { $0.antwoord = "uitgenodigd" } }

  func komtNiet(_ reden: String) -> Gast { zonder("komt-niet", reden) }

  /// Deliberately not asked; that is on record with its reason.
  func nietGenodigd(_ reden: String) -> Gast { zonder("niet-uitgenodigd", reden) }

  private func zonder(_ antwoord: String, _ reden: String) -> Gast {
    met {
      $0.antwoord = antwoord
      $0.wijze = nil
      $0.reden = reden
    }
  }

  private func met(_ wijziging: (inout Gast) -> Void) -> Gast {
    var ander = self
    wijziging(&ander)
    return ander
  }

  func genodigd(voor tafel: Tafel? = nil) -> Gebeurtenis {
    Gebeurtenis(
      "genodigd", stroom: tafel?.stroom,
      [
        "naam": .text(naam), "rol": .text(rol), "lid": tekst(lid),
        "antwoord": .text(antwoord), "wijze": tekst(wijze), "reden": tekst(reden),
      ])
  }

  func aanwezig(bij tafel: Tafel? = nil) -> Gebeurtenis {
    Gebeurtenis(
      "aanwezigheid-vastgelegd", stroom: tafel?.stroom,
      ["naam": .text(naam), "rol": .text(rol), "lid": tekst(lid)])
  }
}

func jeugdige(_ naam: String) -> Gast { Gast(naam: naam, rol: "jeugdige") }

func ouder(_ naam: String) -> Gast { Gast(naam: naam, rol: "ouder") }

func verzorger(_ naam: String) -> Gast { Gast(naam: naam, rol: "verzorger") }

func verwijzer(_ naam: String) -> Gast { Gast(naam: naam, rol: "verwijzer") }

func regisseur(_ naam: String) -> Gast { Gast(naam: naam, rol: "casusregisseur") }

func gast(_ naam: String, als rol: String = "overig") -> Gast { Gast(naam: naam, rol: rol) }

/// A member of the flexible circle, asked for its expertise.
func deskundige(_ lid: String) -> Gast {
  Gast(
    naam: Lid.naam(lid), rol: lid == "L14" ? "ervaringsdeskundige" : "flexibele-schil", lid: lid)
}
