import SverkaSupport
import SverkaTerminology
import SverkaText

/// TBX v3 (ISO 30042:2019), dialect TBX-Basic, DCA style.
struct GlossaryTBX: GlossaryFormat {
    static let name = "tbx"
    static let carries: Set<String> = [
        "note", "ru_context", "definition", "domain", "title", "author",
    ]

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        var out = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
            <tbxHeader><fileDesc><titleStmt><title>\(Markup.escaped(glossary.title))</title></titleStmt>\
            <sourceDesc><p>\(Markup.escaped(glossary.author.isEmpty ? "sverka" : glossary.author))</p>\
            </sourceDesc></fileDesc></tbxHeader>
            <text><body>

            """
        out += TBX.entries(
            glossary, names: ("conceptEntry", "langSec", "termSec"))
        return GlossaryExport(text: out + "</body></text>\n</tbx>\n")
    }
}

/// The older MARTIF form of TBX, which OmegaT and translate-toolkit read.
struct GlossaryMARTIF: GlossaryFormat {
    static let name = "tbx2"
    static let carries: Set<String> = [
        "note", "ru_context", "definition", "domain", "title", "author",
    ]

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        var out = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
            <martif type="TBX" xml:lang="en">
            <martifHeader><fileDesc><titleStmt><title>\(Markup.escaped(glossary.title))</title></titleStmt>\
            <sourceDesc><p>\(Markup.escaped(glossary.author.isEmpty ? "sverka" : glossary.author))</p>\
            </sourceDesc></fileDesc></martifHeader>
            <text><body>

            """
        out += TBX.entries(
            glossary, names: ("termEntry", "langSet", "tig"))
        return GlossaryExport(text: out + "</body></text>\n</martif>\n")
    }
}

/// What both forms of TBX say of concepts and terms.
private enum TBX {
    /// The entries of all concepts; the forms differ in the elements' names.
    static func entries(
        _ glossary: ExportedGlossary,
        names: (concept: String, language: String, term: String)
    ) -> String {
        var out = ""
        var ids = ElementIDs()
        for concept in glossary.concepts {
            out += "<\(names.concept) id=\"\(ids.id(concept.name))\">\n"
            out += conceptLevel(concept.rows)
            for side in [glossary.source, glossary.source.other] {
                let terms = concept.terms(side)
                guard !terms.isEmpty else { continue }
                out += "<\(names.language) xml:lang=\"\(side.language.rawValue)\">\n"
                for (term, rows) in terms {
                    out += "<\(names.term)><term>\(Markup.escaped(term))</term>"
                    out += termLevel(rows, side) + "</\(names.term)>\n"
                }
                out += "</\(names.language)>\n"
            }
            out += "</\(names.concept)>\n"
        }
        return out
    }

    static func conceptLevel(_ rows: [GlossaryRow]) -> String {
        var out = ""
        for (name, type) in [("domain", "subjectField"), ("definition", "definition")] {
            if let value = rows.lazy.compactMap({ $0.other[name] }).first(where: { !$0.isEmpty }) {
                out += "<descrip type=\"\(type)\">\(Markup.escaped(value))</descrip>\n"
            }
        }
        return out
    }

    static func termLevel(_ rows: [GlossaryRow], _ side: Side) -> String {
        let first = rows[0]
        var notes: [(String, String)] = []
        switch ExportedGlossary.Concept.status(rows) {
        case .preferred: notes.append(("administrativeStatus", "preferredTerm-admn-sts"))
        case .admitted: notes.append(("administrativeStatus", "admittedTerm-admn-sts"))
        case .deprecated: notes.append(("administrativeStatus", "deprecatedTerm-admn-sts"))
        default: break
        }
        switch first.pos {
        case "VERB": notes.append(("partOfSpeech", "verb"))
        case "ADJ": notes.append(("partOfSpeech", "adjective"))
        case "ADV": notes.append(("partOfSpeech", "adverb"))
        case "NOUN": notes.append(("partOfSpeech", "noun"))
        case "PROPN": notes.append(("partOfSpeech", "properNoun"))
        default: break
        }
        let types: [GlossaryRow.Form: String] = [
            .full: "fullForm", .short: "shortForm", .acronym: "acronym",
        ]
        if let type = types[first.form] { notes.append(("termType", type)) }
        var out = ""
        for (type, value) in notes { out += "<termNote type=\"\(type)\">\(value)</termNote>" }
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

/// Names of concepts as XML ids, each once.
struct ElementIDs {
    private var taken: Set<String> = []

    mutating func id(_ name: String) -> String {
        var base = String(name.map { Self.isOfName($0) ? $0 : "-" })
        if base.first.map({ $0.isLetter || $0 == "_" }) != true { base = "c" + base }
        var id = base
        var number = 2
        while !taken.insert(id).inserted {
            id = "\(base)-\(number)"
            number += 1
        }
        return id
    }

    /// Letters, digits, points and hyphens; of the range that has letters and
    /// signs by turns, as `ª`, none (XML 1.0, 2.3).
    private static func isOfName(_ character: Character) -> Bool {
        if character.isASCII {
            return character.isLetter || character.isNumber || "-_.".contains(character)
        }
        return character.isLetter
            && character.unicodeScalars.allSatisfy { $0.value >= 0xC0 && $0.value != 0xD7 }
    }
}
