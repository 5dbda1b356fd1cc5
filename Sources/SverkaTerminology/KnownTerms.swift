import SverkaAlignment
import SverkaData
import SverkaMorphology
import SverkaText

/// Terms that are known before a text is read: the built-in newsroom list,
/// glossaries that were given, names and expressions of the lexicon; found in
/// texts by the lemmas of their words.
public struct KnownTerms: Sendable {
    /// A rendering with where it is known from.
    struct Entry: Sendable {
        var row: GlossaryRow
        /// Keys of its terms; 0 for an empty side.
        var russianKey: UInt64
        var englishKey: UInt64
        /// The lexicon's expressions are evidence, and make no rows by
        /// themselves.
        var isEvidence: Bool
    }

    private(set) var entries: [Entry] = []
    private var byKey: [[UInt64: [Int32]]] = [[:], [:]]
    /// Keys of the beginnings of terms, so that look-up stops early.
    private var beginnings: [Set<UInt64>] = [[], []]

    /// Renderings that given glossaries rule out; of several the later says.
    private var rejected: Set<String> = []

    func isRejected(_ row: GlossaryRow) -> Bool { rejected.contains(row.renderingKey) }

    /// - Parameters:
    ///   - newsroom: whether the built-in list is used.
    ///   - glossaries: given ones; later override earlier ones, and all of them
    ///     the built-in list.
    public init(newsroom: Bool, glossaries: [Glossary], bank: FeatureBank) {
        for row in glossaries.lazy.flatMap(\.rows) {
            if row.status == .rejected {
                rejected.insert(row.renderingKey)
            } else if row.isDecided {
                rejected.remove(row.renderingKey)
            }
        }
        for glossary in glossaries.reversed() {
            for row in glossary.rows where row.status != .rejected {
                var row = row
                row.source = .glossary
                add(row, bank, evidence: false)
            }
        }
        if newsroom {
            for row in KnownTerms.newsroom.rows { add(row, bank, evidence: false) }
        }
        for phrase in bank.analyzer.lexicon.phrases {
            guard let kind = KnownTerms.kinds[phrase.kind] else { continue }
            for english in phrase.english {
                var row = GlossaryRow()
                row.russian = phrase.russian
                row.english = english
                row.kind = kind
                row.source = .lexicon
                add(row, bank, evidence: true)
            }
        }
    }

    /// The terms of one glossary alone.
    init(glossary: Glossary, bank: FeatureBank) {
        for row in glossary.rows { add(row, bank, evidence: false) }
    }

    private static let kinds: [String: GlossaryRow.Kind] = [
        "place": .place, "organisation": .organisation, "person": .person, "сущ": .term,
    ]

    /// The built-in list.
    public static let newsroom: Glossary = {
        let file = GlossaryFile.named("newsroom.tsv")
        do {
            var glossary = try Glossary(
                Table(parsing: file.bytes, path: file.name), path: file.name)
            for index in glossary.rows.indices { glossary.rows[index].source = .newsroom }
            return glossary
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    private mutating func add(_ row: GlossaryRow, _ bank: FeatureBank, evidence: Bool) {
        let words = [
            TermText(row.russian, .russian, bank).words,
            TermText(row.english, .english, bank).words,
        ]
        let keys = words.map { $0.isEmpty ? 0 : TermKey.of($0[...]) }
        let number = Int32(entries.count)
        entries.append(
            Entry(row: row, russianKey: keys[0], englishKey: keys[1], isEvidence: evidence))
        for side in 0...1 where keys[side] != 0 {
            byKey[side][keys[side], default: []].append(number)
            var key = TermKey.seed
            for word in words[side].dropLast() {
                key = TermKey.next(key, word.hash)
                beginnings[side].insert(key)
            }
        }
    }

    func entries(_ key: UInt64, _ side: Side) -> [Entry] {
        (byKey[side.rawValue][key] ?? []).map { entries[Int($0)] }
    }

    /// Whether a term is an acronym, which must stand in capitals: `WHO` is
    /// not `who`.
    private func isAcronym(_ entry: Int32, _ side: Side) -> Bool {
        let row = entries[Int(entry)].row
        let term = side == .russian ? row.russian : row.english
        return term.count > 1 && term == term.uppercased() && term != term.lowercased()
    }

    /// The known terms in a text: each stretch of words that is one, the
    /// longest at each place.
    func find(_ words: [TermWord], _ side: Side) -> [Range<Int>] {
        var out: [Range<Int>] = []
        for start in words.indices where !words[start].isPunctuation {
            var key = TermKey.seed
            var longest = 0
            var end = start
            while end < words.count, end - start < 9 {
                key = TermKey.next(key, words[end].hash)
                end += 1
                if let entries = byKey[side.rawValue][key],
                    end - start > 1 || words[start].isUpper
                        || !isAcronym(entries[0], side)
                {
                    longest = end - start
                }
                if !beginnings[side.rawValue].contains(key) { break }
            }
            if longest > 0 { out.append(start..<start + longest) }
        }
        return out
    }
}
