import SverkaSupport
import SverkaAlignment
import SverkaData
import SverkaMorphology
import SverkaText

/// The terms of a glossary's row, analysed.
///
/// Most of the time that a glossary takes to be made ready goes here; rows may
/// be analysed on several threads.
public struct RowTerms: Sendable {
    /// By side.
    let words: [[TermText.Word]]
    /// Whether the Russian term is a surname and a common noun.
    let isCommonNoun: Bool

    public init(_ row: GlossaryRow, _ bank: WordFeatureCache) {
        words = [
            TermText(row.russian, .russian, bank).words,
            TermText(row.english, .english, bank).words,
        ]
        isCommonNoun = Surnames.isCommonNoun(words[0], row.russian, of: row, bank)
    }
}

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
        /// Of each side the words of its term that are acronyms, a bit a word.
        /// They must stand in capitals: `WHO` is not `who`.
        var capitals: SIMD2<UInt32>
        /// Hashes of the lemmas of its words, by side.
        var lemmas: [[UInt64]] = [[], []]
        /// Place of the rendering among those that the lexicon has of the
        /// Russian term, 0 for the most usual; 0 for a list's.
        var rank = 0
        /// Whether the key is that of another form of the term, not its own.
        var isVariant = false
        /// Whether the Russian term is a surname that is a common noun too, and
        /// must have a capital of its own: `знак` is not `Знак`.
        var isCommonNoun = false
        /// Whether the Russian term has no verb in it: `задержали` is not
        /// `задержанный`, though both are of one verb.
        var isNominal = false
        /// Whether the English term is one word and no verb: `talks` is not
        /// what `talked` is a form of.
        var isNoun = false

        /// The less, the rather it is the one to use.
        var order: Int {
            isEvidence ? 2 + rank : row.status == .preferred ? 0 : 1
        }

        func key(_ side: Side) -> UInt64 { side == .russian ? russianKey : englishKey }

        func fits(_ words: ArraySlice<TermWord>, _ side: Side) -> Bool {
            if isCommonNoun, side == .russian, !words[words.startIndex].isNamed { return false }
            if isNominal, side == .russian, words.contains(where: \.isVerb) { return false }
            if isNoun, side == .english, words[words.startIndex].isVerb { return false }
            var bits = capitals[side.rawValue]
            var index = words.startIndex
            while bits != 0, index < words.endIndex {
                if bits & 1 == 1, !words[index].isUpper { return false }
                bits >>= 1
                index += 1
            }
            return true
        }
    }

    private(set) var entries: [Entry] = []
    /// The renderings of all lists.
    package var rows: [GlossaryRow] { entries.map(\.row) }
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
    public init(newsroom: Bool, glossaries: [Glossary], bank: WordFeatureCache) {
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
                add(row, RowTerms(row, bank), evidence: false)
            }
        }
        if newsroom {
            for row in KnownTerms.newsroom.rows { add(row, RowTerms(row, bank), evidence: false) }
        }
        for phrase in bank.analyzer.lexicon.phrases {
            guard let kind = KnownTerms.kinds[phrase.kind] else { continue }
            for (rank, english) in phrase.english.enumerated() {
                var row = GlossaryRow()
                row.russian = phrase.russian
                row.english = english
                row.kind = kind
                row.source = .lexicon
                add(row, RowTerms(row, bank), evidence: true)
                entries[entries.count - 1].rank = rank
            }
        }
    }

    /// The terms of one glossary alone.
    ///
    /// - Parameters:
    ///   - terms: the analysed terms of its rows.
    ///   - variants: whether the other forms that rows list are found too.
    init(glossary: Glossary, terms: [RowTerms], bank: WordFeatureCache, variants: Bool) {
        entries.reserveCapacity(glossary.rows.count)
        for (row, terms) in zip(glossary.rows, terms) { add(row, terms, evidence: false) }
        guard variants else { return }
        for row in glossary.rows {
            for variant in row.russianVariants { add(variant: variant, of: row, .russian, bank) }
            for variant in row.englishVariants { add(variant: variant, of: row, .english, bank) }
        }
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

    /// What the built-in list says against a rendering; empty where nothing.
    package static func advice(on row: GlossaryRow) -> String { newsroomAdvice[row.renderingKey] ?? "" }

    private static let newsroomAdvice: [String: String] = {
        var out: [String: String] = [:]
        for row in newsroom.rows where row.status == .deprecated {
            out[row.renderingKey] = row.advice {
                newsroom.rows.first { $0.concept == row.concept && $0.status == .preferred }
            }
        }
        return out
    }()

    /// The first preferred rendering of a concept.
    func preferred(of concept: String) -> GlossaryRow? {
        entries.first { $0.row.concept == concept && $0.row.status == .preferred }?.row
    }

    private mutating func add(_ row: GlossaryRow, _ terms: RowTerms, evidence: Bool) {
        let words = terms.words
        let keys = words.map { $0.isEmpty ? 0 : TermKey.of($0[...]) }
        let number = Int32(entries.count)
        entries.append(
            Entry(
                row: row, russianKey: keys[0], englishKey: keys[1], isEvidence: evidence,
                capitals: SIMD2(Self.acronyms(words[0]), Self.acronyms(words[1])),
                lemmas: words.map { $0.map(\.hash) },
                isCommonNoun: terms.isCommonNoun,
                isNominal: !words[0].contains(where: \.isVerb),
                isNoun: words[1].count == 1 && !words[1][0].isVerb))
        for side in Side.allCases { index(number, words[side.rawValue], side) }
    }

    private mutating func add(
        variant: String, of row: GlossaryRow, _ side: Side, _ bank: WordFeatureCache
    ) {
        let words = TermText(variant, side, bank).words
        let term = TermText(side == .russian ? row.russian : row.english, side, bank).words
        guard !words.isEmpty, TermKey.of(words[...]) != TermKey.of(term[...]) else { return }
        var capitals = SIMD2<UInt32>()
        capitals[side.rawValue] = Self.acronyms(words)
        let number = Int32(entries.count)
        entries.append(
            Entry(
                row: row, russianKey: 0, englishKey: 0, isEvidence: false, capitals: capitals,
                isVariant: true,
                isCommonNoun: side == .russian
                    && Surnames.isCommonNoun(words, variant, of: row, bank),
                isNominal: side == .russian && !words.contains(where: \.isVerb)))
        index(number, words, side)
    }

    /// Makes an entry be found by the words of its term.
    private mutating func index(_ number: Int32, _ words: [TermText.Word], _ side: Side) {
        guard !words.isEmpty else { return }
        byKey[side.rawValue][TermKey.of(words[...]), default: []].append(number)
        var key = TermKey.seed
        for word in words.dropLast() {
            key = TermKey.next(key, word.hash)
            beginnings[side.rawValue].insert(key)
        }
    }

    /// The words that are acronyms; none where all of several words are in
    /// capitals, which is a way of writing.
    private static func acronyms(_ words: [TermText.Word]) -> UInt32 {
        var bits: UInt32 = 0
        for (index, word) in words.prefix(32).enumerated() where word.isUpper { bits |= 1 << index }
        return words.count > 1 && words.allSatisfy(\.isUpper) ? 0 : bits
    }

    func entries(_ key: UInt64, _ side: Side) -> [Entry] {
        (byKey[side.rawValue][key] ?? []).map { entries[Int($0)] }
    }

    /// The entry to use of those with a term: a list's rather than the
    /// lexicon's, what is preferred or the more usual rendering; none that is
    /// deprecated.
    func usual(_ key: UInt64, _ side: Side) -> Entry? {
        entries(key, side).filter { $0.row.status != .deprecated }.min { $0.order < $1.order }
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
                if let numbers = byKey[side.rawValue][key],
                    numbers.contains(where: { entries[Int($0)].fits(words[start..<end], side) })
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

extension GlossaryRow {
    /// What a list that deprecates the rendering says to its readers.
    func advice(better: () -> GlossaryRow?) -> String {
        if !note.isEmpty { return note }
        return better().map { "use \($0.english)" } ?? "not recommended"
    }
}
