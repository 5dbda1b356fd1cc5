import SverkaMorphology
import SverkaText

/// What Russian words contribute to pairing, by all their readings.
final class RussianFeatures {
    private let analyzer: Analyzer
    private let terms: TermLinks
    private var translator: Translator

    init(_ analyzer: Analyzer, _ terms: TermLinks) {
        self.analyzer = analyzer
        self.terms = terms
        translator = Translator(lexicon: analyzer.lexicon)
    }

    func recipe(_ word: String, _ token: Token) -> FeatureVocabulary.Recipe {
        let readings = analyzer.readings(of: word)
        let first = readings[0]
        let text = analyzer.lemma(of: first.lexeme)
        // A form's other readings are evidence too: forms share a feature only
        // where they have the same ones in the same order.
        var key = "\(first.tag.pos.rawValue)"
        if token.shape != .lower, first.source == .guess || first.source == .foreign { key += "C" }
        var lexemes: [Lexeme.ID] = []
        for reading in readings.prefix(6) where !lexemes.contains(reading.lexeme) {
            lexemes.append(reading.lexeme)
            key += " \(reading.lexeme.rawValue)"
        }
        return (key, { self.feature(text, readings, capital: token.shape != .lower) })
    }

    private func feature(
        _ text: String, _ readings: [SverkaMorphology.Reading], capital: Bool
    ) -> WordFeature {
        let pos = readings[0].tag.pos
        let content = pos.isContent
        let isName =
            pos == .properNoun
            || capital && (readings[0].source == .guess || readings[0].source == .foreign)
        let frequencyBand = analyzer.frequencyBand(of: readings[0].lexeme)
        var feature = WordFeature(
            kind: isName ? .name : content ? .word : .function, text: text,
            weight: WordFeature.weight(
                frequencyBand: frequencyBand, isName: isName, isContent: content))
        var seen: Set<Lexeme.ID> = []
        var rank = 0
        for reading in readings.prefix(6) {
            guard seen.insert(reading.lexeme).inserted else { continue }
            let found = translator.translations(of: reading.lexeme, analyzer)
            let share: Float = rank == 0 ? 1 : 0.8
            rank += 1
            for (number, strength) in found.words {
                feature.english.append((number, strength * share))
            }
            feature.phrases += found.phrases
            feature.families += found.families
            feature.families += terms.keys(analyzer.lemma(of: reading.lexeme), .russian)
        }
        if isName || feature.english.isEmpty { feature.sound = SoundForm(russian: text) }
        return feature
    }
}
