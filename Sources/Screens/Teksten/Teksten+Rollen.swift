import Domain

extension Rol {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .voorzitter: taal("voorzitter", "chair")
    case .procesversneller: taal("procesversneller", "process accelerator")
    case .secretaris: taal("secretaris", "secretary")
    case .lezer: taal("raadpleger", "reader")
    }
  }

  /// `de voorzitter of de secretaris`.
  static func opsomming(_ rollen: [Rol], _ taal: Taal) -> String {
    let woorden = rollen.map { "\(taal("de", "the")) \($0.woord(taal))" }
    guard let laatste = woorden.last, woorden.count > 1 else { return woorden.first ?? "" }
    return "\(woorden.dropLast().joined(separator: ", ")) \(taal("of", "or")) \(laatste)"
  }
}

extension Verrichting {
  /// What it is, to say it in a sentence or a list.
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .lezen: taal("raadplegen", "reading")
    case .invoeren: taal("invoeren", "importing")
    case .overdragen: taal("een dossier overdragen", "transferring a dossier")
    case .uitvoeren: taal("uitvoeren", "exporting")
    case .controleren: taal("controleren", "verifying")
    case .checkpoint: taal("een ijkpunt vastleggen", "laying down a checkpoint")
    case .reservekopie: taal("een reservekopie maken", "making a backup")
    case .herstellen: taal("een reservekopie terugzetten", "restoring a backup")
    case .stoelen: taal("stoelen beheren", "managing seats")
    case .inzageLezen: taal("inzage nagaan", "reading who looked at what")
    case .vernietigen: taal("een dossier vernietigen", "destroying a dossier")
    case .bewaartermijnZien: taal("bewaartermijnen zien", "seeing retention terms")
    case .onthullen: taal("namen tonen", "showing names")
    case .zaal: taal("het scherm in de zaal", "the wall in the room")
    }
  }
}
