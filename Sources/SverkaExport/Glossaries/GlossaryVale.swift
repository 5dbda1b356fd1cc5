import SverkaSupport
import SverkaTerminology
import SverkaText

/// Rules for the prose linter Vale (vale.sh): a folder with a style that finds
/// deprecated terms in any of their forms and says what to write instead.
struct GlossaryVale: GlossaryFormat {
    static let name = "vale"
    static let carries: Set<String> = ["title", "author"]
    static let paths = [".vale.ini"] + Rule.all.map(\.path)

    /// A file of the style.
    private struct Rule {
        var side: Side
        /// Whether terms are found only as they are spelled.
        var isExact: Bool

        static let all = [Side.english, .russian].flatMap { side in
            [false, true].map { Rule(side: side, isExact: $0) }
        }

        var path: String {
            "styles/Sverka/\(side == .english ? "English" : "Russian")\(isExact ? "Exact" : "").yml"
        }
    }

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let terms = Side.allCases.map { ValeTerms(glossary, $0) }
        var out = GlossaryExport(files: [])
        for rule in Rule.all {
            let side = terms[rule.side.rawValue]
            let swaps = (rule.isExact ? side.exact : side.swaps).list
            // A rule without words would look at every place of a text.
            guard !swaps.isEmpty else { continue }
            out.files.append(.init(path: rule.path, bytes: Self.file(rule, swaps, glossary)))
        }
        let styles = out.files.isEmpty ? "" : "BasedOnStyles = Sverka\n"
        let settings = Self.heading(glossary) + Self.settings + styles
        out.files.insert(.init(path: ".vale.ini", bytes: Array(settings.utf8)), at: 0)
        out.omissions = Omissions.list([
            (
                terms.map(\.withoutBetter).reduce(0, +), "deprecated term",
                "not written: nothing to use instead"
            ),
            (
                terms.map(\.allowedElsewhere).reduce(0, +), "deprecated term",
                "not written: also the form of a term that is allowed"
            ),
        ])
        return out
    }

    /// Title and author as comments.
    private static func heading(_ glossary: ExportedGlossary) -> String {
        [glossary.title, glossary.author].filter { !$0.isEmpty }
            .map { "# \(YAML.comment($0))\n" }.joined()
    }

    private static let settings = """
        # The next export writes this folder anew. To use the rules elsewhere, copy the
        # folder styles/Sverka into the StylesPath of your own .vale.ini.
        StylesPath = styles
        MinAlertLevel = suggestion

        [*.{adoc,html,md,rst,txt}]

        """

    private static func file(
        _ rule: Rule, _ swaps: [(pattern: String, renderings: [String])],
        _ glossary: ExportedGlossary
    ) -> [UInt8] {
        var out = heading(glossary)
        out += """
            extends: substitution
            message: "Use %s instead of '%s'."
            level: error
            ignorecase: \(!rule.isExact)
            capitalize: \(!rule.isExact)
            # Each key says itself where its words begin and end.
            nonword: true
            action:
              name: replace
            swap:

            """
        for swap in swaps {
            let value = swap.renderings.map(escapedBars).joined(separator: "|")
            out += YAML.entry(swap.pattern, value, indent: 2)
        }
        return Array(out.utf8)
    }

    /// Between bars stand the alternatives of a replacement.
    private static func escapedBars(_ term: String) -> String {
        term.onOneLine.split(separator: "|", omittingEmptySubsequences: false)
            .joined(separator: "\\|")
    }
}

/// Text made safe for YAML.
enum YAML {
    /// A key with its value on a line of its own. Only a key that is marked as
    /// one may be longer than 1,024 characters (YAML 1.2, 7.4.2).
    static func entry(_ key: String, _ value: String, indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        let key = quoted(key), value = quoted(value)
        return key.unicodeScalars.count > 1000
            ? "\(margin)? \(key)\n\(margin): \(value)\n" : "\(margin)\(key): \(value)\n"
    }

    /// In single quotes; in double ones where a character has to be escaped.
    static func quoted(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isSpecial) else {
            return "'" + text.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
        }
        var out = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { out += "\\" }
            out += isSpecial(scalar) ? escaped(scalar) : String(scalar)
        }
        return out + "\""
    }

    /// On one line, without what no YAML may hold.
    static func comment(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.onOneLine.unicodeScalars.filter { !isSpecial($0) }))
    }

    /// `\u2028`.
    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// Control characters, breaks of lines and marks of byte order.
    private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
