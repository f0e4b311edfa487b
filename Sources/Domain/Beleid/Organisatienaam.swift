/// Whether two texts name the same organisation. The register, the advice and the casus are typed by
/// different people: "Gemeente Zandmeer" is Zandmeer, "Stichting Kantelhof" is Kantelhof.
///
/// Only the whole name counts: Bergen is not Bergen op Zoom, and whoever stands on a rung of one
/// municipality is never rung for a child of another.
enum Organisatienaam {
  /// Words that say what kind of organisation it is, and not which.
  private static let soortwoorden: Set<String> = [
    "gemeente", "gem", "stichting", "st", "bv", "de", "het",
  ]

  static func zelfde(_ een: String, _ ander: String) -> Bool {
    let (links, rechts) = (kern(een), kern(ander))
    return !links.isEmpty && links == rechts
  }

  private static func kern(_ naam: String) -> [String] {
    Kenniswoorden.van(naam).filter { !soortwoorden.contains($0) }
  }
}
