import Codec

/// What undoing or redoing the newest user action comes down to, known before it is asked for.
public struct Herstel: Sendable {
  /// What is undone, or said again.
  public let handeling: Handelingsgroep
  /// In the order in which they are to be recorded, as one user action.
  public let voorstellen: [Voorgesteld]
  /// Why it cannot be; `nil` when it can.
  public let weigering: Weigering?

  /// What `u` would take back: the newest action of someone that still counts. `nil` when there is
  /// none. When the newest cannot be undone the one before it is not tried: that would not be what
  /// was just done.
  /// - Parameters:
  ///   - gebeurtenissen: in their order, as far back as there is to undo. `wereld` is what they fold to.
  ///   - reden: a sentence that is stored with each revocation.
  ///   - stroom: all events of a stream, in their order.
  public static func ongedaan(
    van actor: String, gebeurtenissen: [Gebeurtenis], wereld: Wereld, nu: Moment, reden: String,
    stroom: @escaping (Stroom) -> [Gebeurtenis]
  ) -> Herstel? {
    guard let groep = Handelingen(van: actor, in: gebeurtenissen).gedaan.last else { return nil }
    let voorstellen = groep.gebeurtenissen.reversed().map { g in
      Voorgesteld(
        g.stroom.soort.herroepen, g.stroom, ["gebeurtenis": .text(g.id), "reden": .text(reden)])
    }
    return Herstel(groep, voorstellen, wereld, actor, nu, stroom)
  }

  /// What `U` would say again: the action that the newest undoing took back. `nil` when there is
  /// none, or when something else was done since.
  public static func opnieuw(
    van actor: String, gebeurtenissen: [Gebeurtenis], wereld: Wereld, nu: Moment,
    stroom: @escaping (Stroom) -> [Gebeurtenis]
  ) -> Herstel? {
    guard let groep = Handelingen(van: actor, in: gebeurtenissen).ongedaan.last else { return nil }
    let voorstellen = groep.gebeurtenissen.compactMap { g in
      g.data.map { Voorgesteld(g.soort, g.stroom, $0) }
    }
    return Herstel(groep, voorstellen, wereld, actor, nu, stroom)
  }

  private init(
    _ handeling: Handelingsgroep, _ voorstellen: [Voorgesteld], _ wereld: Wereld,
    _ actor: String, _ nu: Moment, _ stroom: @escaping (Stroom) -> [Gebeurtenis]
  ) {
    self.handeling = handeling
    self.voorstellen = voorstellen
    var proef = Proefneming(wereld, actor, nu, stroom)
    do {
      for voorstel in voorstellen { try proef.neem(voorstel) }
      weigering = nil
    } catch {
      weigering = error
    }
  }
}

extension Stroomsoort {
  var herroepen: Gebeurtenissoort {
    switch self {
    case .team: .teamHerroepen
    case .tafel: .tafelHerroepen
    case .casus: .casusHerroepen
    }
  }
}
