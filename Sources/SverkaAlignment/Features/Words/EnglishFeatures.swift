import SverkaSupport
import SverkaMorphology
import SverkaText

/// What English words contribute to pairing, by all their readings.
struct EnglishFeatures {
    private let words: EnglishReadings
    private let terms: TermLinks
    private var english: EnglishAnalyzer { words.analyzer }

    init(_ words: EnglishReadings, _ terms: TermLinks) {
        self.words = words
        self.terms = terms
    }

    func recipe(_ word: String, _ token: Token) -> FeatureVocabulary.Recipe {
        let readings = words[word]
        let key = readings.map { "\($0.lemma) \($0.pos.rawValue)" }.joined(separator: " ")
        return (key, { feature(readings) })
    }

    private func feature(_ readings: [EnglishAnalyzer.Reading]) -> WordFeature {
        let text = readings[0].lemma
        let pos = readings[0].pos
        let content = pos.isContent
        let frequencyBand = english.ownFrequencyBand(of: text.lowercased())
        let isName = pos == .properNoun
        var feature = WordFeature(
            kind: isName ? .name : content ? .word : .function, text: text,
            weight: WordFeature.weight(
                frequencyBand: frequencyBand, isName: isName, isContent: content))
        for reading in readings {
            if let word = english.number(of: reading.lemma.lowercased()) {
                feature.english.append((word.rawValue, 1))
            }
        }
        for part in text.utf8.contains(0x2D) ? text.lowercased().split(separator: "-") : [] {
            if let word = english.number(of: String(part)) {
                feature.english.append((word.rawValue, 0.6))
            }
        }
        if content {
            feature.families = [EnglishEndings.family(text.lowercased().utf8)]
        }
        for lemma in Set(readings.map(\.lemma)).sorted() {
            feature.families += terms.keys(lemma, .english)
        }
        if isName || frequencyBand == 9 {
            feature.sound = SoundForm(english: text)
            feature.value = ByteHash.of(text.lowercased().utf8) | 1
        }
        return feature
    }
}
