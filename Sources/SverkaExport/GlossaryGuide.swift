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
        /// digit on, ё as е.
        var key: String {
            let plain = term.lowercased().map { $0 == "ё" ? "е" : $0 }
            let start = plain.firstIndex { $0.isLetter || $0.isNumber } ?? 0
            return String(plain[start...])
        }

        /// The heading it stands under: a capital letter, or `#`.
        var letter: String {
            key.first.map { $0.isLetter ? $0.uppercased() : "#" } ?? "#"
        }
    }

    var entries: [Entry] = []

    init(_ glossary: ExportedGlossary) {
        let from = glossary.source, to = from.other
        for concept in glossary.concepts {
            let targets = concept.terms(to)
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
    static let carries: Set<String> = ["note", "ru_context"]

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        var out = "# \(escaped(glossary.title))\n"
        if !glossary.author.isEmpty { out += "\n\(escaped(glossary.author))\n" }
        for entry in StyleGuide(glossary).entries {
            out += "\n**\(escaped(entry.term))**"
            if let see = entry.see {
                out += " → see **\(escaped(see))**\n"
                continue
            }
            out += " — " + entry.renderings.map(escaped).joined(separator: ", ") + "\n"
            if !entry.avoid.isEmpty {
                out += "Not: " + entry.avoid.map { "~~\(escaped($0))~~" }.joined(separator: ", ")
                out += "\n"
            }
            if !entry.note.isEmpty { out += "\n\(escaped(entry.note))\n" }
            if let example = entry.example {
                out += "\n> \(escaped(example.source))\\\n> \(escaped(example.target))\n"
            }
        }
        return GlossaryExport(bytes: Array(out.utf8))
    }

    /// With what Markdown would read as marks made plain.
    private func escaped(_ text: String) -> String {
        var out = ""
        for character in text.onOneLine {
            if "\\`*_{}[]<>#|~".contains(character) { out.append("\\") }
            out.append(character)
        }
        return out
    }
}

/// The style guide as one page without scripts.
struct GlossaryHTML: GlossaryFormat {
    static let name = "html"
    static let carries: Set<String> = ["note", "ru_context"]

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let title = Markup.escaped(glossary.title)
        let from = glossary.source.language.rawValue
        let to = glossary.source.other.language.rawValue
        var out = """
            <!DOCTYPE html>
            <html lang="\(from)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <style>
            :root{color-scheme:light dark}
            body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 Georgia,"PT Serif",serif}
            dt{font-weight:bold;margin-top:1rem}dd{margin:0 0 0 1.5rem}
            s{opacity:.7}blockquote{margin:.3rem 0 .3rem 1rem;font-size:.92em;opacity:.85}
            </style>
            </head>
            <body>
            <h1>\(title)</h1>
            <p>\(Markup.escaped(glossary.author))</p>
            <dl>

            """
        var ids = ElementIDs()
        var idOf: [String: String] = [:]
        let entries = StyleGuide(glossary).entries
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
            out += "<dd lang=\"\(to)\">\(renderings)"
            if !entry.avoid.isEmpty {
                let avoid = entry.avoid.map { "<s>\(Markup.escaped($0))</s>" }
                out += "; not " + avoid.joined(separator: ", ")
            }
            out += "</dd>\n"
            if !entry.note.isEmpty { out += "<dd>\(Markup.escaped(entry.note))</dd>\n" }
            if let example = entry.example {
                out += "<dd><blockquote>\(Markup.escaped(example.source))<br>"
                out += "<span lang=\"\(to)\">\(Markup.escaped(example.target))</span>"
                out += "</blockquote></dd>\n"
            }
        }
        return GlossaryExport(bytes: Array((out + "</dl>\n</body>\n</html>\n").utf8))
    }
}
