import SverkaAlignment
import SverkaMorphology
import SverkaText

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a glossary takes in.
public struct GlossaryThresholds: Sendable, Equatable {
    /// The least times a term must have been seen, on the side where it was
    /// seen more often.
    public var minCount = 2
    /// The least confidence of a row that is proposed, 0 to 1.
    public var minConfidence = 0.5
    /// The most rows that are proposed; 0 for any number.
    public var top = 0

    public init() {}
}

/// Makes the glossary of some documents from their counts.
public struct GlossaryBuilder {
    private let known: KnownTerms
    private let thresholds: GlossaryThresholds
    private let analyzer: Analyzer
    private let former: CitationFormer
    private let choice: NominativeChoice
    private let composer: Composer

    public init(known: KnownTerms, thresholds: GlossaryThresholds, analyzer: Analyzer) {
        self.known = known
        self.thresholds = thresholds
        self.analyzer = analyzer
        former = CitationFormer(analyzer: analyzer)
        choice = NominativeChoice(former: former)
        composer = Composer(analyzer: analyzer)
    }

    /// A pair of terms that may become a row.
    private struct Proposal {
        var key: DocumentTerms.PairKey
        var row: GlossaryRow
        var use: Double
    }

    /// The rows, in the order of their use to a reviewer: sure and frequent
    /// ones first, the renderings of one term together.
    public func glossary(_ terms: DocumentTerms) -> Glossary {
        var proposals = paired(terms)
        let pairedEnglish = Set(proposals.map(\.key.english))
        proposals += listed(terms, Set(proposals.map { PairOfKeys($0.key) }))
        let covered = Set(proposals.map(\.key.english)).union(pairedEnglish)
        proposals += composed(terms, covered)
        proposals.removeAll {
            $0.row.confidence < thresholds.minConfidence || known.isRejected($0.row)
        }
        proposals.sort { a, b in
            (a.use, b.row.english, b.row.russian) > (b.use, a.row.english, a.row.russian)
        }
        var rows = Variants.fold(proposals.map(\.row)) { row in
            row.concept.isEmpty && row.note.isEmpty && row.source != .newsroom
        }
        if thresholds.top > 0 { rows = Array(rows.prefix(thresholds.top)) }
        ShortForms.name(&rows)
        return Glossary(rows: rows)
    }

    private struct PairOfKeys: Hashable {
        var russian: UInt64
        var english: UInt64
        init(_ key: DocumentTerms.PairKey) { (russian, english) = (key.russian, key.english) }
    }

    // MARK: Terms that are paired in the text

    private func paired(_ terms: DocumentTerms) -> [Proposal] {
        struct Scored {
            var key: DocumentTerms.PairKey
            var confidence: Double
            var rendering: Double
        }
        var byRussian: [UInt64: Double] = [:], byEnglish: [UInt64: Double] = [:]
        var scored: [Scored] = []
        for (key, together) in terms.pairs {
            guard let russian = terms.seen[0][key.russian],
                let english = terms.seen[1][key.english],
                isFrequent(russian, english) || together.isGloss,
                isWorth(terms, key, russian, english) || together.isGloss,
                isPlausible(terms, key, together)
            else { continue }
            let isListed = isListed(key)
            let rendering = rendering(together, russian, english, isListed)
            scored.append(
                Scored(
                    key: key, confidence: confidence(together, russian, english, isListed),
                    rendering: rendering))
            byRussian[key.russian] = max(byRussian[key.russian] ?? -.infinity, rendering)
            byEnglish[key.english] = max(byEnglish[key.english] ?? -.infinity, rendering)
        }
        // How sure the best rendering of each English term is: no other one
        // may stand before it.
        var first: [UInt64: Double] = [:]
        for pair in scored where pair.rendering >= byEnglish[pair.key.english]! {
            first[pair.key.english] = max(first[pair.key.english] ?? 0, pair.confidence)
        }
        return scored.compactMap { pair in
            // The best partner from either side; another rendering only where
            // it recurs and is as well linked.
            let isBestOfEnglish = pair.rendering >= byEnglish[pair.key.english]!
            let isBest = isBestOfEnglish && pair.rendering >= byRussian[pair.key.russian]!
            let together = terms.pairs[pair.key]!
            let recurs = together.count >= 2 && together.links >= 0.95
            guard isBest || recurs && pair.confidence >= 0.5 else { return nil }
            var confidence = isBest ? pair.confidence : pair.confidence * 0.8
            if !isBestOfEnglish { confidence = min(confidence, first[pair.key.english]! - 0.01) }
            return proposal(pair.key, terms, confidence: confidence)
        }
    }

    /// How well one term renders the other, beside other renderings: whether
    /// they stand together, and their words translate one another; an acronym
    /// is rather rendered by one.
    private func rendering(
        _ together: DocumentTerms.Together, _ russian: DocumentTerms.Seen,
        _ english: DocumentTerms.Seen, _ listed: Bool
    ) -> Double {
        let dice = 2 * Double(together.count) / Double(max(russian.paired + english.paired, 1))
        return 3.4 * Double(together.links) + 2.5 * dice + 0.5 * log2(1 + Double(together.count))
            - 0.5 * abs(Double(russian.words - english.words)) * (listed ? 0 : 1)
            + (listed ? 0.7 : 0) + (together.isGloss ? 1 : 0)
            - (russian.isAcronym != english.isAcronym ? 2 : 0)
    }

    private func isFrequent(_ russian: DocumentTerms.Seen, _ english: DocumentTerms.Seen) -> Bool {
        max(russian.count, english.count) >= thresholds.minCount
    }

    /// A term that Russian texts leave in its own letters has no other Russian
    /// one: neither what stands before it in brackets, nor one that is written
    /// nearly alike.
    private func isPlausible(
        _ terms: DocumentTerms, _ key: DocumentTerms.PairKey, _ together: DocumentTerms.Together
    ) -> Bool {
        if key.russian == key.english {
            // A name of the same letters is another word: `Media` beside `media`.
            let english = terms.seen[1][key.english], russian = terms.seen[0][key.russian]
            return (english?.small ?? 0) == 0 || (russian?.small ?? 0) > 0
        }
        // An everyday word has its everyday rendering, which makes no term.
        if let english = terms.seen[1][key.english], let russian = terms.seen[0][key.russian],
            isEveryday(english), russian.words > 1,
            known.entries(key.russian, .russian).allSatisfy(\.isEvidence)
        {
            return false
        }
        if let surface = terms.seen[0][key.russian]?.mostSeen.first,
            terms.seen[1][key.russian] != nil, surface.text.utf8.allSatisfy({ $0 < 0x80 })
        {
            return false
        }
        guard together.isGloss, let itself = terms.seen[0][key.english] else { return true }
        return itself.count <= together.count
    }

    private func isEveryday(_ seen: DocumentTerms.Seen) -> Bool {
        seen.words == 1 && seen.band < 3 && !seen.isName
    }

    /// Not a part of a longer term that it nearly always stands in, and not a
    /// single everyday word.
    private func isWorth(
        _ terms: DocumentTerms, _ key: DocumentTerms.PairKey, _ russian: DocumentTerms.Seen,
        _ english: DocumentTerms.Seen
    ) -> Bool {
        if russian.isKnown || english.isKnown { return true }
        if isNested(russian, terms.seen[0]), isNested(english, terms.seen[1]) { return false }
        // `Foreign Affairs`, of this ministry and that minister.
        return russian.isName || english.words == 1
            || !(english.isPartOfNames && russian.isAlwaysPart)
    }

    private func isNested(
        _ seen: DocumentTerms.Seen, _ side: [UInt64: DocumentTerms.Seen]
    ) -> Bool {
        guard let parent = seen.parents.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
            return false
        }
        return parent.value * 10 >= seen.count * 7 && parent.value >= min(2, thresholds.minCount)
            && side[parent.key] != nil
    }

    private func isListed(_ key: DocumentTerms.PairKey) -> Bool {
        known.entries(key.russian, .russian).contains { $0.englishKey == key.english }
    }

    /// The chance that the pair is a term with its right rendering.
    private func confidence(
        _ together: DocumentTerms.Together, _ russian: DocumentTerms.Seen,
        _ english: DocumentTerms.Seen, _ listed: Bool
    ) -> Double {
        let dice = 2 * Double(together.count) / Double(max(russian.paired + english.paired, 1))
        var logit = -3.6 + 3.4 * Double(together.links) + 1.6 * dice
        logit += 0.5 * log2(1 + Double(together.count))
        logit += listed ? 2 : 0
        logit += together.isGloss ? 2 : 0
        // What a text says once in brackets may be a remark.
        if together.isGloss, together.count == 1, !listed { logit -= 1.5 }
        logit += russian.words > 1 || english.words > 1 || russian.isName ? 0.5 : -0.6
        if russian.words == 1, english.words == 1, !russian.isName {
            logit -= 0.3 * Double(6 - min(russian.band, 6))
        }
        logit -= 0.5 * abs(Double(russian.words - english.words)) * (listed ? 0 : 1)
        // A part of a name: `штаб`, `Headquarters`.
        if !listed, !together.isGloss, english.words == 1, english.small == 0,
            russian.capital == 0, !russian.isName
        {
            logit -= 1
        }
        // Half of a phrase: `контракт`, `five-year contract`.
        if !listed, !together.isGloss, together.links < 0.8,
            min(russian.words, english.words) == 1, max(russian.words, english.words) > 1
        {
            logit -= 1
        }
        return 1 / (1 + exp(-logit))
    }

    private func proposal(
        _ key: DocumentTerms.PairKey, _ terms: DocumentTerms, confidence: Double
    ) -> Proposal? {
        guard let russian = terms.seen[0][key.russian], let english = terms.seen[1][key.english]
        else { return nil }
        let together = terms.pairs[key]
        var row = GlossaryRow()
        let entry = known.entries(key.russian, .russian).first { $0.englishKey == key.english }
        row.russian = self.russian(russian, beside: english)
        if let person = person(row.russian) {
            row.russian = person
            row.english = self.english(english, plural: false)
        } else {
            row.english = self.english(english, plural: isPlural(english, beside: russian))
        }
        if let entry {
            row.russian = entry.row.russian
            row.english = entry.row.english
        }
        describe(&row, entry, russian, english)
        row.confidence = confidence
        row.documents = max(russian.documents, english.documents)
        row.russianCount = russian.count
        row.englishCount = english.count
        row.source = entry?.row.source ?? .corpus
        if let together { exemplify(&row, together) }
        let count = Double(max(russian.count, english.count))
        return Proposal(
            key: key, row: row, use: confidence * (1 + 0.35 * log2(count)))
    }

    /// What paired text says of a rendering: how often, where, and an example.
    private func exemplify(_ row: inout GlossaryRow, _ together: DocumentTerms.Together) {
        row.count = together.count
        row.documents = together.documents
        row.source = together.isGloss ? .gloss : .corpus
        row.russianContext = together.russianContext
        row.englishContext = together.englishContext
        row.contextAt = together.place
    }

    private func describe(
        _ row: inout GlossaryRow, _ entry: KnownTerms.Entry?, _ russian: DocumentTerms.Seen?,
        _ english: DocumentTerms.Seen?
    ) {
        if let entry {
            row.kind = entry.row.kind
            row.form = entry.row.form
            row.pos = entry.row.pos
            row.concept = entry.isEvidence ? "" : entry.row.concept
            if entry.row.status == .deprecated {
                row.note = entry.row.advice { known.preferred(of: entry.row.concept) }
            }
            return
        }
        let isName = russian?.isName ?? english?.isName ?? false
        row.pos = isName ? "PROPN" : "NOUN"
        row.kind = isName ? nameKind(row) : .term
        if row.russian.count > 1, row.russian == row.russian.uppercased(), row.russian.count <= 6 {
            row.form = .acronym
            row.kind = .organisation
        }
    }

    private func nameKind(_ row: GlossaryRow) -> GlossaryRow.Kind {
        let words = row.russian.split(separator: " ")
        return words.count == 1 && former.isPlace(row.russian) ? .place : .person
    }

    // MARK: Terms of one language

    /// Times that a term must have stood in paired text without the rendering
    /// of a list, for the list's not to be meant.
    private static let enoughPaired = 3

    /// Renderings of lists whose terms occur and are paired with nothing.
    private func listed(
        _ terms: DocumentTerms, _ have: Set<PairOfKeys>
    ) -> [Proposal] {
        var covered = [Set(have.map(\.russian)), Set(have.map(\.english))]
        let haveEnglish = covered[Side.english.rawValue]
        var out: [Proposal] = []
        for side in [Side.english, .russian] {
            for (key, seen) in terms.seen[side.rawValue].sorted(by: { $0.key < $1.key })
            where seen.isKnown && !covered[side.rawValue].contains(key) {
                let entries = known.entries(key, side)
                // Of several renderings one that stands in the texts too.
                let other = terms.seen[side.other.rawValue]
                guard
                    let entry = entries.first(where: {
                        other[side == .english ? $0.russianKey : $0.englishKey] != nil
                    }) ?? entries.first,
                    // What a list has is worth a row wherever it stands.
                    seen.count >= thresholds.minCount
                        || !entry.isEvidence && thresholds.minCount <= 2,
                    !(side == .russian && haveEnglish.contains(entry.englishKey)),
                    !isNested(seen, terms.seen[side.rawValue]) || !entry.isEvidence,
                    seen.words > 1 || seen.isName || !seen.isAlwaysPart
                else { continue }
                // Of a deprecated or admitted rendering too: what it stands for
                // is the concept's Russian term.
                var row = GlossaryRow()
                row.russian = entry.row.russian
                row.english = entry.row.english
                // One English word has many senses; which is meant, the Russian
                // text must say.
                let isSaid =
                    other[side == .english ? entry.russianKey : entry.englishKey] != nil
                // `government` is no Council of Ministers, where the translation
                // beside it has none.
                if !isSaid, isEveryday(seen), seen.paired >= Self.enoughPaired { continue }
                if entry.isEvidence, side == .english, seen.words == 1, !seen.isName, !isSaid {
                    continue
                }
                describe(&row, entry, nil, nil)
                row.source = entry.isEvidence ? .lexicon : entry.row.source
                row.confidence = entry.isEvidence ? 0.75 : 0.9
                row.documents = seen.documents
                if side == .english {
                    row.englishCount = seen.count
                } else {
                    row.russianCount = seen.count
                }
                if let other = terms.seen[side.other.rawValue][
                    side == .english ? entry.russianKey : entry.englishKey]
                {
                    if side == .english {
                        row.russianCount = other.count
                    } else {
                        row.englishCount = other.count
                    }
                }
                let pair = DocumentTerms.PairKey(
                    russian: entry.russianKey, english: entry.englishKey)
                if let together = terms.pairs[pair] { exemplify(&row, together) }
                covered[Side.russian.rawValue].insert(entry.russianKey)
                covered[Side.english.rawValue].insert(entry.englishKey)
                out.append(
                    Proposal(
                        key: pair, row: row,
                        use: row.confidence * (0.8 + 0.35 * log2(Double(seen.count)))))
            }
        }
        return out
    }

    /// English terms without counterpart, with a proposal from the lexicon.
    private func composed(_ terms: DocumentTerms, _ covered: Set<UInt64>) -> [Proposal] {
        var out: [Proposal] = []
        for (key, seen) in terms.seen[1].sorted(by: { $0.key < $1.key })
        where !covered.contains(key) && seen.count >= thresholds.minCount && !seen.isKnown {
            if isNested(seen, terms.seen[1]) || seen.isPartOfNames && seen.words > 1 { continue }
            // What stands beside it in the translation is no such thing.
            if seen.paired >= Self.enoughPaired || seen.paired * 2 > seen.count { continue }
            // A single word must recur, the more so the more usual it is.
            let isTerm = seen.words > 1 || seen.isName
            guard isTerm || seen.count >= max(thresholds.minCount, 8 - seen.band) else { continue }
            let english = self.english(seen, plural: isPlural(seen))
            guard let russian = composer.russian(for: english, plural: isPlural(seen)) else {
                continue
            }
            var row = GlossaryRow()
            row.russian = russian
            row.english = english
            row.source = .lexicon
            row.kind = seen.isName && seen.words == 1 ? .place : .term
            row.pos = seen.isName ? "PROPN" : "NOUN"
            // `co-aggressor` is a term of two words, as it were.
            row.confidence =
                seen.words > 1 || english.contains("-") ? 0.5 : seen.isName ? 0.6 : 0.45
            row.englishCount = seen.count
            row.documents = seen.documents
            out.append(
                Proposal(
                    key: DocumentTerms.PairKey(russian: 0, english: key), row: row,
                    use: row.confidence * (0.6 + 0.35 * log2(Double(seen.count)))))
        }
        return out
    }

    // MARK: Citation forms

    private func isPlural(_ seen: DocumentTerms.Seen) -> Bool { seen.plural * 3 > seen.count * 2 }

    private func russian(
        _ seen: DocumentTerms.Seen, beside english: DocumentTerms.Seen
    ) -> String {
        // What English writes small has no capital in Russian.
        let isSmall =
            !seen.isName && seen.capital == 0 && english.capital == 0 && english.small > 0
        return choice.nominative(
            of: seen.mostSeen.prefix(6).map {
                (isSmall ? decapitalised($0.text) : decapitalised($0.text, seen), $0.count)
            },
            beside: english.mostSeen.first?.text ?? "",
            isName: english.isName && (seen.isName || seen.capital > 0))
    }

    /// The singular of a word for a person: a list has `юрист`, however often
    /// the texts say `юристы`; nil for any other word.
    private func person(_ word: String) -> String? {
        guard !word.contains(" ") else { return nil }
        let reading = analyzer.readings(of: word).first {
            $0.source == .lexicon && $0.tag.pos == .noun && $0.tag.animate == .animate
                && $0.tag.number == .plural && $0.tag.grammaticalCase == .nominative
        }
        return reading.flatMap { reading in
            analyzer.form(
                of: reading, case: .nominative, number: .singular, gender: reading.tag.gender)
        }
    }

    /// A plural that both sides have, though one has the singular more often.
    private func isPlural(
        _ english: DocumentTerms.Seen, beside russian: DocumentTerms.Seen
    ) -> Bool {
        isPlural(english)
            || russian.plural * 2 > russian.count && english.plural * 3 >= english.count
    }

    private func english(_ seen: DocumentTerms.Seen, plural: Bool) -> String {
        guard let first = seen.mostSeen.first else { return "" }
        let text = decapitalised(first.text, seen)
        return EnglishCitation.citation(of: text, plural: plural, isName: seen.isName)
    }

    /// Without the capital of a sentence's beginning; where a term stands at
    /// beginnings alone, without that of a word that the lexicon has small.
    private func decapitalised(_ text: String, _ seen: DocumentTerms.Seen) -> String {
        guard seen.capital == 0, let first = text.first, first.isUppercase else { return text }
        let isName = seen.isName || text.dropFirst().contains(where: \.isUppercase)
        return seen.small > 0 || !isName && isCommonWord(text.prefix { $0 != " " })
            ? decapitalised(text) : text
    }

    /// Without a capital that is no acronym's.
    private func decapitalised(_ text: String) -> String {
        guard let first = text.first, first.isUppercase,
            text.dropFirst().first?.isUppercase != true
        else { return text }
        return first.lowercased() + text.dropFirst()
    }

    private func isCommonWord(_ word: Substring) -> Bool {
        let small = word.lowercased()
        if small.utf8.allSatisfy({ $0 < 0x80 }) {
            let reading = EnglishCitation.reading(of: small)
            return reading.pos != .properNoun && EnglishCitation.isKnown(reading.lemma)
        }
        let reading = analyzer.readings(of: small)[0]
        return reading.tag.pos != .properNoun && reading.source == .lexicon
    }
}
