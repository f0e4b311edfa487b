/// What a no of the family leads to: a conversation, and never a rung (EXCHANGE.md section 3:
/// "nobody is escalated over a family's no: one talks").
public enum Gezinsgesprek: CaseIterable, Sendable {
  case bijstellen, secondOpinion, clientondersteuner, terugNaarTafel
}

extension Bordkaart {
  /// It is stuck by the family's wish alone: every reason is of the family, and no answer on a ladder
  /// asks for a next step.
  public var isGezinszaak: Bool {
    !redenen.isEmpty && redenen.allSatisfy(\.isVanGezin) && voorstel.ladder == nil
  }
}
