import Audit
import Domain
import EventStore
import Screens

extension Lus {
  /// Looks at the store for place 7, when that is in view.
  func bekijkBeheer() {
    guard app.toontBeheer else { return }
    let beheer = Beheer(
      journaal: journaal, instellingen: omgeving.bewaren, wie: beeld.wie, taal: app.spreektaal)
    do {
      app.toonBeheer(try beheer.stand(beeld.wereld, op: beeld.nu), beeld)
    } catch {
      app.zeg(zin(error))
    }
  }

  /// Signs a checkpoint because the person asked for it.
  func tekenIJkpunt() {
    let taal = app.spreektaal
    do {
      try journaal.vereis(.checkpoint)
      let (ijkpunt, mislukt) = try Toezicht(journaal).zetIJkpunt(
        op: omgeving.klok(), plaatsen: omgeving.plaatsen)
      if let eerste = mislukt.first {
        app.zeg(
          taal("Getekend, maar niet op", "Signed, but not at")
            + " \(eerste.plaats.veilig): \(eerste.reden.zin(taal))")
      } else {
        app.zeg(
          taal(
            "IJkpunt getekend bij gebeurtenis \(ijkpunt.head.position).",
            "Checkpoint signed at event \(ijkpunt.head.position)."))
      }
    } catch {
      app.zeg(zin(error))
    }
    bekijkBeheer()
  }

  /// A step of destroying a dossier, by the procedure of the command.
  func vernietig(_ zaaknummer: String, _ opdracht: Vernietigingsopdracht) throws {
    let (nu, taal) = (omgeving.klok(), app.spreektaal)
    do {
      try journaal.vereis(opdracht.stap.verrichting)
      let vernietiging = try Vernietiging(journaal, zaaknummer, omgeving.bewaren)
      switch opdracht {
      case .vragen(let grond, let besluit):
        let verzoek = try vernietiging.vraag(
          grond: grond, besluit: besluit, opVerzoek: false, door: beeld.wie, op: nu)
        app.meldVernietiging(verzoek.zin(taal))
      case .akkoord:
        app.meldVernietiging(try vernietiging.keurGoed(door: beeld.wie, op: nu).zin(taal))
      case .trekIn:
        try vernietiging.trekIn()
        app.meldVernietiging(
          taal("Het verzoek is ingetrokken.", "The request was withdrawn."))
      case .voerUit(let getypt): return try voerUit(vernietiging, zaaknummer, getypt, op: nu)
      }
    } catch {
      app.zeg(zin(error))
    }
    bekijkBeheer()
  }

  /// Destroys, and locks: the procedure gives up the store to search its files, and who goes on says
  /// anew who he is.
  private func voerUit(
    _ vernietiging: Vernietiging, _ zaaknummer: String, _ getypt: String, op nu: Moment
  ) throws {
    let taal = app.spreektaal
    var isAfgerond = false
    let gezegd: String
    do {
      guard let bestand = try omgeving.akte?(zaaknummer) else {
        throw Vernietigingsfout.geenStoelen
      }
      let handeling = Handeling(
        actor: beeld.wie, nu: nu, source: omgeving.bron, nieuwId: omgeving.nieuwId)
      let akte = try vernietiging.voerUit(getypt: getypt, handeling) {
        try Toezicht(journaal).noteer(.vernietigd, casus: zaaknummer, door: beeld.wie, op: nu)
        zetIJkpunt()
        isAfgerond = true
      }
      try bestand.schrijf(akte.tekst(taal))
      gezegd = taal(
        "\(zaaknummer.veilig) is vernietigd. De akte staat in \(bestand.pad.zonderStuurtekens).",
        "\(zaaknummer.veilig) was destroyed. The act is in \(bestand.pad.zonderStuurtekens).")
    } catch {
      guard isAfgerond else {
        // Part of it may have been recorded.
        try kijk(op: nu, opnieuw: true)
        return app.zeg(zin(error))
      }
      gezegd =
        taal("\(zaaknummer.veilig) is vernietigd.", "\(zaaknummer.veilig) was destroyed.") + " "
        + zin(error)
    }
    vergrendel()
    try journaal.heropen()
    volg()
    app.weiger(gezegd)
  }
}
