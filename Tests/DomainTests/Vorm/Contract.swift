import Codec
import Domain

/// Section 2 of the contract as it stands there, event by event: `?` optional, `¹` a line, `#` an
/// id, `##` the id of an event, `@` a date, `@@` a moment, `[…]` a list, `{…}` an object; a name
/// alone is a text.
enum Contract {
  static let tekst = """
    team.ingericht naam¹ regio¹ instellingsbesluit?¹
    team.lid-toegevoegd lid# naam¹ organisatie¹ schil:vast·flexibel \
    rol:voorzitter·procesversneller·gedragswetenschapper·secretaris·lid deskundigheid[]¹ \
    beslisruimte?:bool
    team.lid-vertrokken lid#
    team.ladder-vastgesteld ladder:gemeente·zorgaanbieder·inkoop treden[1…6]{functie¹ naam?¹}
    team.lid-gewijzigd lid# naam?¹ organisatie?¹ schil?:vast·flexibel \
    rol?:voorzitter·procesversneller·gedragswetenschapper·secretaris·lid deskundigheid?[]¹ \
    beslisruimte?:bool
    team.contactpersoon-vastgelegd contact# organisatie¹ naam¹ functie¹ \
    ladder?:gemeente·zorgaanbieder·inkoop trede?:1…6 bereik?¹ vervanger?¹ laatstGesproken?@
    team.norm-vastgesteld norm¹ weken:0…104 vanaf@
    team.herroepen gebeurtenis## reden
    team.bouwsteen-beoordeeld bouwsteen:1…10 \
    stand:niet-gestart·in-ontwikkeling·ingericht·onderhouden toelichting?
    tafel.gepland begin@@ duurMinuten:15…600 locatie?¹ voorzitter#
    tafel.verplaatst begin@@ duurMinuten?:15…600 reden?
    tafel.afgelast reden
    tafel.aanwezigheid-vastgelegd naam¹ \(rol) lid?# casus?#
    tafel.genodigd naam¹ \(rol) lid?# casus?# \
    antwoord:uitgenodigd·komt·komt-niet·niet-uitgenodigd wijze?:aan-tafel·online·telefoon reden?
    tafel.belang-gemeld lid# casus# aard:organisatie·behandelaar·familie·persoonlijk \
    gevolg:informeert·verlaat-tafel·geen-stukken
    tafel.agenda-geordend punten[]{casus# minuten:5…240}
    tafel.geopend voorzitter?#
    tafel.punt-begonnen casus#
    tafel.punt-beeindigd casus#
    tafel.geschorst reden?
    tafel.hervat voorzitter?#
    tafel.gesloten verslag?
    tafel.herroepen gebeurtenis## reden
    casus.aangemeld jeugdige{naam?¹ roepnaam?¹ geboortedatum?@ gemeente¹} codenaam?¹ \
    indiener{\(indiener) naam?¹ organisatie?¹} kanaal?:\(kanaal) \
    vraagsoort:passende-hulp·advies-consultatie hulpvraag urgentie:regulier·spoed·crisis \
    vastgelopen[]:\(vastgelopen) domeinen[]:\(domeinen) opschalingsfase?:1…4 wachtSinds?@ \
    casusregisseur?{naam¹ organisatie¹}
    casus.opgepakt door¹
    casus.gescreend uitkomst:toegelaten·aangehouden·afgewezen·doorverwezen \
    criteria{complex:bool gevaar:bool eerdereInzetOntoereikend:bool motivering?} wachtOp?¹ \
    wachtTot?@ typering:procesmatig·inhoudelijk·ouders-oneens toelichting? doorverwezenNaar?¹
    casus.gegevens-gewijzigd jeugdige?{naam?¹ roepnaam?¹ geboortedatum?@ gemeente¹} codenaam?¹ \
    indiener?{\(indiener) naam?¹ organisatie?¹} kanaal?:\(kanaal) \
    vraagsoort?:passende-hulp·advies-consultatie hulpvraag? urgentie?:regulier·spoed·crisis \
    vastgelopen?[]:\(vastgelopen) domeinen?[]:\(domeinen) opschalingsfase?:1…4 wachtSinds?@ \
    casusregisseur?{naam¹ organisatie¹}
    casus.betrokkene-toegevoegd betrokkene# rol¹ naam¹ organisatie?¹ contact?¹ gezag?:bool \
    vertrouwelijk?:bool
    casus.betrokkene-verwijderd betrokkene# reden?
    casus.stem-vastgelegd van:jeugdige·ouder·verzorger betrokkene?# tekst vertrouwelijk?:bool
    casus.toestemming-vastgelegd van:jeugdige·ouder·verzorger betrokkene?# \
    doel:bespreken·dossier-opvragen·delen·overdracht aan?¹ gegeven:bool \
    grondslag?:toestemming·wettelijke-taak·veiligheid tot?@
    casus.notitie-toegevoegd tekst wie?¹ soort?:feit·mening·zorg·inbreng·besluit \
    vertrouwelijk?:bool
    casus.kader-vastgelegd kader:vrijwillig·ots·voogdij·jeugdreclassering \
    machtiging?:uithuisplaatsing·gesloten tot?@
    casus.stuk-ontvangen titel¹ datum@ vindplaats?¹
    casus.casus-gekoppeld casus# aard:broer-zus·dubbel
    casus.crisis-gemeld bij¹ door¹ zichtDoor¹
    casus.vervolg18-bepaald wet:wmo·wlz·zvw·verlengde-jeugdhulp·geen wie¹
    casus.financiering-vastgelegd betaler¹ \
    vorm:regulier·voorfinanciering·maatwerk·expertisenetwerk bedrag?:0…9007199254740991 \
    stand:gevraagd·toegezegd·geweigerd
    casus.standpunt-vastgelegd van¹ standpunt:deelt·deelt-niet tekst
    casus.geagendeerd tafel# minuten:5…240
    casus.van-agenda-gehaald tafel# reden
    casus.besproken tafel# minuten:0…600 aanwezig[]:\(aanwezig) \
    uitkomst:advies·aangehouden·afgerond anoniem?:bool toelichting?
    casus.advies-uitgebracht advies# \
    soort:herdefinieren-hulp·zorgbemiddeling·out-of-the-box·consultatie bindend:bool \
    gewicht?:bindend·zwaarwegend·gezaghebbend \
    berustOp?:convenant·inkoopcontract·collegebesluit·geen tekst inGewoneTaal? tafel?# \
    verantwoordelijke{naam¹ organisatie¹} uitvoerder?¹ uiterlijk@ \
    regime:wekelijks·maandelijks·driemaandelijks
    casus.advies-bijgesteld advies# uiterlijk?@ verantwoordelijke?{naam¹ organisatie¹} \
    regime?:wekelijks·maandelijks·driemaandelijks reden
    casus.advies-meegedeeld advies# aan¹ wijze:gesprek·telefoon·brief·e-mail
    casus.advies-beantwoord advies# \
    partij:gemeente·verwijzer·gecertificeerde-instelling·zorgaanbieder·inkoop·jeugdige·ouder \
    wie?¹ antwoord:aanvaard·deels·afgewezen reden?
    casus.afspraak-gemaakt afspraak# wie¹ namens?¹ wat uiterlijk@
    casus.afspraak-afgerond afspraak# uitkomst:nagekomen·vervallen toelichting?
    casus.overbrugging-beoordeeld nodig:bool toereikend?:bool
    casus.overbruggingszorg-geregeld aanbieder¹ vanaf@ tot?@
    casus.procesversnelling-gestart initiatief:proactief·op-verzoek procesversneller#
    casus.procesversnelling-ingezet vorm:coachen·netwerk·financiering·escalatie omschrijving
    casus.procesversnelling-beeindigd uitkomst
    casus.voortgang-gemonitord advies# stand:op-koers·vertraagd·gestagneerd·niet-opgevolgd \
    oorzaak?:\(oorzaak) contact¹ toelichting? volgende?@
    casus.contact-gepoogd wie¹ wijze:telefoon·e-mail·bezoek \
    resultaat:geen-gehoor·voicemail·terugbelverzoek·gemaild volgende?@
    casus.geescaleerd ladder:gemeente·zorgaanbieder·inkoop trede:1…6 gesprekspartner¹ \
    organisatie?¹ reden antwoordVoor?@
    casus.escalatie-beantwoord ladder:gemeente·zorgaanbieder·inkoop \
    antwoord:toegezegd·onder-voorwaarde·in-beraad·afgewezen tekst uiterlijk?@
    casus.extern-ingeschakeld bij:stuurgroep·expertisenetwerk·cce·ambassadeur·overig vraag
    casus.escalatie-beeindigd ladder:gemeente·zorgaanbieder·inkoop \
    uitkomst:doorbraak·afgeschaald·zonder-resultaat toelichting?
    casus.escalatie-afgezien reden tot@
    casus.zorg-gestart advies# aanbieder¹ op@
    casus.zorg-gestopt advies# aanbieder¹ op@ oorzaak:\(oorzaak)
    casus.geevalueerd uitkomst:opgelost·deels-opgelost·niet-opgelost clientervaring?:1…10 geleerd?
    casus.knelpunt-gesignaleerd knelpunt# niveau:operationeel·tactisch·strategisch \
    thema:\(thema) omschrijving
    casus.knelpunt-opgepakt knelpunt# wie¹ voorstel stand:opgepakt·gereed·vervallen
    casus.klacht-ontvangen klacht# van¹ omschrijving
    casus.klacht-afgehandeld klacht# uitkomst:gegrond·ongegrond·ingetrokken·doorgezonden \
    toelichting?
    casus.overdracht-aangeboden aan¹ contact?¹
    casus.overdracht-beantwoord antwoord:aanvaard·geweigerd·ingetrokken reden?
    casus.afgesloten \
    reden:gerealiseerd·ingetrokken·overgedragen·consultatie-gegeven·abusievelijk·overig \
    toelichting?
    casus.heropend reden
    casus.herroepen gebeurtenis## reden
    casus.gewist grond¹ besluit?¹
    """

  private static let aanwezig =
    "jeugdige·ouder·verzorger·verwijzer·casusregisseur·voorzitter·vaste-kern·flexibele-schil"
    + "·ervaringsdeskundige·clientondersteuner·overig"
  private static let rol = "rol:" + aanwezig
  private static let indiener =
    "soort:gemeentelijke-toegang·gecertificeerde-instelling·zorgaanbieder·huisarts·onderwijs"
    + "·jeugdige·ouder·inkooporganisatie·overig"
  private static let kanaal = "telefoon·e-mail·loket·overleg·procedure·webformulier·overig"
  private static let vastgelopen =
    "behandeldoel-niet-bereikt·passende-zorg-onduidelijk·heen-en-weer-geschoven·capaciteit"
    + "·treeknorm-overschreden·ouders-oneens"
  private static let domeinen =
    "jeugdwet·wmo·wlz·zvw·onderwijs·werk-inkomen·schuldhulp·wonen·veiligheid"
  private static let oorzaak =
    "advies-terzijde·geen-financiering·wachtlijst·capaciteit·advies-niet-passend·ouders-oneens"
    + "·contract·overig"
  private static let thema =
    "wachtlijst·capaciteit·financiering·contractering·domeinoverstijgend·onderwijs·overgang-18"
    + "·gegevensdeling·toegang·zorgaanbod·samenwerking·overig"

  static let regels: [Contractregel] = tekst.split(separator: "\n").map(Contractregel.init)
}
