import Foundation

/// The checkout that the tests were built from.
public enum Repository {
    public static let root: String = {
        var parts = #filePath.split(separator: "/").map(String.init)
        parts.removeLast(3)
        return "/" + parts.joined(separator: "/")
    }()

    public static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: root + "/" + path)))
    }

    public static func lines(_ path: String) throws -> [String] {
        String(decoding: try bytes(path), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Names of the files below a folder, sorted, folders left out.
    public static func files(below folder: String) -> [String] {
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
public struct MarkedText: Sendable {
    /// Without the marks.
    public var text: String
    /// The parts between the marks.
    public var parts: [String]

    public init(_ line: String) {
        parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        text = parts.joined()
    }
}

/// Random numbers that are the same in every run: SplitMix64.
public struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64
    public init(_ seed: UInt64) { state = seed }
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
