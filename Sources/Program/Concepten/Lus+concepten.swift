import Codec
import Domain
import EventStore
import Screens

extension Lus {
  /// Takes the drafts that this person left, here or in another session.
  func haalConcepten() {
    do throws(StoreError) { try journaal.wisConceptenVanVernietigde() } catch {
      // A store that may only be read keeps what it has; it is shown to nobody.
      omgeving.log("\(omgeving.klok().tekst) concepten van een vernietigde casus: \(zin(error))")
    }
    do {
      let notities = try journaal.store.notesOnDesk()
      let eigen = notities.compactMap { Conceptnotitie($0) }.filter {
        $0.wie == beeld.wie && !$0.sleutel.isVernietigd(in: journaal.wereld)
      }
      opBureau = Dictionary(
        eigen.map { ($0.sleutel, $0.notitie.bytes) }, uniquingKeysWith: { $1 })
      app.neemConcepten(
        Dictionary(eigen.map { ($0.sleutel, $0.concept) }, uniquingKeysWith: { $1 }),
        begin: omgeving.klok().nanoseconden / 1_000_000)
    } catch {
      app.meldNietGelezen(error.zin(app.spreektaal))
    }
  }

  /// A draft changed: it goes to the disk shortly.
  func noteer(_ sleutel: Conceptsleutel) {
    concepten.noteer(sleutel, op: omgeving.klok())
    // In a demo the clock stands still: there would be no later.
    if omgeving.klokStaatStil { bewaarConcepten() }
  }

  /// Keeps what waits when it is time, or at once.
  func bewaarConcepten(meteen: Bool = true) {
    guard let rest = concepten.tot(omgeving.klok()), meteen || rest == 0 else { return }
    for sleutel in concepten.sleutels {
      do throws(StoreError) {
        try bewaar(sleutel)
      } catch .erased {
        // The casus was destroyed meanwhile, and what is typed about it goes with it.
        concepten.klaar(sleutel)
      } catch {
        app.meldNietBewaard(error.zin(app.spreektaal))
        return concepten.mislukt(op: omgeving.klok())
      }
    }
  }

  /// Where another program typed in the same draft, both are kept: that of the other where it lies,
  /// this one beside it.
  private func bewaar(_ sleutel: Conceptsleutel) throws(StoreError) {
    if let concept = app.concept(sleutel) {
      let notitie = Conceptnotitie(sleutel: sleutel, concept: concept, wie: beeld.wie).notitie
      switch try journaal.store.putOnDesk(notitie, replacing: opBureau[sleutel]) {
      case .done: opBureau[sleutel] = notitie.bytes
      case .changed(let ander):
        opBureau[sleutel] = ander.bytes
        let eigen = app.splitsConcept(sleutel, ander: Conceptnotitie(ander)?.concept)
        concepten.noteer(eigen, op: omgeving.klok())
        concepten.klaar(sleutel)
        return try bewaar(eigen)
      }
    }
    concepten.klaar(sleutel)
    app.meldBewaard(sleutel)
  }

  func wisConcept(_ sleutel: Conceptsleutel) {
    concepten.klaar(sleutel)
    do throws(StoreError) {
      let uitkomst = try journaal.store.removeFromDesk(
        owner: sleutel.eigenaar?.tekst ?? "",
        name: Conceptnotitie.naam(sleutel, van: beeld.wie), seen: opBureau[sleutel])
      opBureau[sleutel] = nil
      if case .changed(let ander) = uitkomst, let concept = Conceptnotitie(ander)?.concept {
        // Another program typed on: that is no part of what was recorded or thrown away here.
        opBureau[sleutel] = ander.bytes
        app.houdConcept(sleutel, concept)
      }
    } catch {
      app.meldNietBewaard(error.zin(app.spreektaal))
    }
  }
}

extension Journaal {
  /// Takes away what anybody typed about a destroyed casus together with others; what lies under
  /// that casus itself the store took away.
  func wisConceptenVanVernietigde() throws(StoreError) {
    for notitie in try store.notesOnDesk() {
      guard Conceptnotitie(notitie)?.sleutel.isVernietigd(in: wereld) == true else { continue }
      try store.removeFromDesk(owner: notitie.owner, name: notitie.name, seen: notitie.bytes)
    }
  }
}

/// A draft as it lies on the desk.
private struct Conceptnotitie {
  let sleutel: Conceptsleutel
  let concept: Concept
  let wie: String

  static func naam(_ sleutel: Conceptsleutel, van wie: String) -> String {
    "concept \(wie) \(sleutel.naam) \(sleutel.nummer)"
  }

  var notitie: DeskNote {
    let inhoud: JSONValue = [
      "inhoud": concept.inhoud, "naam": .text(sleutel.naam), "nummer": .integer(sleutel.nummer),
      "op": .text(concept.op.tekst), "wie": .text(wie),
    ]
    return DeskNote(
      owner: sleutel.eigenaar?.tekst ?? "", name: Self.naam(sleutel, van: wie),
      bytes: inhoud.canonical)
  }
}

extension Conceptnotitie {
  /// `nil` for a note that is something else, or of a program that keeps other drafts.
  fileprivate init?(_ notitie: DeskNote) {
    guard notitie.name.hasPrefix("concept "),
      let document = try? JSONDocument(parsing: notitie.bytes)
    else { return nil }
    let velden = Gegevens(document, document.root)
    guard let naam = velden.tekst("naam"), let nummer = velden.getal("nummer"),
      let op = velden.moment("op"), let wie = velden.tekst("wie"),
      let plaats = document.member("inhoud", of: document.root),
      let inhoud = JSONValue(document, plaats)
    else { return nil }
    let eigenaar = Stroom(notitie.owner)
    guard notitie.owner.isEmpty || eigenaar != nil else { return nil }
    sleutel = Conceptsleutel(eigenaar: eigenaar, naam: naam, nummer: nummer)
    concept = Concept(op: op, inhoud: inhoud)
    self.wie = wie
  }
}
