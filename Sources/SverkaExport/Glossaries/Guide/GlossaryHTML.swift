import SverkaText

/// The style guide as one page without scripts.
struct GlossaryHTML: GlossaryFormat {
    static let name = "html"
    static let summary = "a style guide to read, as a page"
    static let carries = Set.ofGuide

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let guide = StyleGuide(glossary)
        var list = List(guide.entries, renderingsIn: glossary.source.other.language)
        for entry in guide.entries { list.add(entry) }
        let head = Markup.pageHead(
            Markup.escaped(glossary.title), language: glossary.source.language, style: Self.style)
        return GlossaryExport(
            text: """
                \(head)<p>\(Markup.escaped(glossary.author))</p>
                <dl>
                \(list.html)</dl>
                \(Markup.pageEnd)
                """, omissions: guide.omissions)
    }

    private static let style = """
        :root{color-scheme:light dark}
        body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 Georgia,"PT Serif",serif}
        dt{font-weight:bold;margin-top:1rem}dd{margin:0 0 0 1.5rem}
        s{opacity:.7}blockquote{margin:.3rem 0 .3rem 1rem;font-size:.92em;opacity:.85}
        """

    /// The entries as a list of descriptions.
    private struct List {
        private(set) var html = ""
        private let language: String
        /// Of each term the id of its first entry.
        private var idOf: [String: String] = [:]
        private var written: Set<String> = []

        init(_ entries: [StyleGuide.Entry], renderingsIn language: Language) {
            self.language = language.rawValue
            var ids = ElementIDs()
            for entry in entries where idOf[entry.term] == nil {
                idOf[entry.term] = ids.id(entry.term)
            }
        }

        mutating func add(_ entry: StyleGuide.Entry) {
            let id = idOf[entry.term] ?? ""
            let mark = written.insert(id).inserted ? " id=\"\(Markup.escaped(id))\"" : ""
            html += "<dt\(mark)>\(Markup.escaped(entry.term))</dt>\n"
            if let see = entry.see {
                html += "<dd>→ <a href=\"#\(Markup.escaped(idOf[see] ?? ""))\">"
                html += "\(Markup.escaped(see))</a></dd>\n"
            } else {
                html += description(entry)
            }
        }

        private func description(_ entry: StyleGuide.Entry) -> String {
            var out = ""
            let renderings = entry.renderings.map { Markup.escaped($0) }.joined(separator: ", ")
            let avoid = entry.avoid.map { "<s>\(Markup.escaped($0))</s>" }.joined(separator: ", ")
            let others = entry.others.map { label, renderings in
                "\(label) " + renderings.map { Markup.escaped($0) }.joined(separator: ", ")
            }
            let parts = ([renderings] + others + [avoid.isEmpty ? "" : "not " + avoid]).filter {
                !$0.isEmpty
            }
            if !parts.isEmpty {
                out += "<dd lang=\"\(language)\">\(parts.joined(separator: "; "))</dd>\n"
            }
            if !entry.definition.isEmpty {
                out += "<dd>\(Markup.escaped(entry.definition))</dd>\n"
            }
            if !entry.note.isEmpty { out += "<dd>\(Markup.escaped(entry.note))</dd>\n" }
            if let (source, target) = entry.example {
                out += "<dd><blockquote>\(Markup.escaped(source))<br>"
                out += "<span lang=\"\(language)\">\(Markup.escaped(target))</span>"
                out += "</blockquote></dd>\n"
            }
            return out
        }
    }
}
