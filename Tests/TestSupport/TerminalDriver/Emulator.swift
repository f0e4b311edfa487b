import CVTerm

/// One cell of the screen.
public struct Cell: Equatable, Sendable {
  /// The base character with its marks; empty for a cell that was never written and for the right
  /// half of a wide character.
  public var text: String
  /// 1 or 2 columns.
  public var width: Int
  /// How the cell is drawn.
  public var bold: Bool
  public var underline: Bool
  public var italic: Bool
  public var reverse: Bool
  /// The number in the palette of 256, or nil for the terminal's own colour.
  public var foreground: Int?
  /// As ``foreground``.
  public var background: Int?
}

/// libvterm as a terminal without a window: bytes in, cells out, and keys to bytes.
final class Emulator {
  /// What a program switched on or off and libvterm only tells by a callback.
  private struct Properties {
    var cursorVisible = true
    var alternateScreen = false
    var title = ""
  }

  private let vterm: OpaquePointer
  private let screen: OpaquePointer
  private let properties: UnsafeMutablePointer<Properties>
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>

  init(columns: Int, rows: Int) throws(Failure) {
    guard let vterm = vterm_new(Int32(rows), Int32(columns)),
      let screen = vterm_obtain_screen(vterm)
    else { throw Failure("libvterm gives no terminal of \(columns)x\(rows)") }
    self.vterm = vterm
    self.screen = screen
    properties = .allocate(capacity: 1)
    properties.initialize(to: Properties())
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      guard let value, let user else { return 0 }
      let properties = user.assumingMemoryBound(to: Properties.self)
      switch property {
      case VTERM_PROP_CURSORVISIBLE: properties.pointee.cursorVisible = value.pointee.boolean != 0
      case VTERM_PROP_ALTSCREEN: properties.pointee.alternateScreen = value.pointee.boolean != 0
      case VTERM_PROP_TITLE: properties.pointee.title = String(cString: value.pointee.string)
      default: return 0
      }
      return 1
    }
    vterm_set_utf8(vterm, 1)
    vterm_screen_set_callbacks(screen, callbacks, properties)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(vterm)
    properties.deinitialize(count: 1)
    properties.deallocate()
    callbacks.deallocate()
  }

  /// Takes what the program wrote; the answer is what the terminal replies, mostly nothing.
  func feed(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    _ = bytes.withMemoryRebound(to: CChar.self) {
      vterm_input_write(vterm, $0.baseAddress, $0.count)
    }
    return output()
  }

  func resize(columns: Int, rows: Int) { vterm_set_size(vterm, Int32(rows), Int32(columns)) }

  // MARK: What is seen

  var size: (columns: Int, rows: Int) {
    var rows: Int32 = 0
    var columns: Int32 = 0
    vterm_get_size(vterm, &rows, &columns)
    return (Int(columns), Int(rows))
  }

  var cursor: (x: Int, y: Int) {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(vterm), &position)
    return (Int(position.col), Int(position.row))
  }

  var cursorVisible: Bool { properties.pointee.cursorVisible }
  var alternateScreen: Bool { properties.pointee.alternateScreen }
  var title: String { properties.pointee.title }

  func cell(_ x: Int, _ y: Int) -> Cell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(y), col: Int32(x)), &cell)
    let scalars = withUnsafeBytes(of: cell.chars) { raw in
      // Zero ends the list; the right half of a wide character is no scalar at all.
      raw.bindMemory(to: UInt32.self).prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)
    }
    return Cell(
      text: String(String.UnicodeScalarView(scalars)), width: Int(cell.width),
      bold: cell.attrs.bold != 0, underline: cell.attrs.underline != 0,
      italic: cell.attrs.italic != 0, reverse: cell.attrs.reverse != 0,
      foreground: Self.index(cell.fg, default: VTERM_COLOR_DEFAULT_FG),
      background: Self.index(cell.bg, default: VTERM_COLOR_DEFAULT_BG))
  }

  private static func index(_ colour: VTermColor, default flag: VTermColorType) -> Int? {
    let type = UInt32(colour.type)
    guard type & flag.rawValue == 0, type & VTERM_COLOR_INDEXED.rawValue != 0 else { return nil }
    return Int(colour.indexed.idx)
  }

  // MARK: What is sent

  /// The bytes of a key, in the modes that the program chose.
  func bytes(of key: VTermKey, _ modifiers: VTermModifier = VTERM_MOD_NONE) -> [UInt8] {
    vterm_keyboard_key(vterm, key, modifiers)
    return output()
  }

  /// The bytes around a paste, or nil when the program did not ask for them.
  var pasteBrackets: (start: [UInt8], end: [UInt8])? {
    vterm_keyboard_start_paste(vterm)
    let start = output()
    vterm_keyboard_end_paste(vterm)
    let end = output()
    return start.isEmpty ? nil : (start, end)
  }

  private func output() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: vterm_output_get_buffer_current(vterm)) { buffer, count in
      buffer.withMemoryRebound(to: CChar.self) {
        count = vterm_output_read(vterm, $0.baseAddress, $0.count)
      }
    }
  }
}
