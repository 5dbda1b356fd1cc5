/// A pattern for paths.
///
/// `*` stands for any characters but `/`, `?` for one of them, `**` between
/// slashes for any folders, none as well. A pattern without a slash is one for
/// names, at any depth. What matches a folder matches all that is in it.
///
/// `drafts/**` has `drafts/a.txt`; `*.old.txt` has `a.old.txt` and
/// `may/b.old.txt`; `20*/notes` has `2024/notes/a.md`.
public struct Glob: Sendable, Equatable {
    public let pattern: String
    private let parts: [[Character]]

    public init(_ pattern: String) {
        self.pattern = pattern
        var parts = pattern.split(separator: "/").filter { $0 != "." }.map(Array.init)
        if !pattern.contains("/") { parts.insert(["*", "*"], at: 0) }
        self.parts = parts
    }

    /// - Parameter path: relative, from where the pattern is seen.
    public func matches(_ path: String) -> Bool {
        let names = path.split(separator: "/").map(Array.init)
        return !parts.isEmpty && Self.matches(parts[...], names[...])
    }

    private static func matches(
        _ parts: ArraySlice<[Character]>, _ names: ArraySlice<[Character]>
    ) -> Bool {
        // What is left of the path is in a folder that matches.
        guard let part = parts.first else { return true }
        if part == ["*", "*"] {
            if parts.count == 1 { return !names.isEmpty }
            return (0...names.count).contains {
                matches(parts.dropFirst(), names.dropFirst($0))
            }
        }
        guard let name = names.first, matches(part[...], name[...]) else { return false }
        return matches(parts.dropFirst(), names.dropFirst())
    }

    /// Whether a name is what one part of the pattern says.
    private static func matches(
        _ part: ArraySlice<Character>, _ name: ArraySlice<Character>
    ) -> Bool {
        // Where to go on if the last star takes a character more.
        var star: (part: Int, name: Int)?
        var (i, j) = (part.startIndex, name.startIndex)
        while j < name.endIndex {
            if i < part.endIndex, part[i] == "*" {
                star = (i + 1, j)
                i += 1
            } else if i < part.endIndex, part[i] == "?" || part[i] == name[j] {
                i += 1
                j += 1
            } else if let last = star {
                (i, j) = (last.part, last.name + 1)
                star = (last.part, j)
            } else {
                return false
            }
        }
        return part[i...].allSatisfy { $0 == "*" }
    }
}
