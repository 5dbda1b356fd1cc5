// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Example",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "sverka", path: "../..")],
    targets: [
        .executableTarget(
            name: "Example", dependencies: [.product(name: "Sverka", package: "sverka")])
    ],
    swiftLanguageModes: [.v6]
)
