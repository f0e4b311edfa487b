/// A backup as it lies there: events and keys apart, each with a manifest.
///
///     20261124T221508Z-0a1b2c3d/gebeurtenissen/{events.sqlite,checkpoints,ledger,audit.log,manifest}
///     20261124T221508Z-0a1b2c3d/sleutels/{keys.sqlite,manifest}
public struct Backup: Sendable, Equatable {
  public var path: String
  /// Of the events; that of the keys has the same store, head and moment.
  public var manifest: BackupManifest
  /// Bytes of all files together.
  public var size: Int64
  /// What was checked before it got its name.
  public var verification: Verification
  /// Whether the seals were checked as well: not when nobody unlocked the store.
  public var sealsChecked: Bool

  static func name(_ storeId: [UInt8], at moment: Int64) -> String {
    "\(UTC(moment).stamp)-\(storeId.prefix(4).hexadecimal)"
  }

  static func isName(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 25, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z"),
      bytes[16] == UInt8(ascii: "-")
    else { return false }
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    return bytes[..<8].allSatisfy(isDigit) && bytes[9..<15].allSatisfy(isDigit)
      && [UInt8](hexadecimal: String(decoding: bytes[17...], as: UTF8.self)) != nil
  }
}

/// One part of a backup: a folder with a manifest.
struct BackupPart {
  let folder: StoreFolder
  let manifest: BackupManifest

  /// The texts that go with the events. All of them only grow.
  static let texts = ["checkpoints", "ledger", "audit.log"]

  /// Reads the manifest of a part.
  ///
  /// - Throws: `noBackup`, `manifestChanged`, `newerFormat`.
  init(_ part: BackupManifest.Part, at path: String) throws(StoreError) {
    folder = StoreFolder(path)
    let file = folder.path + "/" + BackupManifest.name
    guard let bytes = try Disk.read(file, atMost: 1 << 16) else {
      throw .backup(.noBackup(path: path))
    }
    manifest = try BackupManifest.parse(bytes, path: file)
    guard manifest.part == part else { throw .backup(.noBackup(path: path)) }
    let names = manifest.files.map(\.name)
    let expected = part == .events ? ["events.sqlite"] + Self.texts : ["keys.sqlite"]
    guard names.first == expected.first, Set(names).count == names.count,
      Set(expected).isSuperset(of: names)
    else { throw .backup(.manifestChanged(path: file)) }
  }

  /// Finds a part: `path` is the part itself, the backup that it belongs to, or a folder of backups
  /// of one store, of which the newest is meant.
  ///
  /// - Throws: `noBackup`, `severalStores`, and what reading the manifest throws.
  static func find(
    _ part: BackupManifest.Part, in path: String
  ) throws(StoreError) -> BackupPart {
    let path = StoreFolder(path).path
    for folder in [path + "/" + part.rawValue, path] where holdsManifest(folder) {
      return try BackupPart(part, at: folder)
    }
    let backups = Disk.names(in: path).filter { name in
      Backup.isName(name) && holdsManifest("\(path)/\(name)/\(part.rawValue)")
    }
    guard let newest = backups.max() else { throw .backup(.noBackup(path: path)) }
    guard Set(backups.map { $0.suffix(8) }).count == 1 else {
      throw .backup(.severalStores(path: path))
    }
    return try BackupPart(part, at: "\(path)/\(newest)/\(part.rawValue)")
  }

  private static func holdsManifest(_ folder: String) -> Bool {
    Disk.exists(folder + "/" + BackupManifest.name)
  }

  /// Writes the manifest of a part that is complete, and reads it again.
  static func seal(
    _ folder: StoreFolder, _ manifest: BackupManifest, while goOn: (Int64) -> Bool
  ) throws(StoreError) -> BackupPart {
    var manifest = manifest
    let names = manifest.part == .events ? ["events.sqlite"] + texts : ["keys.sqlite"]
    for name in names where Disk.exists(folder.path + "/" + name) {
      let (size, hash) = try Disk.copy(folder.path + "/" + name, to: nil, while: goOn)
      manifest.files.append(.init(name: name, size: size, hash: hash))
    }
    try Disk.write(
      Array(manifest.text.utf8), to: folder.path + "/" + BackupManifest.name)
    try Disk.sync(folder.path)
    let written = try BackupPart(manifest.part, at: folder.path)
    guard written.manifest == manifest else {
      throw .backup(.manifestChanged(path: folder.path))
    }
    return written
  }

  /// Copies the files to another folder, and shows that they are what the manifest says.
  ///
  /// - Throws: `fileMissing`, `fileChanged`.
  func copyFiles(to target: String, while goOn: (Int64) -> Bool) throws(StoreError) {
    for file in manifest.files {
      let path = folder.path + "/" + file.name
      guard Disk.exists(path) else { throw .backup(.fileMissing(name: file.name)) }
      let found = try Disk.copy(path, to: target + "/" + file.name, while: goOn)
      guard found == (file.size, file.hash) else { throw .backup(.fileChanged(name: file.name)) }
    }
  }
}
