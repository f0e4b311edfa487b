/// What is wrong with a tape, or with how it went, and on which line.
public struct Tapefout: Error, Equatable, Sendable {
  public let tape: String
  /// From 1; 0 for the whole.
  public let regel: Int
  public let reden: Reden

  public enum Reden: Equatable, Sendable {
    /// The file is longer than a tape can be, or its text is no UTF-8.
    case teLang, geenTekst
    case stuurteken
    case onbekendeStap(String)
    case geenToets(String)
    case geenTekstMetNaam(String)
    case geenKlok(String)
    case geenOpdracht(String)
    case geenTaal(String)
    case leeg
    case dubbel
    case bijschriftTeLang(Int)
    /// A caption after which nothing is expected to be seen.
    case geenVerwachting
    case geenTitel, titelTeLaat
    /// A step that takes a store on disk, or a program that is not running there.
    case alleenOpSchijf, alleenDicht, alleenOpen
    // How it went.
    case nietGezien(String)
    case andereStatus(verwacht: Int32, was: Int32?)
    case klokTerug
    /// The program ended before the tape did.
    case afgebroken
    case nietVervalst(String)
  }
}
