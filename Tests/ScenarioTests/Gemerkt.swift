import Codec

extension Verhaal {
  /// The item of casus ET-2025-1 is on. Its question, its advice and its promise are for the room;
  /// every other field of it, of the team, of the table and of another casus has a mark in it: Zz.
  mutating func gemerkt() {
    vertel("team/RET", "ingericht", ["naam": "Zz-team", "regio": "Zz-regio"])
    vertel(
      "team/RET", "lid-toegevoegd",
      [
        "lid": "L1", "naam": "Zz-voorzitter", "organisatie": "Zz-bureau", "schil": "vast",
        "rol": "voorzitter", "deskundigheid": ["Zz-deskundig"],
      ])
    vertel(
      "team/RET", "contactpersoon-vastgelegd",
      ["contact": "K1", "organisatie": "Zz-org", "naam": "Zz-contact", "functie": "Zz-functie"])
    vertel(
      "tafel/T1", "gepland",
      [
        "begin": "2025-03-10T09:30:00+01:00", "duurMinuten": 180, "voorzitter": "L1",
        "locatie": "Zz-locatie",
      ])
    for (nummer, codenaam) in [("1", "Zz-codenaam"), ("2", "Wulp Zz")] {
      gemerkteCasus("casus/ET-2025-\(nummer)", codenaam)
      vertel("casus/ET-2025-\(nummer)", "geagendeerd", ["tafel": "T1", "minuten": 25])
    }
    for (naam, casus) in [("Zz-aanwezig", "ET-2025-1"), ("Zz-ander", "ET-2025-2")] {
      vertel(
        "tafel/T1", "aanwezigheid-vastgelegd",
        ["naam": .text(naam), "rol": "ouder", "casus": .text(casus)])
    }
    vertel(
      "tafel/T1", "genodigd",
      [
        "naam": "Zz-genodigd", "rol": "verwijzer", "antwoord": "komt-niet", "reden": "Zz-reden",
        "casus": "ET-2025-1",
      ])
    vertel("tafel/T1", "geopend", [:])
    vertel("tafel/T1", "punt-begonnen", ["casus": "ET-2025-1"])
    vertel(
      "casus/ET-2025-1", "notitie-toegevoegd",
      ["tekst": "Zz-geheim vertrouwelijk", "wie": "Zz-wie", "vertrouwelijk": true])
    vertel(
      "casus/ET-2025-1", "stem-vastgelegd", ["van": "jeugdige", "tekst": "Zz-eigen woorden"])
    advies("ET-2025-1", "We zoeken een fijne plek voor Zzjikke.")
    vertel(
      "casus/ET-2025-1", "afspraak-gemaakt",
      [
        "afspraak": "P1", "wie": "Zz-beloofd", "namens": "Zz-namens",
        "wat": "Belt met Zzjoris en Zzkim.", "uiterlijk": "2025-04-18",
      ])
    vertel(
      "casus/ET-2025-1", "standpunt-vastgelegd",
      ["van": "Zz-van", "standpunt": "deelt-niet", "tekst": "Zz-standpunt"])
  }

  private mutating func gemerkteCasus(_ casus: String, _ codenaam: String) {
    let vraag = casus.hasSuffix("1") ? "Waar kan Zzjikke wonen?" : "Zz-andere vraag"
    vertel(
      casus, "aangemeld",
      [
        "jeugdige": [
          "naam": "Zzjikke Zzfeenstra", "roepnaam": "Zzjikke", "geboortedatum": "2010-02-01",
          "gemeente": "Zz-gemeente",
        ],
        "codenaam": .text(codenaam), "kanaal": "telefoon", "vraagsoort": "passende-hulp",
        "indiener": ["soort": "huisarts", "naam": "Zz-indiener", "organisatie": "Zz-praktijk"],
        "hulpvraag": .text(vraag), "urgentie": "spoed", "vastgelopen": [],
        "domeinen": ["jeugdwet"], "casusregisseur": ["naam": "Zz-regie", "organisatie": "Zz-org"],
      ])
    vertel(casus, "opgepakt", ["door": "Zz-oppakker"])
    vertel(
      casus, "gescreend",
      [
        "uitkomst": "toegelaten", "typering": "inhoudelijk", "toelichting": "Zz-screening",
        "criteria": [
          "complex": true, "gevaar": false, "eerdereInzetOntoereikend": true,
          "motivering": "Zz-motivering",
        ],
      ])
    vertel(
      casus, "betrokkene-toegevoegd",
      ["betrokkene": "B1", "rol": "vader", "naam": "Zzjoris Zzfeenstra", "contact": "Zz-telefoon"])
    vertel(
      casus, "betrokkene-toegevoegd",
      ["betrokkene": "B2", "rol": "Tweespan", "naam": "Zzkim Zzkok", "organisatie": "Zz-zorg"])
    vertel(casus, "notitie-toegevoegd", ["tekst": "Zz-notitie", "wie": "Zz-noteerder"])
    vertel(
      casus, "stuk-ontvangen",
      ["titel": "Zz-titel", "datum": "2025-01-05", "vindplaats": "Zz-vindplaats"])
    vertel(
      casus, "financiering-vastgelegd",
      ["betaler": "Zz-betaler", "vorm": "maatwerk", "stand": "gevraagd"])
    vertel(
      casus, "knelpunt-gesignaleerd",
      [
        "knelpunt": "K1", "niveau": "tactisch", "thema": "wachtlijst",
        "omschrijving": "Zz-knelpunt",
      ])
    vertel(
      casus, "klacht-ontvangen",
      ["klacht": "Q1", "van": "Zz-klager", "omschrijving": "Zz-klacht"])
    vertel(
      casus, "afspraak-gemaakt",
      ["afspraak": "P9", "wie": "Zz-eerder", "wat": "Zz-belofte", "uiterlijk": "2025-05-01"])
    vertel(
      casus, "crisis-gemeld", ["bij": "Zz-dienst", "door": "Zz-melder", "zichtDoor": "Zz-zicht"])
  }
}
