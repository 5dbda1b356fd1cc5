/// The terms of a glossary row as a run proposed them: `совет|council`.
///
/// A row that a person made has none. Whether a row was edited is a comparison
/// with it, to the letter.
package struct RenderingOrigin: Hashable, Sendable, CustomStringConvertible {
    package var russian: String
    package var english: String

    package init(russian: String, english: String) {
        (self.russian, self.english) = (russian, english)
    }

    /// Reads what `description` writes; nil for anything else.
    package init?(_ text: String) {
        var parts: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
        var scalars = text.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            switch scalar {
            case "|": parts.append(String.UnicodeScalarView())
            case "\\":
                guard let next = scalars.next() else { return nil }
                parts[parts.count - 1].append(next)
            default: parts[parts.count - 1].append(scalar)
            }
        }
        guard parts.count == 2 else { return nil }
        self.init(russian: String(parts[0]), english: String(parts[1]))
    }

    /// The terms with `|` between; a `|` or a backslash in one has a backslash
    /// before it.
    package var description: String {
        Self.escaped(russian) + "|" + Self.escaped(english)
    }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(0x7C) || text.utf8.contains(0x5C) else { return text }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "|" || scalar == "\\" { out.append("\\") }
            out.append(scalar)
        }
        return String(out)
    }
}
