import Glibc

// The bench behind `make bench`: figures beside their budgets (DESIGN.md section 7). It asserts
// nothing; compare figures of one run, as they depend on the machine and on what else it does.
//
//   Metingen PROGRAM [--large] [--only NAME]
//
// NAME is opslag, invoer, start, toetsen, terugblik or reserve. `--large` also measures 170,000 casussen (5.7
// million events, some minutes and 6 GB of disk).

let arguments = Array(CommandLine.arguments.dropFirst())
let isLarge = arguments.contains("--large")
let only = arguments.firstIndex(of: "--only").flatMap { arguments.dropFirst($0 + 1).first }
func wants(_ name: String) -> Bool { only == nil || only == name }
guard let program = arguments.first, !program.hasPrefix("--") else {
  print("usage: Metingen PROGRAM [--large] [--only opslag|invoer|start|toetsen|terugblik|reserve]")
  exit(64)
}

print("load \(systemLoad()); wall times, processor time in brackets")
print(Figure.heading)
do {
  let bench = try Bench(program: program)
  if wants("opslag") { try bench.measureAppends() }
  if wants("start") || wants("toetsen") || wants("terugblik") {
    let store = try bench.store(of: .small)
    if wants("start") { try bench.measureStart(store) }
    if wants("terugblik") { try bench.measureReplay(store) }
    if wants("toetsen") {
      try bench.measureKeys(store)
      try bench.measureBytes(store)
    }
  }
  if wants("invoer") || wants("terugblik") {
    let store = try bench.store(of: .medium)
    if wants("invoer") { try bench.measureFold(store) }
    if wants("terugblik") { try bench.measureReplay(store) }
  }
  if wants("reserve") { try bench.measureSurvival(bench.store(of: .million)) }
  if isLarge {
    let store = try bench.store(of: .large)
    if wants("invoer") { try bench.measureFold(store) }
    if wants("start") { try bench.measureStart(store) }
    if wants("toetsen") { try bench.measureKeys(store) }
    if wants("terugblik") { try bench.measureReplay(store) }
  }
} catch {
  print("stopped: \(error)")
  exit(1)
}
