import Foundation

/// A folder for one test alone, deleted with everything in it when nobody holds it any more.
public final class TemporaryFolder: Sendable {
  public let path: String

  /// Makes the folder, readable for its owner alone.
  public init() throws(Failure) {
    var template = Array(NSTemporaryDirectory().utf8CString.dropLast())
    if template.last != CChar(bitPattern: UInt8(ascii: "/")) { template += [47] }
    template += "driver-XXXXXX".utf8CString
    guard mkdtemp(&template) != nil else { throw .system("mkdtemp", errno) }
    path = template.withUnsafeBufferPointer {
      String(decoding: $0.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("could not delete \(path): \(error)")
    }
  }

  /// The path of `name` in this folder; nothing is created.
  public func file(_ name: String) -> String { path + "/" + name }
}

/// The environment in which every program under test runs: nothing of the real user's, with the
/// home and the XDG folders in `home`.
func frozenEnvironment(home: TemporaryFolder) -> [String: String] {
  [
    "HOME": home.path,
    "LANG": "C.UTF-8",
    "LC_ALL": "C.UTF-8",
    "PATH": "/usr/local/bin:/usr/bin:/bin",
    "TERM": "xterm-256color",
    "TMPDIR": home.path,
    "TZ": "Europe/Amsterdam",
    "XDG_CACHE_HOME": home.file("cache"),
    "XDG_CONFIG_HOME": home.file("config"),
    "XDG_DATA_HOME": home.file("data"),
    "XDG_RUNTIME_DIR": home.path,
    "XDG_STATE_HOME": home.file("state"),
  ]
}
