/// Why an event may not happen now. Facts, not sentences: how it is said stands in the catalogue of
/// texts.
public enum Weigering: Error, Hashable, Sendable {
  // Streams and time.
  case stroomBegintAnders
  case stroomBegonnenAl
  case anderTeam(String)
  case tijdLooptTerug

  // Team.
  case kenmerkAlGebruikt(Kenmerksoort, String)
  case kenmerkOnbekend(Kenmerksoort, String)
  case afgehandeld(Kenmerksoort, String)

  // Table.
  case tafelOnbekend(String)
  case tafelIs(Tafelstatus)
  case tafelGeschorst
  case tafelNietGeschorst
  case puntLoopt(String)
  case puntLooptNiet(String)
  case nietOpDezeAgenda(String)
  case agendaNietLeeg(Int)
  case casusTweeKeer(String)

  // Casus.
  case faseIs(Fase)
  case datumInToekomst(veld: String)
  case datumVoorVandaag(veld: String)
  case alOpAgenda(tafel: String)
  case nietOpAgendaVan(tafel: String)
  case nietBesprokenAan(tafel: String)
  case nietHetHuidigeAdvies(String)
  case procesversnellingLoopt
  case procesversnellingLooptNiet
  case tredeNietHoger(staat: Int)
  case tredeBovenLadder(treden: Int)
  case ladderNietOpen(Ladder)
  case overdrachtLoopt
  case geenOverdracht
  case overdrachtNietAanvaard
  case openEscalaties(Int)
  case openAfspraken(Int)
  case openKlachten(Int)
  case casusOnbekend(String)
  case casusZelf

  // Before anything is typed: there is nothing to choose from.
  case geenEnkel(Kenmerksoort)
  case geenTafel
  case opGeenAgenda
  case geenEscalatie

  // Who may do it: one of these roles.
  case rolOntbreekt([Rol])
  /// Who sits here declared an interest in this casus.
  case heeftBelang(Belangaard, Belanggevolg)
  /// Who sits here is of the flexible circle, and was not asked for this casus.
  case nietEigenPunt

  // Correcting and destroying.
  case herroepenOnbekend(String)
  case herroepenMagNiet(Gebeurtenissoort)
  case alHerroepen(String)
  indirect case latereGebeurtenisSteuntErop(Gebeurtenissoort, Weigering)
  case naVernietiging
  case gewistTussenLevend
  /// A sealed store holds this casus, and no two seats agreed to destroy it.
  case tweeStoelenNodig
  /// The dossier must be kept until this day.
  case bewaartermijnLoopt(tot: Datum)
}

/// What hands out ids of its own within a stream.
public enum Kenmerksoort: String, CaseIterable, Sendable {
  case lid, betrokkene, advies, afspraak, knelpunt, klacht
}
