/// A colour of a style.
public enum Colour: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// A number of the 256-colour palette; 0 to 15 are the user's own sixteen.
  case indexed(UInt8)

  /// The names of the first sixteen, in order.
  public static let names: [String] = {
    let plain = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    return plain + plain.map { "bright-\($0)" }
  }()

  /// Reads a name, `default`, a number 0 to 255, or `#rrggbb` (the nearest of 16 to 255, as the
  /// first sixteen are the user's); nil when it is none of these.
  public init?(_ text: String) {
    if text == "default" {
      self = .standard
    } else if let number = Self.names.firstIndex(of: text).map(UInt8.init) ?? UInt8(text) {
      self = .indexed(number)
    } else if text.count == 7, text.first == "#",
      text.dropFirst().allSatisfy(\.isHexDigit), let rgb = UInt32(text.dropFirst(), radix: 16)
    {
      let wanted = RGB(UInt8(rgb >> 16), UInt8(rgb >> 8 & 0xFF), UInt8(rgb & 0xFF))
      self = .indexed(wanted.nearest(in: 16...255))
    } else {
      return nil
    }
  }

  /// The nearest of the sixteen colours that every colour terminal has.
  var ofSixteen: Colour {
    guard case .indexed(let number) = self, number > 15 else { return self }
    return .indexed(RGB(palette: number).nearest(in: 0...15))
  }
}

/// A colour as red, green and blue, 0 to 255 each.
public struct RGB: Hashable, Sendable {
  public let red, green, blue: UInt8

  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// The usual colour of a palette number: xterm's. Only 16 to 255 are the same everywhere.
  public init(palette number: UInt8) {
    switch number {
    case 0...15:
      self = Self.sixteen[Int(number)]
    case 16...231:
      func level(_ step: UInt8) -> UInt8 { step == 0 ? 0 : 55 + 40 * step }
      let cube = number - 16
      self.init(level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    default:
      let grey = 8 + 10 * (number - 232)
      self.init(grey, grey, grey)
    }
  }

  private static let sixteen = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238),
    RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0),
    RGB(0, 255, 0), RGB(255, 255, 0), RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255),
    RGB(255, 255, 255),
  ]

  func nearest(in range: ClosedRange<UInt8>) -> UInt8 {
    func distance(_ other: RGB) -> Int {
      func square(_ a: UInt8, _ b: UInt8) -> Int { (Int(a) - Int(b)) * (Int(a) - Int(b)) }
      return 2 * square(red, other.red) + 4 * square(green, other.green)
        + 3 * square(blue, other.blue)
    }
    return range.min { distance(RGB(palette: $0)) < distance(RGB(palette: $1)) } ?? range.lowerBound
  }
}
