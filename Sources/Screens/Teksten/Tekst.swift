import Domain
import TUI

/// Everything that the screens say but the words of the contract and of events: first what is
/// always the same, then sentences about something.
///
/// To add a text: its case here; the compiler then asks for its words in both languages.
enum Tekst: Hashable, Sendable {
  // Places and the frame.
  case agenda, aanTafel, casussen, bord, privacy, geenTeam, verborgen

  // The line at the bottom.
  case kortOpen, kortFilter, kortHulp, kortPalet, kortStop, kortTerug, kortWis, kortHoud, kortDoe
  case kortBlijf, kortWeergave, kortVak

  // What an action does.
  case actieOmlaag, actieOmhoog, actieBladerNeer, actieBladerOp, actieBegin, actieEinde
  case actieFilter, actieHulp, actiePalet, actieAgenda, actieCasussen, actieBord, actiePrivacy
  case actieStop, actieTerug, actieBewaarScherm, actieHerteken, actieOnderbreek, actieOpen
  case actieWeergave, actieKolomLinks, actieKolomRechts, actieVolgendVak, actieVorigVak
  case actieNaarTafels, actieNaarPunten, titelHulp, titelPalet

  // Answers.
  case privacyAan, privacyUit, privacyBijTafel, nietsTerug, filterGewist, nietGestopt
  case schermNietBewaard, opslagLeeg
  case plakkenGeweigerd, filterTeLaat, filterVoorbeeld, geenCasussen, geenCasusHier, bordLeeg,
    alleenInDossier
  case weergaveTabel, weergaveKaarten

  // Headings of columns and panes.
  case kopCasus, kopKolom, kopTeLaat, kopContact, kopWaarom, kopAdvies, kopUiterlijk
  case kopVerantwoordelijke, kopLaatste, kopVoorstel, kopLooptVast, kopStand
  case kopOverbrugging, kopVersneller, kopFase, kopUrgentie, kopLeeftijd, kopGemeente, kopVolgende
  case kopDagen, kopVraag, kopWachtOp, kopIndiener, kopTafels, kopWachtlijst, kopUitwerken
  case kopToegelaten, kopWacht, kopNorm

  // The board.
  case schaalOp, overbruggingMist, overbruggingKort, redenGeenAntwoord, redenOverDatum,
    redenVandaag, nietsNodig
  case overbruggingNodig

  // The agenda.
  case geenTafels, niemandWacht, allesUitgewerkt, tafelZonderPunten, niemandGenodigd
  case opAgenda(Agendatekst)
  case bestandBewaard(pad: String)
  case bestandNietBewaard
  /// Why the domain does not allow something.
  case weigering(Weigering)
  // The lock.
  case actieSlot, opSlot, geenSlot, slotBezig, kortOntgrendel
  case slotStoel(String?)
  case slotGeweigerd(wacht: Int)
  // Sentences about the frame.
  case plaats(Plaats)
  case merk(Merk)
  case teKlein(Size, Size)
  /// What another room put into words.
  case gezegd(String)
  case vastlegwoord(Vastlegwoord)
  case teamwoord(Teamwoord)
  case opvolgwoord(Opvolgwoord)
  case sindswoord(Sindswoord)
  case rapportwoord(Rapportwoord)
  case bordwoord(Bordwoord)
  case tafelwoord(Tafelwoord)
  case wisselwoord(Wisselwoord)
  case belwoord(Belwoord)
  case schermBewaard(pad: String)
  case dossieractie(DossierScherm.Intent)
  case dossierVan(String)
  case terugOp(Plaats)
  case onbekendeToets(String)
  case geenActie(String)
  case alleenOp(Plaats)
  case tafelNogOpen(Datum)
  case filterBlijft(String)
  case nietsGevonden(String)
  case gefilterd(String)
  case samenvattingAgenda(tafels: Int, wachtend: Int)
  case samenvattingCasussen(Int)
  case samenvattingBord(Bordtelling)

  // About a casus.
  case stand(Casusregel.Stand)
  case jaarOud(Int)
  case aangemeldOp(Datum, vandaag: Datum)
  case telCasussen(Int)
  case telTreffers(Int, van: Int)
  case sindsMet(Datum, Int)
  case normzin(String, Int, over: Int)

  // About a card.
  case telKaarten(Int)
  case telOpschalen(Int)
  case telContact(Int)
  case telTeLaat(Int)
  case nogMeer(Int)
  case dagenTeLaat(Int)
  case contactOp(String)
  case uiterlijkOp(String)
  case redenNeeVan(Partij)
  case redenGestopt(Oorzaak)
  case kaartkop(String, Kolom, plaats: Int, van: Int)
  case opschalenLooptVast(Ladder)
  case opschalenGeenAntwoord(Ladder, Datum, vandaag: Datum)
  case opschalenOverDatum(Ladder, Datum, vandaag: Datum)
  case neemContact(Contactgrond, vandaag: Datum)
  case opTrede(Int, van: Int, String?, sinds: Datum, vandaag: Datum)
  case looptVastDoor(Stagnatiereden)
  case staatIn(Kolom, Adviessoort, sinds: Datum, vandaag: Datum)
  case contactzin(volgende: Datum, laatste: Datum?, vandaag: Datum)
  case verantwoordelijkTot(String, Datum, vandaag: Datum)
  case overbruggingDoor(String, tot: Datum?)
  case procesversnellerIs(String)

  // About a table.
  case voorbij(Int)
  case tafelstand(Tafelstatus, Int, Int)
  case tafelIs(Tafelstatus)
  case minuten(Int)
  case minutenVan(Int, Int)
  case puntstand(Punt.Stand)
  case normWeken(Int)
  case komen([String])
  case belangMet(Belangaard, Belanggevolg)
}
