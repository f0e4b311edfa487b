/// Where a casus may belong that does not belong at this table (domain.md R16, R17). A region may have
/// others: what is recorded is a line, and these are what is proposed.
public enum AndereTafel: CaseIterable, Sendable {
  case thuiszitterstafel, zorgtafel, zorgEnVeiligheidshuis, passendOnderwijs, crisisdienst
}

/// How far the layered model was walked before this table was asked (domain.md R15).
public enum Opschalingsfase: Int, CaseIterable, Sendable {
  /// At most two professionals around the child.
  case dagelijks = 1
  /// By youth health care or the local team.
  case zorgcoordinatie = 2
  /// By a process coordinator.
  case procescoordinatie = 3
  /// When help in place misses its results.
  case brandpuntfunctionaris = 4
}
