// swift-tools-version: 6.2
import PackageDescription

/// A library target of the package, with the targets it may import.
func part(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies)
}

/// The tests of one target; all share `SverkaTestSupport`.
func tests(
    _ name: String, _ dependencies: [Target.Dependency] = [], data: [String] = []
) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.target(name: name), "SverkaTestSupport"] + dependencies, exclude: data)
}

let package = Package(
    name: "sverka",
    products: [
        .library(name: "Sverka", targets: ["Sverka"]),
        .executable(name: "sverka", targets: ["SverkaMain"]),
        .executable(name: "sverka-bench", targets: ["SverkaBench"]),
    ],
    targets: [
        // In the order of the data's way: each imports only what stands above.
        .target(name: "CSverkaData"),
        part("SverkaData", ["CSverkaData"]),
        part("SverkaText", ["SverkaData"]),
        part("SverkaMorphology", ["SverkaData", "SverkaText"]),
        part("SverkaDocument", ["SverkaData", "SverkaText"]),
        part("SverkaAlignment", ["SverkaText", "SverkaMorphology"]),
        part(
            "SverkaTerminology",
            ["SverkaData", "SverkaText", "SverkaMorphology", "SverkaAlignment"]),
        part(
            "SverkaCheck",
            ["SverkaText", "SverkaMorphology", "SverkaAlignment", "SverkaTerminology"]),
        part(
            "SverkaExport",
            [
                "SverkaData", "SverkaText", "SverkaMorphology", "SverkaAlignment",
                "SverkaTerminology", "SverkaCheck",
            ]),
        part(
            "Sverka",
            [
                "SverkaData", "SverkaText", "SverkaMorphology", "SverkaDocument",
                "SverkaAlignment", "SverkaTerminology", "SverkaCheck", "SverkaExport",
            ]),
        part("SverkaCLI", ["Sverka"]),
        .executableTarget(name: "SverkaMain", dependencies: ["SverkaCLI"]),
        .executableTarget(name: "SverkaBench", dependencies: ["Sverka"]),

        .target(name: "SverkaTestSupport", path: "Tests/SverkaTestSupport"),
        tests("SverkaData"),
        tests("SverkaText", data: ["Marked"]),
        tests("SverkaMorphology", ["SverkaText"]),
        tests("SverkaDocument", ["SverkaText"]),
        tests("SverkaAlignment", ["SverkaText", "SverkaMorphology"]),
        tests(
            "SverkaTerminology", ["SverkaText", "SverkaMorphology", "SverkaAlignment"]),
        tests(
            "SverkaCheck",
            ["SverkaText", "SverkaMorphology", "SverkaAlignment", "SverkaTerminology"],
            data: ["Faults"]),
        tests(
            "SverkaExport",
            ["SverkaText", "SverkaAlignment", "SverkaTerminology", "SverkaCheck"],
            data: ["Golden"]),
        tests("Sverka"),
        tests("SverkaCLI", ["Sverka"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
