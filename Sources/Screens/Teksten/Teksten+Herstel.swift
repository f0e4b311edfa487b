import Domain

extension Herstel {
  /// The reason that is stored with each revocation of an undo.
  public static func reden(_ taal: Taal) -> String { taal("Ongedaan gemaakt.", "Undone.") }

  /// What undoing did, or would do: `Ongedaan gemaakt: Afspraak, Notitie (Kievit).`
  /// - Parameter roepsel: what a stream is called on a list.
  public func zinOngedaan(_ taal: Taal, roepsel: (Stroom) -> String) -> String {
    "\(taal("Ongedaan gemaakt", "Undone")): \(handeling.woorden(taal, roepsel))."
  }

  /// The same for a redo.
  public func zinOpnieuw(_ taal: Taal, roepsel: (Stroom) -> String) -> String {
    "\(taal("Opnieuw vastgelegd", "Redone")): \(handeling.woorden(taal, roepsel))."
  }

  /// Why it cannot be undone or redone; `nil` when it can.
  public func zinOnmogelijk(_ taal: Taal, roepsel: (Stroom) -> String) -> String? {
    weigering.map {
      "\(taal("Dit kan niet", "This cannot be done")): \(handeling.woorden(taal, roepsel)). "
        + $0.zin(taal)
    }
  }
}

extension Handelingsgroep {
  /// Its kinds of events, each once with how often, and the streams in which they lie.
  func woorden(_ taal: Taal, _ roepsel: (Stroom) -> String) -> String {
    var soorten: [Gebeurtenissoort] = []
    for g in gebeurtenissen where !soorten.contains(g.soort) { soorten.append(g.soort) }
    let wat = soorten.map { soort in
      let aantal = gebeurtenissen.count { $0.soort == soort }
      return aantal == 1 ? soort.naam(taal) : "\(soort.naam(taal)) (\(aantal)×)"
    }
    let waar = stromen.map { roepsel($0).veilig }
    return "\(wat.joined(separator: ", ")) (\(waar.joined(separator: ", ")))"
  }
}
