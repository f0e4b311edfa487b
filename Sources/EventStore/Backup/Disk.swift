import Crypto
import Glibc

/// Files and folders as the system has them.
enum Disk {
  private static let piece = 1 << 20

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Nothing here, or an empty folder, which gives way when something is moved here.
  static func isFree(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return errno == ENOENT }
    return status.st_mode & S_IFMT == S_IFDIR && names(in: path).isEmpty
  }

  /// Whether two names are of one file.
  static func isSame(_ one: String, _ other: String) -> Bool {
    var (a, b) = (stat(), stat())
    return stat(one, &a) == 0 && stat(other, &b) == 0 && a.st_dev == b.st_dev
      && a.st_ino == b.st_ino
  }

  /// The permission bits; 0 for what is not there.
  static func rights(_ path: String) -> UInt32 {
    var status = stat()
    return lstat(path, &status) == 0 ? UInt32(status.st_mode) & 0o7777 : 0
  }

  /// Bytes; 0 for what is not there.
  static func size(_ path: String) -> Int64 {
    var status = stat()
    return stat(path, &status) == 0 ? Int64(status.st_size) : 0
  }

  /// What is in a folder, without order; empty when it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Makes a folder and the ones above it, as far as they are missing.
  static func makeFolders(_ path: String) throws(StoreError) {
    guard !exists(path) else { return }
    try makeFolders(parent(of: path))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .backup(.cannotWrite(path: path, reason: systemReason()))
    }
  }

  /// Takes away a folder and all in it; links are not followed. What cannot go stays.
  static func removeAll(_ path: String) {
    for name in names(in: path) {
      let inner = path + "/" + name
      var status = stat()
      if lstat(inner, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        removeAll(inner)
      } else {
        unlink(inner)
      }
    }
    rmdir(path)
  }

  /// Makes a file or folder durable.
  static func sync(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failed(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failed(path) }
  }

  /// All of a small file; nil when there is none.
  static func read(_ path: String, atMost limit: Int) throws(StoreError) -> [UInt8]? {
    guard exists(path) else { return nil }
    var bytes: [UInt8] = []
    try readPieces(of: path, upTo: Int64(limit)) { (piece) throws(StoreError) in
      bytes.append(contentsOf: piece)
    }
    return bytes
  }

  /// Writes a new file, durable.
  static func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
    let output = try newFile(path)
    defer { close(output) }
    guard bytes.withUnsafeBytes({ writeAll($0, to: output) }), fsync(output) == 0 else {
      throw failed(path)
    }
  }

  /// Hashes a file, and copies it when `target` is given; the copy is durable.
  ///
  /// - Parameters:
  ///   - limit: copies only so many bytes from the beginning.
  ///   - goOn: asked after each piece, with the bytes so far.
  /// - Returns: size and SHA-256 of what was read.
  static func copy(
    _ path: String, to target: String?, upTo limit: Int64 = .max, while goOn: (Int64) -> Bool
  ) throws(StoreError) -> (size: Int64, hash: [UInt8]) {
    let output = try target.map { (path) throws(StoreError) in try newFile(path) }
    defer { if let output { close(output) } }
    var (hash, size) = (SHA256(), Int64(0))
    try readPieces(of: path, upTo: limit) { (piece) throws(StoreError) in
      hash.update(bufferPointer: piece)
      if let output, let target, !writeAll(piece, to: output) { throw failed(target) }
      size += Int64(piece.count)
      guard goOn(size) else { throw .interrupted }
    }
    if let output, let target, fsync(output) != 0 { throw failed(target) }
    return (size, Array(hash.finalize()))
  }

  /// Where the last whole line of a text ends that others may be adding to; 0 without one.
  static func endOfLines(_ path: String) throws(StoreError) -> Int64 {
    var (end, size) = (Int64(0), Int64(0))
    try readPieces(of: path, upTo: .max) { (piece) throws(StoreError) in
      if let feed = piece.lastIndex(of: 0x0A) { end = size + Int64(feed) + 1 }
      size += Int64(piece.count)
    }
    return end
  }

  private static func readPieces(
    of path: String, upTo limit: Int64,
    _ use: (UnsafeRawBufferPointer) throws(StoreError) -> Void
  ) throws(StoreError) {
    let input = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard input >= 0 else { throw .io(reason: systemReason()) }
    defer { close(input) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: piece, alignment: 16)
    defer { buffer.deallocate() }
    var left = limit
    while left > 0 {
      let count = Glibc.read(input, buffer.baseAddress, Int(min(Int64(piece), left)))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .io(reason: systemReason()) }
      if count == 0 { return }
      left -= Int64(count)
      try use(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  private static func newFile(_ path: String) throws(StoreError) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failed(path) }
    return descriptor
  }

  /// False when the system refuses; `errno` says why.
  private static func writeAll(_ bytes: UnsafeRawBufferPointer, to output: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(output, rest.baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    return true
  }

  private static func failed(_ path: String) -> StoreError {
    .backup(.cannotWrite(path: path, reason: systemReason()))
  }
}
