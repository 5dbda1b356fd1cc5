import SverkaMorphology
import SverkaSupport
import SverkaText

/// Units of both sides with what is known of their words: made once for a
/// document, and read by search, flags and evidence.
struct AnalyzedStreams {
    let texts: Bilingual<[AnalyzedText]>
    let features: Bilingual<[UnitFeatures]>

    /// - Parameter threads: that may share the work on a long document.
    init(_ units: Bilingual<[Unit]>, _ cache: WordFeatureCache, threads: Int) {
        let theirs = Parallel.Lent(cache.vocabulary.english)
        let (russian, english) = Parallel.both(
            jobs: units.russian.count >= Self.longText ? threads : 1
        ) {
            Self.analyzed(units.russian, .russian, cache.vocabulary.russian)
        } _: {
            Self.analyzed(units.english, .english, theirs.value)
        }
        texts = Bilingual(russian: russian.texts, english: english.texts)
        features = Bilingual(russian: russian.features, english: english.features)
    }

    /// Units from which on the two sides are read side by side.
    private static let longText = 200

    private static func analyzed(
        _ units: [Unit], _ side: Side, _ vocabulary: FeatureVocabulary
    ) -> (texts: [AnalyzedText], features: [UnitFeatures]) {
        let texts = units.map { AnalyzedText($0.text, side) }
        return (texts, texts.map(vocabulary.features))
    }

    private init(texts: Bilingual<[AnalyzedText]>, features: Bilingual<[UnitFeatures]>) {
        (self.texts, self.features) = (texts, features)
    }

    /// Some of the units, by their positions.
    func only(_ positions: Bilingual<[Int]>) -> AnalyzedStreams {
        AnalyzedStreams(
            texts: Bilingual { side in positions[side].map { texts[side][$0] } },
            features: features(positions))
    }

    /// The features of some of the units, by their positions.
    func features(_ positions: Bilingual<[Int]>) -> Bilingual<[UnitFeatures]> {
        Bilingual { side in positions[side].map { features[side][$0] } }
    }

    /// Both sides of a row, its units joined as in a table.
    func row(_ units: Bilingual<[Int]>) -> AnalyzedRow {
        AnalyzedRow(
            texts: Bilingual { side in
                AnalyzedText.joined(units[side].map { texts[side][$0] }, side)
            },
            features: Bilingual { side in
                UnitFeatures.joined(units[side].map { features[side][$0] })
            })
    }
}

/// Both sides of a row with what is known of their words.
struct AnalyzedRow: Sendable {
    var texts: Bilingual<AnalyzedText>
    var features: Bilingual<UnitFeatures>
}
