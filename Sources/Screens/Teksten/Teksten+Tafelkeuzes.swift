import Domain

// How the values of team, table and read models are said: see the words of the casus.

extension Schil {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .vast: taal("vaste kern", "core")
    case .flexibel: taal("flexibele schil", "flexible")
    }
  }
}

extension Teamrol {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .voorzitter: taal("voorzitter", "chair")
    case .procesversneller: taal("procesversneller", "process accelerator")
    case .gedragswetenschapper: taal("gedragswetenschapper", "behavioural scientist")
    case .secretaris: taal("secretaris", "secretary")
    case .lid: taal("lid", "member")
    }
  }
}

extension Bouwsteenstand {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .nietGestart: taal("niet gestart", "not begun")
    case .inOntwikkeling: taal("in ontwikkeling", "being developed")
    case .ingericht: taal("ingericht", "in place")
    case .onderhouden: taal("onderhouden", "kept up")
    }
  }
}

extension Uitnodigingsantwoord {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .uitgenodigd: taal("uitgenodigd", "invited")
    case .komt: taal("komt", "coming")
    case .komtNiet: taal("komt niet", "not coming")
    case .nietUitgenodigd: taal("niet uitgenodigd", "not invited")
    }
  }
}

extension Deelnamewijze {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .aanTafel: taal("aan tafel", "at the table")
    case .online: taal("online", "online")
    case .telefoon: taal("per telefoon", "by telephone")
    }
  }
}

extension Belangaard {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .organisatie: taal("eigen organisatie", "own organisation")
    case .behandelaar: taal("behandelaar", "practitioner in the case")
    case .familie: taal("familie", "family")
    case .persoonlijk: taal("persoonlijk", "personal")
    }
  }
}

extension Belanggevolg {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .informeert: taal("informeert alleen", "only informs")
    case .verlaatTafel: taal("verlaat de tafel", "leaves the table")
    case .geenStukken: taal("krijgt geen stukken", "gets no documents")
    }
  }
}

extension Tafelstatus {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .gepland: taal("gepland", "planned")
    case .geopend: taal("geopend", "open")
    case .gesloten: taal("gesloten", "closed")
    case .afgelast: taal("afgelast", "cancelled")
    }
  }
}

extension Kolom {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .uitgebracht: taal("uitgebracht", "issued")
    case .aanvaard: taal("overgenomen", "accepted")
    case .inUitvoering: taal("in uitvoering", "under way")
    case .gestagneerd: taal("loopt vast", "stuck")
    case .geescaleerd: taal("opgeschaald", "escalated")
    case .gerealiseerd: taal("hulp gestart", "help started")
    }
  }
}

extension Doorlooptijden.Klasse {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .binnen24Uur: taal("binnen 24 uur", "within 24 hours")
    case .binnenEenWeek: taal("binnen een week", "within a week")
    case .eenTotDrieWeken: taal("een tot drie weken", "one to three weeks")
    case .langer: taal("langer", "longer")
    }
  }
}
