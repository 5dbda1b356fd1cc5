import SverkaSupport
import SverkaAlignment
import SverkaMorphology
import SverkaText

/// What one document says of terms: which stand in it, and which stand in
/// paired units together. Counts of documents add up.
public struct TermStatistics: Sendable {
    var seen: [[UInt64: TermOccurrences]] = [[:], [:]]
    var pairs: [TermPair: Cooccurrence] = [:]

    /// Place of the document that is being read.
    private var order = 0
    /// Pairs that the row at work has been counted for.
    private var counted: Set<TermPair> = []

    public init() {}

    /// Reads an alignment.
    ///
    /// - Parameter order: the document's place among all; where counts of
    ///   several documents are added up, the first one's word stands.
    /// - Returns: the words of its rows, for marking terms.
    public mutating func read(
        _ alignment: Alignment, order: Int, known: KnownTerms, bank: WordFeatureCache
    ) -> ArticleWords {
        var document = TermStatistics()
        document.order = order
        let words = document.count(alignment, known, bank)
        add(document)
        return words
    }

    private mutating func count(
        _ alignment: Alignment, _ known: KnownTerms, _ bank: WordFeatureCache
    ) -> ArticleWords {
        var article = ArticleWords()
        for row in alignment.rows {
            let example = TermExample(row, in: alignment, order: order)
            let texts = Side.allCases.map { side in
                TermText(alignment.text(row, side), side, bank, features: row.isPaired)
            }
            var found: [[UInt64: Range<Int>]] = [[:], [:]]
            counted.removeAll(keepingCapacity: true)
            for side in Side.allCases {
                let words = texts[side.rawValue].termWords
                found[side.rawValue] = count(
                    texts[side.rawValue], known.find(words, side), side, paired: row.isPaired,
                    example)
                article.append(words)
            }
            if row.isPaired, texts[0].words.count * texts[1].words.count <= Self.mostCells {
                pair(texts, found, known, bank, example)
                introduce(texts, found, example)
            }
            for side in Side.allCases {
                gloss(texts[side.rawValue].text, side, bank, example)
            }
        }
        return article
    }

    /// Whether a term stands in the same longer one nearly always.
    ///
    /// - Parameter least: times that it must have done so.
    func isNested(_ seen: TermOccurrences, _ side: Side, least: Int) -> Bool {
        guard let parent = seen.parents.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
            return false
        }
        return parent.value * 10 >= seen.count * 7 && parent.value >= min(2, least)
            && self.seen[side.rawValue][parent.key] != nil
    }

    // MARK: Counting

    /// Counts the terms of a text and returns a place of each.
    private mutating func count(
        _ text: TermText, _ listed: [Range<Int>], _ side: Side, paired: Bool,
        _ example: TermExample
    ) -> [UInt64: Range<Int>] {
        let words = text.words
        guard !words.isEmpty else { return [:] }
        let candidates =
            side == .russian ? CandidateRules.russian(words) : CandidateRules.english(words)
        let phrases = Phrases(candidates.map(\.range) + listed, words: words.count)
        var places: [UInt64: Range<Int>] = [:]
        var done: Set<Range<Int>> = []
        func add(_ range: Range<Int>, isKnown: Bool, head: Int) {
            guard done.insert(range).inserted else { return }
            let key = TermKey.of(words[range])
            places[key] = places[key] ?? range
            seen[side.rawValue][key, default: TermOccurrences(order: order)].note(
                text, range, head: words[head], isKnown: isKnown, paired: paired,
                parent: phrases.smallest(around: range).map { TermKey.of(words[$0]) }, example)
        }
        for range in listed { add(range, isKnown: true, head: Self.head(words, range, side)) }
        for candidate in candidates { add(candidate.range, isKnown: false, head: candidate.head) }
        return places
    }

    /// The phrases of a text, for finding the one that another is part of.
    private struct Phrases {
        /// For each word the lengths of the phrases that begin with it, a bit
        /// each; the last bit stands for all longer ones.
        private var lengths: [UInt64]

        init(_ ranges: [Range<Int>], words: Int) {
            lengths = [UInt64](repeating: 0, count: words)
            for range in ranges { lengths[range.lowerBound] |= 1 << UInt64(min(range.count, 63)) }
        }

        /// The shortest phrase that the range is a part of; the one that
        /// begins first of two.
        func smallest(around range: Range<Int>) -> Range<Int>? {
            for length in range.count + 1..<max(CandidateRules.longest, range.count) + 2 {
                for start in max(range.upperBound - length, 0)...range.lowerBound
                where start + length <= lengths.count
                    && lengths[start] >> UInt64(min(length, 63)) & 1 == 1
                { return start..<start + length }
            }
            return nil
        }
    }

    /// Words of one side times those of the other up to which a row is looked
    /// at word by word; a paragraph has a hundredth of it.
    private static let mostCells = 4_000_000

    private static let prepositions = Set(["of", "for"].map(TermKey.word))

    private static func head(_ words: [TermText.Word], _ range: Range<Int>, _ side: Side) -> Int {
        let isHead = { (index: Int) in words[index].pos.isNominal }
        if side == .russian { return range.first(where: isHead) ?? range.lowerBound }
        let end =
            range.first { prepositions.contains(words[$0].hash) } ?? range.upperBound
        return (range.lowerBound..<max(end, range.lowerBound + 1)).last(where: isHead) ?? range
            .upperBound - 1
    }

    // MARK: Pairing

    private mutating func pair(
        _ texts: [TermText], _ found: [[UInt64: Range<Int>]], _ known: KnownTerms,
        _ bank: WordFeatureCache, _ example: TermExample
    ) {
        let strengths = Strengths(texts[0].words, texts[1].words, bank)
        let english = found[1].map { (key: $0.key, words: strengths.english($0.value)) }
        if let key = loneAcronyms(texts, found, strengths) {
            add(key, Self.acronymLinks, example, isGloss: false)
        }
        for (russianKey, range) in found[0] {
            let russian = strengths.russian(range)
            let listed = Set(known.entries(russianKey, .russian).map(\.englishKey))
            let isLinked = russian.contains(where: strengths.isLinked)
            guard isLinked || !listed.isEmpty else { continue }
            for (englishKey, words) in english {
                let links =
                    listed.contains(englishKey) ? 1 : isLinked ? strengths.links(russian, words) : 0
                guard links >= 0.5 else { continue }
                add(
                    TermPair(russian: russianKey, english: englishKey), links, example,
                    isGloss: false)
            }
        }
    }

    /// How well an acronym is linked to another where nothing but their place
    /// speaks for it.
    private static let acronymLinks: Float = 0.7

    /// The only acronym of each text that nothing in the other is known to
    /// stand for.
    private func loneAcronyms(
        _ texts: [TermText], _ found: [[UInt64: Range<Int>]], _ strengths: Strengths
    ) -> TermPair? {
        let keys = Side.allCases.map { side in
            found[side.rawValue].filter { _, range in
                range.count == 1 && texts[side.rawValue].words[range.lowerBound].isUpper
                    && !strengths.isExplained(range.lowerBound, side)
            }.map(\.key)
        }
        guard keys[0].count == 1, keys[1].count == 1 else { return nil }
        return TermPair(russian: keys[0][0], english: keys[1][0])
    }

    /// Acronyms that both texts introduce, and what they stand for: the first
    /// with the first.
    private mutating func introduce(
        _ texts: [TermText], _ found: [[UInt64: Range<Int>]], _ example: TermExample
    ) {
        let russian = AbbreviationDefinitions.find(in: texts[0]),
            english = AbbreviationDefinitions.find(in: texts[1])
        guard russian.count == english.count else { return }
        for (mine, theirs) in zip(russian, english) {
            for (a, b) in [
                (mine.phrase, theirs.phrase),
                (mine.acronym..<mine.acronym + 1, theirs.acronym..<theirs.acronym + 1),
            ] {
                let key = TermPair(
                    russian: TermKey.of(texts[0].words[a]),
                    english: TermKey.of(texts[1].words[b]))
                guard found[0][key.russian] != nil, found[1][key.english] != nil else { continue }
                add(key, 1, example, isGloss: false)
            }
        }
    }

    private mutating func add(
        _ key: TermPair, _ links: Float, _ example: TermExample, isGloss: Bool
    ) {
        var together = pairs[key] ?? Cooccurrence()
        if counted.insert(key).inserted { together.count += 1 }
        together.links = max(together.links, links)
        together.isGloss = together.isGloss || isGloss
        together.example = TermExample.clearer(together.example, example)
        pairs[key] = together
    }

    /// How surely the words of one text translate those of the other.
    private struct Strengths {
        /// Words that carry meaning, of each side, by place in the text; -1
        /// for the others.
        private var places: [[Int]] = [[], []]
        private var width = 0
        private var values: [Float] = []
        private var linked: [Bool] = []
        /// How well each word is explained by any one of the other text.
        private var explained: [[Float]] = [[], []]

        private static let conflict: Float = 0.5
        /// What two words count for each other that nothing else explains,
        /// where half of their terms is explained.
        private static let leftOver: Float = 0.5

        init(_ russian: [TermText.Word], _ english: [TermText.Word], _ bank: WordFeatureCache) {
            var features: [[FeatureID]] = [[], []]
            for (side, words) in [russian, english].enumerated() {
                for word in words {
                    let isContent =
                        word.pos.isContent && word.pos != .adverb || word.pos == .numeral
                    places[side].append(isContent ? features[side].count : -1)
                    if isContent { features[side].append(word.feature) }
                }
            }
            width = features[1].count
            values.reserveCapacity(features[0].count * width)
            explained[1] = [Float](repeating: 0, count: width)
            for word in features[0] {
                var best: Float = 0
                for (index, other) in features[1].enumerated() {
                    let strength = bank.strength(word, other)
                    values.append(strength)
                    best = max(best, strength)
                    explained[1][index] = max(explained[1][index], strength)
                }
                explained[0].append(best)
                linked.append(best > 0)
            }
        }

        func russian(_ range: Range<Int>) -> [Int] { places[0][range].filter { $0 >= 0 } }
        func english(_ range: Range<Int>) -> [Int] { places[1][range].filter { $0 >= 0 } }

        func isLinked(_ russian: Int) -> Bool { linked[russian] }

        /// Whether anything in the other text may translate a word, by its
        /// place; true of words without meaning.
        func isExplained(_ place: Int, _ side: Side) -> Bool {
            let word = places[side.rawValue][place]
            return word < 0 || explained[side.rawValue][word] > 0
        }

        /// The share of the words of two terms that translate one another. A
        /// word that another one outside the term translates counts against it:
        /// `создание вакцины` is not `subunit vaccines` beside `субъединичная`.
        func links(_ russian: [Int], _ english: [Int]) -> Float {
            var used = 0
            var sum: Float = 0
            var lonely = russian.count { !linked[$0] }
            for word in russian where linked[word] {
                var best: Float = 0, at = -1
                for (index, other) in english.enumerated() where used >> index & 1 == 0 {
                    let strength = values[word * width + other]
                    if strength > best { (best, at) = (strength, index) }
                }
                if at >= 0 {
                    used |= 1 << at
                    sum += best
                } else {
                    sum -= Self.conflict * explained[0][word]
                }
            }
            let isHalf = sum * 4 >= Float(russian.count + english.count)
            for (index, other) in english.enumerated() where used >> index & 1 == 0 {
                sum -= Self.conflict * explained[1][other]
                if isHalf, lonely > 0, explained[1][other] == 0 {
                    lonely -= 1
                    sum += Self.leftOver
                }
            }
            return 2 * sum / Float(max(russian.count + english.count, 1))
        }
    }

    // MARK: Glosses

    /// Finds `термин (term)` and `term (термин)`: a short stretch of the other
    /// script in brackets names the term before them.
    private mutating func gloss(
        _ text: String, _ side: Side, _ bank: WordFeatureCache, _ example: TermExample
    ) {
        guard text.utf8.contains(0x28) else { return }
        for (before, inside) in Glosses.find(in: text, side: side) {
            let (russian, english) = side == .russian ? (before, inside) : (inside, before)
            let texts = [
                TermText(russian, .russian, bank, features: true),
                TermText(english, .english, bank, features: true),
            ]
            guard !texts[0].words.isEmpty, !texts[1].words.isEmpty else { continue }
            let outer = texts[side.rawValue], inner = texts[side.other.rawValue]
            guard
                let stretch = Glosses.term(
                    outer.words, namedBy: inner.words, side: side, bank)
            else { continue }
            let outerKey = TermKey.of(outer.words[stretch])
            let innerKey = TermKey.of(inner.words[...])
            for (text, range, key, side) in [
                (outer, stretch, outerKey, side),
                (inner, inner.words.indices, innerKey, side.other),
            ] {
                let words = text.words[range]
                var entry = seen[side.rawValue][key] ?? TermOccurrences(order: order)
                entry.count = max(entry.count, 1)
                entry.words = words.count
                entry.surfaces[
                    text.surfaceHash(range),
                    default: TermOccurrences.Surface(text: text.surface(range))
                ]
                .count += 1
                if words.first?.token.shape == .lower {
                    entry.small += 1
                } else {
                    entry.capital += 1
                }
                entry.pos = words.last?.pos ?? .noun
                seen[side.rawValue][key] = entry
            }
            add(
                side == .russian
                    ? TermPair(russian: outerKey, english: innerKey)
                    : TermPair(russian: innerKey, english: outerKey),
                1, example, isGloss: true)
        }
    }

    // MARK: Adding up

    /// Adds the counts of other documents.
    public mutating func add(_ other: TermStatistics) {
        for side in 0...1 {
            for (key, theirs) in other.seen[side] {
                if let index = seen[side].index(forKey: key) {
                    seen[side].values[index].add(theirs)
                } else {
                    seen[side][key] = theirs
                }
            }
        }
        for (key, theirs) in other.pairs {
            guard var mine = pairs[key] else {
                pairs[key] = theirs
                continue
            }
            mine.count += theirs.count
            mine.documents += theirs.documents
            mine.links = max(mine.links, theirs.links)
            mine.isGloss = mine.isGloss || theirs.isGloss
            mine.example = TermExample.clearer(mine.example, theirs.example)
            pairs[key] = mine
        }
    }
}
