import SverkaTerminology
import SverkaText

/// What both forms of TBX say of concepts and terms.
struct TBX {
    /// The names of elements, in which the forms differ.
    struct Elements {
        var concept: String
        var language: String
        var term: String
    }

    let elements: Elements

    static let carries: Set<GlossaryField> = [
        .note, .examples, .column("definition"), .column("domain"), .title, .author,
    ]

    /// The description of a file: title and source.
    static func fileDescription(_ glossary: ExportedGlossary) -> String {
        let author = glossary.author.isEmpty ? "sverka" : glossary.author
        return "<fileDesc><titleStmt><title>\(Markup.escaped(glossary.title))</title></titleStmt>"
            + "<sourceDesc><p>\(Markup.escaped(author))</p></sourceDesc></fileDesc>"
    }

    /// The entries of all concepts.
    func entries(_ glossary: ExportedGlossary) -> String {
        var out = ""
        var ids = ElementIDs()
        for concept in glossary.concepts {
            out += "<\(elements.concept) id=\"\(ids.id(concept.name))\">\n"
            out += Self.descriptions(concept.rows)
            for side in [glossary.source, glossary.source.other] {
                out += section(concept.terms(side), side)
            }
            out += "</\(elements.concept)>\n"
        }
        return out
    }

    /// The terms of a concept in one language.
    private func section(_ terms: [ExportedConcept.Term], _ side: Side) -> String {
        guard !terms.isEmpty else { return "" }
        var out = "<\(elements.language) xml:lang=\"\(side.language.rawValue)\">\n"
        for term in terms {
            out += "<\(elements.term)><term>\(Markup.escaped(term.term))</term>"
            for (type, value) in TBXTermNotes.all(term) {
                out += "<termNote type=\"\(type)\">\(value)</termNote>"
            }
            out += Self.contextAndNotes(term.rows, side) + "</\(elements.term)>\n"
        }
        return out + "</\(elements.language)>\n"
    }

    /// What is said of a concept.
    private static func descriptions(_ rows: [GlossaryRow]) -> String {
        var out = ""
        for (name, type) in [("domain", "subjectField"), ("definition", "definition")] {
            if let value = rows.lazy.compactMap({ $0.other[name] }).first(where: { !$0.isEmpty }) {
                out += "<descrip type=\"\(type)\">\(Markup.escaped(value))</descrip>\n"
            }
        }
        return out
    }

    private static func contextAndNotes(_ rows: [GlossaryRow], _ side: Side) -> String {
        var out = ""
        if let context = rows.lazy.map({ $0.context(side) }).first(where: { !$0.isEmpty }) {
            out += "<descrip type=\"context\">\(Markup.escaped(context))</descrip>"
        }
        var seen: Set = [""]
        for note in rows.map(\.note) where seen.insert(note).inserted {
            out += "<note>\(Markup.escaped(note))</note>"
        }
        return out
    }
}
