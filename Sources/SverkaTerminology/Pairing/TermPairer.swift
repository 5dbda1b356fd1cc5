import SverkaAlignment
import SverkaText

/// Pairs the terms of two texts that are paired: those whose words translate
/// one another, and those that a list or the texts themselves pair.
struct TermPairer {
    private let texts: Bilingual<CountedText>
    private let known: KnownTerms
    private let bank: WordFeatureCache

    init(_ texts: Bilingual<CountedText>, _ known: KnownTerms, _ bank: WordFeatureCache) {
        (self.texts, self.known, self.bank) = (texts, known, bank)
    }

    /// The pairs of the row; none where its texts are so long that they are no
    /// row of sentences or paragraphs.
    func pairs() -> RowPairs {
        var pairs = RowPairs()
        let words = texts.map { $0.text.words.count }
        guard words.russian * words.english <= Self.mostCells else { return pairs }
        link(&pairs)
        introduce(&pairs)
        return pairs
    }

    /// Words of one side times those of the other up to which a row is looked
    /// at word by word; a paragraph has a hundredth of it.
    private static let mostCells = 4_000_000

    // MARK: Links

    private func link(_ pairs: inout RowPairs) {
        let strengths = LinkStrengths(
            texts.russian.text.words, texts.english.text.words, bank)
        let english = texts.english.places.map { key, range in
            let words = strengths.content(range, .english)
            return (key: key, words: words, mark: strengths.mark(ofEnglish: words))
        }
        if let pair = loneAcronyms(strengths) { pairs.add(pair, links: Self.acronymLinks) }
        for (key, range) in texts.russian.places {
            let words = strengths.content(range, .russian)
            let listed = known.englishKeys(of: key)
            let mark = strengths.mark(ofRussian: words)
            for other in english {
                let links: Float =
                    if !listed.isEmpty, listed.contains(other.key) {
                        1
                    } else if mark & other.mark != 0 {
                        strengths.links(words, other.words)
                    } else {
                        0
                    }
                guard links >= Self.leastLinks else { continue }
                pairs.add(TermPair(russian: key, english: other.key), links: links)
            }
        }
    }

    /// Links from which two terms may render one another: half their words.
    private static let leastLinks: Float = 0.5
    /// How well an acronym is linked to another where nothing but their place
    /// speaks for it. Set by hand.
    private static let acronymLinks: Float = 0.7

    /// The only acronym of each text that nothing in the other is known to
    /// stand for.
    private func loneAcronyms(_ strengths: LinkStrengths) -> TermPair? {
        let keys = Bilingual<[TermKey]> { side in
            texts[side].places.filter { _, range in
                range.count == 1 && texts[side].text.words[range.lowerBound].isUpper
                    && !strengths.isExplained(range.lowerBound, side)
            }.map(\.key)
        }
        guard keys.russian.count == 1, keys.english.count == 1 else { return nil }
        return TermPair(russian: keys.russian[0], english: keys.english[0])
    }

    // MARK: Acronyms that are explained

    /// Acronyms that both texts introduce, and what they stand for: the first
    /// with the first.
    private func introduce(_ pairs: inout RowPairs) {
        let found = texts.map { AbbreviationDefinitions.find(in: $0.text) }
        guard found.russian.count == found.english.count else { return }
        for (mine, theirs) in zip(found.russian, found.english) {
            introduce(mine.phrase, theirs.phrase, &pairs)
            introduce(
                mine.acronym..<mine.acronym + 1, theirs.acronym..<theirs.acronym + 1, &pairs)
        }
    }

    private func introduce(
        _ russian: Range<Int>, _ english: Range<Int>, _ pairs: inout RowPairs
    ) {
        let pair = TermPair(
            russian: TermKey(texts.russian.text.words[russian]),
            english: TermKey(texts.english.text.words[english]))
        guard texts.russian.places[pair.russian] != nil, texts.english.places[pair.english] != nil
        else { return }
        pairs.add(pair, links: 1)
    }
}
