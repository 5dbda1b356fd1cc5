// swift-tools-version: 6.2
import PackageDescription

/// The library targets in the order of the data's way: each imports only what
/// stands above it. `SverkaDocument` reads and is read from alone: nothing but
/// the pipeline knows how a text came in.
let parts = [
    "SverkaData", "SverkaSupport", "SverkaText", "SverkaMorphology", "SverkaDocument",
    "SverkaAlignment", "SverkaTerminology", "SverkaReview", "SverkaCheck", "SverkaExport",
    "Sverka",
]

/// What a target of the list may import.
func above(_ name: String) -> [String] {
    parts.prefix { $0 != name }.filter { $0 != "SverkaDocument" || name == "Sverka" }
}

/// The target of a part.
func part(_ name: String) -> Target {
    .target(
        name: name,
        dependencies: (name == "SverkaData" ? ["CSverkaData"] : above(name)).map {
            .target(name: $0)
        },
        exclude: name == "SverkaExport" ? ["Desk/Page"] : [])
}

/// The tests of a part; all share `SverkaTestSupport`.
func tests(_ name: String) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: (above(name) + [name, "SverkaTestSupport"]).map { .target(name: $0) },
        exclude: data[name] ?? [])
}

/// Folders of data beside the tests of a part.
let data = [
    "SverkaText": ["LanguageTexts", "Marked"], "SverkaCheck": ["Faults"],
    "SverkaExport": ["Golden"], "SverkaMorphology": ["Kinds"],
]

let package = Package(
    name: "sverka",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Sverka", targets: ["Sverka"]),
        .executable(name: "sverka", targets: ["SverkaMain"]),
        .executable(name: "sverka-bench", targets: ["SverkaBench"]),
    ],
    targets: [.target(name: "CSverkaData")]
        + parts.map(part)
        + [
            .target(name: "SverkaCLI", dependencies: ["Sverka"]),
            .executableTarget(name: "SverkaMain", dependencies: ["SverkaCLI"]),
            .executableTarget(
                name: "SverkaBench", dependencies: ["Sverka", "SverkaTestSupport"]),
            .target(
                name: "SverkaTestSupport",
                dependencies: [
                    "SverkaAlignment", "SverkaMorphology", "SverkaSupport", "SverkaText",
                ],
                path: "Tests/SverkaTestSupport"),
        ]
        + parts.map(tests)
        + [
            .testTarget(
                name: "SverkaCLITests",
                dependencies: ["SverkaCLI", "Sverka", "SverkaTestSupport"],
                exclude: ["Golden"])
        ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
