extension Canvas {
  /// Opens a bordered, blank box with a title in the middle of a rectangle, over what is there.
  /// - Parameter size: the wanted size, border included; less where it does not fit.
  /// - Returns: the place for its contents.
  public mutating func popup(_ title: String, size wanted: Size, in rect: Rect) -> Rect {
    let place = rect.centred(wanted)
    fill(place, role: .popup)
    return box(place, title: title, role: .popupBorder, titleRole: .popupTitle)
  }
}
