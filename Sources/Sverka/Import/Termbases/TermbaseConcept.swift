import SverkaTerminology
import SverkaText

/// The terms of a concept in both languages, with what is said of them.
///
/// A termbase knows which terms a concept has, and not which of them render each
/// other; the glossary has a row for a rendering. So the best term of a side
/// stands with each of the other, which keeps every term and every status.
struct TermbaseConcept {
    struct Term {
        var text: String
        var status: GlossaryRow.Status
        var pos: String?
        var form: GlossaryRow.Form?
        var context = ""
        var notes: [String] = []
    }

    private let usual: GlossaryRow.Status
    private var terms = Bilingual<[Term]>(repeating: [])
    private(set) var definitions: [String] = []
    private var domains: [String] = []
    /// Of the concept as a whole.
    var notes: [String] = []

    init(usual: GlossaryRow.Status) { self.usual = usual }

    var russian: [Term] { terms.russian }
    var english: [Term] { terms.english }
    var isEmpty: Bool { russian.isEmpty && english.isEmpty }

    // MARK: Filling

    /// - Parameter isOfAll: whether it is no language's: such a one goes first.
    mutating func addDefinition(_ text: String, isOfAll: Bool) {
        guard !definitions.contains(text) else { return }
        definitions.insert(text, at: isOfAll ? 0 : definitions.count)
    }

    mutating func addDomain(_ text: String) {
        if !domains.contains(text) { domains.append(text) }
    }

    /// Adds a term, or what is said of one that is there.
    ///
    /// - Returns: the categories of what a glossary has no place for.
    mutating func add(_ term: Termbase.Term, _ side: Side) -> [String] {
        var out = Term(text: term.text, status: usual)
        var unknown: [String] = []
        for item in term.items {
            switch item.category {
            case "administrativeStatus", "normativeAuthorization", "termStatus", "status":
                if let status = ImportWords.status(item.text) {
                    out.status = status
                } else {
                    unknown.append("\(item.category) that is no word we know")
                }
            case "partOfSpeech":
                out.pos = ImportWords.pos(item.text)
                if out.pos == nil { unknown.append(item.category) }
            case "termType":
                out.form = ImportWords.form(item.text)
                if out.form == nil { unknown.append(item.category) }
            case "context" where out.context.isEmpty: out.context = item.text
            case "definition": addDefinition(item.text, isOfAll: false)
            case "note", "noteValue": out.notes.append(item.text)
            default: unknown.append(item.category)
            }
        }
        if !terms[side].contains(where: { $0.text == out.text }) { terms[side].append(out) }
        return unknown
    }

    // MARK: Rows

    /// The rows, the best first.
    var rows: [GlossaryRow] {
        var rows = pairs.map(row)
        // A status that no rendering shows is that of a row of the term's own.
        for side in Side.allCases {
            for term in terms[side] where !shows(rows, term, side) {
                rows.append(
                    side == .russian ? row((term, nil)) : row((nil, term)))
            }
        }
        guard !rows.isEmpty else { return [] }
        placeNotes(&rows)
        if let definition = definitions.first {
            for index in rows.indices { rows[index].other["definition"] = definition }
        }
        if !domains.isEmpty {
            let domain = domains.joined(separator: "; ")
            for index in rows.indices { rows[index].other["domain"] = domain }
        }
        return rows
    }

    private typealias Pair = (russian: Term?, english: Term?)

    /// The best term of each side with all of the other.
    private var pairs: [Pair] {
        let russian = Self.ranked(terms.russian), english = Self.ranked(terms.english)
        guard let first = russian.first, let second = english.first else {
            return russian.map { ($0, nil) } + english.map { (nil, $0) }
        }
        return english.map { (first, $0) } + russian.dropFirst().map { ($0, second) }
    }

    /// In the order of their statuses, else of the file.
    private static func ranked(_ terms: [Term]) -> [Term] {
        terms.enumerated().sorted {
            (rank($0.element.status), $0.offset) < (rank($1.element.status), $1.offset)
        }.map(\.element)
    }

    private static func rank(_ status: GlossaryRow.Status) -> Int {
        switch status {
        case .preferred: 0
        case .admitted: 1
        case .proposed: 2
        case .deprecated: 3
        case .rejected: 4
        }
    }

    private func row(_ pair: Pair) -> GlossaryRow {
        let statuses = [pair.russian?.status, pair.english?.status].compactMap(\.self)
        var out = GlossaryRow(
            russian: pair.russian?.text ?? "", english: pair.english?.text ?? "",
            status: statuses.max { Self.rank($0) < Self.rank($1) } ?? usual)
        // The term that no other row has says what it is.
        let isFirst = pair.english?.text == Self.ranked(terms.english).first?.text
        let own = isFirst ? pair.russian ?? pair.english : pair.english ?? pair.russian
        let other = isFirst ? pair.english : pair.russian
        out.pos = own?.pos ?? other?.pos ?? ""
        out.form = own?.form ?? other?.form ?? .full
        out.russianContext = pair.russian?.context ?? ""
        out.englishContext = pair.english?.context ?? ""
        return out
    }

    /// Whether rows give a term the status that it has.
    private func shows(_ rows: [GlossaryRow], _ term: Term, _ side: Side) -> Bool {
        let best = rows.filter { $0[side] == term.text }.min {
            Self.rank($0.status) < Self.rank($1.status)
        }
        return best?.status == term.status
    }

    /// Puts a note of both terms of a row into it, and any other into the first
    /// row of its term.
    private func placeNotes(_ rows: inout [GlossaryRow]) {
        var notes = [[String]](repeating: [], count: rows.count)
        func all(_ side: Side, _ text: String) -> [String] {
            terms[side].first { $0.text == text }?.notes ?? []
        }
        for (index, row) in rows.enumerated() {
            let english = all(.english, row.english)
            notes[index] = all(.russian, row.russian).filter(english.contains)
        }
        for side in Side.allCases {
            for term in terms[side] {
                let places = rows.indices.filter { rows[$0][side] == term.text }
                for note in term.notes where !places.contains(where: { notes[$0].contains(note) }) {
                    if let first = places.first { notes[first].append(note) }
                }
            }
        }
        notes[0] = self.notes.filter { [notes] in !notes[0].contains($0) } + notes[0]
        for index in rows.indices {
            rows[index].note = notes[index].joined(separator: "; ")
        }
    }
}
