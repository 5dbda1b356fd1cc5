import SverkaText

/// The text of the style guide in WordprocessingML.
struct GuideDocument {
    private var body = ""
    private let from: Language
    private let to: Language
    /// Of each term the bookmark at its first entry.
    private var bookmarks: [String: Int] = [:]

    init(_ glossary: ExportedGlossary, _ entries: [StyleGuide.Entry]) {
        from = glossary.source.language
        to = glossary.source.other.language
        for (index, entry) in entries.enumerated() where bookmarks[entry.term] == nil {
            bookmarks[entry.term] = index
        }
        paragraph("Title", run(glossary.title, told(glossary.title)))
        if !glossary.author.isEmpty {
            paragraph("Subtitle", run(glossary.author, told(glossary.author)))
        }
        var letter = ""
        for (index, entry) in entries.enumerated() {
            if entry.letter != letter {
                letter = entry.letter
                paragraph("Heading1", run(letter, from))
            }
            add(entry, index)
        }
    }

    /// The main part, on A4 with the footer of the part that is related second.
    var xml: String {
        """
        <w:document xmlns:w="\(WordML.namespace)" xmlns:r="\(OfficePackage.relationships)">\
        <w:body>\(body)<w:sectPr><w:footerReference w:type="default" r:id="rId2"/>\
        <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" \
        w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/>\
        </w:sectPr></w:body></w:document>
        """
    }

    private mutating func add(_ entry: StyleGuide.Entry, _ index: Int) {
        var head = run(entry.term, from, "Strong")
        if bookmarks[entry.term] == index {
            head = "<w:bookmarkStart w:id=\"\(index)\" w:name=\"entry\(index)\"/>\(head)"
            head += "<w:bookmarkEnd w:id=\"\(index)\"/>"
        }
        if let see = entry.see {
            paragraph("Entry", head + run(" → ", from) + link(see))
            return
        }
        paragraph("Entry", head + renderings(entry))
        for said in [entry.definition, entry.note] where !said.isEmpty {
            paragraph("EntryNote", run(said, told(said)))
        }
        if let (source, target) = entry.example {
            paragraph("Quote", run(source, from) + "<w:r><w:br/></w:r>" + run(target, to))
        }
    }

    private func renderings(_ entry: StyleGuide.Entry) -> String {
        var out = ""
        if !entry.renderings.isEmpty {
            out += run(" — " + entry.renderings.joined(separator: ", "), to)
        }
        for (label, renderings) in entry.others {
            out += run((out.isEmpty ? " — " : "; ") + label + " ", .english)
            out += run(renderings.joined(separator: ", "), to)
        }
        if !entry.avoid.isEmpty {
            out += run(out.isEmpty ? " — not " : "; not ", .english)
            out += entry.avoid.map { run($0, to, "Avoided") }.joined(separator: run(", ", to))
        }
        return out
    }

    private mutating func paragraph(_ style: String, _ content: String) {
        body += "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>\(content)</w:p>"
    }

    /// A term that leads to its entry.
    private func link(_ term: String) -> String {
        let text = run(term, from, "Hyperlink")
        guard let index = bookmarks[term] else { return text }
        return "<w:hyperlink w:anchor=\"entry\(index)\" w:history=\"1\">\(text)</w:hyperlink>"
    }

    /// A stretch of one language, with its tabs and line feeds.
    private func run(_ text: String, _ language: Language, _ style: String = "") -> String {
        var out = "<w:r><w:rPr>"
        if !style.isEmpty { out += "<w:rStyle w:val=\"\(style)\"/>" }
        out += "<w:lang w:val=\"\(WordML.code(language))\"/></w:rPr>"
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        for (number, line) in lines.enumerated() {
            if number > 0 { out += "<w:br/>" }
            out += line.split(separator: "\t", omittingEmptySubsequences: false).map {
                "<w:t xml:space=\"preserve\">\(Markup.escaped(String($0)))</w:t>"
            }.joined(separator: "<w:tab/>")
        }
        return out + "</w:r>"
    }

    /// The language of a text that may be in either.
    private func told(_ text: String) -> Language {
        LanguageIdentifier.shared.script(of: text) == .cyrillic ? .russian : .english
    }
}
