// swift-tools-version: 6.2
import PackageDescription

// One target a room, one dependency an arrow. The arrows that are absent are the design: see README.

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let pure: [Target] = [
  .target(name: "Codec"),
  .target(name: "Domain", dependencies: ["Codec"]),
  .target(
    name: "TUI",
    resources: ["contrast", "donker", "licht", "mono"].map {
      .embedInCode("../../themes/\($0).toml")
    }),
  .target(name: "Screens", dependencies: ["TUI", "Domain", "Codec"]),
]

let edges: [Target] = [
  .target(name: "Exchange", dependencies: ["Domain", "Codec", crypto]),
  .target(name: "EventStore", dependencies: [grdb, sqlite, crypto, cryptoExtras]),
  .target(name: "Audit", dependencies: [crypto]),
  .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
  .target(name: "CTerminal"),
  .target(name: "Terminal", dependencies: ["TUI", "CNcurses", "CTerminal"]),
]

let composition: [Target] = [
  .target(name: "Demo", dependencies: ["Codec"]),
  .target(
    name: "Program",
    dependencies: ["Screens", "TUI", "Domain", "EventStore", "Audit", "Exchange", "Codec"],
    resources: [
      "eerste-blik", "aan-tafel", "donderdag", "kwartaal-terug", "als-het-misgaat",
    ].map { .embedInCode("Tapes/\($0).tape") }),
  .executableTarget(
    name: "experttafel",
    dependencies: [
      "Program", "Exchange", "Screens", "TUI", "Terminal", "Domain", "EventStore", "Audit", "Codec",
      "Demo", arguments,
    ]),
]

let support: [Target] = [
  .target(name: "Chance", path: "Tests/TestSupport/Chance"),
  .target(name: "CFaultVFS", dependencies: [sqlite], path: "Tests/TestSupport/CFaultVFS"),
  .executableTarget(
    name: "StoreChild", dependencies: ["EventStore", "CFaultVFS", "Chance"],
    path: "Tests/Support/StoreChild"),
  .executableTarget(
    name: "AuditChild", dependencies: ["Audit"], path: "Tests/Support/AuditChild"),
  .systemLibrary(
    name: "CVTerm", path: "Tests/TestSupport/CVTerm", providers: [.apt(["libvterm-dev"])]),
  .target(name: "CPty", path: "Tests/TestSupport/CPty"),
  .target(
    name: "TerminalDriver", dependencies: ["CVTerm", "CPty"],
    path: "Tests/TestSupport/TerminalDriver"),
  .target(
    name: "Proeven", dependencies: ["Domain", "Codec", "Exchange"],
    path: "Tests/TestSupport/Proeven"),
  .executableTarget(name: "PtyProbe", path: "Tests/TestSupport/PtyProbe"),
  .target(
    name: "Histories", dependencies: ["Chance", "Exchange", "Domain", "Codec"],
    path: "Tests/TestSupport/Histories"),
  .executableTarget(
    name: "Metingen",
    dependencies: [
      "Histories", "Program", "Exchange", "EventStore", "Domain", "Codec", "TerminalDriver", sqlite,
    ],
    path: "Tests/Support/Metingen"),
]

let tests: [Target] = [
  .testTarget(name: "TUITests", dependencies: ["TUI"]),
  .testTarget(name: "DomainTests", dependencies: ["Proeven", "Domain", "Codec", "Exchange"]),
  .testTarget(
    name: "ScreensTests", dependencies: ["Screens", "TUI", "Domain", "Codec", "Proeven"]),
  .testTarget(name: "CodecTests", dependencies: ["Codec"]),
  .testTarget(name: "ExchangeTests", dependencies: ["Proeven", "Exchange", "Domain", "Codec"]),
  .testTarget(
    name: "ProgramTests",
    dependencies: [
      "experttafel", "Program", "Screens", "TUI", "Exchange", "EventStore", "Audit", "Domain",
      "Codec", "Demo", "Proeven", "TerminalDriver",
    ],
    resources: [.copy("Gegevens")]),
  .testTarget(
    name: "PropertyTests",
    dependencies: [
      "Histories", "Program", "Screens", "Exchange", "EventStore", "Domain", "Codec",
    ]),
  .testTarget(
    name: "ScenarioTests", dependencies: ["TerminalDriver", "experttafel", "EventStore", "Codec"]),
  .testTarget(name: "DemoTests", dependencies: ["Demo", "Codec"]),
  .testTarget(
    name: "AuditTests", dependencies: ["Audit", "AuditChild", "TerminalDriver", crypto]),
  .testTarget(
    name: "EventStoreTests", dependencies: ["EventStore", "StoreChild", "Chance", sqlite],
    resources: [.copy("Oud")]),
  .testTarget(
    name: "FuzzTests",
    dependencies: [
      "Chance", "Program", "Screens", "TUI", "Exchange", "EventStore", "Domain", "Codec",
    ]),
  .testTarget(name: "TerminalDriverTests", dependencies: ["TerminalDriver", "PtyProbe"]),
]

let package = Package(
  name: "experttafel",
  products: [.executable(name: "experttafel", targets: ["experttafel"])],
  dependencies: [
    // Exact versions: resolved files are not kept in the repository.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: pure + edges + composition + support + tests,
  swiftLanguageModes: [.v6]
)

// The JSON reader is optimised in every build: tests read tens of thousands of lines.
for target in package.targets where target.name == "Codec" {
  target.swiftSettings = [.unsafeFlags(["-O"], .when(configuration: .debug))]
}

// Warnings are errors in everything that is ours.
for target in package.targets where target.type != .system {
  target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
}
