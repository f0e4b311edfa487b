import Codec
import Screens

extension JSONError {
  /// Why bytes are not JSON, as one sentence; places are bytes from the start of the line, from 1.
  public func zin(_ taal: Taal) -> String {
    switch self {
    case .invalidUTF8(let at):
      taal("Byte \(at + 1) is geen geldige UTF-8.", "Byte \(at + 1) is not valid UTF-8.")
    case .syntax(let at):
      taal("Geen JSON: fout bij byte \(at + 1).", "Not JSON: error at byte \(at + 1).")
    case .endOfText: taal("Geen JSON: de regel houdt te vroeg op.", "Not JSON: it ends too soon.")
    case .duplicateKey(let at):
      taal("Een naam staat dubbel, bij byte \(at + 1).", "A key is repeated, at byte \(at + 1).")
    case .loneSurrogate(let at):
      taal("Een half teken (surrogaat) bij byte \(at + 1).", "A lone surrogate at byte \(at + 1).")
    case .tooDeep: taal("Te veel niveaus in elkaar.", "Too many levels of nesting.")
    case .tooLong: taal("De tekst is te lang.", "The text is too long.")
    }
  }
}
