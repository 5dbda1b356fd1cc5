/// The style guide in Markdown.
struct GlossaryMarkdown: GlossaryFormat {
    static let name = "markdown"
    static let summary = "a style guide to read, in Markdown"
    static let carries = Set.ofGuide

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let guide = StyleGuide(glossary)
        var out = "# \(MarkdownText.escaped(glossary.title))\n"
        if !glossary.author.isEmpty { out += "\n\(MarkdownText.escaped(glossary.author))\n" }
        for entry in guide.entries { out += "\n" + paragraphs(entry) }
        return GlossaryExport(text: out, omissions: guide.omissions)
    }

    private func paragraphs(_ entry: StyleGuide.Entry) -> String {
        var out = "**\(MarkdownText.escaped(entry.term))**"
        if let see = entry.see { return out + " → see **\(MarkdownText.escaped(see))**\n" }
        if !entry.renderings.isEmpty {
            out += " — " + entry.renderings.map(MarkdownText.escaped).joined(separator: ", ")
        }
        for (label, renderings) in entry.others {
            out += entry.renderings.isEmpty ? " — " : "; "
            out += "\(label) " + renderings.map(MarkdownText.escaped).joined(separator: ", ")
        }
        if !entry.avoid.isEmpty {
            // The mark ends the line, which would else go on.
            out += "\\\nNot: "
            out += entry.avoid.map { "~~\(MarkdownText.escaped($0))~~" }.joined(separator: ", ")
        }
        out += "\n"
        if !entry.definition.isEmpty { out += "\n\(MarkdownText.line(entry.definition))\n" }
        if !entry.note.isEmpty { out += "\n\(MarkdownText.line(entry.note))\n" }
        if let (source, target) = entry.example {
            out += "\n> \(MarkdownText.line(source))\\\n> \(MarkdownText.line(target))\n"
        }
        return out
    }
}
