import Screens

extension Tapefout {
  /// One line: where, and what.
  public func zin(_ taal: Taal) -> String {
    let plaats = regel > 0 ? "\(tape.veilig):\(regel)" : tape.veilig
    return "\(plaats): \(reden.zin(taal))"
  }
}

extension Tapefout.Reden {
  func zin(_ taal: Taal) -> String {
    switch self {
    case .teLang: taal("een tape is hoogstens 64 KiB.", "a tape is at most 64 KiB.")
    case .geenTekst: taal("dit is geen UTF-8.", "this is not UTF-8.")
    case .stuurteken: taal("hier staat een stuurteken.", "there is a control character here.")
    case .onbekendeStap(let woord):
      taal("deze stap is er niet: \(woord.veilig)", "there is no such step: \(woord.veilig)")
    case .geenToets(let woord):
      taal("geen toets: \(woord.veilig)", "not a key: \(woord.veilig)")
    case .geenTekstMetNaam(let naam):
      taal(
        "geen tekst heet zo, of met andere woorden: \(naam.veilig)",
        "no text has this name, or it takes other words: \(naam.veilig)")
    case .geenKlok(let tekst):
      taal(
        "geen klokstap (+25m, +3d of een moment): \(tekst.veilig)",
        "not a step of the clock (+25m, +3d or a moment): \(tekst.veilig)")
    case .geenOpdracht(let tekst):
      taal(
        "dit mag een tape niet uitvoeren: \(tekst.veilig)",
        "a tape may not run this: \(tekst.veilig)")
    case .geenTaal(let woord):
      taal("hier hoort nl of en: \(woord.veilig)", "nl or en belongs here: \(woord.veilig)")
    case .leeg: taal("hier ontbreekt iets.", "something is missing here.")
    case .dubbel: taal("dit stond er al.", "this was there already.")
    case .bijschriftTeLang(let breed):
      taal(
        "een bijschrift is hoogstens 112 kolommen, dit is \(breed).",
        "a caption is at most 112 columns, this is \(breed).")
    case .geenVerwachting:
      taal(
        "na dit bijschrift wordt niets verwacht (expect).",
        "after this caption nothing is expected (expect).")
    case .geenTitel: taal("de titel ontbreekt.", "the title is missing.")
    case .titelTeLaat:
      taal("dit hoort voor de eerste stap.", "this belongs before the first step.")
    case .alleenOpSchijf:
      taal("dit kan alleen na `store disk`.", "this can only be after `store disk`.")
    case .alleenDicht:
      taal("dit kan alleen na `kill`.", "this can only be after `kill`.")
    case .alleenOpen:
      taal("het programma is hier gestopt; eerst `open`.", "the program was killed; `open` first.")
    case .nietGezien(let tekst):
      taal("niet te zien: \(tekst.veilig)", "not to be seen: \(tekst.veilig)")
    case .andereStatus(let verwacht, let was):
      taal(
        "de opdracht eindigde met \(was.map(String.init) ?? "niets"), niet met \(verwacht).",
        "the command ended with \(was.map(String.init) ?? "nothing"), not with \(verwacht).")
    case .klokTerug: taal("de klok gaat niet terug.", "the clock does not go back.")
    case .afgebroken:
      taal(
        "het programma stopte voor het einde van de tape.",
        "the program ended before the tape did.")
    case .nietVervalst(let woord):
      taal("staat niet in de opslag: \(woord.veilig)", "is not in the store: \(woord.veilig)")
    }
  }
}
