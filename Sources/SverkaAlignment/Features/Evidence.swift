import SverkaMorphology
import SverkaText

/// Why two texts were paired: the words that translate one another, and those
/// of weight that nothing stands for.
@usableFromInline package struct Evidence: Sendable, Equatable {
    /// What a word is to the aligner.
    @usableFromInline package enum Kind: String, Sendable {
        case word, name, number, asIs = "as is", function
    }

    /// Two words that stand for one another.
    @usableFromInline package struct Match: Sendable, Equatable {
        /// Lemmas; numbers and foreign words as they are written.
        package var russian: String
        package var english: String
        package var kind: Kind
        /// How surely one translates the other, 0 to 1.
        package var strength: Double
    }

    package var matches: [Match] = []
    /// Lemmas of words, names and numbers of each side without a match.
    package var missing = Bilingual<[String]>(repeating: [])

    /// Words lighter than this are not missed.
    private static let leastWeight: Float = 0.4

    /// - Parameter cache: that the features of both texts come from.
    ///
    /// Cost: the product of the numbers of words.
    init(
        _ texts: Bilingual<AnalyzedText>, _ features: Bilingual<UnitFeatures>,
        _ cache: WordFeatureCache
    ) {
        let words = Bilingual { side in
            EvidenceWords(texts[side], features[side], cache.vocabulary[side])
        }
        var isTaken = [Bool](repeating: false, count: words.english.ids.count)
        for (place, id) in words.russian.ids.enumerated() {
            var best: (place: Int, strength: Float)?
            for (place, other) in words.english.ids.enumerated() where !isTaken[place] {
                let strength = cache.strength(id, other)
                if strength > best?.strength ?? 0 { best = (place, strength) }
            }
            let feature = cache.vocabulary.russian[id]
            if let (other, strength) = best {
                isTaken[other] = true
                let theirs = cache.vocabulary.english[words.english.ids[other]].kind
                matches.append(
                    Match(
                        russian: words.russian.text(place), english: words.english.text(other),
                        kind: Kind(feature.kind == .function ? theirs : feature.kind),
                        strength: Double(strength)))
            } else if feature.weight >= Self.leastWeight {
                missing.russian.append(words.russian.text(place))
            }
        }
        for place in words.english.ids.indices where !isTaken[place] {
            let feature = cache.vocabulary.english[words.english.ids[place]]
            if feature.weight >= Self.leastWeight {
                missing.english.append(words.english.text(place))
            }
        }
    }
}

/// The words of a text that evidence is made of.
private struct EvidenceWords {
    let ids: [FeatureID]
    private let tokens: [Token]
    private let text: String
    private let vocabulary: FeatureVocabulary

    init(_ text: AnalyzedText, _ features: UnitFeatures, _ vocabulary: FeatureVocabulary) {
        let places = features.tokens.indices.filter { features.tokens[$0] != .none }
        ids = places.map { features.tokens[$0] }
        tokens = places.map { text.tokens[$0] }
        self.text = text.text
        self.vocabulary = vocabulary
    }

    /// A word's lemma or, of numbers and foreign words, what is written.
    func text(_ place: Int) -> String {
        let lemma = vocabulary[ids[place]].text
        return lemma.isEmpty ? String(text.slice(tokens[place].range)) : lemma
    }
}

extension Evidence.Kind {
    init(_ kind: WordFeature.Kind) {
        self =
            switch kind {
            case .function: .function
            case .word: .word
            case .name: .name
            case .number: .number
            case .asIs: .asIs
            }
    }
}
