import Foundation

/// The checkout that the tests were built from.
package enum Repository {
    package static let root: String = {
        var parts = #filePath.split(separator: "/").map(String.init)
        parts.removeLast(3)
        return "/" + parts.joined(separator: "/")
    }()

    package static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: root + "/" + path)))
    }

    package static func lines(_ path: String) throws -> [String] {
        String(decoding: try bytes(path), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Names of the files below a folder, sorted, folders left out.
    package static func files(below folder: String) -> [String] {
        let base = root + "/" + folder
        guard let walker = FileManager.default.enumerator(atPath: base) else { return [] }
        var out: [String] = []
        for case let name as String in walker {
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: base + "/" + name, isDirectory: &isFolder),
                !isFolder.boolValue
            {
                out.append(name)
            }
        }
        return out.sorted()
    }
}

/// A text with the places of boundaries drawn into it.
package struct MarkedText: Sendable {
    /// Without the marks.
    package var text: String
    /// The parts between the marks.
    package var parts: [String]

    package init(_ line: String) {
        parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        text = parts.joined()
    }
}

/// Random numbers that are the same in every run: SplitMix64.
package struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64
    package init(_ seed: UInt64) { state = seed }
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
