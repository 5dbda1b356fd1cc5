import SverkaAlignment
import SverkaMorphology
import SverkaText

/// Terms that are known before a text is read: the built-in newsroom list,
/// glossaries that were given, names and expressions of the lexicon; found in
/// texts by the lemmas of their words.
package struct KnownTerms: Sendable {
    private(set) var entries: [KnownTerm] = []
    /// Of each entry.
    private var shapes: [TermShape] = []
    /// Of words that only the terms have.
    private(set) var forms = UnknownForms()
    private var tries = Bilingual(repeating: TermTrie())
    /// Renderings that given glossaries rule out; of several the later says.
    private var rejected: Set<String> = []

    /// The renderings of all lists.
    package var rows: [GlossaryRow] { entries.map(\.row) }

    /// - Parameters:
    ///   - newsroom: whether the built-in list is used.
    ///   - glossaries: given ones; later override earlier ones, and all of them
    ///     the built-in list.
    package init(newsroom: Bool, glossaries: [Glossary], bank: WordFeatureCache) {
        rejected = Self.rejected(in: glossaries)
        for glossary in glossaries.reversed() {
            for row in glossary.rows where row.status != .rejected {
                var row = row
                row.source = .glossary
                add(KnownTerm(row, RowTerms(row, bank), isEvidence: false))
            }
        }
        if newsroom {
            for row in KnownTerms.newsroom.rows {
                add(KnownTerm(row, RowTerms(row, bank), isEvidence: false))
            }
        }
        addExpressions(bank)
    }

    /// Some terms alone.
    init(_ terms: [KnownTerm]) { for term in terms { add(term) } }

    /// The terms of one glossary alone.
    ///
    /// - Parameters:
    ///   - terms: the analysed terms of its rows.
    ///   - variants: whether the other forms that rows list are found too.
    init(glossary: Glossary, terms: [RowTerms], bank: WordFeatureCache, variants: Bool) {
        entries.reserveCapacity(glossary.rows.count)
        for (row, terms) in zip(glossary.rows, terms) {
            add(KnownTerm(row, terms, isEvidence: false))
        }
        guard variants else { return }
        for (row, terms) in zip(glossary.rows, terms) {
            forms.add(terms.words.russian, of: row.russian, bank)
            addAcronyms(row, terms, bank)
        }
        for row in glossary.rows {
            for variant in row.russianVariants { add(variant: variant, of: row, .russian, bank) }
            for variant in row.englishVariants { add(variant: variant, of: row, .english, bank) }
        }
    }

    // MARK: Filling

    private static func rejected(in glossaries: [Glossary]) -> Set<String> {
        var rejected: Set<String> = []
        for row in glossaries.lazy.flatMap(\.rows) {
            if row.status == .rejected {
                rejected.insert(row.renderingKey)
            } else if row.isDecided {
                rejected.remove(row.renderingKey)
            }
        }
        return rejected
    }

    /// The lexicon's expressions and names of several words.
    private mutating func addExpressions(_ bank: WordFeatureCache) {
        for phrase in bank.analyzer.lexicon.phrases {
            guard let kind = Self.kinds[phrase.kind] else { continue }
            let russian = TermText(phrase.russian, .russian, bank).words
            for (rank, english) in phrase.english.enumerated() {
                var row = GlossaryRow()
                (row.russian, row.english) = (phrase.russian, english)
                (row.kind, row.source) = (kind, .lexicon)
                var term = KnownTerm(row, RowTerms(row, russian, bank), isEvidence: true)
                term.rank = rank
                add(term)
            }
        }
    }

    /// What the lexicon's classes of expressions are as terms.
    private static let kinds: [String: GlossaryRow.Kind] = [
        "place": .place, "organisation": .organisation, "person": .person, "сущ": .term,
    ]

    private mutating func add(_ term: KnownTerm) {
        let number = Int32(entries.count)
        entries.append(term)
        shapes.append(term.shape)
        for side in Side.allCases where !term.lemmas[side].isEmpty {
            tries[side].add(number, term.lemmas[side])
        }
    }

    private mutating func add(
        variant: String, of row: GlossaryRow, _ side: Side, _ bank: WordFeatureCache
    ) {
        let words = TermText(variant, side, bank).words
        let term = TermText(row[side], side, bank).words
        guard !words.isEmpty, TermKey(words) != TermKey(term) else { return }
        let isCommonNoun =
            side == .russian && Surnames.isCommonNoun(words, variant, of: row, bank)
        tries[side].add(Int32(entries.count), words.map(\.lemma))
        let other = KnownTerm(variant: words, of: row, side, isCommonNoun: isCommonNoun)
        entries.append(other)
        shapes.append(other.shape)
    }

    /// `U.S.` where a row has `US`, and the other way round.
    private mutating func addAcronyms(
        _ row: GlossaryRow, _ terms: RowTerms, _ bank: WordFeatureCache
    ) {
        guard let other = AcronymSpelling.other(row.english) else { return }
        let words = TermText(other, .english, bank).words
        guard !words.isEmpty, TermKey(words) != TermKey(terms.words.english) else { return }
        var term = KnownTerm(row, terms, isEvidence: false)
        term.lemmas = Bilingual(russian: [], english: words.map(\.lemma))
        term.shape.capitals[Side.english.rawValue] = KnownTerm.acronyms(words)
        term.shape.isNoun = false
        add(term)
    }

    // MARK: Asking

    /// Whether a term is the word or begins with it.
    func begins(_ lemma: LemmaKey, _ side: Side) -> Bool {
        tries[side].contains(TermKey.start.next(lemma))
    }

    /// Whether a reviewer has ruled a rendering out.
    func isRejected(_ row: GlossaryRow) -> Bool { rejected.contains(row.renderingKey) }

    /// The first preferred rendering of a concept.
    func preferred(of concept: String) -> GlossaryRow? {
        entries.first { $0.row.concept == concept && $0.row.status == .preferred }?.row
    }

    /// The renderings of a term.
    func entries(_ key: TermKey, _ side: Side) -> [KnownTerm] {
        tries[side][key].map { entries[Int($0)] }
    }

    /// The place of the first term that some words are.
    func number(_ words: ArraySlice<TermWord>, _ side: Side) -> Int? {
        let key = words.reduce(TermKey.start) { $0.next($1.lemma) }
        return tries[side][key].lazy.map(Int.init).first { shapes[$0].fits(words, side) }
    }

    /// The rendering of a Russian term that a list or the lexicon has of the
    /// pair.
    func entry(_ pair: TermPair) -> KnownTerm? {
        for number in tries.russian[pair.russian]
        where entries[Int(number)].keys.english == pair.english {
            return entries[Int(number)]
        }
        return nil
    }

    /// Whether a list or the lexicon has the rendering.
    func isListed(_ pair: TermPair) -> Bool {
        tries.russian[pair.russian].contains {
            entries[Int($0)].keys.english == pair.english
        }
    }

    /// The entry to use of those with a term: a list's rather than the
    /// lexicon's, what is preferred or the more usual rendering; none that is
    /// deprecated.
    func usual(_ key: TermKey, _ side: Side) -> KnownTerm? {
        entries(key, side).filter { $0.row.status != .deprecated }.min { $0.order < $1.order }
    }

    /// Keys of the English terms that render a Russian one.
    func englishKeys(of russian: TermKey) -> [TermKey] {
        tries.russian[russian].map { entries[Int($0)].keys.english }
    }

    /// The known terms in a text: each stretch of words that is one, the
    /// longest at each place.
    func find(_ words: [TermWord], _ side: Side) -> [Range<Int>] {
        var out: [Range<Int>] = []
        let trie = side == .russian ? tries.russian : tries.english
        for start in words.indices where !words[start].isPunctuation {
            let end = trie.longest(words, from: start) { number, range in
                shapes[Int(number)].fits(words[range], side)
            }
            if let end { out.append(start..<end) }
        }
        return out
    }
}
