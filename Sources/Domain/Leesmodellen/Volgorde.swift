extension Collection {
  /// In the order of a small key of each: what is sorted is large, so that only keys and places are
  /// moved about. What has the same key stays in its order.
  public func geordend<Sleutel>(
    op sleutel: (Element) -> Sleutel, _ komtVoor: (Sleutel, Sleutel) -> Bool
  ) -> [Element] {
    let plaatsen = indices.map { (plaats: $0, sleutel: sleutel(self[$0])) }
      .sorted { komtVoor($0.sleutel, $1.sleutel) }
    return plaatsen.map { self[$0.plaats] }
  }
}
