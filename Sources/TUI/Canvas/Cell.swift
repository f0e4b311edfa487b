/// One cell of a canvas, eight bytes: what stands there, how wide, and with which role.
public struct Cell: Equatable, Sendable {
  /// A Unicode scalar, or with the highest bit set the number of a cluster of the canvas.
  var glyph: UInt32
  /// 1 or 2 columns; 0 is the right half of the wide cell before it.
  public internal(set) var width: UInt8
  public internal(set) var role: Role

  static let clusterBit: UInt32 = 1 << 31
  static func blank(_ role: Role) -> Cell { Cell(glyph: 0x20, width: 1, role: role) }

  var isCluster: Bool { glyph & Self.clusterBit != 0 }
}
