import CPty
import Glibc

/// The path of an executable of this package: beside the binary of the running tests. It is there
/// when the test target lists the executable target among its dependencies.
public func programPath(_ name: String) -> String {
  var path = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink("/proc/self/exe", &path, path.count)
  let own = String(decoding: path.prefix(max(count, 0)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  return own[...(own.lastIndex(of: "/") ?? own.startIndex)] + name
}

/// What a program without a terminal left behind.
public struct Outcome: Sendable {
  /// How it ended.
  public let exit: Exit
  /// All of its standard output.
  public let outputBytes: [UInt8]
  /// All of its standard error.
  public let errorBytes: [UInt8]

  /// 0 to 255; negative is the signal that ended the program.
  public var status: Int {
    switch exit {
    case .status(let status): status
    case .signal(let signal): -signal
    }
  }
  /// ``outputBytes`` as UTF-8.
  public var stdout: String { String(decoding: outputBytes, as: UTF8.self) }
  /// ``errorBytes`` as UTF-8.
  public var stderr: String { String(decoding: errorBytes, as: UTF8.self) }
}

/// Runs a program without a terminal to its end.
///
/// - Parameters:
///   - stdin: what it finds on its standard input, a pipe.
///   - environment: added to the fixed one; nothing is inherited from the test process.
///   - extraDescriptors: by number, 3 or higher, the text that the program can read there.
///   - home: holds the home and the XDG folders; by default a new one.
/// - Throws: a ``Failure`` when it cannot be started, or has not ended within `patience`.
public func run(
  _ program: String, _ arguments: [String] = [], stdin: String = "",
  environment: [String: String] = [:], extraDescriptors: [Int32: String] = [:],
  home: TemporaryFolder? = nil, patience: Duration = .seconds(30)
) throws(Failure) -> Outcome {
  let home = if let home { home } else { try TemporaryFolder() }
  let words = frozenEnvironment(home: home).merging(environment) { _, added in added }
  var inputs: [PipeEnd] = []
  var outputs: [PipeEnd] = []
  var theirs: [(pipe: PipeEnd, number: Int32)] = []
  for (number, text) in extraDescriptors.merging([0: stdin], uniquingKeysWith: { $1 }) {
    let (reading, writing) = try PipeEnd.pair()
    writing.bytes = Array(text.utf8)
    inputs.append(writing)
    theirs.append((reading, number))
  }
  for number: Int32 in [1, 2] {
    let (reading, writing) = try PipeEnd.pair()
    outputs.append(reading)
    theirs.append((writing, number))
  }
  let process = try spawn(
    program, arguments, words.map { "\($0.key)=\($0.value)" }.sorted(),
    theirs.map { ($0.pipe.descriptor, $0.number) })
  for (pipe, _) in theirs { pipe.shut() }
  let exit = try process.converse(inputs, outputs, Deadline(in: patience))
  guard let exit else {
    throw Failure(
      "\(program) did not end within \(patience); it wrote:\n"
        + outputs.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n"))
  }
  return Outcome(exit: exit, outputBytes: outputs[0].bytes, errorBytes: outputs[1].bytes)
}

/// Starts a program with exactly the descriptors of `descriptors` (ours, theirs).
private func spawn(
  _ program: String, _ arguments: [String], _ environment: [String],
  _ descriptors: [(ours: Int32, theirs: Int32)]
) throws(Failure) -> ChildProcess {
  var identifier: pid_t = 0
  let failure = withCStrings([program] + arguments) { argv in
    withCStrings(environment) { envp in
      cpty_spawn(
        &identifier, program, argv, envp, descriptors.map(\.ours), descriptors.map(\.theirs),
        Int32(descriptors.count))
    }
  }
  guard failure == 0 else { throw .system("start of \(program)", failure) }
  return ChildProcess(identifier: identifier)
}
