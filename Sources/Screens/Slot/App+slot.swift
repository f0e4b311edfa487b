import TUI

extension App {
  public var isOpSlot: Bool { slot != nil }
  /// Whose passphrase the lock asks for; `nil` is anybody's.
  public var slotstoel: String? { slot?.stoel }
  /// The language of everything on the screen.
  public var spreektaal: Taal { taal }

  /// Locks: what was shown of a dossier goes, where one was stays.
  /// - Parameter stoel: whose passphrase opens it again; `nil` is anybody's.
  public mutating func vergrendel(stoel: String?) {
    guard slot == nil else { return }
    var scherm = dossier?.scherm
    scherm?.verberg()
    slot = Slotscherm(stoel: stoel, dossier: scherm)
    // A card says only whom one was to ring.
    let kaart = belkaart
    dossier = nil
    belkaart = kaart
    team.beheer = nil
    opvolging.vergeet()
    sinds = nil
    if case .vernietiging = laag { laag = .geen }
    tafel.vergeet()
    melding = nil
    if case .formulier(let open) = laag { heropendFormulier = open.sleutel }
    laag = .geen
    // What is typed lies sealed on the disk, and comes back with `neemConcepten`.
    concepten = [:]
    onbewaard = []
  }

  /// Unlocks. Answers the casus whose dossier was open: hand its events over with `toonDossier`.
  public mutating func ontgrendel() -> String? {
    let eerder = slot?.dossier
    slot = nil
    heropend = eerder
    return eerder?.zaaknummer
  }

  /// The passphrase is about to be tried: the next picture says so.
  public mutating func probeert() {
    slot?.invoer = LineEditor()
    slot?.stand = .bezig
  }

  /// - Parameter wacht: seconds until another passphrase is tried; 0 is now.
  public mutating func weiger(wacht: Int) { slot?.stand = .geweigerd(wacht: wacht) }

  /// What was in the way, in words.
  public mutating func weiger(_ reden: String) { slot?.stand = .gezegd(reden) }

  mutating func verwerkOpSlot(_ event: InputEvent, _ slot: Slotscherm) -> [Effect] {
    var slot = slot
    switch event {
    case .key(.enter): return slot.invoer.isEmpty ? [] : [.ontgrendel(wachtwoord: slot.invoer.text)]
    case .key(.escape): slot.invoer = LineEditor()
    case .key(Slotscherm.stop), .hangup, .terminate: return [.stop]
    case .key(.control("z")): return [.onderbreek]
    case .key(.control("l")), .resumed: return [.hertekenAlles]
    case .key(let toets): _ = slot.invoer.handle(toets)
    case .paste(let tekst): slot.invoer.insert(tekst)
    case .resize, .tick, .wake: break
    }
    self.slot = slot
    return []
  }
}
