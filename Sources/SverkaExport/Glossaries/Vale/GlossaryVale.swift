import SverkaSupport
import SverkaTerminology
import SverkaText

/// Rules for the prose linter Vale (vale.sh): a folder with a style that finds
/// deprecated terms in any of their forms and says what to write instead.
struct GlossaryVale: GlossaryFormat {
    static let name = "vale"
    static let summary = "rules for the prose linter Vale, in a folder"
    static let carries: Set<GlossaryField> = [.title, .author]
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
        let terms: Bilingual<ValeTerms> = Bilingual { ValeTerms(glossary, $0) }
        var out = GlossaryExport(files: [])
        for rule in Rule.all {
            let side = terms[rule.side]
            let swaps = (rule.isExact ? side.exact : side.swaps).list
            // A rule without words would look at every place of a text.
            guard !swaps.isEmpty else { continue }
            out.files.append(.init(path: rule.path, bytes: Self.file(rule, swaps, glossary)))
        }
        let styles = out.files.isEmpty ? "" : "BasedOnStyles = Sverka\n"
        let settings = Self.heading(glossary) + Self.settings + styles
        out.files.insert(.init(path: ".vale.ini", bytes: Array(settings.utf8)), at: 0)
        out.omissions = Self.omissions(terms.both)
        return out
    }

    private static func omissions(_ terms: [ValeTerms]) -> [Message] {
        func sum(_ count: (ValeTerms) -> Int) -> Int { terms.map(count).reduce(0, +) }
        return Omissions.list([
            (sum(\.withoutBetter), "deprecated term", "not written: nothing to use instead"),
            (
                sum(\.allowedElsewhere), "deprecated term",
                "not written: also the form of a term that is allowed"
            ),
        ])
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
        term.onOneLine.rewritingScalars { $0 == "|" ? "\\|" : nil }
    }
}
