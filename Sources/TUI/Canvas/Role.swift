/// What a cell means. A theme says what a role looks like; the screens never name a colour.
///
/// To add a role: one case here, its parent below when that is not `text`, and, where it should
/// look different from its parent, one line in `themes/`.
public enum Role: String, CaseIterable, Hashable, Sendable {
  case text, dim, label, heading, border, mark, link, quote
  case title, titleReplay, titleAccent, titleWarning
  case selected, selectedDim, match
  case hint, hintKey, hintDisabled, message, error
  case input, inputLabel, placeholder
  case alarm, warning, good, added, removed, hidden
  case bar, barFill, barWarning
  case popup, popupBorder, popupTitle
  case clock, clockLate, curtain, wall, wallHeading
  case accent1, accent2, accent3, accent4, accent5, accent6

  /// The role whose style fills what a theme leaves unsaid; nil for `text`, the root.
  public var parent: Role? {
    switch self {
    case .text: nil
    case .placeholder, .hintDisabled, .hidden, .border, .quote, .removed: .dim
    case .titleReplay, .titleAccent, .titleWarning: .title
    case .selectedDim: .selected
    case .hintKey: .hint
    case .error, .clockLate: .alarm
    case .barWarning: .barFill
    case .added: .good
    case .popupBorder: .popup
    case .popupTitle, .wallHeading, .curtain: .heading
    default: .text
    }
  }
}
