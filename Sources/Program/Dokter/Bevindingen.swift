import Domain
import EventStore

/// What `doctor` found, as facts. The executable looks; `regels` says what to think of it.
public struct Bevindingen: Sendable, Equatable {
  public var nu: Moment
  public var opslag: Opslagstand
  public var sqlite: SQLiteversie
  /// Free bytes where the store is; nil when the system does not say.
  public var ruimte: Int64?
  /// The kind of file system, as the system calls it; nil when it does not say.
  public var bestandssysteem: String?
  public var terminal: Terminalstand
  /// The largest core dump in bytes that the system would write of us.
  public var geheugenafdruk: UInt64
  /// Whether writing by another program is noticed; nil without a store.
  public var volgtWijzigingen: Bool?
  public var controlepunt: Controlepunt?

  public init(
    nu: Moment, opslag: Opslagstand, sqlite: SQLiteversie, ruimte: Int64?,
    bestandssysteem: String?, terminal: Terminalstand, geheugenafdruk: UInt64,
    volgtWijzigingen: Bool?, controlepunt: Controlepunt?
  ) {
    self.nu = nu
    self.opslag = opslag
    self.sqlite = sqlite
    self.ruimte = ruimte
    self.bestandssysteem = bestandssysteem
    self.terminal = terminal
    self.geheugenafdruk = geheugenafdruk
    self.volgtWijzigingen = volgtWijzigingen
    self.controlepunt = controlepunt
  }

  /// Of the library, as text and as one number (3.40.1 is 3040001).
  public struct SQLiteversie: Sendable, Equatable {
    public var tekst: String
    public var nummer: Int32

    public init(tekst: String, nummer: Int32) {
      self.tekst = tekst
      self.nummer = nummer
    }
  }

  public enum Opslagstand: Sendable, Equatable {
    case gezien(StoreHealth)
    /// Could not be opened.
    case dicht(StoreError)
  }

  public struct Terminalstand: Sendable, Equatable {
    public var naam: String?
    public var isTerminal: Bool
    /// Whether the program can draw on it.
    public var isBruikbaar: Bool
    public var kleuren: Int
    public var isUTF8: Bool

    public init(
      naam: String?, isTerminal: Bool, isBruikbaar: Bool, kleuren: Int, isUTF8: Bool
    ) {
      self.naam = naam
      self.isTerminal = isTerminal
      self.isBruikbaar = isBruikbaar
      self.kleuren = kleuren
      self.isUTF8 = isUTF8
    }
  }

  /// The last signed checkpoint beside the store.
  public struct Controlepunt: Sendable, Equatable {
    public var moment: Moment
    /// Events there were then.
    public var positie: Int

    public init(moment: Moment, positie: Int) {
      self.moment = moment
      self.positie = positie
    }
  }
}

/// One line of `doctor`.
public struct Keurregel: Sendable, Equatable {
  public enum Oordeel: String, Sendable {
    case goed
    /// Works, and could be better.
    case raad
    case kapot
  }

  public var oordeel: Oordeel
  /// A word for programs, the same in every language.
  public var onderwerp: String
  public var tekst: String

  /// As it is printed.
  public var regel: String {
    switch oordeel {
    case .goed: "ok  \(tekst)"
    case .raad: "->  \(tekst)"
    case .kapot: "!!  \(tekst)"
    }
  }
}

/// SQLite 3.7.0–3.51.2 can damage a write-ahead log when a commit overlaps a checkpoint of another
/// connection; mended in 3.51.3, 3.50.7 and 3.44.6.
enum Walgebrek {
  static func heeft(_ nummer: Int32) -> Bool {
    switch nummer {
    case 3_044_006..<3_045_000, 3_050_007..<3_051_000: false
    case 3_007_000..<3_051_003: true
    default: false
    }
  }
}

/// Kinds of file system, by the names that Linux gives them.
public enum Bestandssysteem {
  /// Where locks and syncing are another's promise.
  private static let overNetwerk: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "ocfs2", "gfs2", "virtiofs",
  ]

  static func isNetwerk(_ naam: String) -> Bool {
    overNetwerk.contains(naam) || naam == "fuse" || naam.hasPrefix("fuse.")
  }

  /// Gone after a restart.
  static func isVluchtig(_ naam: String) -> Bool { naam == "tmpfs" || naam == "ramfs" }

  /// The kind of the file system that a path is on, by the lines of `/proc/self/mountinfo`
  /// (proc_pid_mountinfo(5)); nil when none of them is about it.
  public static func soort(van pad: String, in koppelingen: String) -> String? {
    var gevonden: (plek: String, soort: String)?
    for regel in koppelingen.split(separator: "\n") {
      let woorden = regel.split(separator: " ")
      guard woorden.count > 6, let streep = woorden.lastIndex(of: "-"),
        streep + 1 < woorden.count
      else { continue }
      let plek = String(woorden[4]).replacing("\\040", with: " ")
      let isErin = plek == "/" || pad == plek || pad.hasPrefix(plek + "/")
      // What was put over another comes later.
      if isErin, plek.count >= gevonden?.plek.count ?? 0 {
        gevonden = (plek, String(woorden[streep + 1]))
      }
    }
    return gevonden?.soort
  }
}

/// The version of this program.
public enum Programmaversie { public static let tekst = "0.2" }
