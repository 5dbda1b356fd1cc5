/// A pattern for paths.
///
/// `*` stands for any characters but `/`, `?` for one of them, `**` between
/// slashes for any folders, none as well. A pattern without a slash is one for
/// names, at any depth. What matches a folder matches all that is in it.
///
/// `drafts/**` has `drafts/a.txt`; `*.old.txt` has `a.old.txt` and
/// `may/b.old.txt`; `20*/notes` has `2024/notes/a.md`.
@usableFromInline package struct Glob: Sendable, Equatable {
    package let pattern: String
    /// A name's pattern in characters, so that letters match in whichever way
    /// a file system composes them.
    private let parts: [[Character]]
    private static let folders: [Character] = ["*", "*"]

    @usableFromInline package init(_ pattern: String) {
        self.pattern = pattern
        var parts = Self.names(pattern).filter { $0 != ["."] }
        if !pattern.utf8.contains(0x2F) { parts.insert(Self.folders, at: 0) }
        self.parts = parts
    }

    /// What stands between slashes. A slash parts names whatever mark follows.
    private static func names(_ path: String) -> [[Character]] {
        path.utf8.split(separator: 0x2F).map { Array(String(Substring($0))) }
    }

    /// - Parameter path: relative, from where the pattern is seen.
    /// - Cost: at most the parts of the pattern times the names of the path.
    package func matches(_ path: String) -> Bool {
        guard !parts.isEmpty else { return false }
        let names = Self.names(path)
        // Where to go on if the last `**` takes a folder more.
        var folders: (part: Int, name: Int)?
        var (i, j) = (0, 0)
        // What is left of a path behind the whole pattern is in a folder that
        // matches.
        while i < parts.count {
            if parts[i] == Self.folders {
                // At the end `**` stands for something.
                if i == parts.count - 1 { return j < names.count }
                folders = (i + 1, j)
                i += 1
            } else if j < names.count, Self.matches(parts[i], names[j]) {
                i += 1
                j += 1
            } else if let last = folders, last.name < names.count {
                (i, j) = (last.part, last.name + 1)
                folders = (i, j)
            } else {
                return false
            }
        }
        return true
    }

    /// Whether a name is what one part of the pattern says.
    private static func matches(_ part: [Character], _ name: [Character]) -> Bool {
        // Where to go on if the last star takes a character more.
        var star: (part: Int, name: Int)?
        var (i, j) = (0, 0)
        while j < name.count {
            if i < part.count, part[i] == "*" {
                star = (i + 1, j)
                i += 1
            } else if i < part.count, part[i] == "?" || part[i] == name[j] {
                i += 1
                j += 1
            } else if let last = star {
                (i, j) = (last.part, last.name + 1)
                star = (i, j)
            } else {
                return false
            }
        }
        return part[i...].allSatisfy { $0 == "*" }
    }
}
