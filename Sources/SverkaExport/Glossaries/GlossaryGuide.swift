import SverkaSupport
import SverkaTerminology
import SverkaText

/// The style guide to read: terms of the source language in alphabetical order,
/// each with its rendering, what to avoid, note and example; avoided forms
/// refer to the preferred one.
struct StyleGuide {
    struct Entry {
        var term: String
        /// Renderings that are allowed, the preferred first.
        var renderings: [String] = []
        var avoid: [String] = []
        /// Of an avoided term, what to use.
        var see: String?
        var note = ""
        var example: (source: String, target: String)?

        /// What the term is sorted by: small letters from the first letter or
        /// digit on, ё as е, without marks of stress.
        var key: String {
            let unstressed = term.unicodeScalars.filter { !(0x300...0x301).contains($0.value) }
            let plain = String(String.UnicodeScalarView(unstressed)).lowercased()
                .map { $0 == "ё" ? "е" : $0 }
            let start = plain.firstIndex { $0.isLetter || $0.isNumber } ?? 0
            return String(plain[start...])
        }

        /// The heading it stands under: a capital letter, or `#`.
        var letter: String {
            key.first.map { $0.isLetter ? $0.uppercased() : "#" } ?? "#"
        }
    }

    private(set) var entries: [Entry] = []
    private var unnamed = 0

    /// Concepts that stand under no letter.
    var omissions: [String] {
        Omissions.list([(unnamed, "concept", "without a term of the source language not written")])
    }

    init(_ glossary: ExportedGlossary) {
        let from = glossary.source, to = from.other
        for concept in glossary.concepts {
            let targets = concept.terms(to)
            if concept.terms(from).isEmpty { unnamed += 1 }
            func isAvoided(_ rows: [GlossaryRow]) -> Bool {
                ExportedGlossary.Concept.status(rows) == .deprecated
            }
            let allowed = targets.filter { !isAvoided($0.rows) }.map(\.term)
            let avoided = targets.filter { isAvoided($0.rows) }.map(\.term)
            let better = concept.terms(from).first { !isAvoided($0.rows) }?.term
            for (term, rows) in concept.terms(from) {
                var entry = Entry(term: term)
                if isAvoided(rows), let better, better != term {
                    entry.see = better
                } else {
                    entry.renderings = allowed
                    entry.avoid = avoided
                    entry.note = rows.map(\.note).first { !$0.isEmpty } ?? ""
                    entry.example = rows.first { !$0.russianContext.isEmpty }.map {
                        ($0.context(from), $0.context(to))
                    }
                }
                entries.append(entry)
            }
        }
        let keyed = entries.map { (isLetter: $0.letter != "#", key: $0.key, entry: $0) }
        entries = keyed.sorted {
            if $0.isLetter != $1.isLetter { return $1.isLetter }
            return ($0.key, $0.entry.term) < ($1.key, $1.entry.term)
        }.map(\.entry)
    }
}

/// The style guide in Markdown.
struct GlossaryMarkdown: GlossaryFormat {
    static let name = "markdown"
    static let carries: Set<String> = ["note", "ru_context", "title", "author"]

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        var out = "# \(escaped(glossary.title))\n"
        if !glossary.author.isEmpty { out += "\n\(escaped(glossary.author))\n" }
        let guide = StyleGuide(glossary)
        for entry in guide.entries {
            out += "\n**\(escaped(entry.term))**"
            if let see = entry.see {
                out += " → see **\(escaped(see))**\n"
                continue
            }
            if !entry.renderings.isEmpty {
                out += " — " + entry.renderings.map(escaped).joined(separator: ", ")
            }
            if !entry.avoid.isEmpty {
                // The mark ends the line, which would else go on.
                out += "\\\nNot: "
                out += entry.avoid.map { "~~\(escaped($0))~~" }.joined(separator: ", ")
            }
            out += "\n"
            if !entry.note.isEmpty { out += "\n\(line(entry.note))\n" }
            if let example = entry.example {
                out += "\n> \(line(example.source))\\\n> \(line(example.target))\n"
            }
        }
        return GlossaryExport(text: out, omissions: guide.omissions)
    }

    /// With what Markdown would read as marks made plain.
    private func escaped(_ text: String) -> String {
        let text = text.onOneLine.trimmed
        var out = ""
        for (index, character) in zip(text.indices, text) {
            let next = text[text.index(after: index)...].first
            let isEntity = character == "&" && (next == "#" || next?.isLetter == true)
            if isEntity || "\\`*_{}[]<>#|~".contains(character) { out.append("\\") }
            out.append(character)
        }
        return out
    }

    /// The same for a line of its own, which must not begin a list: `1. May`.
    private func line(_ text: String) -> String {
        let text = escaped(text)
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let mark = text[digits.endIndex...].first,
            digits.isEmpty ? "-+".contains(mark) : ".)".contains(mark)
        else { return text }
        return digits + "\\" + text[digits.endIndex...]
    }
}

/// The style guide as one page without scripts.
struct GlossaryHTML: GlossaryFormat {
    static let name = "html"
    static let carries: Set<String> = ["note", "ru_context", "title", "author"]

    private static let style = """
        :root{color-scheme:light dark}
        body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 Georgia,"PT Serif",serif}
        dt{font-weight:bold;margin-top:1rem}dd{margin:0 0 0 1.5rem}
        s{opacity:.7}blockquote{margin:.3rem 0 .3rem 1rem;font-size:.92em;opacity:.85}
        """

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let title = Markup.escaped(glossary.title)
        let to = glossary.source.other.language.rawValue
        var out =
            Markup.pageHead(title, language: glossary.source.language, style: Self.style) + """
                <p>\(Markup.escaped(glossary.author))</p>
                <dl>

                """
        var ids = ElementIDs()
        var idOf: [String: String] = [:]
        let guide = StyleGuide(glossary)
        let entries = guide.entries
        for entry in entries where idOf[entry.term] == nil { idOf[entry.term] = ids.id(entry.term) }
        var written: Set<String> = []
        for entry in entries {
            let id = idOf[entry.term] ?? ""
            let mark = written.insert(id).inserted ? " id=\"\(Markup.escaped(id))\"" : ""
            out += "<dt\(mark)>\(Markup.escaped(entry.term))</dt>\n"
            if let see = entry.see {
                out += "<dd>→ <a href=\"#\(Markup.escaped(idOf[see] ?? ""))\">"
                out += "\(Markup.escaped(see))</a></dd>\n"
                continue
            }
            let renderings = entry.renderings.map { Markup.escaped($0) }.joined(separator: ", ")
            let avoid = entry.avoid.map { "<s>\(Markup.escaped($0))</s>" }.joined(separator: ", ")
            let parts = [renderings, avoid.isEmpty ? "" : "not " + avoid].filter { !$0.isEmpty }
            if !parts.isEmpty {
                out += "<dd lang=\"\(to)\">\(parts.joined(separator: "; "))</dd>\n"
            }
            if !entry.note.isEmpty { out += "<dd>\(Markup.escaped(entry.note))</dd>\n" }
            if let example = entry.example {
                out += "<dd><blockquote>\(Markup.escaped(example.source))<br>"
                out += "<span lang=\"\(to)\">\(Markup.escaped(example.target))</span>"
                out += "</blockquote></dd>\n"
            }
        }
        return GlossaryExport(
            text: out + "</dl>\n" + Markup.pageEnd, omissions: guide.omissions)
    }
}
