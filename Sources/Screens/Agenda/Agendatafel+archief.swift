import Domain

extension Agendatafel: Archiefrij {
  /// A table that is over: nobody is on its agenda any more. `nil` when it is not over.
  init?(voorbij tafel: Tafel, _ wereld: Wereld) {
    guard !tafel.status.isOpenVoorCasussen else { return nil }
    self.init(tafel, wereld)
  }

  public var sleutel: String { tafel.id }
  /// The newest first.
  public func komtInArchiefVoor(_ ander: Agendatafel) -> Bool {
    (tafel.beginMoment, tafel.id) > (ander.tafel.beginMoment, ander.tafel.id)
  }
}
