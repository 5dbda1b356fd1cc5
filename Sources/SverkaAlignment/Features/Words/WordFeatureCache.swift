import SverkaMorphology
import SverkaSupport
import SverkaText

/// Turns words into features and remembers them; belongs to one thread.
///
/// Its two sides have nothing in common that changes, so that each may be filled
/// on a thread of its own.
@usableFromInline package final class WordFeatureCache {
    package let analyzer: Analyzer
    package let english: EnglishAnalyzer
    let vocabulary: Bilingual<FeatureVocabulary>
    /// What is known of words apart from their context, for finding terms.
    package let entries: WordEntries
    private var links = EnglishLinks()
    /// English features that are in `links`.
    private var linked = 0
    // Belongs to one thread: that no two accesses overlap needs no check at each.
    @exclusivity(unchecked) private var strengthIndex = HashIndex(capacity: 4096)
    @exclusivity(unchecked) private var strengths: [Float] = []

    /// - Parameter terms: links that a glossary makes.
    package init(
        analyzer: Analyzer, english: EnglishAnalyzer, terms: TermLinks = TermLinks()
    ) {
        self.analyzer = analyzer
        self.english = english
        let russian = RussianFeatures(analyzer, terms)
        let words = EnglishReadings(english)
        vocabulary = Bilingual(
            russian: FeatureVocabulary(.russian, english: english, word: russian.recipe),
            english: FeatureVocabulary(
                .english, english: english, word: EnglishFeatures(words, terms).recipe))
        entries = WordEntries(analyzer: analyzer, english: words)
    }

    /// The English features by what links to them go through.
    var englishLinks: EnglishLinks {
        let features = vocabulary.english.all
        while linked < features.count {
            links.add(FeatureID(rawValue: Int32(linked)), features[linked])
            linked += 1
        }
        return links
    }

    /// The feature of a word, for `strength`.
    package func feature(
        of bytes: UnsafeBufferPointer<UInt8>, _ token: Token, _ side: Side
    ) -> FeatureID {
        vocabulary[side].id(of: bytes, token)
    }

    /// How surely a Russian word translates an English one, 0 to 1, by lexicon,
    /// family, sound or value.
    package func strength(_ russian: FeatureID, _ english: FeatureID) -> Float {
        guard vocabulary.russian.trace(russian).mayLink(vocabulary.english.trace(english)) else {
            return 0
        }
        let pair =
            UInt64(UInt32(bitPattern: russian.rawValue)) << 32
            | UInt64(UInt32(bitPattern: english.rawValue))
        let key = pair &* 0x9E37_79B9_7F4A_7C15
        let seen = strengthIndex[key]
        if seen >= 0 { return strengths[Int(seen)] }
        let strength = LinkWeights.strength(
            vocabulary.russian[russian], vocabulary.english[english])
        strengthIndex.update(key, Int32(strengths.count))
        strengths.append(strength)
        return strength
    }

    /// How surely each of some Russian words translates each of some English
    /// ones, 0 to 1, a row a Russian word.
    ///
    /// Cost: the product of their numbers, a test of a mask each for most.
    package func strengths(_ russian: [FeatureID], _ english: [FeatureID]) -> [Float] {
        let traces = english.map { vocabulary.english.trace($0) }
        var out = [Float](repeating: 0, count: russian.count * english.count)
        for (row, word) in russian.enumerated() {
            let trace = vocabulary.russian.trace(word)
            for (column, other) in traces.enumerated() where trace.mayLink(other) {
                out[row * english.count + column] = strength(word, english[column])
            }
        }
        return out
    }

    /// Small letters, `ё` as `е`, plain apostrophes and hyphens: how terms are
    /// compared.
    package static func folded(_ text: String) -> String {
        text.withUTF8Bytes { FoldedText.of($0, yoAsYe: true) }
    }
}
