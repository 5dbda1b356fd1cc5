import SverkaSupport
import SverkaTerminology
import SverkaText

/// The rows of a glossary that entries of a TBX file give.
struct TermbaseRows {
    /// Of terms that have none.
    let status: GlossaryRow.Status
    private var rows: [GlossaryRow] = []
    private var rest = Leftovers()
    private var taken: Set<String> = []

    init(status: GlossaryRow.Status) { self.status = status }

    /// Columns beyond ours that TBX has something for.
    private static let columns = ["domain", "definition"]

    var glossary: GlossaryImport {
        let columns = Self.columns.filter { name in rows.contains { $0.other[name] != nil } }
        return GlossaryImport(
            glossary: Glossary(rows: rows, otherColumns: columns), omissions: rest.lines)
    }

    mutating func add(_ entry: Termbase.Entry, at line: Int, _ path: String) {
        var concept = TermbaseConcept(usual: status)
        for section in entry.sections { add(section, to: &concept) }
        for item in entry.items { add(item, "", to: &concept) }
        guard !concept.isEmpty else {
            rest.add("entry", many: "entries", "without a Russian or an English term left out")
            return
        }
        if concept.russian.isEmpty { rest.addOneSided(without: .russian) }
        if concept.english.isEmpty { rest.addOneSided(without: .english) }
        rest.add(
            "further definition", "left out: a row has one",
            count: max(0, concept.definitions.count - 1))
        let name = name(entry.id, concept)
        for var row in concept.rows {
            row.concept = name
            row.place = "\(path):\(line)"
            rows.append(row)
        }
    }

    private mutating func add(_ section: Termbase.Section, to concept: inout TermbaseConcept) {
        guard let side = section.side else {
            let language: Message = "in \(ImportWords.language(section.language)) left out"
            rest.add("term", language, count: section.terms.count)
            let items = section.items + section.terms.flatMap(\.items)
            rest.add(
                "definition", language, count: items.count { $0.category == "definition" })
            return
        }
        for term in section.terms where !term.text.isEmpty {
            let unknown = concept.add(term, side)
            for category in unknown { rest.add("value", "of \(category) left out") }
        }
        for item in section.items { add(item, section.language, to: &concept) }
    }

    /// What is said of a concept, or of it in one language.
    private mutating func add(
        _ item: Termbase.Item, _ language: String, to concept: inout TermbaseConcept
    ) {
        let language = item.language.isEmpty ? language : item.language
        switch item.category {
        case "definition" where !language.isEmpty && Side(tag: language) == nil:
            rest.add("definition", "in \(ImportWords.language(language)) left out")
        case "definition": concept.addDefinition(item.text, isOfAll: language.isEmpty)
        case "subjectField": concept.addDomain(item.text)
        case "note", "noteValue": concept.notes.append(item.text)
        default: rest.add("value", "of \(item.category) left out")
        }
    }

    /// The name of a concept: the id if it can be one, else made of a term.
    private mutating func name(_ id: String, _ concept: TermbaseConcept) -> String {
        var name = String(
            id.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "-" })
        if name.isEmpty {
            name = Concepts.slug(concept.english.first?.text ?? concept.russian.first?.text ?? "")
        } else if name.first?.isLetter != true {
            name = "c" + name
        }
        let base = name
        var number = 1
        while !taken.insert(name).inserted {
            number += 1
            name = "\(base)-\(number)"
        }
        return name
    }
}
