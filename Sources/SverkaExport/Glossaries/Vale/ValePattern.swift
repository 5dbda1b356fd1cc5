/// Regular expressions in the syntax that Vale's engine has in common with
/// .NET, Perl and Python's `regex`.
struct ValePattern {
    /// Whether capitals and ё must be as they are written.
    var isExact: Bool

    /// What makes a longer term of a deprecated one; either may be empty.
    struct Context: Equatable {
        var before: String
        var behind: String
    }

    /// Letters, marks on them, digits and what else words are made of.
    private static let wordCharacters = "[\\p{L}\\p{M}\\p{N}_]"

    /// Finds each of the forms as whole words, but for those inside a context.
    func pattern(of forms: [String], inside contexts: [Context]) -> String {
        // A term that begins with a mark may follow a word.
        let startsWord = forms[0].first.map(Self.isOfWord) == true
        let endsWord = forms[0].last.map { Self.isOfWord($0) || $0 == "." } == true
        let body = alternatives(forms)
        let end = endsWord ? "(?!\(Self.wordCharacters))" : ""
        var out = startsWord ? "(?<!\(Self.wordCharacters))" : ""
        let before = contexts.filter(\.behind.isEmpty).map(\.before)
        let behind = contexts.filter(\.before.isEmpty).map(\.behind)
        if !before.isEmpty {
            out += "(?<!(?<!\(Self.wordCharacters))\(alternatives(before))\\s+)"
        }
        for context in contexts where !context.before.isEmpty && !context.behind.isEmpty {
            out += "(?!(?<=\(alternatives([context.before]))\\s+)\(body)\\s+"
            out += alternatives([context.behind]) + ")"
        }
        out += body
        if !behind.isEmpty {
            out += "(?!\\s+\(alternatives(behind))(?!\(Self.wordCharacters)))"
        }
        return out + end
    }

    private static func isOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
    }

    /// Any of the texts, what they begin with in common written once.
    private func alternatives(_ texts: [String]) -> String {
        guard texts.count > 1 else { return texts.map(escaped).joined() }
        var start = texts[0]
        for text in texts.dropFirst() { start = Self.commonPrefix(start, text) }
        let ends = texts.map { String($0.unicodeScalars.dropFirst(start.unicodeScalars.count)) }
        let options = ends.filter { !$0.isEmpty }.map(escaped)
        // A mark behind it would be what may be left out, not the letter.
        let group =
            options.count == 1 && options[0].unicodeScalars.count == 1
            ? options[0] : "(?:\(options.joined(separator: "|")))"
        return escaped(start) + group + (ends.contains("") ? "?" : "")
    }

    /// With white space, apostrophes and ё in any of their ways, and the signs
    /// of regular expressions made plain.
    private func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ": out += "\\s+"
            case "'", "’": out += "['’]"
            case "ё" where !isExact: out += "[её]"
            case "Ё" where !isExact: out += "[ЕЁ]"
            case "\\", ".", "+", "*", "?", "(", ")", "[", "]", "{", "}", "|", "^", "$":
                out += "\\\(scalar)"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// What both texts begin with, in scalars: those are what an expression
    /// takes its signs for.
    private static func commonPrefix(_ a: String, _ b: String) -> String {
        let common = zip(a.unicodeScalars, b.unicodeScalars).prefix { $0 == $1 }.map(\.0)
        return String(String.UnicodeScalarView(common))
    }
}
